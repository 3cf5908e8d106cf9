import { malformed } from '../problem/problem.js';
import { flatFilter, limitFor } from './flat-filters.js';
import { type ListQuery, MAX_LIMIT, type QueryParameters, type Sort } from './list-query.js';
import { readDirection, readLimit, readSearch, readSigned, single, wholeNumber } from './parameters.js';

const KEYS = ['_start', '_end', '_limit', '_page', '_per_page', '_sort', '_order'];

/** Nothing but ids is how its clients ask for several records. */
export const speaksJsonServer = (parameters: QueryParameters): boolean => {
  const keys = Object.keys(parameters).filter((key) => parameters[key] !== undefined);
  return keys.some((key) => KEYS.includes(key)) || (keys.length === 1 && keys[0] === 'id');
};

/**
 * json-server, as `ra-data-json-server` and `@refinedev/simple-rest` speak it:
 * `?_start=25&_end=50&_sort=createdAt,id&_order=desc,asc&tier_gte=2&title_like=a`, and `?id=a&id=b`.
 */
export function parseJsonServer(parameters: QueryParameters): ListQuery {
  const { _start, _end, _limit, _page, _per_page, _sort, _order, _embed, _expand, q, ...rest } = parameters;
  const filters = Object.entries(rest).flatMap(([key, value]) =>
    value === undefined ? [] : [flatFilter(key, value)],
  );
  const start = wholeNumber('_start', _start, 0);
  const size = readLimit('_limit', _limit) ?? readLimit('_per_page', _per_page) ?? readEnd(start ?? 0, _end);
  const limit = limitFor(filters, size);
  return {
    filters,
    sort: readSort(single('_sort', _sort), single('_order', _order)),
    q: readSearch(q),
    offset: start ?? ((wholeNumber('_page', _page, 1) ?? 1) - 1) * limit,
    limit,
    answer: 'rows',
  };
}

function readEnd(start: number, value: string | string[] | undefined): number | undefined {
  const end = wholeNumber('_end', value, 0);
  if (end === undefined) return undefined;
  if (end - start < 1 || end - start > MAX_LIMIT) {
    throw malformed('_end', `_end must be 1 to ${MAX_LIMIT} more than _start.`);
  }
  return end - start;
}

/** The directions stand beside (`_order=desc,asc`) or, since json-server 1, in front of the fields (`-createdAt`). */
function readSort(fields: string | undefined, orders: string | undefined): Sort[] {
  const sort = readSigned(fields);
  if (orders === undefined) return sort;
  const directions = orders.split(',');
  if (directions.length > Math.max(sort.length, 1)) {
    throw malformed('_order', '_order has more parts than _sort.');
  }
  return sort.map((one, index) => {
    const direction = directions[index];
    return direction ? { ...one, descending: readDirection('_order', direction) } : one;
  });
}
