import { Problem } from '../problem/problem.js';
import { compileList } from './compile.js';
import { keysetPage, parseKeyset } from './keyset.js';
import type { ListResource } from './list-resource.js';
import { parseNative } from './native.dialect.js';
import { Page } from './page.js';

const THINGS: ListResource = {
  name: 'things',
  id: 't.id',
  fields: {
    id: { column: 't.id', type: 'uuid' },
    title: { column: 't.title', type: 'text' },
    status: { column: 't.status', type: 'text', values: ['on', 'off'] },
    tier: { column: 't.tier', type: 'integer' },
    price: { column: 't.price', type: 'decimal' },
    createdAt: { column: 't.created_at', type: 'timestamp' },
    owner: { column: 't.owner', type: 'address' },
  },
  defaultSort: { field: 'createdAt', descending: true },
  search: (placeholder) => `t.title ~ ${placeholder}`,
};

const compiled = (parameters: Record<string, string | string[]>) =>
  compileList(parseNative(parameters), THINGS);

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
      orderBy: 'ORDER BY t.created_at DESC NULLS LAST, t.id DESC',
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
      orderBy: 'ORDER BY t.tier DESC NULLS LAST, t.title ASC NULLS LAST, t.id ASC',
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
    [{ status: 'purple' }, '400 status must be one of on, off'],
    [{ tier: 'two' }, '400 tier must be a whole number'],
    [{ tier_gte: '99999999999' }, '400 tier must be a whole number'],
    [{ price: '1e3' }, '400 price must be a number'],
    [{ price: 'NaN' }, '400 price must be a number'],
    [{ id: '1' }, '400 id must be a UUID'],
    [{ createdAt_gt: 'yesterday' }, '400 createdAt must be an ISO 8601 time'],
    [{ createdAt_gt: '2026-13-45' }, '400 createdAt must be an ISO 8601 time'],
    [{ owner: '0x12' }, '400 owner must be an address'],
    [{ tier_like: '1' }, '400 tier is no text'],
    [{ title: 'a\0b' }, '400 title must be a text'],
  ])('refuses %j', (parameters, expected) => {
    expect(refusal(parameters as Record<string, string>)).toContain(expected);
  });

  it('refuses a search where there is none', () => {
    expect(() => compileList(parseNative({ q: 'x' }), { ...THINGS, search: undefined })).toThrow(
      /cannot be searched/,
    );
  });
});

describe('A page', () => {
  it('names its range, and a star when it is empty', () => {
    const query = parseNative({ page: '2', limit: '2' });
    expect(new Page(THINGS, query, ['a'], 3)).toMatchObject({ contentRange: 'things 2-2/3', pageCount: 2 });
    expect(new Page(THINGS, query, [], 0)).toMatchObject({ contentRange: 'things */0', pageCount: 0 });
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
