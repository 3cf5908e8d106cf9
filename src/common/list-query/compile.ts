import { malformed } from '../problem/problem.js';
import { readPart, readValue } from './field-values.js';
import {
  type Condition,
  type Filter,
  type ListQuery,
  MAX_CONDITIONS,
  MAX_IDS,
  MAX_OFFSET,
  MAX_SORTS,
  MAX_VALUES,
  type Operator,
} from './list-query.js';
import type { Bind, FieldType, ListField, ListResource } from './list-resource.js';

/** The parts of a SELECT that a list query stands for. Every value is a parameter; names come from the allow-list. */
export interface CompiledList {
  /** `WHERE …`, or empty. */
  where: string;
  orderBy: string;
  /** `LIMIT … OFFSET …`. */
  window: string;
  parameters: unknown[];
}

/** What every row must satisfy whatever is asked for: the part of a list that the asker may see. */
export type Scope = (bind: Bind) => string;

const ORDERED = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

/** Parts of a text: the operator of SQL and where the sign of LIKE stands. */
const PARTS = {
  like: ['ILIKE', '%', '%'],
  has: ['LIKE', '%', '%'],
  starts: ['LIKE', '', '%'],
  istarts: ['ILIKE', '', '%'],
  ends: ['LIKE', '%', ''],
  iends: ['ILIKE', '%', ''],
} as const;

const SQL_TYPES: Record<FieldType, string> = {
  text: 'text',
  uuid: 'uuid',
  integer: 'integer',
  decimal: 'numeric',
  millionths: 'bigint',
  timestamp: 'timestamptz',
  boolean: 'boolean',
  address: 'text',
};

const UNORDERED: readonly Operator[] = ['eq', 'ne', 'null'];
const COMPARED: readonly Operator[] = [...UNORDERED, 'gt', 'gte', 'lt', 'lte'];
const OPERATORS_OF: Record<FieldType, readonly Operator[]> = {
  text: [...COMPARED, 'like', 'has', 'starts', 'istarts', 'ends', 'iends', 'ieq'],
  uuid: UNORDERED,
  integer: COMPARED,
  decimal: COMPARED,
  millionths: COMPARED,
  timestamp: COMPARED,
  boolean: UNORDERED,
  address: UNORDERED,
};

/** What a field may be compared by. */
export const operatorsOf = ({ type, operators }: ListField): readonly Operator[] =>
  operators ?? OPERATORS_OF[type];

/** @throws Problem 400 naming the field or value that the resource does not allow */
export function compileList(query: ListQuery, resource: ListResource, scope?: Scope): CompiledList {
  const parameters: unknown[] = [];
  const bind: Bind = (value) => `$${parameters.push(value)}`;
  const compiler = new ConditionCompiler(resource, bind);

  const conditions = query.filters.map((one) => compiler.compile(one));
  if (query.q !== undefined) {
    if (!resource.search) throw malformed('q', `${resource.name} cannot be searched by text.`);
    conditions.push(resource.search(query.q, bind));
  }
  if (scope) conditions.push(scope(bind));
  const offset = Math.min(query.offset, MAX_OFFSET);
  return {
    where: conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '',
    orderBy: orderOf(query, resource),
    window: `LIMIT ${query.limit} OFFSET ${offset}`,
    parameters,
  };
}

/** Null counts as the smallest value, so that one index, read forwards or backwards, gives both directions. */
function orderOf({ sort }: ListQuery, resource: ListResource): string {
  if (sort.length > MAX_SORTS) throw malformed('sort', `sort takes at most ${MAX_SORTS} fields.`);
  const sorts = sort.length > 0 ? sort : [resource.defaultSort];
  const terms: string[] = [];
  for (const { field: name, descending } of sorts) {
    const field = fieldOf(resource, name);
    if (field.sortable === false) {
      throw malformed(name, `${resource.name} cannot be sorted by ${name}.`);
    }
    const nulls = field.notNull ? '' : descending ? ' NULLS LAST' : ' NULLS FIRST';
    terms.push(`${field.column} ${descending ? 'DESC' : 'ASC'}${nulls}`);
    if (field.unique || field.column === resource.id) return `ORDER BY ${terms.join(', ')}`;
  }
  return `ORDER BY ${[...terms, `${resource.id} ${sorts.at(-1)!.descending ? 'DESC' : 'ASC'}`].join(', ')}`;
}

