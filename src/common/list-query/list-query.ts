/** What a list is asked for, whichever dialect asked. */
export interface ListQuery {
  filters: Filter[];
  sort: Sort[];
  /** Free text. */
  q?: string;
  /** From 1. */
  page: number;
  limit: number;
}

export const OPERATORS = ['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'like'] as const;
export type Operator = (typeof OPERATORS)[number];

/** Several values of `eq` mean any of them. */
export interface Filter {
  field: string;
  operator: Operator;
  values: string[];
}

export interface Sort {
  field: string;
  descending: boolean;
}

export const DEFAULT_LIMIT = 25;
export const MAX_LIMIT = 100;
/** Deepest row that an offset may skip to; a page beyond is simply empty. */
export const MAX_OFFSET = 2_000_000_000;
