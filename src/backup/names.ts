import { randomBytes } from 'node:crypto';
import type { StoreLayout } from '../vault/storage/file-store.js';
import type { Lsn } from './replication/lsn.js';

/**
 * What lies in a backup store:
 *
 *     manifests/manifest_{backup}                    what belongs to a backup; without it there is none
 *     parts/{backup}/part_{backup}_{piece}.{n}       copy of a server, its log, list of papers, tables of an archive
 *     log/{server}/log_{server}_{timeline}_{from}_{to}_{until}_{key}
 *     papers/{ab}/paper_{name in the vault}_{key}
 *
 * `key` is the id of a master key. The log and the papers belong to every backup that reaches into them.
 */
const BACKUP_ID = /^\d{8}t\d{6}z-[0-9a-f]{8}$/;
const KEY = '[A-Za-z0-9][A-Za-z0-9._-]{0,63}';
const PART = /^part_([0-9a-z-]+)_([a-z-]+)\.(\d{6})$/;
const LOG = new RegExp(`^log_(\\d{1,20})_([0-9a-f]{8})_([0-9a-f]{16})_([0-9a-f]{16})_(\\d{1,15})_(${KEY})$`);
const PAPER = new RegExp(`^paper_([0-9a-f]{32})_(${KEY})$`);
const MANIFEST = /^manifest_([0-9a-z-]+)$/;

export const MANIFESTS = 'manifests';
export const PAPERS = 'papers';
export const partsOf = (backup: string): string => `parts/${backup}`;
export const LOGS = 'log';
export const logOf = (server: string): string => `${LOGS}/${server}`;

export const BACKUP_LAYOUT: StoreLayout = {
  names: new RegExp([PART, LOG, PAPER, MANIFEST].map(({ source }) => `(?:${source})`).join('|')),
  folderOf: (name) => {
    const [kind, first] = name.split('_') as [string, string];
    if (kind === 'part') return partsOf(first);
    if (kind === 'log') return logOf(first);
    return kind === 'paper' ? `${PAPERS}/${first.slice(0, 2)}` : MANIFESTS;
  },
};

/** A piece of the log in the store. */
export interface LogName {
  name: string;
  server: string;
  timeline: number;
  from: Lsn;
  to: Lsn;
  /** Every moment before it can be recovered to; 0 where the piece ends in the middle of a pull. Milliseconds. */
  until: number;
  keyId: string;
}

/** The time of its beginning, and a little to tell two of the same second apart. */
export const newBackupId = (now: Date): string =>
  `${now
    .toISOString()
    .replace(/[-:]|\.\d+/g, '')
    .toLowerCase()}-${randomBytes(4).toString('hex')}`;

export const isBackupId = (text: string): boolean => BACKUP_ID.test(text);

export const manifestName = (backup: string): string => `manifest_${backup}`;
export const backupOfManifest = (name: string): string | undefined => MANIFEST.exec(name)?.[1];

export const partName = (backup: string, piece: string, index: number): string =>
  `part_${backup}_${piece}.${String(index).padStart(6, '0')}`;
export const backupOfPart = (name: string): string | undefined => PART.exec(name)?.[1];

export const paperName = (storageKey: string, keyId: string): string => `paper_${storageKey}_${keyId}`;

export function parsePaperName(name: string): { storageKey: string; keyId: string } | undefined {
  const [, storageKey, keyId] = PAPER.exec(name) ?? [];
  return storageKey && keyId ? { storageKey, keyId } : undefined;
}

export function logName({ server, timeline, from, to, until, keyId }: Omit<LogName, 'name'>): string {
  const hex = (value: bigint, digits: number): string => value.toString(16).padStart(digits, '0');
  return `log_${server}_${hex(BigInt(timeline), 8)}_${hex(from, 16)}_${hex(to, 16)}_${until}_${keyId}`;
}

export function parseLogName(name: string): LogName | undefined {
  const [, server, timeline, from, to, until, keyId] = LOG.exec(name) ?? [];
  if (!server || !timeline || !from || !to || !until || !keyId) return undefined;
  return {
    name,
    server,
    timeline: Number.parseInt(timeline, 16),
    from: BigInt(`0x${from}`),
    to: BigInt(`0x${to}`),
    until: Number(until),
    keyId,
  };
}
