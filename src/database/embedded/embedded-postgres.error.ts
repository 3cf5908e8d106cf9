/** Stable names of what can be wrong, for callers that decide by them; the message is for people. */
export type EmbeddedPostgresProblem =
  | 'unsupported_platform'
  | 'binaries_missing'
  | 'binaries_unusable'
  | 'foreign_owner'
  | 'account_refused'
  | 'other_major_version'
  | 'not_a_cluster'
  | 'credentials_missing'
  | 'password_refused'
  | 'disk_full'
  | 'init_failed'
  | 'start_failed'
  | 'not_ready';

/** The embedded server can't be used; the message says in one sentence what is wrong and what to do. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    readonly problem: EmbeddedPostgresProblem,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** The `code` of a system or SQLSTATE error, if it has one. */
export function errorCode(error: unknown): string | undefined {
  return (error as { code?: string } | null)?.code;
}
