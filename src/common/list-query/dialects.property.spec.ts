import fc from 'fast-check';
import {
  type Condition,
  type Filter,
  type ListQuery,
  MAX_LIMIT,
  type QueryParameters,
} from './list-query.js';
import { parseList } from './parse-list.js';

/** Whatever is asked for, each dialect's own way of asking for it is read as the same query. */

const FIELDS = ['id', 'title', 'status', 'tier', 'createdAt'];
const FLAT = ['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'like', 'null'] as const;

/** Anything but what a URL cannot carry; the dialects do not judge values. */
const value = fc.string({ unit: 'grapheme', maxLength: 12 });
const crudValue = value.filter((text) => !text.includes('|') && !text.includes(','));

const flatFilter = fc.record({
  field: fc.constantFrom(...FIELDS),
  operator: fc.constantFrom(...FLAT),
  values: fc.array(value, { minLength: 1, maxLength: 3 }),
});

const sort = fc.uniqueArray(fc.record({ field: fc.constantFrom(...FIELDS), descending: fc.boolean() }), {
  selector: ({ field }) => field,
  maxLength: 3,
});

const flatQuery = fc.record({
  // A field may be compared in one way once: parameters of one name are values of one filter.
  filters: fc.uniqueArray(flatFilter, {
    selector: ({ field, operator }) => `${field}_${operator}`,
    maxLength: 4,
  }),
  sort,
  page: fc.integer({ min: 1, max: 1_000_000 }),
  limit: fc.integer({ min: 1, max: MAX_LIMIT }),
  q: fc.option(
    value.map((text) => text.trim()).filter((text) => text !== ''),
    { nil: undefined },
  ),
});
type FlatQuery = typeof flatQuery extends fc.Arbitrary<infer Q> ? Q : never;

const canonical = ({ filters, sort: order, page, limit, q }: FlatQuery): Omit<ListQuery, 'answer'> => ({
  filters,
  sort: order,
  q,
  offset: (page - 1) * limit,
  limit,
});

const keyOf = ({ field, operator }: Filter): string => (operator === 'eq' ? field : `${field}_${operator}`);
const flat = (filters: Filter[]): Record<string, string | string[]> =>
  Object.fromEntries(
    filters.map((one) => [keyOf(one), one.values.length === 1 ? one.values[0]! : one.values]),
  );

const asNative = ({ filters, sort: order, page, limit, q }: FlatQuery): QueryParameters => ({
  ...flat(filters),
  page: String(page),
  limit: String(limit),
  sort: order.map(({ field, descending }) => `${descending ? '-' : ''}${field}`).join(','),
  q,
});

const asReactAdmin = ({ filters, sort: order, page, limit, q }: FlatQuery): QueryParameters => ({
  range: JSON.stringify([(page - 1) * limit, page * limit - 1]),
  sort: JSON.stringify(order.map(({ field, descending }) => [field, descending ? 'DESC' : 'ASC'])),
  filter: JSON.stringify({ ...flat(filters), q }),
});

const asJsonServer = ({ filters, sort: order, page, limit, q }: FlatQuery): QueryParameters => ({
  ...flat(filters),
  _start: String((page - 1) * limit),
  _end: String(page * limit),
  _sort: order.map(({ field }) => field).join(','),
  _order: order.map(({ descending }) => (descending ? 'desc' : 'asc')).join(','),
  q,
});

const CRUD_OPERATORS = {
  eq: '$eq',
  ne: '$ne',
  gt: '$gt',
  gte: '$gte',
  lt: '$lt',
  lte: '$lte',
  has: '$cont',
  like: '$contL',
  starts: '$starts',
  istarts: '$startsL',
  ends: '$ends',
  iends: '$endsL',
  ieq: '$eqL',
} as const;

const crudFilter = fc.oneof(
  fc.record({
    field: fc.constantFrom(...FIELDS),
    operator: fc.constantFrom(...(Object.keys(CRUD_OPERATORS) as (keyof typeof CRUD_OPERATORS)[])),
    values: fc.tuple(crudValue),
  }),
  fc.record({
    field: fc.constantFrom(...FIELDS),
    operator: fc.constantFrom('eq' as const, 'ne' as const, 'ieq' as const),
    values: fc.array(crudValue, { minLength: 2, maxLength: 4 }),
  }),
  fc.record({
    field: fc.constantFrom(...FIELDS),
    operator: fc.constant('null' as const),
    values: fc.constantFrom('true', 'false').map((absent) => [absent]),
  }),
);
/** `or` of several things, of which some are several filters: what `s` can say. */
const crudCondition: fc.Arbitrary<Condition> = fc.oneof(
  crudFilter,
  fc.record({
    any: fc.array(
      fc.oneof(
        crudFilter,
        fc.record({ all: fc.array(crudFilter, { minLength: 2, maxLength: 3 }) }),
        fc.record({ any: fc.array(crudFilter, { minLength: 1, maxLength: 3 }) }),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);

const crudOperand = ({ operator, values }: Filter): [string, unknown] => {
  if (operator === 'null') return [values[0] === 'true' ? '$isnull' : '$notnull', true];
  const name = CRUD_OPERATORS[operator];
  if (values.length === 1) return [name, values[0]];
  return [{ $eq: '$in', $ne: '$notin', $eqL: '$inL' }[name as '$eq'], values];
};

const crudObject = (condition: Condition): unknown => {
  if ('any' in condition) return { $or: condition.any.map(crudObject) };
  if ('all' in condition) return { $and: condition.all.map(crudObject) };
  if ('not' in condition) throw new Error('not rendered');
  const [operator, operand] = crudOperand(condition);
  return { [condition.field]: { [operator]: operand } };
};

const asCrud = (filters: Condition[], { sort: order, page, limit }: FlatQuery): QueryParameters => ({
  s: JSON.stringify({ $and: filters.map(crudObject) }),
  limit: String(limit),
  page: String(page),
  offset: String((page - 1) * limit),
  ...Object.fromEntries(
    order.map(({ field, descending }, index) => [
      `sort[${index}]`,
      `${field},${descending ? 'DESC' : 'ASC'}`,
    ]),
  ),
});

/** Through a URL and back, as Fastify reads it. */
function throughUrl(parameters: QueryParameters): QueryParameters {
  const search = new URLSearchParams();
  for (const [key, values] of Object.entries(parameters)) {
    for (const one of values === undefined ? [] : [values].flat()) search.append(key, one);
  }
  const read = new URLSearchParams(search.toString());
  return Object.fromEntries(
    [...new Set(read.keys())].map((key) => {
      const all = read.getAll(key);
      return [key, all.length === 1 ? all[0] : all];
    }),
  );
}

const withoutShape = ({ answer: _, ...query }: ListQuery): Omit<ListQuery, 'answer'> => query;
const byKey = (query: Omit<ListQuery, 'answer'>): Omit<ListQuery, 'answer'> => ({
  ...query,
  filters: [...query.filters].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
});

describe('Whatever is asked for', () => {
  it.each([
    ['our own dialect', asNative],
    ['react-admin', asReactAdmin],
    ['json-server', asJsonServer],
  ])('in %s is read as what was meant', (_name, render) => {
    fc.assert(
      fc.property(flatQuery, (query) => {
        const parsed = parseList(throughUrl(render(query)));
        expect(byKey(withoutShape(parsed))).toEqual(byKey(canonical(query)));
      }),
      { numRuns: 500 },
    );
  });

  it('in nestjsx-crud is read as what was meant, alternatives included', () => {
    fc.assert(
      fc.property(fc.array(crudCondition, { maxLength: 4 }), flatQuery, (filters, query) => {
        const { sort: order, offset, limit } = canonical(query);
        expect(withoutShape(parseList(throughUrl(asCrud(filters, query))))).toEqual({
          filters,
          sort: order,
          offset,
          limit,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('in the parameters of nestjsx-crud is read as in its object', () => {
    fc.assert(
      fc.property(fc.array(crudFilter, { minLength: 1, maxLength: 4 }), (filters) => {
        const parameters = filters.map((one) => {
          const [operator, operand] = crudOperand(one);
          const text = one.operator === 'null' ? '' : `||${[operand].flat().join(',')}`;
          return `${one.field}||${operator}${text}`;
        });
        const read = parseList(throughUrl({ 'filter[]': parameters, limit: '5' }));
        expect(read.filters).toEqual(filters);
      }),
      { numRuns: 300 },
    );
  });
});
