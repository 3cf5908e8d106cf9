import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createPrivateFile } from '../../config/development-secrets.js';
import { EmbeddedPostgresError, errorCode } from './embedded-postgres.error.js';
import type { ServerAccount } from './server-account.js';

/** Login of the database superuser; local to this machine, random password. */
export interface Superuser {
  readonly name: string;
  readonly password: string;
}

/** Where one data folder and what belongs to it lie: `<home>/postgres/<major>/`. */
export interface Cluster {
  readonly folder: string;
  readonly data: string;
  readonly superuser: Superuser;
}

/**
 * Prepares the folder of this PostgreSQL version below `home`, without making the data folder itself.
 * @throws EmbeddedPostgresError when the data there belongs to someone else or to another major version.
 */
export function openCluster(home: string, major: string, account: ServerAccount): Cluster {
  const versions = join(home, 'postgres');
  const folder = join(versions, major);
  const data = join(folder, 'data');
  const self = process.getuid?.() ?? account.uid;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    checkOwner(versions, self);
    checkOwner(folder, self);
    checkOwner(data, account.uid);
    checkVersion(versions, major);
    return { folder, data, superuser: readOrCreateSuperuser(folder, data) };
  } catch (error) {
    throw explain(error, folder);
  }
}

/** The cluster that an earlier start left below `home`, of whatever version, or null. Writes nothing. */
export function findCluster(home: string): Cluster | null {
  const versions = join(home, 'postgres');
  try {
    const major = initialisedVersions(versions)[0];
    if (major === undefined) return null;
    const folder = join(versions, major);
    return {
      folder,
      data: join(folder, 'data'),
      superuser: parseSuperuser(readFileSync(superuserFile(folder), 'utf8')),
    };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw explain(error, versions);
  }
}

/** Whether the data folder is complete: it appears under its name only when initdb has finished. */
export function isInitialised(cluster: Cluster): boolean {
  return existsSync(join(cluster.data, 'PG_VERSION'));
}

/** The port of the last start; only a wish, the truth about a running server is in its `postmaster.pid`. */
export function readPort(cluster: Cluster): number | null {
  try {
    return Number(readFileSync(join(cluster.folder, 'port'), 'utf8')) || null;
  } catch {
    return null;
  }
}

/** Remembers the port for the next start. */
export function rememberPort(cluster: Cluster, port: number): void {
  if (readPort(cluster) === port) return;
  const temporary = join(cluster.folder, `port.${randomBytes(6).toString('hex')}`);
  writeFileSync(temporary, `${port}\n`, { mode: 0o600 });
  renameSync(temporary, join(cluster.folder, 'port'));
}

/** Turns the system's errors that an operator can do something about into a sentence. */
export function explain(error: unknown, path: string): unknown {
  if (error instanceof EmbeddedPostgresError) return error;
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(path, error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    const message = `The folder ${path} can't be used by uid ${process.getuid?.()} (${code}): run as the user whom it belongs to, or set PEND_HOME to another folder.`;
    return new EmbeddedPostgresError('foreign_owner', message, { cause: error });
  }
  return error;
}

/** @returns the error to throw when a step of PostgreSQL failed and the disk has no room left, else null. */
export function diskFullError(path: string, cause?: unknown): EmbeddedPostgresError | null {
  const { bavail, bsize } = statfsSync(path);
  // A new data folder takes about 40 MB, a start up to two WAL segments of 16 MB.
  return bavail * bsize < 64 * 1024 * 1024 ? diskFull(path, cause) : null;
}

function diskFull(path: string, cause: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'disk_full',
    `The disk with ${path} is full: free some space, or set PEND_HOME to a folder on another disk.`,
    { cause },
  );
}

function checkOwner(path: string, expected: number): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats || stats.uid === expected) return;
  throw new EmbeddedPostgresError(
    'foreign_owner',
    `The folder ${path} belongs to uid ${stats.uid}, not to uid ${expected} as it must for this user: run as the user who made it, or set PEND_HOME to another folder.`,
  );
}

function initialisedVersions(versions: string): string[] {
  return readdirSync(versions).filter((name) => existsSync(join(versions, name, 'data', 'PG_VERSION')));
}

function checkVersion(versions: string, major: string): void {
  const others = initialisedVersions(versions).filter((name) => name !== major);
  const data = join(versions, major, 'data');
  const found = existsSync(join(data, 'PG_VERSION'))
    ? readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
    : null;
  const other = found === null ? others[0] : found === major ? undefined : found;
  if (other !== undefined) {
    // An empty database beside the old one would look like lost data.
    throw new EmbeddedPostgresError(
      'other_major_version',
      `The data below ${versions} was made by PostgreSQL ${other}, but version ${major} is installed: move it over with that version's pg_dump, then set this folder aside, or set PEND_HOME to another folder.`,
    );
  }
  if (found === null && existsSync(data) && readdirSync(data).length > 0) {
    throw new EmbeddedPostgresError(
      'not_a_cluster',
      `The folder ${data} isn't a PostgreSQL data folder: move it away, or set PEND_HOME to another folder.`,
    );
  }
}

function superuserFile(folder: string): string {
  return join(folder, 'superuser.json');
}

function parseSuperuser(text: string): Superuser {
  const { name, password } = JSON.parse(text) as Superuser;
  return { name, password };
}

function readOrCreateSuperuser(folder: string, data: string): Superuser {
  const file = superuserFile(folder);
  if (!existsSync(file) && existsSync(data) && readdirSync(data).length > 0) {
    throw new EmbeddedPostgresError(
      'credentials_missing',
      `The password file ${file} of the existing database is missing: restore it, or move ${data} away to start with an empty database.`,
    );
  }
  // Before initdb and first come, first served: two concurrent first starts agree on one password, whichever
  // of their data folders wins.
  const fresh: Superuser = { name: 'postgres', password: randomBytes(24).toString('base64url') };
  return parseSuperuser(createPrivateFile(file, `${JSON.stringify(fresh)}\n`));
}
