import fc from 'fast-check';
import { Client } from 'pg';
import { compileList } from '../../src/common/list-query/compile.js';
import type { Condition, Filter, ListQuery } from '../../src/common/list-query/list-query.js';
import type { ListResource } from '../../src/common/list-query/list-resource.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

/** What a compiled list finds in PostgreSQL, against the same question answered in JavaScript. */

interface Thing {
  id: number;
  title: string | null;
  status: string;
  tier: number | null;
  price: number | null;
}

const THINGS: ListResource = {
  name: 'things',
  from: 'things t',
  id: 't.id',
  fields: {
    id: { column: 't.id', type: 'integer', notNull: true },
    title: { column: 't.title', type: 'text' },
    status: { column: 't.status', type: 'text', values: ['on', 'off', 'broken'], notNull: true },
    tier: { column: 't.tier', type: 'integer' },
    price: { column: 't.price', type: 'decimal' },
  },
  defaultSort: { field: 'id', descending: false },
};

const TITLES = ['Olive', 'olive press', 'OLIVE', '50%', '5_0', 'back\\slash', '', 'مزرعة', "o'live", null];
const ROWS: Thing[] = Array.from({ length: 60 }, (_, index) => ({
  id: index + 1,
  title: TITLES[index % TITLES.length]!,
  status: ['on', 'off', 'broken'][index % 3]!,
  tier: index % 7 === 0 ? null : index % 5,
  price: index % 11 === 0 ? null : (index % 8) + 0.25,
}));

const text = fc.constantFrom('Olive', 'olive', 'OL', 'o', '%', '_', '\\', '50%', "'", '', 'مز', 'press', 'e');
const number = fc.integer({ min: 0, max: 5 }).map(String);
const several = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 3 });

const filter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    field: fc.constant('title'),
    operator: fc.constantFrom('like', 'has', 'starts', 'istarts', 'ends', 'iends', 'ieq', 'eq', 'ne'),
    values: several(text),
  }),
  fc.record({
    field: fc.constant('status'),
    operator: fc.constantFrom('eq', 'ne'),
    values: several(fc.constantFrom('on', 'off', 'broken')),
  }),
  fc.record({
    field: fc.constantFrom('tier', 'price'),
    operator: fc.constantFrom('eq', 'ne', 'gt', 'gte', 'lt', 'lte'),
    values: several(number),
  }),
  fc.record({
    field: fc.constantFrom('title', 'status', 'tier', 'price'),
    operator: fc.constant('null' as const),
    values: fc.constantFrom('true', 'false').map((absent) => [absent]),
  }),
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    filter,
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));

const query: fc.Arbitrary<ListQuery> = fc.record({
  filters: fc.array(condition, { maxLength: 3 }),
  sort: fc.array(fc.record({ field: fc.constantFrom('status', 'tier', 'price'), descending: fc.boolean() }), {
    maxLength: 2,
  }),
  offset: fc.integer({ min: 0, max: 20 }),
  limit: fc.integer({ min: 1, max: 30 }),
  answer: fc.constant('page' as const),
});

function holds(row: Thing, one: Condition): boolean {
  if ('any' in one) return one.any.some((each) => holds(row, each));
  if ('all' in one) return one.all.every((each) => holds(row, each));
  if ('not' in one) return !holds(row, one.not);
  const value = row[one.field as keyof Thing];
  if (one.operator === 'null') return one.values.every((absent) => (value === null) === (absent === 'true'));
  if (one.operator === 'ne') return !one.values.some((wanted) => value !== null && String(value) === wanted);
  if (value === null) return false;
  const content = String(value);
  const lower = content.toLowerCase();
  if (one.operator === 'eq') return one.values.includes(content);
  if (one.operator === 'ieq') return one.values.some((wanted) => lower === wanted.toLowerCase());
  return one.values.every((wanted) => {
    switch (one.operator) {
      case 'gt':
        return Number(value) > Number(wanted);
      case 'gte':
        return Number(value) >= Number(wanted);
      case 'lt':
        return Number(value) < Number(wanted);
      case 'lte':
        return Number(value) <= Number(wanted);
      case 'like':
        return lower.includes(wanted.toLowerCase());
      case 'has':
        return content.includes(wanted);
      case 'starts':
        return content.startsWith(wanted);
      case 'istarts':
        return lower.startsWith(wanted.toLowerCase());
      case 'ends':
        return content.endsWith(wanted);
      default:
        return lower.endsWith(wanted.toLowerCase());
    }
  });
}

/** Null is the smallest; the id decides, in the direction of the last field. */
function order({ sort }: ListQuery): (a: Thing, b: Thing) => number {
  const terms = [...sort, { field: 'id', descending: sort.at(-1)?.descending ?? false }];
  return (a, b) => {
    for (const { field, descending } of terms) {
      const [left, right] = [a[field as keyof Thing], b[field as keyof Thing]];
      if (left === right) continue;
      const smaller = left === null || (right !== null && left < right);
      return smaller === descending ? 1 : -1;
    }
    return 0;
  };
}

describe('A compiled list', () => {
  let database: TestDatabase;
  let client: Client;

  beforeAll(async () => {
    database = await createTestDatabase({ empty: true });
    client = new Client({ connectionString: database.superuserUrl });
    client.on('error', () => {});
    await client.connect();
    await client.query(
      'CREATE TABLE things (id INTEGER PRIMARY KEY, title TEXT, status TEXT NOT NULL, tier INTEGER, price NUMERIC)',
    );
    for (const row of ROWS) {
      await client.query('INSERT INTO things VALUES ($1, $2, $3, $4, $5)', Object.values(row));
    }
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('finds what the same conditions find in JavaScript, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (one) => {
        const { where, orderBy, window, parameters } = compileList(one, THINGS);
        const { rows } = await client.query<{ id: number }>(
          `SELECT t.id FROM ${THINGS.from} ${where} ${orderBy} ${window}`,
          parameters,
        );
        const expected = ROWS.filter((row) => one.filters.every((each) => holds(row, each)))
          .sort(order(one))
          .slice(one.offset, one.offset + one.limit);
        expect(rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }),
      { numRuns: 400 },
    );
  });
});
