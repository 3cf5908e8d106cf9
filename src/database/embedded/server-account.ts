import { closeSync, constants, existsSync, openSync } from 'node:fs';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';

/** uid and gid of `nobody` on Linux: PostgreSQL refuses root, and creating an account isn't ours to do. */
export const UNPRIVILEGED_ID = 65534;

const DESCRIPTORS = '/proc/self/fd';

/** Whom the server's processes run as. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
  /** True when we are root and the server runs as someone else. */
  readonly dropped: boolean;
}

/** @throws EmbeddedPostgresError where PostgreSQL can't be run under any account we could use. */
export function serverAccount(): ServerAccount {
  const uid = process.getuid?.();
  const gid = process.getgid?.();
  if (uid === undefined || gid === undefined) {
    throw new EmbeddedPostgresError(
      'unsupported_platform',
      `The embedded PostgreSQL doesn't run on ${process.platform}: set DATABASE_URL to a PostgreSQL server.`,
    );
  }
  if (uid !== 0) return { uid, gid, dropped: false };
  if (!existsSync(DESCRIPTORS)) {
    throw new EmbeddedPostgresError(
      'account_refused',
      `PostgreSQL refuses to run as root and without ${DESCRIPTORS} its data can't be handed to another account: run as an ordinary user or set DATABASE_URL.`,
    );
  }
  return { uid: UNPRIVILEGED_ID, gid: UNPRIVILEGED_ID, dropped: true };
}

/** The options of `spawn` that make a child run as the account. The environment is empty on purpose: PG*
 * variables would change what the binaries do, and the application's secrets are none of their business. */
export function spawnOptions(account: ServerAccount) {
  return {
    cwd: '/',
    env: { LC_ALL: 'C', TZ: 'UTC' },
    ...(account.dropped ? { uid: account.uid, gid: account.gid } : {}),
  };
}

/**
 * Files and folders that a child finds although its account may not enter the folders above them (a home
 * folder is 0700, and so is PEND_HOME). They are opened here and inherited as descriptors from 3 on; the
 * link /proc/self/fd/N leads to the open file itself, so that only the file's own mode counts. PostgreSQL
 * makes its data folder the working directory and uses relative paths from there on, and every process that
 * it forks inherits the descriptor.
 */
export class HandedOver {
  private readonly opened: number[] = [];

  constructor(private readonly account: ServerAccount) {}

  /** The name under which the child finds `path`. */
  add(path: string): string {
    if (!this.account.dropped) return path;
    this.opened.push(openSync(path, constants.O_RDONLY));
    return `${DESCRIPTORS}/${2 + this.opened.length}`;
  }

  /** What goes behind stdin, stdout and stderr in `stdio`. */
  get descriptors(): readonly number[] {
    return this.opened;
  }

  /** Closes our side; the child keeps its own. */
  close(): void {
    for (const descriptor of this.opened.splice(0)) closeSync(descriptor);
  }
}
