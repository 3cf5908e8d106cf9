import { DateTime, IANAZone } from 'luxon';
import { malformed } from '../../common/problem/problem.js';

/** Periods that can be asked for by name, which end now. Of days, the last one is today. */
export const PERIOD_NAMES = ['24h', '7d', '30d', '90d', '1y'] as const;
export type PeriodName = (typeof PERIOD_NAMES)[number];

/** Weeks begin on Monday (ISO 8601). */
export const INTERVALS = ['hour', 'day', 'week', 'month'] as const;
export type Interval = (typeof INTERVALS)[number];

export const DEFAULT_TIME_ZONE = 'Africa/Cairo';
/** Points of one answer: an hourly quarter of a year. */
export const MOST_POINTS = 2_400;
const LONGEST_YEARS = 10;
/** Before, some zones were off by parts of a quarter of an hour, and there was nothing to count. */
const EARLIEST = Date.UTC(2000, 0, 1);

export const QUARTER_MS = 15 * 60_000;
const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** A stretch of time: from its beginning until its end, which is no part of it. */
export interface Stretch {
  from: Date;
  to: Date;
}

/** What is counted over: a period, cut into intervals, and the one before it of equal length. */
export interface Period extends Stretch {
  /** Null where it was given by its ends. */
  name: PeriodName | null;
  interval: Interval;
  timeZone: string;
  /** Where each point begins. The first is `from`; each lasts until the next, the last until `to`. */
  starts: Date[];
  /** As long, to the next quarter of an hour, and right before. */
  previous: Stretch;
}

type Parameter = string | string[] | undefined;
export type PeriodParameters = Partial<Record<'period' | 'from' | 'to' | 'interval' | 'timeZone', Parameter>>;

/**
 * Reads `period` or `from` and `to`, `interval` and `timeZone`.
 *
 * @throws Problem 400 naming the parameter at fault
 */
export function parsePeriod(parameters: PeriodParameters, now = new Date()): Period {
  const timeZone = parseTimeZone(single('timeZone', parameters.timeZone));
  const name = oneOf('period', PERIOD_NAMES, parameters.period);
  const wanted = oneOf('interval', INTERVALS, parameters.interval);
  const given = name === undefined ? parseEnds(parameters, timeZone, now) : undefined;
  if (name !== undefined && (parameters.from !== undefined || parameters.to !== undefined))
    throw malformed('period', 'Ask for a period by its name or by from and to, not both.');
  const to = given?.to ?? now;
  const named = given ? null : (name ?? '30d');
  const earliest = given?.from ?? startOfNamed(named!, to, timeZone);
  const interval = wanted ?? usualInterval(to.getTime() - earliest.getTime());
  // What is named begins with a whole interval; what is given by its ends is cut where it was given.
  const from = given ? earliest : startOf(interval, earliest, timeZone);
  return {
    name: named,
    from,
    to,
    interval,
    timeZone,
    starts: cut(from, to, interval, timeZone),
    previous: before({ from, to }),
  };
}

/** The stretch of equal length right before. */
function before({ from, to }: Stretch): Stretch {
  const length = Math.ceil((to.getTime() - from.getTime()) / QUARTER_MS) * QUARTER_MS;
  return { from: new Date(from.getTime() - length), to: from };
}

function parseTimeZone(text: string | undefined): string {
  if (text === undefined) return DEFAULT_TIME_ZONE;
  if (/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(text) && IANAZone.isValidZone(text)) return text;
  throw malformed('timeZone', 'timeZone must be a time zone by its IANA name, such as Africa/Cairo or UTC.');
}

function parseEnds(parameters: PeriodParameters, timeZone: string, now: Date): Stretch | undefined {
  const [from, to] = [single('from', parameters.from), single('to', parameters.to)];
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined)
    throw malformed('from', 'A period that is given by its end needs its beginning: from.');
  const end = to === undefined ? now : parseEnd(to, timeZone, now);
  const beginning = parseInstant('from', from, timeZone);
  if (beginning.getTime() < EARLIEST) throw malformed('from', 'from must not be before 2000-01-01.');
  if (beginning >= end) throw malformed('from', 'from must be before to, and not in the future.');
  const longest = DateTime.fromJSDate(beginning).plus({ years: LONGEST_YEARS, days: 1 }).toMillis();
  if (end.getTime() > longest) throw malformed('from', `A period has at most ${LONGEST_YEARS} years.`);
  return { from: beginning, to: end };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A day is meant to its end, today until now. */
