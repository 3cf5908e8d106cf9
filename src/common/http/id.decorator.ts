import { Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { malformed } from '../problem/problem.js';
import { UUID } from '../uuid.js';

class UuidPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!UUID.test(value)) throw malformed('id', 'id must be a UUID.', 'malformed_id');
    return value.toLowerCase();
  }
}

/** The path's `:id`, a UUID. */
export const Id =
  (name = 'id'): ParameterDecorator =>
  (target, key, index) => {
    Param(name, new UuidPipe())(target, key, index);
    const method = Object.getOwnPropertyDescriptor(target, key!)!;
    ApiParam({ name, schema: { type: 'string', format: 'uuid' } })(target, key!, method);
  };
