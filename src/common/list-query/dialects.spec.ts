import { Problem } from '../problem/problem.js';
import { compileList } from './compile.js';
import type { Condition, ListQuery, QueryParameters } from './list-query.js';
import type { ListResource } from './list-resource.js';
import { parseList } from './parse-list.js';

const ASSETS: ListResource = {
  name: 'assets',
  from: 'assets a',
  id: 'a.id',
  fields: {
    id: { column: 'a.id', type: 'uuid' },
    title: { column: 'a.title', type: 'text' },
    status: { column: 'a.status', type: 'text' },
    tier: { column: 'a.tier', type: 'integer' },
    price: { column: 'a.price', type: 'decimal' },
    active: { column: 'a.active', type: 'boolean' },
    createdAt: { column: 'a.created_at', type: 'timestamp' },
  },
  defaultSort: { field: 'createdAt', descending: true },
  search: (text, bind) => `a.title ~ ${bind(text)}`,
};

const A = '00000000-0000-4000-8000-00000000000a';
const B = '00000000-0000-4000-8000-00000000000b';
const eq = (field: string, ...values: string[]): Condition => ({ field, operator: 'eq', values });

const refusal = (parameters: QueryParameters): string => {
  try {
    compileList(parseList(parameters), ASSETS);
  } catch (error) {
    if (error instanceof Problem)
      return `${error.status} ${error.options.violations?.[0]?.pointer}: ${error.detail}`;
    throw error;
  }
  return 'no refusal';
};

describe('The dialect of react-admin simple-rest', () => {
  it.each<[QueryParameters, Partial<ListQuery>]>([
    [
      { range: '[25,49]', sort: '["createdAt","DESC"]', filter: '{"status":"active","q":"x"}' },
      {
        offset: 25,
        limit: 25,
        sort: [{ field: 'createdAt', descending: true }],
        filters: [eq('status', 'active')],
        q: 'x',
        answer: 'rows',
      },
    ],
    [
      { filter: `{"id":["${A}","${B}"]}` },
      { filters: [eq('id', A, B)], limit: 2, offset: 0, answer: 'rows' },
    ],
    [{ filter: '{"id":[]}' }, { filters: [eq('id')], limit: 1 }],
    [{ range: '[10,14]' }, { offset: 10, limit: 5 }],
    [
      { range: '[0,9]', filter: '{}', sort: '["id","ASC"]' },
      { filters: [], sort: [{ field: 'id', descending: false }] },
    ],
    [
      { filter: '{"tier_gte":2,"active":true,"createdAt":null}' },
      {
        filters: [
          { field: 'tier', operator: 'gte', values: ['2'] },
          eq('active', 'true'),
          { field: 'createdAt', operator: 'null', values: ['true'] },
        ],
      },
    ],
    [
      { sort: '[["tier","DESC"],["id","asc"]]' },
      {
        sort: [
          { field: 'tier', descending: true },
          { field: 'id', descending: false },
        ],
      },
    ],
    [{ range: '[0,24]', embed: '["details"]' }, { limit: 25 }],
  ])('reads %j', (parameters, query) => {
    expect(parseList(parameters)).toMatchObject(query);
    expect(refusal(parameters)).toBe('no refusal');
  });

  it.each<[QueryParameters, string]>([
    [{ range: '[0,100]' }, '400 range:'],
    [{ range: '[5,4]' }, '400 range:'],
    [{ range: '[-5,4]' }, '400 range:'],
    [{ range: '0-24' }, '400 range:'],
    [{ range: '[0,1e9]' }, '400 range:'],
    [{ range: '[99999999999999999999,99999999999999999999]' }, '400 range:'],
    [{ range: ['[0,9]', '[0,9]'] }, '400 range: range is given more than once'],
    [{ range: '[0,9]', page: '2' }, '400 page: There is no parameter page'],
    [{ range: '[0,9]', status: 'x' }, '400 status: There is no parameter status'],
    [{ range: '[0,9]', filter: '[]' }, '400 filter: filter must be a JSON object'],
    [{ range: '[0,9]', filter: 'null' }, '400 filter: filter must be a JSON object'],
    [{ filter: '{"id":' }, '400 filter: filter must be valid JSON'],
    [{ filter: '{"status":{"$ne":1}}' }, '400 status: status must be a text, a number, true or false'],
    [{ filter: '{"status":[["x"]]}' }, '400 status: status must be a text'],
    [{ filter: '{"passwordHash":"x"}' }, '400 passwordHash: assets cannot be filtered'],
    [{ filter: '{"__proto__":"x"}' }, '400 __proto__: assets cannot be filtered'],
    [{ filter: '{"constructor":{"prototype":{}}}' }, '400 constructor:'],
    [{ filter: '{"tier":12345678901234567890}' }, '400 tier: tier is too large for a JSON number'],
    [{ filter: '{"tier":1e400}' }, '400 tier:'],
    [{ filter: '{"title":"a\\u0000b"}' }, '400 title: title must be a text'],
    [{ filter: '{"q":"a\\u0000b"}' }, '400 q: q must be a text'],
    [{ filter: '{"q":{"a":1}}' }, '400 q: q must be a text'],
    [{ filter: '{"tier_gte":null}' }, '400 tier_gte: tier_gte needs a value'],
    [{ sort: '["x\'; DROP TABLE a"]' }, "400 x'; DROP TABLE a:"],
    [{ sort: '["createdAt","SIDEWAYS"]' }, '400 sort: sort must be asc or desc'],
    [{ sort: '[1,2]' }, '400 sort:'],
    [{ sort: '["a","ASC","b"]' }, '400 sort:'],
    [{ range: '[0,9]', sort: '{"a":1}' }, '400 sort:'],
  ])('refuses %j', (parameters, expected) => {
    expect(refusal(parameters)).toContain(expected);
  });
});

