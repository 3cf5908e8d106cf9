import type { JsonValue } from './scan/record-parser.js';

export type Outcome = 'inserted' | 'updated' | 'unchanged' | 'quarantined' | 'deferred';

/** One record on its way: what a source's mapper made of it, and what became of it. */
export interface Draft {
  /** 0-based ordinal in its file. */
  position: number;
  /** The record's deterministic id and the fingerprint of its content. */
  id: string;
  digest: string;
  /** The record as it stood in the file; a map's entry as `{"key": value}`. Made only when needed. */
  raw: () => Buffer;
  outcome: Outcome | null;
  code: string;
  reason: string;
  /** The first record of this key, when it said the same: nothing is written for this one. */
  sameAs: number | null;
}

/** A record as the scanner and the parser deliver it to a mapper. */
export interface SourceRecord {
  position: number;
  /** Key of a map's entry. */
  key: string | null;
  /** Names of the objects around it (history files). */
  path: string;
  value: JsonValue;
  raw: () => Buffer;
}

export interface Counts {
  read: number;
  inserted: number;
  updated: number;
  unchanged: number;
  quarantined: number;
}

export interface FileReport extends Counts {
  file: string;
  sha256: string | null;
  bytes: number | null;
  /** Why the file as a whole gave nothing: missing, empty, a root of the wrong type. */
  problem?: string;
}

export interface MoneyLine {
  /** The asset's slug. */
  asset: string;
  currency: string;
  /** Sum of the records that were taken, added up while reading. */
  source: string;
  /** Sum of the rows, added up by the database. */
  database: string;
}

export interface Orphan {
  kind: string;
  file?: string;
  detail: string;
}

export interface Difference {
  file: string;
  position: number;
  field: string;
  source: string | null;
  database: string | null;
}

/** What stops an import; the message is the one sentence that the operator reads, the exit code is 2. */
export class ImportRefused extends Error {}

export function emptyCounts(): Counts {
  return { read: 0, inserted: 0, updated: 0, unchanged: 0, quarantined: 0 };
}

export function quarantine(draft: Draft, code: string, reason: string): void {
  draft.outcome = 'quarantined';
  draft.code = code;
  draft.reason = reason;
}
