import { malformed } from '../problem/problem.js';
import { DEFAULT_LIMIT, MAX_LIMIT } from './list-query.js';

/** A place in a keyset list: continue after `key`, or before it. */
export interface Cursor {
  direction: 'next' | 'prev';
  key: (string | number)[];
}

export interface KeysetQuery {
  cursor?: Cursor;
  limit: number;
}

export interface KeysetPage<T> {
  data: T[];
  /** Null at the end. */
  nextCursor: string | null;
  /** Null at the beginning. */
  prevCursor: string | null;
}

const encode = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify([cursor.direction, ...cursor.key])).toString('base64url');

/**
 * Reads `?cursor=…&limit=50`. The cursor is ours but comes back from outside, so its parts are checked.
 *
 * @param form one pattern for each part of the key
 */
export function parseKeyset(
  cursor: string | undefined,
  limit: string | undefined,
  form: RegExp[],
): KeysetQuery {
  const size = limit === undefined ? DEFAULT_LIMIT : /^\d{1,3}$/.test(limit) ? Number(limit) : 0;
  if (size < 1 || size > MAX_LIMIT)
    throw malformed('limit', `limit must be a whole number from 1 to ${MAX_LIMIT}.`);
  if (cursor === undefined) return { limit: size };
  const unknown = () => malformed('cursor', 'cursor must be one that a list has answered.');
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw unknown();
  }
  if (!Array.isArray(parts)) throw unknown();
  const [direction, ...key] = parts as unknown[];
  const sound =
    (direction === 'next' || direction === 'prev') &&
    key.length === form.length &&
    form.every(
      (pattern, index) =>
        ['string', 'number'].includes(typeof key[index]) && pattern.test(String(key[index])),
    );
  if (!sound) throw unknown();
  return { limit: size, cursor: { direction, key: key as (string | number)[] } };
}

/**
 * Makes a page of rows that were asked for with one more than the limit, in the order in which they were read
 * (a `prev` cursor reads backwards).
 *
 * @param lookedAt key of the last row that was looked at, where looking ended before the rows did: the page may then be
 *   short or empty and still have one behind it
 */
export function keysetPage<T>(
  rows: T[],
  { cursor, limit }: KeysetQuery,
  keyOf: (row: T) => (string | number)[],
  lookedAt?: (string | number)[],
): KeysetPage<T> {
  const more = rows.length > limit || lookedAt !== undefined;
  const backwards = cursor?.direction === 'prev';
  const data = rows.slice(0, limit);
  if (backwards) data.reverse();
  const first = data[0];
  const last = data.at(-1);
  const hasNext = backwards || more;
  const hasPrev = backwards ? more : cursor !== undefined;
  const cut = rows.length > limit ? undefined : lookedAt;
  const nextKey = (!backwards && cut) || (last && keyOf(last));
  const prevKey = (backwards && cut) || (first && keyOf(first));
  return {
    data,
    nextCursor: nextKey && hasNext ? encode({ direction: 'next', key: nextKey }) : null,
    prevCursor: prevKey && hasPrev ? encode({ direction: 'prev', key: prevKey }) : null,
  };
}
