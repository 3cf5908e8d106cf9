import { malformed } from '../problem/problem.js';
import { DEFAULT_LIMIT, type Filter, MAX_IDS, type Operator } from './list-query.js';
import { readScalar } from './parameters.js';

/** Operators that can be said as a suffix of the field's name. */
export const SUFFIXES = ['ne', 'gt', 'gte', 'lt', 'lte', 'like', 'null'] as const satisfies Operator[];

const SUFFIX = new RegExp(`^(.+)_(${SUFFIXES.join('|')})$`);

/** One filter of the three flat dialects: `tier_gte` with `2`, `status` with `["active", "closed"]`. */
export function flatFilter(key: string, value: unknown): Filter {
  const [, field = key, operator = 'eq'] = SUFFIX.exec(key) ?? [];
  if (value === null) {
    if (operator !== 'eq' && operator !== 'ne') throw malformed(key, `${key} needs a value.`);
    return { field, operator: 'null', values: [String(operator === 'eq')] };
  }
  const values = Array.isArray(value) ? (value as unknown[]) : [value];
  return { field, operator: operator as Operator, values: values.map((one) => readScalar(field, one)) };
}

/** Whoever asks for records by their ids wants all of them. */
export function limitFor(filters: Filter[], limit: number | undefined): number {
  if (limit !== undefined) return limit;
  const ids = filters.find(({ field, operator }) => field === 'id' && operator === 'eq');
  return ids ? Math.min(Math.max(ids.values.length, 1), MAX_IDS) : DEFAULT_LIMIT;
}
