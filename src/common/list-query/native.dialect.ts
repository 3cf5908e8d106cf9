import { malformed } from '../problem/problem.js';
import {
  DEFAULT_LIMIT,
  type Filter,
  type ListQuery,
  MAX_LIMIT,
  type Operator,
  OPERATORS,
  type Sort,
} from './list-query.js';

export type QueryParameters = Readonly<Record<string, string | string[] | undefined>>;

const SUFFIX = new RegExp(`^(.+)_(${OPERATORS.filter((operator) => operator !== 'eq').join('|')})$`);

/**
 * Our own dialect: `?page=2&limit=25&sort=-createdAt,title&q=text&status=active&tier_gte=2`.
 * Which fields exist is the compiler's question; here only the form is read.
 */
export function parseNative(parameters: QueryParameters): ListQuery {
  const { page, limit, sort, q, ...rest } = parameters;
  const filters: Filter[] = Object.entries(rest).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const [, field = key, operator = 'eq'] = SUFFIX.exec(key) ?? [];
    return [{ field, operator: operator as Operator, values: [value].flat() }];
  });
  return {
    filters,
    sort: parseSort(single('sort', sort)),
    q: single('q', q)?.trim() || undefined,
    page: positive('page', single('page', page), Number.MAX_SAFE_INTEGER) ?? 1,
    limit: positive('limit', single('limit', limit), MAX_LIMIT) ?? DEFAULT_LIMIT,
  };
}

function single(name: string, value: string | string[] | undefined): string | undefined {
  if (Array.isArray(value)) throw malformed(name, `${name} is given more than once.`);
  return value;
}

function positive(name: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,16}$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > most) {
    const range =
      most === Number.MAX_SAFE_INTEGER ? 'a whole number from 1' : `a whole number from 1 to ${most}`;
    throw malformed(name, `${name} must be ${range}.`);
  }
  return value;
}

const parseSort = (text: string | undefined): Sort[] =>
  (text ?? '')
    .split(',')
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('-') ? { field: part.slice(1), descending: true } : { field: part, descending: false },
    );