function parseEnd(text: string, timeZone: string, now: Date): Date {
  const instant = parseInstant('to', text, timeZone);
  const end = DAY.test(text) ? next('day', instant, timeZone) : instant;
  if (instant > now) throw malformed('to', 'to must not be in the future.');
  return end > now ? now : end;
}

function parseInstant(name: string, text: string, timeZone: string): Date {
  // Where the offset's + came unescaped, a query holds a space.
  const instant = text.replace(/ (?=\d{2}:\d{2}$)/, '+');
  const isDay = DAY.test(instant);
  const parsed = DateTime.fromISO(instant, { zone: timeZone });
  if (!(isDay || INSTANT.test(instant)) || !parsed.isValid)
    throw malformed(
      name,
      `${name} must be a day such as 2026-01-31, which is one of timeZone, or an ISO 8601 time with its offset.`,
    );
  const found = isDay ? firstOf(parsed.startOf('day')) : parsed.toJSDate();
  if (found.getTime() % QUARTER_MS !== 0)
    throw malformed(name, `${name} must be a whole quarter of an hour: figures are not kept more finely.`);
  return found;
}

function startOfNamed(name: PeriodName, now: Date, timeZone: string): Date {
  if (name === '24h') return new Date(startOf('hour', now, timeZone).getTime() - 23 * HOUR_MS);
  const today = DateTime.fromJSDate(now, { zone: timeZone });
  const first =
    name === '1y' ? today.minus({ years: 1 }).plus({ days: 1 }) : today.minus({ days: parseInt(name) - 1 });
  return firstOf(first.startOf('day'));
}

function usualInterval(length: number): Interval {
  if (length <= 2 * DAY_MS) return 'hour';
  if (length <= 93 * DAY_MS) return 'day';
  return length <= 190 * DAY_MS ? 'week' : 'month';
}

function startOf(interval: Interval, at: Date, timeZone: string): Date {
  const local = DateTime.fromJSDate(at, { zone: timeZone });
  // An hour that the clock shows twice is two hours, which a calendar cannot tell apart: count back what has passed of it.
  if (interval === 'hour')
    return local
      .minus({ minutes: local.minute, seconds: local.second, milliseconds: local.millisecond })
      .toJSDate();
  return firstOf(local.startOf(interval));
}

/** Where the clock shows a midnight twice, the day begins with the first. */
const firstOf = (local: DateTime): Date =>
  new Date(Math.min(...local.getPossibleOffsets().map((one) => one.toMillis())));

/** An hour is sixty minutes; a day is what the calendar of the zone calls one, be it of 23 or 25 hours. */
function next(interval: Interval, at: Date, timeZone: string): Date {
  if (interval === 'hour') return new Date(startOf('hour', at, timeZone).getTime() + HOUR_MS);
  // The beginning is looked for again: where midnight does not exist, a day begins at one.
  return firstOf(
    DateTime.fromJSDate(at, { zone: timeZone })
      .plus({ [interval]: 1 })
      .startOf(interval),
  );
}

function cut(from: Date, to: Date, interval: Interval, timeZone: string): Date[] {
  const starts: Date[] = [];
  for (let at = from; at < to; at = next(interval, at, timeZone)) {
    if (starts.length === MOST_POINTS) {
      throw malformed(
        'interval',
        `interval ${interval} would give more than ${MOST_POINTS} points; ask for a longer one, or a shorter period.`,
      );
    }
    starts.push(at);
  }
  return starts;
}

export function single(name: string, value: Parameter): string | undefined {
  if (Array.isArray(value)) throw malformed(name, `${name} is given more than once.`);
  return value;
}

export function oneOf<T extends string>(name: string, known: readonly T[], value: Parameter): T | undefined {
  const text = single(name, value);
  if (text === undefined) return undefined;
  const found = known.find((one) => one === text);
  if (found === undefined) throw malformed(name, `${name} must be one of ${known.join(', ')}.`);
  return found;
}
