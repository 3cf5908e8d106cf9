import { flatFilter, limitFor } from './flat-filters.js';
import type { ListQuery, QueryParameters } from './list-query.js';
import { readLimit, readSearch, readSigned, single, wholeNumber } from './parameters.js';

/**
 * Our own dialect: `?page=2&limit=25&sort=-createdAt,title&q=text&status=active&tier_gte=2`.
 * Which fields exist is the compiler's question; here only the form is read.
 */
export function parseNative(parameters: QueryParameters): ListQuery {
  const { page, limit, sort, q, ...rest } = parameters;
  const filters = Object.entries(rest).flatMap(([key, value]) =>
    value === undefined ? [] : [flatFilter(key, value)],
  );
  const size = limitFor(filters, readLimit('limit', limit));
  return {
    filters,
    sort: readSigned(single('sort', sort)),
    q: readSearch(q),
    offset: ((wholeNumber('page', page, 1) ?? 1) - 1) * size,
    limit: size,
    answer: 'page',
  };
}
