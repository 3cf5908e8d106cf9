import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiHeader } from '@nestjs/swagger';
import { malformed } from '../problem/problem.js';

/** How a route stands to `Idempotency-Key`: by default a POST of somebody logged in honours it. */
export type IdempotencyRule = 'required' | 'ignored';

export const IDEMPOTENCY = Symbol('IDEMPOTENCY');

/** How long an answer is kept to be given again. */
export const HOURS_KEPT = 24;

export const KEY_HEADER = 'Idempotency-Key';
export const KEY_DESCRIPTION =
  'Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within ' +
  `${HOURS_KEPT} hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 ` +
  'idempotency_key_reused.';

/** The route moves money or changes a decision: without `Idempotency-Key` it is 400 `idempotency_key_missing`. */
export const IdempotencyRequired = (): MethodDecorator & ClassDecorator =>
  applyDecorators(
    SetMetadata(IDEMPOTENCY, 'required' satisfies IdempotencyRule),
    ApiExtension('x-idempotency', 'required'),
    ApiHeader({ name: KEY_HEADER, required: true, description: KEY_DESCRIPTION }),
  );

/**
 * The route takes no notice of the header. For what begins, renews or ends a session: there the answer of a moment
 * ago is worth nothing, or is a token that must not be given twice.
 */
export const IdempotencyIgnored = (): MethodDecorator & ClassDecorator =>
  applyDecorators(
    SetMetadata(IDEMPOTENCY, 'ignored' satisfies IdempotencyRule),
    ApiExtension('x-idempotency', 'ignored'),
  );

const KEY = /^[!-~]{1,255}$/;

/** @throws Problem 400 for a key that is empty, too long, sent twice or no visible ASCII */
export function parseIdempotencyKey(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header === 'string' && KEY.test(header)) return header;
  throw malformed(
    KEY_HEADER,
    `${KEY_HEADER} must be 1 to 255 visible ASCII characters, sent once.`,
    'idempotency_key_malformed',
  );
}

/** The same text for the same JSON, in whatever order its fields were sent. Its depth is bounded by `bodyProblem`. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([key, child]) => `${JSON.stringify(key)}:${canonicalJson(child)}`).join(',')}}`;
}
