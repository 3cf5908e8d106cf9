import { spawn } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { closeSync, fstatSync, openSync, readdirSync, readSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from './embedded-postgres.error.js';
import type { Binaries } from './binaries.js';
import type { Cluster } from './cluster.js';
import { cannotRun } from './initialise.js';
import { folderIdentity, identify, readPostmaster, type Postmaster } from './postmaster-file.js';
import { HandedOver, spawnOptions, type ServerAccount } from './server-account.js';
import { serverSettings } from './settings.js';

const POLL_MS = 10;
const STOP_LIMIT_MS = 60_000;

/** Null when the server is up (or still recovering at the time limit), else why it ended, from its log. */
export type StartFailure = string | null;

/**
 * Starts a server on the cluster and waits until it takes connections, `limitMs` at most. It gets a process
 * group of its own: a Ctrl-C at the terminal is for the application, which needs its database to finish.
 */
export async function startServer(
  cluster: Cluster,
  binaries: Binaries,
  account: ServerAccount,
  port: number,
  limitMs: number,
): Promise<StartFailure> {
  // A log of its own until it has won the data folder: a second starter must not truncate the first one's.
  const logFile = join(cluster.folder, `server-${randomBytes(6).toString('hex')}.log`);
  const log = openSync(logFile, 'ax+', 0o600);
  const handedOver = new HandedOver(account);
  try {
    const child = spawn(
      join(binaries.folder, 'bin/postgres'),
      ['-D', handedOver.add(cluster.data), ...serverSettings(port, folderIdentity(cluster.data))],
      {
        ...spawnOptions(account),
        detached: true,
        stdio: ['ignore', log, log, ...handedOver.descriptors],
      },
    );
    let ended: Error | true | undefined;
    child.once('exit', () => (ended ??= true));
    child.once('error', (error) => (ended = error));
    child.unref();

    const deadline = Date.now() + limitMs;
    for (;;) {
      const postmaster = readPostmaster(cluster.data);
      if (postmaster?.pid === child.pid && postmaster?.status === 'ready') break;
      if (ended instanceof Error) throw cannotRun(ended, account);
      if (ended) {
        rmSync(logFile, { force: true });
        return lastComplaint(log);
      }
      if (Date.now() > deadline) return null;
      await sleep(POLL_MS);
    }
    keepLog(cluster, logFile);
    return null;
  } finally {
    handedOver.close();
    closeSync(log);
  }
}

/**
 * Ends the server by a fast shutdown and waits until it has let go of its data folder.
 * @returns whether it was gone within a minute.
 */
export async function stopServer(cluster: Cluster, postmaster: Postmaster): Promise<boolean> {
  try {
    process.kill(postmaster.pid, 'SIGINT');
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
  const deadline = Date.now() + STOP_LIMIT_MS;
  const folderId = folderIdentity(cluster.data);
  for (let round = 1; Date.now() < deadline; round++) {
    // Its last act is to remove the file; another pid in it is a newcomer's server. The process itself may stay
    // visible as a zombie where nobody reaps orphans, so its absence is only looked for now and then.
    if (readPostmaster(cluster.data)?.pid !== postmaster.pid) return true;
    if (round % 50 === 0 && (await identify(postmaster.pid, folderId)) === 'gone') return true;
    await sleep(POLL_MS);
  }
  return false;
}

/** The wished port if it is free, else a random free one. */
export async function choosePort(wish: number | null): Promise<number> {
  if (wish !== null && (await isPortFree(wish))) return wish;
  for (let attempt = 0; attempt < 100; attempt++) {
    // Below the ports that systems hand out for outgoing connections: a remembered port stays free.
    const port = randomInt(20_000, 32_768);
    if (await isPortFree(port)) return port;
  }
  return listenOnce(0);
}

/** Whether a server could listen on that port of 127.0.0.1 now. */
export async function isPortFree(port: number): Promise<boolean> {
  return listenOnce(port).then(
    () => true,
    () => false,
  );
}

async function listenOnce(port: number): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen({ host: '127.0.0.1', port, exclusive: true }, resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : port;
}

function keepLog(cluster: Cluster, logFile: string): void {
  // Only the one log of the run before is kept, so that the folder doesn't grow for ever.
  renameIfThere(join(cluster.folder, 'server.log'), join(cluster.folder, 'server.previous.log'));
  renameIfThere(logFile, join(cluster.folder, 'server.log'));
  // Logs of starters that were killed or lost the race; the latter still read theirs through the descriptor.
  for (const name of readdirSync(cluster.folder)) {
    if (/^server-[0-9a-f]+\.log$/.test(name)) rmSync(join(cluster.folder, name), { force: true });
  }
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

function lastComplaint(log: number): string {
  const size = Math.min(fstatSync(log).size, 16_384);
  const buffer = Buffer.alloc(size);
  readSync(log, buffer, 0, size, fstatSync(log).size - size);
  const lines = buffer.toString('utf8').split('\n').filter(Boolean);
  const fatal = lines.findLast((line) => /\b(FATAL|PANIC):/.test(line));
  return (fatal ?? lines.at(-1) ?? 'it said nothing').replace(/^.*?\b(FATAL|PANIC|LOG):\s+/, '');
}
