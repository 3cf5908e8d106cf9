import { malformed } from '../problem/problem.js';
import { MAX_LIMIT, MAX_SEARCH, type QueryParameters, type Sort } from './list-query.js';

/** What the dialects read alike. Every refusal is a 400 that names the parameter. */

/** @throws Problem 400 when the parameter is repeated */
export function single(name: string, value: string | string[] | undefined): string | undefined {
  if (Array.isArray(value)) throw malformed(name, `${name} is given more than once.`);
  return value;
}

/** A whole number of plain digits. */
export function wholeNumber(
  name: string,
  value: string | string[] | undefined,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): number | undefined {
  const text = single(name, value);
  if (text === undefined) return undefined;
  const number = /^\d{1,16}$/.test(text) ? Number(text) : -1;
  if (number < least || number > most) {
    const range =
      most === Number.MAX_SAFE_INTEGER
        ? `a whole number from ${least}`
        : `a whole number from ${least} to ${most}`;
    throw malformed(name, `${name} must be ${range}.`);
  }
  return number;
}

export const readLimit = (name: string, value: string | string[] | undefined): number | undefined =>
  wholeNumber(name, value, 1, MAX_LIMIT);

/** The text to search for; blank is none. */
export function readSearch(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) throw malformed('q', 'q is given more than once.');
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
  // PostgreSQL stores no NUL, and half of a surrogate pair is no text.
  if (text === undefined || text.length > MAX_SEARCH || /[\0\ud800-\udfff]/u.test(text)) {
    throw malformed('q', `q must be a text of at most ${MAX_SEARCH} characters.`);
  }
  return text === '' ? undefined : text;
}

/** Reads JSON that stands in a parameter. */
export function readJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw malformed(name, `${name} must be valid JSON.`);
  }
}

/** A JSON value as the text that it would be in a query. */
export function readScalar(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    // JSON has already rounded it: the value that was meant is lost.
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      throw malformed(name, `${name} is too large for a JSON number; give it as a string.`);
    }
    return String(value);
  }
  throw malformed(name, `${name} must be a text, a number, true or false.`);
}

export function readDirection(name: string, value: unknown): boolean {
  const direction = typeof value === 'string' ? value.toLowerCase() : undefined;
  if (direction === 'asc' || direction === undefined || direction === '') return false;
  if (direction === 'desc') return true;
  throw malformed(name, `${name} must be asc or desc.`);
}

/** `-createdAt,title` */
export const readSigned = (text: string | undefined): Sort[] =>
  (text ?? '')
    .split(',')
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('-') ? { field: part.slice(1), descending: true } : { field: part, descending: false },
    );

/** @throws Problem 400 naming the first parameter that is left */
export function refuseRest(rest: QueryParameters): void {
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined) throw malformed(name, `There is no parameter ${name} in this dialect.`);
  }
}
