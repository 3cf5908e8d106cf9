import { IsIn, type ValidationArguments, ValidateBy } from 'class-validator';
import { parseAddress } from './address.js';

/** Checks of what comes from outside, for DTOs. Each message names the field: `tokenPrice must be …`. */

const form = (name: string, holds: (value: unknown) => boolean, must: string): PropertyDecorator =>
  ValidateBy(
    { name, validator: { validate: holds } },
    { message: ({ property }: ValidationArguments) => `${property} must be ${must}` },
  );

const formOfText = (name: string, holds: (text: string) => boolean, must: string): PropertyDecorator =>
  form(name, (value) => typeof value === 'string' && holds(value), must);

/** Text of at most `max` characters (UTF-16 units, as forms count them) that is not blank. */
export const IsText = (max: number): PropertyDecorator =>
  formOfText(
    'text',
    (text) => text.length <= max && text.trim() !== '',
    `a text of 1 to ${max} characters, not blank`,
  );

export const IsOneOf = (values: readonly string[]): PropertyDecorator =>
  IsIn(values, { message: ({ property }) => `${property} must be one of ${values.join(', ')}` });

/** A token's symbol. */
export const IsSymbol = (): PropertyDecorator =>
  formOfText(
    'symbol',
    (text) => /^[A-Za-z0-9._-]{1,10}$/.test(text),
    '1 to 10 Latin letters, digits, dots or hyphens',
  );

const AMOUNT = /^\d{1,12}(\.\d{1,6})?$/;

/** Money and token amounts: a string of plain digits above zero that `DECIMAL(18,6)` holds without rounding. */
export const IsAmount = (): PropertyDecorator =>
  formOfText(
    'amount',
    (text) => AMOUNT.test(text) && /[1-9]/.test(text),
    'an amount above zero as a string of digits, with at most 12 before and 6 after the point',
  );

const MAX_BIGINT = 2n ** 63n - 1n;

/** A count above zero that may pass 2^53: a string of digits, or a number that is exact. */
export const IsCount = (): PropertyDecorator =>
  form(
    'count',
    (value) => {
      const text = Number.isSafeInteger(value) ? String(value) : value;
      return typeof text === 'string' && /^[1-9]\d{0,18}$/.test(text) && BigInt(text) <= MAX_BIGINT;
    },
    'a whole number above zero, as a string of digits',
  );

/** Per cent with at most two decimals, up to 999.99: a string of digits, or a number. */
export const IsPercent = (): PropertyDecorator =>
  form(
    'percent',
    (value) =>
      (typeof value === 'string' || typeof value === 'number') && /^\d{1,3}(\.\d{1,2})?$/.test(String(value)),
    'per cent from 0 to 999.99 with at most two decimals',
  );

export const IsWholeNumber = (min: number, max: number): PropertyDecorator =>
  form(
    'wholeNumber',
    (value) => Number.isInteger(value) && (value as number) >= min && (value as number) <= max,
    `a whole number from ${min} to ${max}`,
  );

/** An address that a browser may follow: `javascript:` and `data:` run where they are shown. */
export const IsHttpUrl = (max: number): PropertyDecorator =>
  formOfText(
    'httpUrl',
    (text) => text.length <= max && isHttpUrl(text),
    `an http or https address without credentials, of at most ${max} characters`,
  );

function isHttpUrl(text: string): boolean {
  // What the parser would repair (spaces, line ends, backslashes, a missing slash) is refused: readers differ in it.
  if (!/^https?:\/\/[^\s\\<>"]+$/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '' && hostname !== '';
}

/** Thirty-two bytes as `0x` and 64 hex digits, in any case. */
export const IsHash = (): PropertyDecorator =>
  formOfText('hash', (text) => /^0x[0-9a-fA-F]{64}$/.test(text), '0x and 64 hex digits');

export const IsChainAddress = (): PropertyDecorator =>
  formOfText(
    'address',
    (text) => /^0x[0-9a-fA-F]{40}$/.test(text) && parseAddress(text) !== null,
    '0x and 40 hex digits; in mixed case with a right EIP-55 checksum',
  );

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A moment as ISO 8601 with its offset from UTC. */
export const IsInstant = (): PropertyDecorator =>
  formOfText('instant', isInstant, 'an ISO 8601 time with its offset, such as 2027-01-31T12:00:00Z');

function isInstant(text: string): boolean {
  const [, year, month, day] = INSTANT.exec(text) ?? [];
  if (year === undefined || Number.isNaN(Date.parse(text))) return false;
  // The parser takes the 30th of February for the 2nd of March.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return (
    Number(year) >= 1970 && date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day)
  );
}

/** A JSON object of at most `bytes` as text and `depth` levels. */
export const IsJsonObject = (bytes: number, depth: number): PropertyDecorator =>
  form(
    'jsonObject',
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      depthOf(value) <= depth &&
      Buffer.byteLength(JSON.stringify(value)) <= bytes,
    `a JSON object of at most ${bytes} bytes and ${depth} levels`,
  );

/** The body's own limit bounds the recursion. */
const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Object.values(value).reduce<number>((most, child) => Math.max(most, depthOf(child)), 0)
    : 0;
