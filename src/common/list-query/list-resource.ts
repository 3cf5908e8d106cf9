/** How a field's text is read and compared. */
export type FieldType = 'text' | 'uuid' | 'integer' | 'decimal' | 'timestamp' | 'boolean' | 'address';

export interface ListField {
  /** SQL expression, with the alias that the resource's FROM gives its table. */
  column: string;
  type: FieldType;
  /** Closed list of values, where the column has one. */
  values?: readonly string[];
}

/** The allow-list of one list: what may be filtered and sorted by, and what `q` searches. */
export interface ListResource {
  /** Plural, as in the path; it is the unit of `Content-Range`. */
  name: string;
  /** Unique column that makes every order total. */
  id: string;
  fields: Readonly<Record<string, ListField>>;
  defaultSort: { field: string; descending: boolean };
  /** SQL condition on the search text, given the placeholder that holds it. */
  search?: (placeholder: string) => string;
}
