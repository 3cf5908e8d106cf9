import { malformed } from '../problem/problem.js';
import { flatFilter, limitFor } from './flat-filters.js';
import { type Filter, type ListQuery, MAX_LIMIT, type QueryParameters, type Sort } from './list-query.js';
import { readDirection, readJson, readSearch, refuseRest, single } from './parameters.js';

export const speaksReactAdmin = ({ range, filter, sort }: QueryParameters): boolean =>
  range !== undefined ||
  [filter ?? []].flat().some((text) => text.startsWith('{')) ||
  [sort ?? []].flat().some((text) => text.startsWith('['));

/**
 * `ra-data-simple-rest`: `?range=[25,49]&sort=["createdAt","DESC"]&filter={"status":"active","q":"x"}`, and
 * `filter={"id":[…]}` for records by their ids. `embed` asks for what our records carry anyway.
 */
export function parseReactAdmin(parameters: QueryParameters): ListQuery {
  const { range, sort, filter, embed: _, ...rest } = parameters;
  refuseRest(rest);
  const { q, filters } = readFilter(single('filter', filter));
  const window = readRange(single('range', range));
  return {
    filters,
    sort: readSort(single('sort', sort)),
    q,
    offset: window?.offset ?? 0,
    limit: limitFor(filters, window?.limit),
    answer: 'rows',
  };
}

function readFilter(text: string | undefined): { q?: string; filters: Filter[] } {
  if (text === undefined) return { filters: [] };
  const object = readJson('filter', text);
  if (typeof object !== 'object' || object === null || Array.isArray(object)) {
    throw malformed('filter', 'filter must be a JSON object.');
  }
  // Not by destructuring: a key may be called __proto__.
  const entries = Object.entries(object as Record<string, unknown>);
  const [, q] = entries.find(([key]) => key === 'q') ?? [];
  return {
    q: readSearch(q),
    filters: entries.filter(([key]) => key !== 'q').map(([key, value]) => flatFilter(key, value)),
  };
}

function readRange(text: string | undefined): { offset: number; limit: number } | undefined {
  if (text === undefined) return undefined;
  const [, first, last] = /^\[\s*(\d{1,15})\s*,\s*(\d{1,15})\s*\]$/.exec(text) ?? [];
  const limit = Number(last) - Number(first) + 1;
  if (!(limit >= 1 && limit <= MAX_LIMIT)) {
    throw malformed('range', `range must be [first, last], of at most ${MAX_LIMIT} rows.`);
  }
  return { offset: Number(first), limit };
}

/** `["createdAt","DESC"]`, or several such pairs. */
function readSort(text: string | undefined): Sort[] {
  if (text === undefined) return [];
  const parts = readJson('sort', text);
  if (!Array.isArray(parts)) throw wrongSort();
  const pairs = parts.length > 0 && parts.every(Array.isArray) ? (parts as unknown[][]) : [parts];
  return pairs.flatMap((pair) => {
    const [field, direction, ...more] = pair as unknown[];
    if (pair.length === 0) return [];
    if (typeof field !== 'string' || more.length > 0) throw wrongSort();
    return [{ field, descending: readDirection('sort', direction ?? 'asc') }];
  });
}

const wrongSort = () => malformed('sort', 'sort must be a JSON pair such as ["createdAt","DESC"].');
