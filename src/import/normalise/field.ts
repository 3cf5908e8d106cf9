import { scrubText } from './scrub.js';
import { LosslessNumber, type JsonObject, type JsonValue } from '../scan/record-parser.js';

/** A field that can't be taken as it is; becomes a quarantined record that names it. */
export class FieldError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof LosslessNumber)
  );
}

/** The text of a string or number, trimmed; null for anything else and for an empty text. */
export function textOf(value: JsonValue | undefined): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (value instanceof LosslessNumber) return value.text;
  return null;
}

/** Null, undefined and the empty text all say "nothing is known". */
export function isAbsent(value: JsonValue | undefined): value is null | undefined | '' {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** The first of several spellings of a field that is there. */
export function firstOf(record: JsonObject, ...names: string[]): JsonValue | undefined {
  for (const name of names) {
    const value = record[name];
    if (!isAbsent(value)) return value;
  }
  return undefined;
}

/** A short account of a value for a reason, which staff read: a phone in it is masked. */
export function shown(value: JsonValue | undefined): string {
  const text = textOf(value);
  if (text === null)
    return value === null || value === undefined ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
  const safe = scrubText(text);
  return JSON.stringify(safe.length > 30 ? `${safe.slice(0, 30)}…` : safe);
}

/**
 * A text cut to a column's width would lose its end, so one that is too long is refused by name.
 * @throws FieldError `text_too_long`
 */
export function textWithin(record: JsonObject, name: string, width: number): string | null {
  const value = record[name];
  const text = textOf(value);
  if (text !== null && [...text].length > width) {
    throw new FieldError('text_too_long', `${name} has more than ${width} characters`);
  }
  return text;
}
