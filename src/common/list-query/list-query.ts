/** What a list is asked for, whichever dialect asked. */
export interface ListQuery {
  /** All of them must hold. */
  filters: Condition[];
  sort: Sort[];
  /** Free text. */
  q?: string;
  /** Rows that are skipped. */
  offset: number;
  limit: number;
  /** How the asker's dialect wants the page written out; see {@link AnswerShape}. */
  answer: AnswerShape;
  /** Only these fields of each record, and its id; all of them when absent. */
  fields?: string[];
}

/**
 * `page`: `{data, page, limit, total, pageCount}`; `rows`: the bare array, the total in the headers; `crud`:
 * `{data, total, count, page, pageCount}`.
 */
export type AnswerShape = 'page' | 'rows' | 'crud';

/**
 * How a field is compared. `like` is "contains" in any case and `has` in the same case; an `i` in front means any case;
 * `null` takes `true` (is absent) or `false`.
 */
export const OPERATORS = [
  'eq',
  'ne',
  'gt',
  'gte',
  'lt',
  'lte',
  'like',
  'null',
  'has',
  'starts',
  'istarts',
  'ends',
  'iends',
  'ieq',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** Several values of `eq` mean any of them, of `ne` none of them; of all others each must hold. */
export interface Filter {
  field: string;
  operator: Operator;
  values: string[];
}

/** What is absent (null) satisfies no filter but `null` and `ne`, and every `not` of one that it does not satisfy. */
export type Condition = Filter | { all: Condition[] } | { any: Condition[] } | { not: Condition };

export interface Sort {
  field: string;
  descending: boolean;
}

export const DEFAULT_LIMIT = 25;
export const MAX_LIMIT = 100;
/** Records that can be asked for by their ids at once. */
export const MAX_IDS = 1000;
/** Values of any other filter. */
export const MAX_VALUES = 100;
export const MAX_CONDITIONS = 50;
export const MAX_DEPTH = 6;
export const MAX_SORTS = 4;
/** Characters of a search. */
export const MAX_SEARCH = 200;
/** Deepest row that an offset may skip to; a page beyond is simply empty. */
export const MAX_OFFSET = 2_000_000_000;

/** A query's parameters as Fastify reads them: a repeated one is an array. */
export type QueryParameters = Readonly<Record<string, string | string[] | undefined>>;
