import { errorCode } from './sql-state.js';

/** A server cannot be used. The message is one sentence: what is wrong and what to do. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';
}

/** The URL without its password, fit for a message. */
export function withoutPassword(url: string): string {
  return url.replace(/(:\/\/[^:@/]*):[^@]*@/, '$1@');
}

/** Puts a failure to connect into one sentence that names the variable and what to do about it. */
export function explainConnectionError(error: unknown, variable: string, url: string): DatabaseUnusable {
  const at = withoutPassword(url);
  switch (errorCode(error)) {
    case 'ECONNREFUSED':
    case 'EHOSTUNREACH':
    case 'ETIMEDOUT':
      return new DatabaseUnusable(
        `${variable}: no PostgreSQL answers at ${at}; start it or correct the address.`,
      );
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new DatabaseUnusable(`${variable}: the host of ${at} is unknown; correct the address.`);
    case '28P01':
    case '28000':
      return new DatabaseUnusable(
        `${variable}: the server refuses the login of ${at}; correct name or password.`,
      );
    case '3D000':
      return new DatabaseUnusable(
        `${variable}: the database of ${at} does not exist; create it or correct the name.`,
      );
    case '53300':
      return new DatabaseUnusable(
        `${variable}: the server of ${at} has no free connection; raise max_connections.`,
      );
    default: {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      return new DatabaseUnusable(`${variable}: ${at} cannot be used: ${reason}`);
    }
  }
}
