import { realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ServerAccount } from './server-account.js';

const READ = 4;
const ENTER = 1;

function permits(path: string, wanted: number, account: ServerAccount): boolean {
  const { mode, uid, gid } = statSync(path);
  // The first class that fits decides, as in the kernel: an owner without a bit doesn't fall back to "others".
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & wanted) === wanted;
}

function foldersDownTo(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...foldersDownTo(parent), path];
}

/** Whether the account may enter `folder`: every folder above it and the folder itself let it through. */
export function canEnter(folder: string, account: ServerAccount): boolean {
  return foldersDownTo(realpathSync(folder)).every((path) => permits(path, ENTER, account));
}

/** Whether the account may read and execute the file, all folders above it included. */
export function canExecute(file: string, account: ServerAccount): boolean {
  const real = realpathSync(file);
  return canEnter(dirname(real), account) && permits(real, READ | ENTER, account);
}

/** Whether the account may read the file, all folders above it included. */
export function canRead(file: string, account: ServerAccount): boolean {
  const real = realpathSync(file);
  return canEnter(dirname(real), account) && permits(real, READ, account);
}

/**
 * Whether nobody but root and ourselves can replace what lies in `folder`: each folder on the way belongs to
 * one of them and, where others may write (as in /tmp), is sticky.
 */
export function isTamperProof(folder: string): boolean {
  const self = process.getuid?.() ?? 0;
  return foldersDownTo(realpathSync(folder)).every((path) => {
    const { mode, uid } = statSync(path);
    const writableByOthers = (mode & 0o022) !== 0;
    return (uid === 0 || uid === self) && (!writableByOthers || (mode & 0o1000) !== 0);
  });
}
