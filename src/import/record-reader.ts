import { quarantine, type Draft, type SourceRecord } from './import.types.js';
import { FieldError } from './normalise/field.js';
import { decodeUtf8, parseJson, parseRecord, RecordError, type JsonValue } from './scan/record-parser.js';
import type { RawRecord } from './scan/raw-record.js';
import type { SeenKeys } from './seen-keys.js';
import { draftOf } from './sources/draft.js';
import type { Source } from './sources/source.js';

/** Turns the raw records of one file into drafts: parses, maps, numbers, and tells what was there before. */
export class RecordReader {
  private position = 0;

  constructor(
    private readonly source: Source,
    private readonly seen: SeenKeys,
  ) {}

  read(raw: RawRecord): Draft[] {
    let key: string | null = null;
    const record: SourceRecord = {
      position: this.position,
      key: null,
      path: raw.path,
      value: null,
      raw: () => rawBytes(raw),
    };
    let drafts: Draft[];
    try {
      if (raw.damage !== null) throw new FieldError(raw.damage, raw.reason);
      key = decodeKey(raw.key);
      record.key = key;
      record.value = parseRecord(raw);
      drafts = this.source.map(record);
    } catch (error) {
      if (!(error instanceof FieldError || error instanceof RecordError)) throw error;
      const draft = draftOf(record, '', '');
      const place = raw.damage === null ? ` (byte ${raw.offset}, line ${raw.line})` : '';
      quarantine(draft, error.code, `${error.message}${place}`);
      drafts = [draft];
    }
    this.position += drafts.length;
    for (const draft of drafts) if (draft.outcome === null) this.compareWithSeen(draft);
    return drafts;
  }

  /** A key that came before in this file: said again the same, nothing is new; said otherwise, who is right? */
  private compareWithSeen(draft: Draft): void {
    const first = this.seen.note(draft.id, draft.digest, draft.position);
    if (first === null || first.position === draft.position) return;
    if (first.same) draft.sameAs = first.position;
    else {
      quarantine(
        draft,
        'duplicate_key',
        `record ${first.position} of this file has the same key and says something else; the first was taken`,
      );
    }
  }
}

function decodeKey(key: Buffer | null): string | null {
  if (key === null) return null;
  const value: JsonValue = parseJson(decodeUtf8(Buffer.concat([Buffer.from('"'), key, Buffer.from('"')])));
  return value as string;
}

function rawBytes(raw: RawRecord): Buffer {
  if (raw.key === null) return raw.bytes;
  return Buffer.concat([Buffer.from('{"'), raw.key, Buffer.from('":'), raw.bytes, Buffer.from('}')]);
}
