import type { Operator } from './list-query.js';

/**
 * How a field's text is read and compared. `millionths`: a decimal whose column holds it times a million as an integer.
 */
export type FieldType =
  'text' | 'uuid' | 'integer' | 'decimal' | 'millionths' | 'timestamp' | 'boolean' | 'address';

export interface ListField {
  /** SQL expression, with the alias that the resource's FROM gives its table. */
  column: string;
  type: FieldType;
  /** Closed list of values, where the column has one. */
  values?: readonly string[];
  /** The column is never null: its order needs no word about nulls, so any index on it serves. */
  notNull?: true;
  /** No two rows share a value: behind it there is nothing left to order. */
  unique?: true;
  /** False where no index could serve the order; it can be filtered by all the same. */
  sortable?: false;
  /** Where not every operator of the type is allowed: those that an index serves. */
  operators?: readonly Operator[];
}

/** Binds a value and gives the placeholder that stands for it. */
export type Bind = (value: unknown) => string;

/** The allow-list of one list: where it reads, what may be filtered and sorted by, and what `q` searches. */
export interface ListResource {
  /** Plural, as in the path; it is the unit of `Content-Range`. */
  name: string;
  /** What stands behind FROM. Joins are LEFT JOINs on unique keys: the planner drops those that a query does not need. */
  from: string;
  /** Unique column that makes every order total. */
  id: string;
  fields: Readonly<Record<string, ListField>>;
  defaultSort: { field: string; descending: boolean };
  /** SQL condition on the search text. */
  search?: (text: string, bind: Bind) => string;
}
