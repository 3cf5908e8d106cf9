import { Param, type PipeTransform } from '@nestjs/common';
import { malformed } from '../problem/problem.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

class UuidPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!UUID.test(value)) throw malformed('id', 'id must be a UUID.', 'malformed_id');
    return value.toLowerCase();
  }
}

/** The path's `:id`, a UUID. */
export const Id = (name = 'id'): ParameterDecorator => Param(name, new UuidPipe());
