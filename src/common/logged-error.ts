/** What an error is to whoever reads the log. */
export interface LoggedError {
  type: string;
  message: string;
  stack: string;
  /** SQLSTATE, or a code of the operating system's; `code` would be blacked out as somebody's. */
  errorCode?: string;
  constraint?: string;
  table?: string;
  syscall?: string;
  address?: string;
  port?: number;
  causes?: LoggedError[];
}

const FACTS = ['constraint', 'table', 'syscall', 'address', 'port'] as const;
const MOST_CAUSES = 5;
/** Data exceptions: their messages quote the value that could not be read. */
const QUOTES_VALUES = /^22/;

/**
 * An error without what it was about: a database's DETAIL quotes the row, the ORM's error carries the parameters, and
 * either may be somebody's phone. So nothing is taken over but what is named here.
 */
export function loggedError(error: unknown): unknown {
  return error instanceof Error ? describe(error, MOST_CAUSES) : error;
}

function describe(error: Error, depth: number): LoggedError {
  const given = error as Error & Record<string, unknown>;
  const { code } = given;
  const errorCode = typeof code === 'string' ? code : undefined;
  const message =
    errorCode !== undefined && QUOTES_VALUES.test(errorCode)
      ? error.message.replace(/"[^]*"/g, '"…"')
      : error.message;
  const causes = [
    error.cause,
    ...(error instanceof AggregateError ? (error.errors as unknown[]) : []),
  ].filter((one) => one instanceof Error);
  return {
    type: error.constructor.name,
    message,
    stack: `${error.name}: ${message}\n${framesOf(error)}`,
    ...(errorCode !== undefined && { errorCode }),
    ...Object.fromEntries(
      FACTS.filter((fact) => given[fact] !== undefined).map((fact) => [fact, given[fact]]),
    ),
    ...(causes.length > 0 && depth > 0 && { causes: causes.map((cause) => describe(cause, depth - 1)) }),
  };
}

/** The stack without the message that it begins with. */
const framesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
