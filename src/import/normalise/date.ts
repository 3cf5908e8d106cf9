import type { JsonValue } from '../scan/record-parser.js';
import { FieldError, isAbsent, shown, textOf } from './field.js';

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|z|[+-]\d{2}:?\d{2})?)?$/;
const EPOCH = /^[0-9]{1,16}(?:\.[0-9]+)?$/;

const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

/**
 * Reads a date in any of the forms that the store holds: ISO 8601 with or without milliseconds (without a zone it is
 * UTC), seconds or milliseconds since 1970 as number or text. Returns milliseconds since 1970. Which of the two an
 * epoch number is shows in its size: 11 digits of seconds would be after the year 5000.
 * @throws FieldError `bad_date`, also for a day that the calendar lacks and for years outside 2000–2200
 */
export function parseDate(value: JsonValue | undefined, field: string): number {
  const text = textOf(value);
  const time = text === null ? Number.NaN : EPOCH.test(text) ? fromEpoch(text) : fromIso(text);
  if (!(time >= EARLIEST && time < LATEST))
    throw new FieldError('bad_date', `${field} is ${shown(value)}, not a date`);
  return time;
}

/** Like {@link parseDate}; null when the field is absent, 0 or '0', which the old server wrote for "none". */
export function optionalDate(value: JsonValue | undefined, field: string): number | null {
  if (isAbsent(value)) return null;
  return textOf(value) === '0' ? null : parseDate(value, field);
}

function fromEpoch(text: string): number {
  const number = Number(text);
  return Math.round(number < 100_000_000_000 ? number * 1000 : number);
}

function fromIso(text: string): number {
  const match = ISO.exec(text);
  if (!match) return Number.NaN;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] = match;
  const [y, m, d, h, min, s] = [year, month, day, hour, minute, second].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const date = new Date(Date.UTC(y, m - 1, d, h, min, s, Number(fraction.padEnd(3, '0').slice(0, 3))));
  // Date.UTC rolls 30 February over into March: a date that moved was no date.
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d || h > 23 || min > 59 || s > 59)
    return Number.NaN;
  if (zone === 'Z' || zone === 'z') return date.getTime();
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return date.getTime() - (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

let lastSecond = Number.NaN;
let lastText = '';

/** Milliseconds since 1970 as the text that PostgreSQL reads. Records close in time share the formatted second. */
export function timestampText(time: number): string {
  const second = Math.floor(time / 1000);
  if (second !== lastSecond) {
    lastText = new Date(second * 1000).toISOString().slice(0, 19);
    lastSecond = second;
  }
  const millis = time - second * 1000;
  return millis === 0 ? `${lastText}Z` : `${lastText}.${String(millis).padStart(3, '0')}Z`;
}