function fieldOf(resource: ListResource, name: string): ListField {
  const field = Object.hasOwn(resource.fields, name) ? resource.fields[name] : undefined;
  if (field) return field;
  const allowed = Object.keys(resource.fields).join(', ');
  throw malformed(
    name.slice(0, 100),
    `${resource.name} cannot be filtered or sorted by ${name.slice(0, 100)}; possible are ${allowed}.`,
  );
}

class ConditionCompiler {
  private count = 0;

  constructor(
    private readonly resource: ListResource,
    private readonly bind: Bind,
  ) {}

  compile(condition: Condition): string {
    if (++this.count > MAX_CONDITIONS) {
      throw malformed('filter', `A list takes at most ${MAX_CONDITIONS} conditions.`);
    }
    if ('all' in condition) return this.join(condition.all, ' AND ', 'true');
    if ('any' in condition) return this.join(condition.any, ' OR ', 'false');
    if ('not' in condition) return `(${this.compile(condition.not)}) IS NOT TRUE`;
    return this.filter(condition, fieldOf(this.resource, condition.field));
  }

  private join(conditions: Condition[], word: string, none: string): string {
    return conditions.length === 0 ? none : `(${conditions.map((one) => this.compile(one)).join(word)})`;
  }

  private filter(filter: Filter, field: ListField): string {
    const { operator, values, field: name } = filter;
    if (!operatorsOf(field).includes(operator)) {
      throw malformed(name, `${name} cannot be compared by ${operator}.`);
    }
    const most = name === 'id' ? MAX_IDS : MAX_VALUES;
    if (values.length > most) throw malformed(name, `${name} takes at most ${most} values.`);
    switch (operator) {
      case 'eq':
        return this.isAnyOf(field, this.read(filter, field));
      case 'ne':
        return this.isNoneOf(field, this.read(filter, field));
      case 'ieq': {
        const wanted = values.map((value) => readPart(name, value).toLowerCase());
        return `lower(${field.column}) = ANY (${this.bind(wanted)}::text[])`;
      }
      case 'null': {
        const absent = values.map((value) => readValue(name, value, { column: '', type: 'boolean' }));
        return conjunction(absent.map((one) => `${field.column} IS ${one === 'true' ? 'NULL' : 'NOT NULL'}`));
      }
      case 'gt':
      case 'gte':
      case 'lt':
      case 'lte':
        return conjunction(
          this.read(filter, field).map(
            (value) => `${field.column} ${ORDERED[operator]} ${this.bind(value)}::${SQL_TYPES[field.type]}`,
          ),
        );
      default: {
        const [comparison, before, behind] = PARTS[operator];
        return conjunction(
          values.map((value) => {
            const pattern = `${before}${escapeLike(readPart(name, value))}${behind}`;
            return `${field.column} ${comparison} ${this.bind(pattern)}`;
          }),
        );
      }
    }
  }

  private read({ field: name, values }: Filter, field: ListField): string[] {
    return values.map((value) => readValue(name, value, field));
  }

  private isAnyOf({ column, type }: ListField, values: string[]): string {
    return values.length === 1
      ? `${column} = ${this.bind(values[0])}::${SQL_TYPES[type]}`
      : `${column} = ANY (${this.bind(values)}::${SQL_TYPES[type]}[])`;
  }

  /** Of a closed list what is none of these is one of the others, which an index can find. */
  private isNoneOf(field: ListField, values: string[]): string {
    if (field.notNull && field.values) {
      return this.isAnyOf(
        field,
        field.values.filter((value) => !values.includes(value)),
      );
    }
    return `(${this.isAnyOf(field, values)}) IS NOT TRUE`;
  }
}

const conjunction = (conditions: string[]): string =>
  conditions.length === 0 ? 'true' : conditions.join(' AND ');

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
