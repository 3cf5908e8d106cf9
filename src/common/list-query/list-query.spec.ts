import { Problem } from '../problem/problem.js';
import { compileList } from './compile.js';
import { keysetPage, parseKeyset } from './keyset.js';
import type { ListResource } from './list-resource.js';
import { DEFAULT_LIMIT } from './list-query.js';
import { parseList } from './parse-list.js';
import { pageLinks } from './page-links.js';
import { Page } from './page.js';

const THINGS: ListResource = {
  name: 'things',
  from: 'things t',
  id: 't.id',
  fields: {
    id: { column: 't.id', type: 'uuid' },
    title: { column: 't.title', type: 'text' },
    status: { column: 't.status', type: 'text', values: ['on', 'off', 'broken'], notNull: true },
    tier: { column: 't.tier', type: 'integer' },
    price: { column: 't.price', type: 'decimal' },
    createdAt: { column: 't.created_at', type: 'timestamp', notNull: true },
    owner: { column: 't.owner', type: 'address', sortable: false },
    code: { column: 't.code', type: 'text', unique: true, operators: ['eq'] },
  },
  defaultSort: { field: 'createdAt', descending: true },
  search: (text, bind) => `t.title ~ ${bind(text)}`,
};

const compiled = (parameters: Record<string, string | string[]>) =>
  compileList(parseList(parameters), THINGS);

const refusal = (parameters: Record<string, string | string[]>): string => {
  try {
    compiled(parameters);
  } catch (error) {
    if (error instanceof Problem) return `${error.status} ${error.detail}`;
    throw error;
  }
  return 'no refusal';
};

describe('A native list query', () => {
  it('asks for the first page, newest first, when nothing is said', () => {
    expect(compiled({})).toEqual({
      where: '',
      orderBy: 'ORDER BY t.created_at DESC, t.id DESC',
      window: 'LIMIT 25 OFFSET 0',
      parameters: [],
    });
  });

  it('binds every value and takes names from the allow-list alone', () => {
    expect(
      compiled({
        page: '3',
        limit: '10',
        sort: '-tier,title',
        status: ['on', 'off'],
        tier_gte: '2',
        q: ' x ',
      }),
    ).toEqual({
      where: 'WHERE t.status = ANY ($1::text[]) AND t.tier >= $2::integer AND t.title ~ $3',
      orderBy: 'ORDER BY t.tier DESC NULLS LAST, t.title ASC NULLS FIRST, t.id ASC',
      window: 'LIMIT 10 OFFSET 20',
      parameters: [['on', 'off'], '2', 'x'],
    });
  });

  it('takes the signs of LIKE in a value literally', () => {
    expect(compiled({ title_like: '50%_\\' }).parameters).toEqual(['%50\\%\\_\\\\%']);
  });

  it('compares addresses in lower case', () => {
    expect(compiled({ owner: `0x${'AB'.repeat(20)}` }).parameters).toEqual([`0x${'ab'.repeat(20)}`]);
  });

  it.each([
    [{ colour: 'red' }, '400 things cannot be filtered or sorted by colour'],
    [{ sort: 'passwordHash' }, '400 things cannot be filtered or sorted by passwordHash'],
    [{ constructor: 'x' }, '400 things cannot be filtered or sorted by constructor'],
    [{ 'title; DROP TABLE t': 'x' }, '400 things cannot be filtered or sorted by title; DROP TABLE t'],
    [{ page: '0' }, '400 page must be'],
    [{ page: '-1' }, '400 page must be'],
    [{ page: '1.5' }, '400 page must be'],
    [{ page: ['1', '2'] }, '400 page is given more than once'],
    [{ limit: '101' }, '400 limit must be a whole number from 1 to 100'],
    [{ limit: 'all' }, '400 limit must be'],
    [{ status: 'purple' }, '400 status must be one of on, off, broken'],
    [{ tier: 'two' }, '400 tier must be a whole number'],
    [{ tier_gte: '99999999999' }, '400 tier must be a whole number'],
    [{ price: '1e3' }, '400 price must be a number'],
    [{ price: 'NaN' }, '400 price must be a number'],
    [{ id: '1' }, '400 id must be a UUID'],
    [{ createdAt_gt: 'yesterday' }, '400 createdAt must be an ISO 8601 time'],
    [{ createdAt_gt: '2026-13-45' }, '400 createdAt must be an ISO 8601 time'],
    [{ owner: '0x12' }, '400 owner must be an address'],
    [{ tier_like: '1' }, '400 tier cannot be compared by like'],
    [{ code_like: '1' }, '400 code cannot be compared by like'],
    [{ owner_gt: `0x${'a'.repeat(40)}` }, '400 owner cannot be compared by gt'],
    [
      { owner: '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d35A' },
      '400 owner must be an address, with a right checksum',
    ],
    [{ sort: 'owner' }, '400 things cannot be sorted by owner'],
    [{ sort: 'title,tier,price,status,id' }, '400 sort takes at most 4 fields'],
    [{ tier_null: 'maybe' }, '400 tier must be true or false'],
    [{ createdAt_gt: '2026-02-30' }, '400 createdAt must be an ISO 8601 time'],
    [{ createdAt_gt: '0000-01-01' }, '400 createdAt must be an ISO 8601 time'],
    [{ createdAt_gt: '2026-01-01T10:00:00+20:00' }, '400 createdAt must be an ISO 8601 time'],
    [{ createdAt_gt: '2026-01-01T25:00' }, '400 createdAt must be an ISO 8601 time'],
    [{ title: 'x'.repeat(501) }, '400 title must be a text of at most 500'],
    [{ title: '\ud800' }, '400 title must be a text'],
    [{ q: 'a\0b' }, '400 q must be a text'],
    [{ q: 'x'.repeat(201) }, '400 q must be a text of at most 200'],
    [{ q: ['a', 'b'] }, '400 q is given more than once'],
    [{ title: Array(101).fill('x') }, '400 title takes at most 100 values'],
    [{ title: 'a\0b' }, '400 title must be a text'],
  ])('refuses %j', (parameters, expected) => {
    expect(refusal(parameters as Record<string, string>)).toContain(expected);
  });

  it('refuses a search where there is none', () => {
    expect(() => compileList(parseList({ q: 'x' }), { ...THINGS, search: undefined })).toThrow(
      /cannot be searched/,
    );
  });
});

