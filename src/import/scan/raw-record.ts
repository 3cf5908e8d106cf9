/** A record above this size is damage, not data: it is reported by its place and not kept in memory. */
export const MAX_RECORD_BYTES = 16 * 1024 * 1024;
/** What is kept of such a record. */
export const OVERSIZE_SAMPLE_BYTES = 64 * 1024;

export type Damage = 'truncated_json' | 'record_too_large' | 'invalid_json' | 'trailing_data';

/** One record as it stands in the file, before anybody parsed it. */
export interface RawRecord {
  /** Keys of the objects that lead to it, for files whose points lie in named series. */
  path: string;
  /** Its key when it is an entry of a map: the bytes between the quotes, undecoded. */
  key: Buffer | null;
  /** The bytes of its value. May be a view of the read buffer: use it before reading on, or copy it. */
  bytes: Buffer;
  /** 0-based byte offset and 1-based line where the value starts. */
  offset: number;
  line: number;
  damage: Damage | null;
  reason: string;
  /** How many `:` stand outside strings: the number of members, which shows a duplicate after parsing. */
  colons: number;
  /** No escape, no byte above 0x7f, no number that a double could change. */
  plain: boolean;
  /** Has bytes above 0x7f. */
  wide: boolean;
}

/** A scalar beside the records (`{"version": 2, "wallets": […]}`). */
export interface Note {
  path: string;
  text: string;
}

export interface ScanSink {
  record(record: RawRecord): void;
  note(note: Note): void;
}
