import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { link, readFile, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { errorCode } from './embedded-postgres.error.js';
import { FOLDER_SETTING } from './settings.js';

/** What a running server says about itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly status: 'starting' | 'stopping' | 'ready';
}

/** Whether a process is the server of a data folder; `unknown` where the system doesn't let us look. */
export type ProcessIdentity = 'ours' | 'foreign' | 'gone' | 'unknown';

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The content of `postmaster.pid`, or null when there is none or it isn't written to the end yet. */
export function readPostmaster(data: string): Postmaster | null {
  const lines = readIfThere(join(data, 'postmaster.pid'))?.split('\n') ?? [];
  // Lines: pid, folder, start time, port, socket folder, address, shared memory key, status.
  const pid = Math.abs(Number(lines[0]));
  const port = Number(lines[3]);
  const status = lines[7]?.trim();
  if (!pid) return null;
  return { pid, port: port || 0, status: status === 'ready' || status === 'stopping' ? status : 'starting' };
}

/** The folder whose binaries the last server on this data folder was started from, or null. */
export function readBinariesInUse(data: string): string | null {
  // Written by the server itself, and only once it owns the data folder: whoever lost the race isn't in it.
  return /^(.+)\/bin\/postgres(?= "|$)/m.exec(readIfThere(join(data, 'postmaster.opts')) ?? '')?.[1] ?? null;
}

/**
 * Names a folder by what it is, not by its path: a copy of a project has the same password, port and
 * `postmaster.pid` as the original whose server may be running, but not its inode.
 */
export function folderIdentity(data: string): string {
  const { dev, ino } = statSync(data, { bigint: true });
  return `${dev}-${ino}`;
}

/** Tells by its command line whether the process is a server started on the folder with that identity. */
export async function identify(pid: number, folderId: string): Promise<ProcessIdentity> {
  const commandLine = await readCommandLine(pid);
  if (commandLine === null) return isAlive(pid) ? 'unknown' : 'gone';
  // A zombie has no command line any more.
  if (commandLine === '') return 'gone';
  return commandLine.split(/[\0 ]/).includes(`${FOLDER_SETTING}=${folderId}`) ? 'ours' : 'foreign';
}

/** The command line of a process: empty for a zombie, null when there is none to be read. */
export async function readCommandLine(pid: number): Promise<string | null> {
  if (existsSync('/proc/self/cmdline')) {
    return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  }
  const { stdout } = await promisify(execFile)('/bin/ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(
    () => ({ stdout: null }),
  );
  return stdout === null ? null : stdout.trim();
}

/** Whether a process of that id exists, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * Puts away the `postmaster.pid` of a dead server whose pid now belongs to another process. PostgreSQL would
 * take that process for a running server for ever, which is common in containers, where pids are few.
 */
export async function setAsidePostmasterFile(data: string, seen: Postmaster): Promise<void> {
  if (!isAlive(seen.pid)) return;
  const file = join(data, 'postmaster.pid');
  const aside = join(data, `postmaster.pid.${randomBytes(6).toString('hex')}`);
  try {
    await rename(file, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  // Between our look and the rename someone else may have done the same and started a server: then this is
  // its file, and goes back. It looks at its file once a minute only, and the shared memory segment, whose key
  // is made from the folder, keeps a second server out meanwhile.
  const taken = Math.abs(Number(readIfThere(aside)?.split('\n')[0]));
  if (taken !== seen.pid) await link(aside, file).catch(() => undefined);
  await unlink(aside);
}
