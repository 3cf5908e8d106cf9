import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createPrivateFile } from '../../config/development-secrets.js';
import { locateBinaries, prepareBinaries, removeCopy, type Binaries } from './binaries.js';
import type { Cluster } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { folderIdentity, identify, readPostmaster } from './postmaster-file.js';
import { HandedOver, serverAccount, type ServerAccount, spawnOptions } from './server-account.js';
import { choosePort, startServer, stopServer } from './server-process.js';

/** Longer than any log of a month takes to be replayed; who waits may end it. */
const PATIENCE_MS = 12 * 60 * 60 * 1000;

/** How far the log of a copy is replayed. */
export type RecoveryTarget = 'end' | { before: string } | { time: Date };

/** Major version of the server that this installation brings along. */
export const embeddedMajor = (): string => locateBinaries().major;

/** The data folder for a copy, below `home` where the embedded server looks for it. Made empty. */
export function newDataFolder(home: string, major: string): string {
  const data = join(resolve(home), 'postgres', major, 'data');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  return data;
}

/**
 * Sets up a copied data folder, with its log in `pg_wal`, to be recovered by the next server that is started on it.
 * The settings of the server it was copied from speak of another machine; they are put aside, as `*.source`.
 */
export function prepareRecovery(data: string, target: RecoveryTarget): void {
  for (const name of ['postgresql.conf', 'postgresql.auto.conf', 'pg_hba.conf', 'pg_ident.conf']) {
    if (existsSync(join(data, name))) renameSync(join(data, name), join(data, `${name}.source`));
  }
  const write = (name: string, lines: string[]): void =>
    writeFileSync(join(data, name), lines.map((line) => `${line}\n`).join(''), { mode: 0o600 });
  write('postgresql.conf', ['# Restored by pend; the settings before are in postgresql.conf.source.']);
  write('pg_ident.conf', []);
  write('pg_hba.conf', [
    'host all all 127.0.0.1/32 scram-sha-256',
    'host replication all 127.0.0.1/32 scram-sha-256',
  ]);
  write('postgresql.auto.conf', [
    // The log lies in pg_wal already; nothing is to be fetched.
    "restore_command = 'exit 1'",
    "recovery_target_timeline = 'current'",
    "recovery_target_action = 'promote'",
    // Otherwise the limits of connections and locks would have to be those of the server that was copied.
    'hot_standby = off',
    ...targetLines(target),
  ]);
  write('recovery.signal', []);
}

function targetLines(target: RecoveryTarget): string[] {
  if (target === 'end') return [];
  if ('before' in target) {
    return [`recovery_target_lsn = '${target.before}'`, 'recovery_target_inclusive = off'];
  }
  // Names of time zones, and so Z, mean nothing yet where settings are read.
  return [`recovery_target_time = '${target.time.toISOString().replace('Z', '+00')}'`];
}

/**
 * Recovers a prepared folder by a server of our own, on a free port that nobody knows the password of, and stops it.
 * Then the superuser is given a new password, which only this machine knows.
 *
 * @throws EmbeddedPostgresError
 */
export async function recover(home: string, data: string): Promise<void> {
  const installed = locateBinaries();
  const account = serverAccount();
  const cluster: Cluster = { folder: join(data, '..'), data, superuser: { name: '', password: '' } };
  if (account.dropped) giveAll(data, account);
  const binaries = await prepareBinaries(installed, account);
  try {
    const port = await choosePort(null);
    const failure = await startServer(cluster, binaries, account, port, PATIENCE_MS);
    const postmaster = failure === null ? readPostmaster(data) : null;
    if (postmaster?.status !== 'ready') {
      throw new EmbeddedPostgresError(
        'start_failed',
        `The copy in ${home} could not be recovered: "${failure ?? 'it did not come to an end'}".`,
      );
    }
    if (!(await stopServer(cluster, postmaster))) {
      throw new EmbeddedPostgresError('not_ready', `The server on ${data} does not stop.`);
    }
    writeFileSync(join(data, 'postgresql.auto.conf'), '');
    await nameSuperuser(cluster, binaries, account);
  } finally {
    if (binaries.temporary) await removeCopy(binaries.folder);
  }
}

/** Ends the server that a killed recovery has left behind on a folder, if there is one. */
export async function stopAbandoned(home: string): Promise<void> {
  const versions = join(home, 'postgres');
  for (const major of existsSync(versions) ? readdirSync(versions) : []) {
    const data = join(versions, major, 'data');
    const postmaster = readPostmaster(data);
    if (!postmaster || (await identify(postmaster.pid, folderIdentity(data))) !== 'ours') continue;
    await stopServer(
      { folder: join(versions, major), data, superuser: { name: '', password: '' } },
      postmaster,
    );
  }
}

/** Single-user mode asks for no password, and is open to nobody but whoever owns the folder. */
async function nameSuperuser(cluster: Cluster, binaries: Binaries, account: ServerAccount): Promise<void> {
  const password = randomBytes(24).toString('base64url');
  const handedOver = new HandedOver(account);
  try {
    const child = spawn(
      join(binaries.folder, 'bin/postgres'),
      ['--single', '-D', handedOver.add(cluster.data), '-c', 'log_min_error_statement=panic', 'postgres'],
      { ...spawnOptions(account), stdio: ['pipe', 'pipe', 'pipe', ...handedOver.descriptors] },
    );
    let output = '';
    let complaint = '';
    child.stdout!.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.stderr!.setEncoding('utf8').on('data', (chunk: string) => (complaint += chunk));
    child.stdin!.end(
      `ALTER ROLE CURRENT_USER PASSWORD '${password}'\nSELECT current_user::text AS superuser\n`,
    );
    const [code] = (await once(child, 'close')) as [number | null];
    const name = /superuser = "([^"]+)"/.exec(output)?.[1];
    if (code !== 0 || !name || /ERROR|FATAL/.test(complaint)) {
      throw new EmbeddedPostgresError(
        'start_failed',
        `The recovered copy in ${cluster.data} takes no new password: "${complaint.trim().split('\n').at(-1) ?? ''}".`,
      );
    }
    createPrivateFile(join(cluster.folder, 'superuser.json'), `${JSON.stringify({ name, password })}\n`);
  } finally {
    handedOver.close();
  }
}

function giveAll(path: string, account: ServerAccount): void {
  chownSync(path, account.uid, account.gid);
  for (const name of readdirSync(path)) {
    const inner = join(path, name);
    if (lstatSync(inner).isDirectory()) giveAll(inner, account);
    else chownSync(inner, account.uid, account.gid);
  }
}