describe('The dialect of json-server', () => {
  it.each<[QueryParameters, Partial<ListQuery>]>([
    [
      { _start: '25', _end: '50', _sort: 'createdAt,id', _order: 'desc,asc', tier_gte: '2', title_like: 'a' },
      {
        offset: 25,
        limit: 25,
        sort: [
          { field: 'createdAt', descending: true },
          { field: 'id', descending: false },
        ],
        filters: [
          { field: 'tier', operator: 'gte', values: ['2'] },
          { field: 'title', operator: 'like', values: ['a'] },
        ],
        answer: 'rows',
      },
    ],
    [{ id: [A, B] }, { filters: [eq('id', A, B)], limit: 2, answer: 'rows' }],
    [{ id: A }, { filters: [eq('id', A)], answer: 'rows' }],
    [
      { _page: '3', _limit: '10', q: ' x ' },
      { offset: 20, limit: 10, q: 'x' },
    ],
    [
      { _page: '3', _per_page: '10', _sort: '-tier' },
      { offset: 20, sort: [{ field: 'tier', descending: true }] },
    ],
    [{ _end: '10' }, { offset: 0, limit: 10 }],
    [{ _start: '10' }, { offset: 10, limit: 25 }],
    [{ _sort: 'tier', _order: 'DESC' }, { sort: [{ field: 'tier', descending: true }] }],
    [{ _start: '0', _end: '5', status: ['a', 'b'], _embed: 'x' }, { filters: [eq('status', 'a', 'b')] }],
  ])('reads %j', (parameters, query) => {
    expect(parseList(parameters)).toMatchObject(query);
    expect(refusal(parameters)).toBe('no refusal');
  });

  it.each<[QueryParameters, string]>([
    [{ _start: '0', _end: '101' }, '400 _end:'],
    [{ _start: '5', _end: '5' }, '400 _end:'],
    [{ _start: '-1', _end: '5' }, '400 _start:'],
    [{ _start: '1.5', _end: '5' }, '400 _start:'],
    [{ _start: ['0', '1'] }, '400 _start: _start is given more than once'],
    [{ _start: '99999999999999999' }, '400 _start:'],
    [{ _limit: '1000' }, '400 _limit:'],
    [{ _page: '0' }, '400 _page:'],
    [{ _sort: 'password' }, '400 password:'],
    [{ _sort: 'tier', _order: 'desc;DROP TABLE a' }, '400 _order:'],
    [{ _sort: 'tier', _order: 'desc,asc' }, '400 _order: _order has more parts'],
    [{ _sort: ['a', 'b'] }, '400 _sort: _sort is given more than once'],
    [{ _start: '0', ['__proto__']: 'x' }, '400 __proto__:'],
    [{ id: 'x' }, '400 id: id must be a UUID'],
    [{ id: "1' OR '1'='1" }, '400 id: id must be a UUID'],
    [{ _start: '0', title: 'a\0' }, '400 title:'],
  ])('refuses %j', (parameters, expected) => {
    expect(refusal(parameters)).toContain(expected);
  });
});

