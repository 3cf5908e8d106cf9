import type { Draft, SourceRecord } from '../import.types.js';
import { FieldError, isObject, shown } from '../normalise/field.js';
import { scrub } from '../normalise/scrub.js';
import { toJsonText } from '../scan/json-text.js';
import type { JsonObject, JsonValue } from '../scan/record-parser.js';

/** The part of a draft that every source has. */
export function draftOf(record: SourceRecord, id: string, digest: string): Draft {
  return {
    position: record.position,
    id,
    digest,
    raw: record.raw,
    outcome: null,
    code: '',
    reason: '',
    sameAs: null,
  };
}

/** @throws FieldError `wrong_type` when the record is no object */
export function objectOf(record: SourceRecord): JsonObject {
  if (!isObject(record.value)) {
    throw new FieldError('wrong_type', `the record is ${shown(record.value)}, not an object`);
  }
  return record.value;
}

/** The members that no column took, fit to be kept in clear; null when there are none. */
export function leftOver(
  record: JsonObject,
  taken: ReadonlySet<string>,
  identities: readonly string[],
): JsonObject | null {
  const rest: JsonObject = {};
  let any = false;
  for (const name in record) {
    const value = record[name] as JsonValue;
    if (taken.has(name) || value === null) continue;
    rest[name] = value;
    any = true;
  }
  return any ? (scrub(rest, identities) as JsonObject) : null;
}

/** The JSON of a `metadata` column: what the import remembers, and what no column took. */
export function metadataText(imported: JsonObject, legacy: JsonValue | null, more: JsonObject = {}): string {
  return toJsonText(legacy === null ? { import: imported, ...more } : { import: imported, legacy, ...more });
}
