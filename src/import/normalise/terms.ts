import { fitsNumeric, plainDecimal } from '../../common/decimal.js';
import type { JsonValue } from '../scan/record-parser.js';
import { FieldError, isAbsent, shown, textOf } from './field.js';

const ROI =
  /^(\d+(?:\.\d+)?)\s*%?(?:\s*(?:-|–|—|to)\s*(\d+(?:\.\d+)?)\s*%?)?(?:\s*(?:p\.?a\.?|per year|annual(?:ly)?))?$/i;
const DURATION = /^(\d+(?:\.\d+)?)\s*(d|days?|w|weeks?|m|mo|months?|y|yrs?|years?)$/i;
const DAY_MS = 86_400_000;
/** Days to a unit; a month is a twelfth of 365 days. */
const UNIT_DAYS: Record<string, number> = { d: 1, w: 7, m: 365 / 12, y: 365 };

export interface Roi {
  /** Per cent a year. */
  expected: string | null;
  /** Upper end of a range. */
  max: string | null;
}

/**
 * `12.5`, `"12%"`, `"9-13%"` → per cent a year, a range as its two ends.
 * @throws FieldError `bad_roi`
 */
export function parseRoi(value: JsonValue | undefined): Roi {
  if (isAbsent(value)) return { expected: null, max: null };
  const match = ROI.exec(textOf(value) ?? '');
  const expected = match ? plainDecimal(match[1]!) : null;
  const max = match?.[2] === undefined ? null : plainDecimal(match[2]);
  const fits = [expected, max].every((part) => part === null || fitsNumeric(part, 5, 2));
  if (expected === null || !fits || (max !== null && Number(max) < Number(expected))) {
    throw new FieldError('bad_roi', `expectedROI is ${shown(value)}, not a percentage or a range of two`);
  }
  return { expected, max };
}

/**
 * A lock-up as days: a number of days, `"12 months"`, or the unix second (or millisecond) at which it ends, counted
 * from the asset's creation and rounded up to whole days.
 * @throws FieldError `bad_lockup`, also for an end whose beginning isn't known
 */
export function parseLockup(value: JsonValue | undefined, createdAt: number | null): string | null {
  if (isAbsent(value)) return null;
  const text = textOf(value) ?? '';
  const duration = DURATION.exec(text);
  if (duration) return whole(Number(duration[1]) * UNIT_DAYS[duration[2]![0]!.toLowerCase()]!, value);
  const number = /^\d{1,13}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(number))
    throw new FieldError('bad_lockup', `lockupPeriod is ${shown(value)}, not a period`);
  if (number < 100_000) return String(number);
  const end = number < 100_000_000_000 ? number * 1000 : number;
  if (createdAt === null || end < createdAt) {
    throw new FieldError(
      'bad_lockup',
      `lockupPeriod is the moment ${shown(value)}, but not after a known creation date`,
    );
  }
  return whole(Math.ceil((end - createdAt) / DAY_MS), value);
}

function whole(days: number, value: JsonValue | undefined): string {
  const rounded = Math.round(days);
  if (rounded > 100_000)
    throw new FieldError('bad_lockup', `lockupPeriod is ${shown(value)}, longer than 270 years`);
  return String(rounded);
}