describe('The dialect of nestjsx-crud', () => {
  const s = (object: unknown): QueryParameters => ({ s: JSON.stringify(object) });

  it.each<[QueryParameters, Partial<ListQuery>]>([
    [
      {
        ...s({ $and: [{ status: { $eq: 'x' } }] }),
        limit: '25',
        page: '2',
        offset: '25',
        'sort[0]': 'createdAt,DESC',
      },
      {
        filters: [eq('status', 'x')],
        offset: 25,
        limit: 25,
        sort: [{ field: 'createdAt', descending: true }],
        answer: 'crud',
      },
    ],
    [{ 'filter[0]': `id||$in||${A},${B}` }, { filters: [eq('id', A, B)], limit: 2, answer: 'rows' }],
    [
      { filter: ['status||$eq||a', 'tier||$gte||2'], limit: '5' },
      {
        filters: [eq('status', 'a'), { field: 'tier', operator: 'gte', values: ['2'] }],
        answer: 'crud',
      },
    ],
    [
      { or: ['status||$eq||a', 'status||$eq||b'] },
      { filters: [{ any: [eq('status', 'a'), eq('status', 'b')] }] },
    ],
    [
      { filter: 'tier||$eq||1', or: 'status||$eq||b' },
      {
        filters: [{ any: [{ all: [eq('tier', '1')] }, { all: [eq('status', 'b')] }] }],
      },
    ],
    [{ 'filter[0]': 'title||$eq||a||b' }, { filters: [eq('title', 'a||b')] }],
    [
      { 'filter[0]': 'tier||$between||1,3' },
      {
        filters: [
          {
            all: [
              { field: 'tier', operator: 'gte', values: ['1'] },
              { field: 'tier', operator: 'lte', values: ['3'] },
            ],
          },
        ],
      },
    ],
    [{ 'filter[0]': 'tier||$isnull' }, { filters: [{ field: 'tier', operator: 'null', values: ['true'] }] }],
    [
      s({ status: 'a', tier: null }),
      {
        filters: [eq('status', 'a'), { field: 'tier', operator: 'null', values: ['true'] }],
      },
    ],
    [
      s({ $or: [{ status: 'a' }, { status: 'b', tier: 1 }] }),
      {
        filters: [{ any: [eq('status', 'a'), { all: [eq('status', 'b'), eq('tier', '1')] }] }],
      },
    ],
    [
      s({ tier: { $or: { $eq: 1, $isnull: true } } }),
      {
        filters: [{ any: [eq('tier', '1'), { field: 'tier', operator: 'null', values: ['true'] }] }],
      },
    ],
    [
      s({ title: { $exclL: 'x' } }),
      { filters: [{ not: { field: 'title', operator: 'like', values: ['x'] } }] },
    ],
    [
      s({ status: { $notin: ['a', 'b'] } }),
      { filters: [{ field: 'status', operator: 'ne', values: ['a', 'b'] }] },
    ],
    [s({ title: { $starts: 'a' } }), { filters: [{ field: 'title', operator: 'starts', values: ['a'] }] }],
    [s({ $and: [] }), { filters: [] }],
    [s({ $or: [] }), { filters: [] }],
    [{ sort: 'tier,ASC' }, { sort: [{ field: 'tier', descending: false }] }],
    [
      { sort: ['tier,ASC', 'id,DESC'], 'join[0]': 'details', cache: '0' },
      {
        sort: [
          { field: 'tier', descending: false },
          { field: 'id', descending: true },
        ],
      },
    ],
    [
      { fields: 'id,title', per_page: '7' },
      { fields: ['id', 'title'], limit: 7 },
    ],
  ])('reads %j', (parameters, query) => {
    expect(parseList(parameters)).toMatchObject(query);
    expect(refusal(parameters)).toBe('no refusal');
  });

  const nested = (depth: number): unknown => (depth === 0 ? { tier: 1 } : { $and: [nested(depth - 1)] });

  it.each<[QueryParameters, string]>([
    [{ s: '{' }, '400 s: s must be valid JSON'],
    [{ s: '[]' }, '400 s: s must be a JSON object'],
    [{ s: 'null' }, '400 s: s must be a JSON object'],
    [{ s: ['{}', '{}'] }, '400 s: s is given more than once'],
    [s(nested(6)), '400 s: s is nested more than 6 deep'],
    [{ s: `${'{"$and":['.repeat(5000)}{}${']}'.repeat(5000)}` }, '400 s: s is nested more than 6 deep'],
    [s({ $and: { status: 1 } }), '400 s: s needs a list behind $and'],
    [s({ $or: [1] }), '400 s: s must be a JSON object'],
    [s({ $not: [] }), '400 s: s has no operator $not'],
    [s({ status: { $regex: 'x' } }), '400 status: status cannot be compared by $regex'],
    [s({ status: { constructor: 'x' } }), '400 status: status cannot be compared by constructor'],
    [s({ status: ['a'] }), '400 status: status must be compared by an operator'],
    [s({ status: { $eq: ['a', 'b'] } }), '400 status: status takes one value with $eq'],
    [s({ status: { $eq: { a: 1 } } }), '400 status: status must be a text'],
    [s({ status: { $or: { $or: { $or: { $or: { $or: { $or: { $eq: 1 } } } } } } } }), '400 s: s is nested'],
    [s({ tier: { $between: [1] } }), '400 tier: tier must be between two values'],
    [s({ tier: { $between: 5 } }), '400 tier: tier must be between two values'],
    [s({ tier: { $gt: '1; DELETE FROM a' } }), '400 tier: tier must be a whole number'],
    [s({ tier: { $cont: '1' } }), '400 tier: tier cannot be compared by has'],
    [s({ tier: 9007199254740993 }), '400 tier: tier is too large for a JSON number'],
    [s({ passwordHash: 'x' }), '400 passwordHash: assets cannot be filtered'],
    [{ s: '{"__proto__":{"$eq":"x"}}' }, '400 __proto__: assets cannot be filtered'],
    [{ s: '{"title":"a\\u0000"}' }, '400 title: title must be a text'],
    [{ 'filter[0]': 'status' }, '400 filter: filter must have the form'],
    [{ 'filter[0]': '||$eq||x' }, '400 filter: filter must have the form'],
    [{ 'filter[0]': 'status||$eq' }, '400 status: status must be a text'],
    [{ 'filter[99999]': 'status||$eq||x', limit: '5', offset: '0' }, '400 filter[99999]:'],
    [{ 'filter[0]': 'x);--||$eq||1' }, '400 x);--:'],
    [{ 'sort[0]': 'password,ASC' }, '400 password:'],
    [{ 'sort[0]': 'tier,UP' }, '400 sort: sort must be asc or desc'],
    [{ 'sort[0]': 'tier,ASC,x' }, '400 sort: sort must have the form'],
    [{ s: '{}', limit: '101' }, '400 limit:'],
    [{ s: '{}', offset: '-1' }, '400 offset:'],
    [{ s: '{}', page: '0' }, '400 page:'],
    [{ s: '{}', _start: '0', _end: '5' }, '400 s:'],
    [{ s: '{}', status: 'x' }, '400 status: There is no parameter status'],
  ])('refuses %j', (parameters, expected) => {
    expect(refusal(parameters)).toContain(expected);
  });
});
