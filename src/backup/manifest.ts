import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveSystemKey, type MasterKeyRing } from '../vault/master-keys.js';
import { BackupError } from './backup.errors.js';
import { isBackupId } from './names.js';

export const MANIFEST_FORMAT = 1;

/** A sealed object of the store. */
export interface Part {
  name: string;
  /** As it lies there. */
  bytes: number;
  sha256: string;
}

/** How a table looked at the moment of comparison: how many rows, and the sum of the hashes of all rows. */
export interface TablePrint {
  table: string;
  rows: string;
  hash: string;
}

export interface DatabaseManifest {
  name: 'primary' | 'analytics';
  database: string;
  /** Those that had run, in order. */
  migrations: string[];
  /** Null where the moment of comparison was not to be had. */
  tables: TablePrint[] | null;
}

/** One PostgreSQL server with the databases of ours that are on it. */
export interface ServerManifest {
  name: 'primary' | 'analytics';
  systemId: string;
  timeline: number;
  version: number;
  segmentBytes: number;
  /** Places in the log: of the copy, of the moment of comparison, and how far the backup's own log reaches. */
  start: string;
  end: string;
  compared: string;
  logEnd: string;
  databases: DatabaseManifest[];
  data: Part[];
  log: Part[];
}

/** What belongs to a backup. It holds nothing secret or personal; who changes it without the master key is found out. */
export interface Manifest {
  format: typeof MANIFEST_FORMAT;
  id: string;
  kind: 'full' | 'archive';
  application: string;
  keyId: string;
  startedAt: string;
  /** Of the database's clock: every change acknowledged before it is in the backup. */
  finishedAt: string;
  servers: ServerManifest[];
  /** Rows of tables that are kept for years, of an `archive`. */
  tables: (TablePrint & { parts: Part[] })[];
  papers: {
    /** `copied` beside this backup, or `bucket`: they lie in one that has versions of its own. */
    kept: 'copied' | 'bucket';
    count: number;
    bytes: number;
    /** Named by a row, and in no vault. */
    missing: number;
    /** Their names. */
    list: Part[];
  };
}

/** The manifest with what proves that it is ours, ready to be stored. */
export function sealManifest(manifest: Manifest, ring: MasterKeyRing): Buffer {
  const text = JSON.stringify(manifest, null, 1);
  return Buffer.from(`${macOf(text, manifest.keyId, ring).toString('hex')}\n${text}\n`, 'utf8');
}

/**
 * @throws BackupError when it is not what was stored under this backup's name
 * @throws UnknownKeyError
 */
export function openManifest(backup: string, stored: Buffer, ring: MasterKeyRing): Manifest {
  const [, mac, text] = /^([0-9a-f]{64})\n([^]*)\n$/.exec(stored.toString('utf8')) ?? [];
  if (!mac || !text) throw changed(backup);
  let manifest: Manifest;
  try {
    manifest = JSON.parse(text) as Manifest;
  } catch {
    throw changed(backup);
  }
  if (manifest.format !== MANIFEST_FORMAT) {
    throw new BackupError(`The backup ${backup} is of another format; use the version that made it.`);
  }
  if (typeof manifest.keyId !== 'string' || !isBackupId(backup)) throw changed(backup);
  const same = timingSafeEqual(macOf(text, manifest.keyId, ring), Buffer.from(mac, 'hex'));
  if (!same || manifest.id !== backup) throw changed(backup);
  return manifest;
}

/** All objects that belong to it alone. */
export const partsOfManifest = ({ servers, papers, tables }: Manifest): Part[] => [
  ...servers.flatMap(({ data, log }) => [...data, ...log]),
  ...tables.flatMap(({ parts }) => parts),
  ...papers.list,
];

const macOf = (text: string, keyId: string, ring: MasterKeyRing): Buffer =>
  createHmac('sha256', deriveSystemKey(ring.key(keyId), 'backup-manifest').secret)
    .update(text)
    .digest();

const changed = (backup: string): BackupError =>
  new BackupError(`The manifest of ${backup} was changed, or is not of these master keys.`);
