/** A backup cannot be made, used or trusted; the message says in one sentence why, for whoever runs it. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}
