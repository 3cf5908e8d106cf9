import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Staging } from '../vault/files/staging.js';
import type { MasterKeyRing } from '../vault/master-keys.js';
import { DiskStore } from '../vault/storage/disk-store.js';
import { fileStoreAt } from '../vault/storage/storage-url.js';
import { BackupStore } from './backup-store.js';
import { BACKUP_LAYOUT } from './names.js';
import type { BackupLogins } from './sources.js';

/** Where backups are kept, and with which logins they are made. */
export interface BackupOptions {
  home: string;
  /** BACKUP_URL; absent: below `home`. */
  url?: string;
  logins: BackupLogins;
}

export const BACKUP_OPTIONS = Symbol('BACKUP_OPTIONS');

/** The store of an installation. It is there without any database: that is when it is needed. */
export function openBackupStore(
  { home, url }: Omit<BackupOptions, 'logins'>,
  ring: MasterKeyRing,
): BackupStore {
  const files = url ? fileStoreAt(url, BACKUP_LAYOUT) : new DiskStore(join(home, 'backups'), BACKUP_LAYOUT);
  return new BackupStore(files, new Staging(files.stagingFolder ?? join(home, 'backup-staging')), ring);
}

/** Of this program, as its package says it. */
export function applicationVersion(): string {
  // The built program lies a folder deeper than its source.
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    if (folder === dirname(folder)) return 'unknown';
  }
}
