import { constants, existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { chmod, copyFile, link, mkdir, mkdtemp, readdir, readlink, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { EmbeddedPostgresError, errorCode } from './embedded-postgres.error.js';
import { canEnter, canExecute, canRead, isTamperProof } from './reachability.js';
import type { ServerAccount } from './server-account.js';

const COPY_PREFIX = 'pend-postgres-';

/** The npm package with the binaries: its folder `native` (bin, lib, share) and PostgreSQL's major version. */
export interface InstalledBinaries {
  readonly native: string;
  readonly major: string;
}

/** Binaries that the server's account can run. */
export interface Binaries {
  /** Folder with bin, lib and share. */
  readonly folder: string;
  /** True for a copy that lives as long as the server started from it. */
  readonly temporary: boolean;
}

/** @throws EmbeddedPostgresError when no package for this platform is installed. */
export function locateBinaries(platform: string = process.platform, arch: string = process.arch) {
  const name = `@embedded-postgres/${platform}-${arch}`;
  let entry: string;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    entry = createRequire(wrapper).resolve(name);
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'binaries_missing',
      `The PostgreSQL binaries of ${platform}-${arch} aren't installed: run "npm ci" with optional dependencies, or set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
  return binariesOfPackage(dirname(dirname(entry)));
}

/** The binaries in an unpacked package; PostgreSQL's version is the package's. */
export function binariesOfPackage(folder: string): InstalledBinaries {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { native: join(folder, 'native'), major: version.split('.', 1)[0] ?? version };
}

/**
 * Makes the binaries usable by the account: the installed ones where possible, else a copy. A copy is needed
 * when the account can't reach them (a clone below a 0700 folder, an install under umask 077), or when the
 * package's library links are missing and its folder is read-only.
 */
export async function prepareBinaries(
  installed: InstalledBinaries,
  account: ServerAccount,
): Promise<Binaries> {
  try {
    if (!account.dropped || isReachable(installed.native, account)) {
      await addLibraryLinks(installed.native, installed.native);
      return { folder: installed.native, temporary: false };
    }
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '')) throw unusable(error);
  }
  return copyBinaries(installed.native, account);
}

/** Removes a copy made by `prepareBinaries`; any other folder is left alone. */
export async function removeCopy(folder: string): Promise<void> {
  const isOurs =
    basename(folder).startsWith(COPY_PREFIX) &&
    copyPlaces().includes(dirname(folder)) &&
    existsSync(folder) &&
    lstatSync(folder).isDirectory() &&
    lstatSync(folder).uid === process.getuid?.();
  if (isOurs) await rm(folder, { recursive: true, force: true });
}

function isReachable(native: string, account: ServerAccount): boolean {
  return (
    canExecute(join(native, 'bin/postgres'), account) &&
    canExecute(join(native, 'bin/initdb'), account) &&
    canRead(join(native, 'share/postgresql/postgres.bki'), account)
  );
}

/** npm keeps no symbolic links; the package makes them in an install script, which npm may have skipped. */
async function addLibraryLinks(native: string, into: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(into, relative('native', target));
    if (lstatSync(path, { throwIfNoEntry: false })) continue;
    await symlink(relative(dirname(target), source), path).catch((error: unknown) => {
      // Another process is adding them at the same time.
      if (errorCode(error) !== 'EEXIST') throw error;
    });
  }
}

// /var/cache before the temporary folder: only root writes there, and no cleaner of old files takes single
// libraries away from a server that has been running for weeks. An ordinary user falls through to the latter.
function copyPlaces(): string[] {
  return ['/var/cache', tmpdir()];
}

async function copyBinaries(native: string, account: ServerAccount): Promise<Binaries> {
  const device = statSync(native).dev;
  const places = copyPlaces().filter((place) => existsSync(place) && isTamperProof(place));
  // On the same file system the copy is made of hard links, which is ten times faster.
  places.sort((a, b) => Number(statSync(b).dev === device) - Number(statSync(a).dev === device));
  let failure: unknown;
  for (const place of places.filter((candidate) => canEnter(candidate, account))) {
    let folder: string | undefined;
    try {
      folder = await mkdtemp(join(place, COPY_PREFIX));
      await copyFolder(native, folder);
      await addLibraryLinks(native, folder);
      return { folder, temporary: true };
    } catch (error) {
      failure = error;
      if (folder) await rm(folder, { recursive: true, force: true });
    }
  }
  throw unusable(failure);
}

async function copyFolder(from: string, to: string): Promise<void> {
  await chmod(to, 0o755);
  const entries = await readdir(from, { withFileTypes: true });
  await Promise.all(
    entries
      .filter((entry) => !entry.name.endsWith('.a'))
      .map(async (entry) => {
        const source = join(from, entry.name);
        const target = join(to, entry.name);
        if (entry.isSymbolicLink()) return symlink(await readlink(source), target);
        if (entry.isFile()) return copyOne(source, target);
        await mkdir(target);
        await copyFolder(source, target);
      }),
  );
}

async function copyOne(source: string, target: string): Promise<void> {
  const { mode } = lstatSync(source);
  const executable = (mode & 0o100) !== 0;
  const wanted = executable ? 0o755 : 0o644;
  // A hard link shares the mode, which isn't ours to change on the original.
  if ((mode & wanted) === wanted) {
    try {
      return await link(source, target);
    } catch {
      // Another file system, or one without hard links.
    }
  }
  await copyFile(source, target, constants.COPYFILE_FICLONE);
  await chmod(target, wanted);
}

function unusable(cause: unknown): EmbeddedPostgresError {
  const reason = cause instanceof Error ? cause.message : 'no folder for a copy that only we can write to';
  return new EmbeddedPostgresError(
    'binaries_unusable',
    `The PostgreSQL binaries can't be made ready to run (${reason}): free some disk space or reinstall with "npm ci", or set DATABASE_URL to a PostgreSQL server.`,
    { cause },
  );
}
