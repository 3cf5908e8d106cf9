import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { conflict, malformed, Problem } from '../problem/problem.js';

/** One entity tag of the list, and the comma behind it (RFC 9110, 8.8.3 and 13.1.1). */
const TAG = /[ \t]*(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"[ \t]*(?:,|$)/y;

/**
 * Under which version of a record its sender wants to change it: `If-Match`, and the `version` of a record that is
 * sent back whole.
 */
export class Precondition {
  static readonly none = new Precondition(undefined);

  private constructor(private readonly tags: readonly string[] | '*' | undefined) {}

  /** @throws Problem 400 when it is no list of entity tags */
  static parse(header: string | undefined): Precondition {
    if (header === undefined) return Precondition.none;
    if (header.trim() === '*') return new Precondition('*');
    const tags: string[] = [];
    let end = 0;
    TAG.lastIndex = 0;
    for (let found = TAG.exec(header); found; found = TAG.exec(header)) {
      // The comparison is the strong one: a weak tag is that of no version.
      if (!found[1]) tags.push(found[2]!);
      end = TAG.lastIndex;
      if (end === header.length) break;
    }
    if (end !== header.length || end === 0) {
      throw malformed('If-Match', 'If-Match must be the ETag of the record, as "3".', 'if_match_malformed');
    }
    return new Precondition(tags);
  }

  /** @throws Problem 412 when the record is of another version by now */
  check(version: number): void {
    if (Array.isArray(this.tags) && !this.tags.includes(String(version))) throw stale();
  }

  /** What an `UPDATE … WHERE id = $1 AND version = $2` that met no row comes to: somebody was faster. */
  overtaken(): Problem {
    return this.tags === undefined
      ? conflict('concurrent_change', 'Somebody changed the same thing at the same moment; try again.')
      : stale();
  }
}

/** 412: what the sender has seen is not how the record is. */
export const stale = (): Problem =>
  new Problem(412, 'stale', 'The record has been changed since you read it; read it again and repeat.');

const documented: ParameterDecorator = (target, key) => {
  const method = Object.getOwnPropertyDescriptor(target, key!)!;
  ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'The ETag of the record as it was read: 412 `stale` if it has been changed since',
    schema: { type: 'string', example: '"3"' },
  })(target, key!, method);
};

/** The request's `If-Match`, on a route that changes a record with a version. */
export const IfMatch = createParamDecorator(
  (_data: unknown, execution: ExecutionContext): Precondition =>
    Precondition.parse(execution.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
  [documented],
);
