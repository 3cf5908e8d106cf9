import { randomUUID } from 'node:crypto';

const SANE = /^[A-Za-z0-9._-]{8,100}$/;

/** The caller's `X-Request-Id` if it is fit for headers, logs and a column; otherwise a new one. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && SANE.test(header) ? header : randomUUID();
}
