import { conflict, internal, malformed, Problem, unavailable } from '../common/problem/problem.js';
import { TransactionAborted } from './open-transaction.js';
import { errorCode } from './sql-state.js';

/** The server is away, full, starting or stopping: waiting helps. */
const AWAY = /^(08...|53...|57P0[1-5]|25006|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)/;
/** What pool and driver themselves say, with neither class nor code. */
const NO_CONNECTION =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/;

/** Whether waiting, or another server, may help. */
export function isAway(error: unknown): boolean {
  const code = errorCode(error);
  if (code !== undefined) return AWAY.test(code);
  return error instanceof Error && NO_CONNECTION.test(error.message);
}

/** What a writer gets while read-only mode is on: of the database's own making (`read_only.sql`). */
const READ_ONLY_STATE = 'PDRO1';

/** 503: an incident is being looked into, and nothing may change. */
export const readOnly = (cause?: unknown): Problem =>
  new Problem(
    503,
    'read_only',
    'Nothing can be changed at the moment: an incident is being looked into. Reading goes on; try again later.',
    { blame: 'operation', headers: { 'retry-after': '60' }, cause },
  );

/** Turns what the database threw into what the caller is told. Domain errors pass through unchanged. */
export function asProblem(error: unknown): unknown {
  if (error instanceof Problem) return error;
  if (isAway(error)) return unavailable('database', error);
  if (error instanceof TransactionAborted) return internal(error);
  switch (errorCode(error)) {
    case READ_ONLY_STATE:
      return readOnly(error);
    case '57014':
      return unavailable('database', error);
    case '40001':
    case '40P01':
      return conflict('concurrent_change', 'Somebody changed the same thing at the same moment; try again.');
    case '22021':
    case '22P05':
      return malformed('body', 'The text holds a character that cannot be stored (a NUL or half of a pair).');
    default:
      return error;
  }
}