describe('An order', () => {
  it('ends behind a unique field', () => {
    expect(compiled({ sort: '-code' }).orderBy).toBe('ORDER BY t.code DESC NULLS LAST');
    expect(compiled({ sort: 'id,tier' }).orderBy).toBe('ORDER BY t.id ASC NULLS FIRST');
  });
});

describe('A filter', () => {
  it('turns what a closed list is not into what it is', () => {
    expect(compiled({ status_ne: 'on' })).toMatchObject({
      where: 'WHERE t.status = ANY ($1::text[])',
      parameters: [['off', 'broken']],
    });
  });

  it('reads a time without a zone as UTC', () => {
    expect(
      compiled({ createdAt_gte: '2026-01-02', createdAt_lt: '2026-01-02T03:04:05.678+02:00' }).parameters,
    ).toEqual(['2026-01-02T00:00Z', '2026-01-02T03:04:05.678+02:00']);
  });

  it('takes a thousand ids, and then a thousand rows', () => {
    const ids = Array.from(
      { length: 1000 },
      (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    );
    expect(compiled({ id: ids }).window).toBe('LIMIT 1000 OFFSET 0');
    expect(refusal({ id: [...ids, ids[0]!] })).toContain('400 id takes at most 1000 values');
    expect(refusal({ id: ids, limit: '101' })).toContain('400 limit must be');
  });

  it('may stand with forty-nine others', () => {
    const many = (count: number) => ({ s: JSON.stringify({ $and: Array(count).fill({ tier: 1 }) }) });
    expect(refusal(many(50))).toBe('no refusal');
    expect(refusal(many(51))).toContain('at most 50 conditions');
  });
});

describe('A page', () => {
  it('names its range, and a star when it is empty', () => {
    const query = parseList({ page: '2', limit: '2' });
    expect(new Page(THINGS, query, ['a'], 3)).toMatchObject({ contentRange: 'things 2-2/3', pageCount: 2 });
    expect(new Page(THINGS, query, [], 0)).toMatchObject({ contentRange: 'things */0', pageCount: 0 });
  });

  it.each([
    [
      { page: '2', limit: '2' },
      { data: [{ id: 3, x: 1 }], page: 2, limit: 2, total: 3, pageCount: 2 },
    ],
    [{ range: '[2,3]' }, [{ id: 3, x: 1 }]],
    [{ _start: '2', _end: '4' }, [{ id: 3, x: 1 }]],
    [{ id: '3' }, [{ id: 3, x: 1 }]],
    [
      { offset: '2', limit: '2' },
      { data: [{ id: 3, x: 1 }], count: 1, total: 3, page: 2, pageCount: 2 },
    ],
    [
      { offset: '2', limit: '2', fields: 'y' },
      { data: [{ id: 3 }], count: 1, total: 3, page: 2, pageCount: 2 },
    ],
    [{ 'filter[0]': 'id||$in||3,4' }, [{ id: 3, x: 1 }]],
    [{ s: '{"x":1}' }, { data: [{ id: 3, x: 1 }], count: 1, total: 3, page: 1, pageCount: 1 }],
  ])('asked for by %j is written as %j', (parameters, body) => {
    expect(new Page(THINGS, parseList(parameters as never), [{ id: 3, x: 1 }], 3).toBody()).toEqual(body);
  });

  it.each([
    [{ page: '2', limit: '2' }, 'page=1&limit=2', 'page=3&limit=2', 'page=5&limit=2'],
    [{ range: '[3,4]' }, 'range=%5B1%2C2%5D', 'range=%5B5%2C6%5D', 'range=%5B8%2C9%5D'],
    [{ _start: '2', _end: '4' }, '_start=0&_end=2', '_start=4&_end=6', '_start=8&_end=10'],
    [{ _page: '2', _limit: '2' }, '_page=1&_limit=2', '_page=3&_limit=2', '_page=5&_limit=2'],
    [{ offset: '2', limit: '2' }, 'offset=0&limit=2', 'offset=4&limit=2', 'offset=8&limit=2'],
  ])('asked for by %j links to its neighbours in the same words', (parameters, prev, next, last) => {
    const url = `/api/things?${new URLSearchParams(parameters as never).toString()}`;
    const links = pageLinks(url, new Page(THINGS, parseList(parameters), ['a', 'b'], 10));
    expect(links).toContain(`</api/things?${prev}>; rel="prev"`);
    expect(links).toContain(`</api/things?${next}>; rel="next"`);
    expect(links).toContain(`</api/things?${last}>; rel="last"`);
  });

  it('past the end leads back to the last one', () => {
    const query = parseList({ page: '99' });
    const links = pageLinks('/x?page=99', new Page(THINGS, query, [], DEFAULT_LIMIT + 1));
    expect(links).toBe('</x?page=1>; rel="first", </x?page=2>; rel="prev", </x?page=2>; rel="last"');
  });
});

describe('A keyset page', () => {
  const numbers = Array.from({ length: 7 }, (_, index) => 7 - index);
  /** What the SQL does: newest first, or backwards from a `prev` cursor; one more than the limit. */
  const read = (cursor?: string | null) => {
    const query = parseKeyset(cursor ?? undefined, '3', [/^\d+$/]);
    const from = query.cursor?.key[0] as number | undefined;
    const backwards = query.cursor?.direction === 'prev';
    const rows = backwards
      ? numbers.filter((number) => number > from!).reverse()
      : numbers.filter((number) => from === undefined || number < from);
    return keysetPage(rows.slice(0, 4), query, (number) => [number]);
  };

  it('walks to the end and back over every row once', () => {
    const forward = [read()];
    while (forward.at(-1)!.nextCursor) forward.push(read(forward.at(-1)!.nextCursor));
    expect(forward.map(({ data }) => data)).toEqual([[7, 6, 5], [4, 3, 2], [1]]);
    const back = [read(forward.at(-1)!.prevCursor)];
    while (back.at(-1)!.prevCursor) back.push(read(back.at(-1)!.prevCursor));
    expect(back.map(({ data }) => data)).toEqual([
      [4, 3, 2],
      [7, 6, 5],
    ]);
  });

  it.each([
    '',
    'x',
    '%00',
    Buffer.from('{}').toString('base64url'),
    Buffer.from('["next","1;--"]').toString('base64url'),
  ])('refuses the cursor %j', (cursor) =>
    expect(() => parseKeyset(cursor, undefined, [/^\d+$/])).toThrow(/cursor must be one that/),
  );
});
