import { malformed } from '../problem/problem.js';
import type { Filter, ListQuery, Operator } from './list-query.js';
import { MAX_OFFSET } from './list-query.js';
import type { FieldType, ListField, ListResource } from './list-resource.js';

/** The parts of a SELECT that a list query stands for. Every value is a parameter; names come from the allow-list. */
export interface CompiledList {
  /** `WHERE …`, or empty. */
  where: string;
  orderBy: string;
  /** `LIMIT … OFFSET …`. */
  window: string;
  parameters: unknown[];
}

const COMPARISONS: Record<Exclude<Operator, 'eq' | 'like'>, string> = {
  ne: 'IS DISTINCT FROM',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
};

const SQL_TYPES: Record<FieldType, string> = {
  text: 'text',
  uuid: 'uuid',
  integer: 'integer',
  decimal: 'numeric',
  timestamp: 'timestamptz',
  boolean: 'boolean',
  address: 'text',
};

/** @throws Problem 400 naming the field or value that the resource does not allow */
export function compileList(query: ListQuery, resource: ListResource): CompiledList {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;

  const conditions = query.filters.map((filter) => condition(filter, fieldOf(resource, filter.field), bind));
  if (query.q !== undefined) {
    if (!resource.search) throw malformed('q', `${resource.name} cannot be searched by text.`);
    conditions.push(resource.search(bind(query.q)));
  }
  const sorts = query.sort.length > 0 ? query.sort : [resource.defaultSort];
  const order = sorts.map(({ field, descending }) => {
    const { column } = fieldOf(resource, field);
    return descending ? `${column} DESC NULLS LAST` : `${column} ASC NULLS LAST`;
  });
  const offset = Math.min((query.page - 1) * query.limit, MAX_OFFSET);
  return {
    where: conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '',
    orderBy: `ORDER BY ${[...order, `${resource.id} ${sorts.at(-1)!.descending ? 'DESC' : 'ASC'}`].join(', ')}`,
    window: `LIMIT ${query.limit} OFFSET ${offset}`,
    parameters,
  };
}

function fieldOf(resource: ListResource, name: string): ListField {
  const field = Object.hasOwn(resource.fields, name) ? resource.fields[name] : undefined;
  if (field) return field;
  const allowed = Object.keys(resource.fields).join(', ');
  throw malformed(name, `${resource.name} cannot be filtered or sorted by ${name}; possible are ${allowed}.`);
}

function condition(filter: Filter, field: ListField, bind: (value: unknown) => string): string {
  const { column, type } = field;
  if (filter.operator === 'like') {
    if (type !== 'text')
      throw malformed(filter.field, `${filter.field} is no text; _like does not apply to it.`);
    return filter.values.map((value) => `${column} ILIKE ${bind(`%${escapeLike(value)}%`)}`).join(' AND ');
  }
  const values = filter.values.map((value) => readValue(filter.field, value, field));
  if (filter.operator === 'eq') {
    return values.length === 1
      ? `${column} = ${bind(values[0])}::${SQL_TYPES[type]}`
      : `${column} = ANY (${bind(values)}::${SQL_TYPES[type]}[])`;
  }
  const comparison = COMPARISONS[filter.operator];
  return values.map((value) => `${column} ${comparison} ${bind(value)}::${SQL_TYPES[type]}`).join(' AND ');
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

const FORMS: Record<FieldType, [form: RegExp, meaning: string]> = {
  text: [/^[^\0]{0,500}$/s, 'a text of at most 500 characters'],
  uuid: [/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, 'a UUID'],
  integer: [/^-?\d{1,9}$/, 'a whole number'],
  decimal: [/^-?\d{1,30}(\.\d{1,18})?$/, 'a number'],
  timestamp: [
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})?)?$/,
    'an ISO 8601 time',
  ],
  boolean: [/^(true|false)$/, 'true or false'],
  address: [/^0x[0-9a-f]{40}$/i, 'an address'],
};

function readValue(name: string, value: string, { type, values }: ListField): string {
  const [form, meaning] = FORMS[type];
  if (!form.test(value) || (type === 'timestamp' && Number.isNaN(Date.parse(value)))) {
    throw malformed(name, `${name} must be ${meaning}.`);
  }
  if (values && !values.includes(value)) {
    throw malformed(name, `${name} must be one of ${values.join(', ')}.`);
  }
  return type === 'address' ? value.toLowerCase() : value;
}
