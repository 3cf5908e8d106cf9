import { malformed } from './problem/problem.js';

/** A moment as PostgreSQL takes it, to the microsecond; whatever took effect at or before it counts. */
export type Moment = string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;
/** Clocks differ. */
const TOLERANCE_MS = 5_000;

type Parameter = string | string[] | undefined;

/**
 * Reads `?asOf=`: a moment with its offset from UTC, or a day, which is meant to its end (UTC). Today is now.
 *
 * @returns undefined for now
 * @throws Problem 400 for anything else, the future included: it has not happened
 */
export function parseAsOf(text: Parameter, name = 'asOf', now = new Date()): Moment | undefined {
  if (text === undefined) return undefined;
  const moment = parseMoment(text, name, 'end');
  if (typeof text === 'string' && text === now.toISOString().slice(0, 10)) return undefined;
  if (Date.parse(moment) > now.getTime() + TOLERANCE_MS)
    throw malformed(name, `${name} must not be in the future.`);
  return moment;
}

/**
 * Reads one end of a period: a moment with its offset, or a day (UTC), of which the period's end takes the whole.
 *
 * @throws Problem 400
 */
export function parseMoment(text: NonNullable<Parameter>, name: string, end: 'start' | 'end'): Moment {
  const refused = () =>
    malformed(name, `${name} must be a day such as 2026-01-31, or an ISO 8601 time with its offset.`);
  if (typeof text !== 'string') throw malformed(name, `${name} is given more than once.`);
  if (DAY.test(text)) {
    if (!isDay(text)) throw refused();
    return end === 'start' ? `${text}T00:00:00Z` : `${text}T23:59:59.999999Z`;
  }
  // Where the offset's + came unescaped, a query holds a space.
  const instant = text.replace(/ (?=\d{2}:\d{2}$)/, '+');
  const day = INSTANT.exec(instant)?.[1];
  if (day === undefined || !isDay(day) || Number.isNaN(Date.parse(instant))) throw refused();
  return instant;
}

/** The parser of dates takes the 30th of February for the 2nd of March. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text >= '1970';
}
