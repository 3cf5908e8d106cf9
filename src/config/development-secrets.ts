import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Login roles of the database that own a generated password in development. */
export const DEVELOPMENT_ROLES = [
  'pend_owner',
  'pend_app',
  'pend_staff',
  'pend_worker',
  'pend_analytics',
] as const;

export type DevelopmentRole = (typeof DEVELOPMENT_ROLES)[number];

/** What a file of master keys holds: the id of the key that encrypts, and every key in base64 (32 bytes). */
export interface MasterKeysFile {
  readonly active: string;
  readonly keys: Readonly<Record<string, string>>;
}

/** Secrets that an installation with nothing configured makes for itself. */
export interface DevelopmentSecrets {
  /** Key of the phone hashes: 32 bytes, 64 hex digits. */
  readonly phonePepper: string;
  /** Key of the tokens' signatures: 32 bytes in base64url. */
  readonly jwtSecret: string;
  /** Path of the master keys' file. */
  readonly masterKeysFile: string;
  /** Passwords of the login roles in the embedded database. */
  readonly rolePasswords: Readonly<Record<DevelopmentRole, string>>;
}

/**
 * The secrets of an installation below `home` (PEND_HOME), made at the first call and the same ever after: the
 * data of the installation can't be read without them. Of processes that call it at the same time all get the
 * same ones.
 * @throws Error naming the file when one has been damaged, and the system's error when it can't be read.
 */
export function developmentSecrets(home: string): DevelopmentSecrets {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const folder = join(home, 'secrets');
  mkdirSync(folder, { recursive: true, mode: 0o700 });

  const secret = (name: string, pattern: RegExp, fresh: string): string => {
    const file = join(folder, name);
    const value = createPrivateFile(file, `${fresh}\n`).trim();
    if (!pattern.test(value)) {
      throw new Error(
        `The secret in ${file} is damaged: restore it, the data of this installation depends on it.`,
      );
    }
    return value;
  };
  const base64url = /^[\w-]{32,}$/;

  const masterKeysFile = join(folder, 'master-keys.json');
  createPrivateFile(masterKeysFile, `${JSON.stringify(generateMasterKeysFile(), null, 2)}\n`);
  const passwords = DEVELOPMENT_ROLES.map((role) => [
    role,
    secret(`${role}.password`, base64url, randomBytes(24).toString('base64url')),
  ]);
  return {
    phonePepper: secret('phone-pepper', /^[0-9a-f]{64}$/, randomBytes(32).toString('hex')),
    jwtSecret: secret('jwt-secret', base64url, randomBytes(32).toString('base64url')),
    masterKeysFile,
    rolePasswords: Object.fromEntries(passwords) as Record<DevelopmentRole, string>,
  };
}

/** A file of master keys with one random key, which is active. */
export function generateMasterKeysFile(): MasterKeysFile {
  const id = `mk-${randomBytes(6).toString('hex')}`;
  return { active: id, keys: { [id]: randomBytes(32).toString('base64') } };
}

/**
 * Creates the file with mode 0600 unless it exists, complete from the first moment on, and on disk when this
 * returns.
 * @returns what the file contains now: ours, or what was there before.
 */
export function createPrivateFile(path: string, content: string): string {
  const existing = readIfThere(path);
  if (existing !== null) return existing;
  const temporary = `${path}.${randomBytes(6).toString('hex')}`;
  const descriptor = openSync(temporary, 'wx', 0o600);
  try {
    writeSync(descriptor, content);
    fsyncSync(descriptor);
    // Unlike a rename, a link never replaces: of two processes at it the second one reads the first one's.
    linkSync(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    closeSync(descriptor);
    unlinkSync(temporary);
  }
  syncFolder(dirname(path));
  return readFileSync(path, 'utf8');
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Makes the entries of a folder durable, such as a link or a rename just done in it. */
export function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
