import { malformed } from '../problem/problem.js';
import { readSearchObject, readOperator } from './nestjsx-crud.search.js';
import {
  type Condition,
  DEFAULT_LIMIT,
  type ListQuery,
  type QueryParameters,
  type Sort,
} from './list-query.js';
import { limitFor } from './flat-filters.js';
import { readDirection, readJson, readLimit, single, wholeNumber } from './parameters.js';

/** `filter`, `filter[]` and `filter[0]` are one parameter. */
const LISTED = /^(filter|or|sort|join)(?:\[\d{0,4}\])?$/;
const SORT = /^[^,]*,(?:ASC|DESC)$/i;
const DELIMITER = '||';

export const speaksNestjsxCrud = (parameters: QueryParameters): boolean =>
  Object.entries(parameters).some(([key, value]) => {
    if (value === undefined) return false;
    const [, name] = LISTED.exec(key) ?? [];
    if (name === 'sort') return key !== 'sort' || [value].flat().some((text) => SORT.test(text));
    return name !== undefined || ['s', 'offset', 'per_page', 'fields', 'select', 'cache'].includes(key);
  });

/**
 * `@nestjsx/crud`, as `@refinedev/nestjsx-crud` speaks it: `?s={"$and":[{"status":{"$eq":"x"}}]}&limit=25&page=2&offset=25
 * &sort[0]=createdAt,DESC`, and `filter[0]=id||$in||a,b`. `join` asks for what our records carry anyway.
 */
export function parseNestjsxCrud(parameters: QueryParameters): ListQuery {
  const listed: Record<string, string[]> = { filter: [], or: [], sort: [], join: [] };
  const { s, limit, per_page, page, offset, fields, select, cache: _, ...others } = parameters;
  for (const [key, value] of Object.entries(others)) {
    if (value === undefined) continue;
    const [, name] = LISTED.exec(key) ?? [];
    if (!name) throw malformed(key, `There is no parameter ${key} in this dialect.`);
    listed[name]!.push(...[value].flat());
  }
  const { filter = [], or = [], sort = [] } = listed;
  const search = single('s', s);
  const filters = search === undefined ? readParameters(filter, or) : readSearchObject(readJson('s', search));
  const asked = readLimit('limit', limit) ?? readLimit('per_page', per_page);
  const byIds = filters.length === 1 && 'field' in filters[0]! && filters[0].field === 'id';
  const size = asked ?? (byIds ? limitFor([filters[0] as never], undefined) : DEFAULT_LIMIT);
  const number = wholeNumber('page', page, 1);
  const skipped = wholeNumber('offset', offset, 0);
  const projection = single('fields', fields) ?? single('select', select);
  return {
    filters,
    sort: sort.map(readSort),
    offset: number === undefined ? (skipped ?? 0) : (number - 1) * size,
    limit: size,
    // Asked for records by their ids, its servers answer without an envelope.
    answer: byIds && asked === undefined && number === undefined && skipped === undefined ? 'rows' : 'crud',
    ...(projection ? { fields: projection.split(',') } : {}),
  };
}

/** All of `filter`, or all of `or`; several `or` without a `filter` are alternatives. */
function readParameters(filter: string[], or: string[]): Condition[] {
  const all = filter.map((text) => readParameter('filter', text));
  const alternatives = or.map((text) => readParameter('or', text));
  if (alternatives.length === 0) return all;
  if (all.length === 0) return [{ any: alternatives }];
  return [{ any: [{ all }, { all: alternatives }] }];
}

/** `status||$eq||active`; several values of one filter stand with commas between. */
function readParameter(name: string, text: string): Condition {
  const [field = '', operator = '', ...rest] = text.split(DELIMITER);
  if (field === '' || operator === '') {
    throw malformed(name, `${name} must have the form field||$operator||value.`);
  }
  const value = rest.length === 0 ? undefined : rest.join(DELIMITER);
  const several = /^\$(not)?inL?$|^\$between$/.test(operator);
  return readOperator(field, operator, several ? value?.split(',') : value);
}

function readSort(text: string): Sort {
  const [field = '', direction = '', ...more] = text.split(',');
  if (field === '' || more.length > 0) throw malformed('sort', 'sort must have the form field,ASC.');
  return { field, descending: readDirection('sort', direction) };
}
