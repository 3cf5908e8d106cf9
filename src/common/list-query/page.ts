import type { ListQuery } from './list-query.js';
import type { ListResource } from './list-resource.js';

/** One page of a list, with the total. How it is written out, the list interceptor says. */
export class Page<T> {
  constructor(
    readonly resource: Pick<ListResource, 'name'>,
    readonly query: ListQuery,
    readonly data: T[],
    readonly total: number,
    /** The total is the planner's estimate: counting would have taken longer than a list may. */
    readonly estimated = false,
  ) {}

  /** From 1. */
  get page(): number {
    return Math.floor(this.query.offset / this.limit) + 1;
  }

  get limit(): number {
    return this.query.limit;
  }

  get pageCount(): number {
    return Math.ceil(this.total / this.limit);
  }

  /** RFC 9110: `assets 25-49/319`; an empty page has a star for its range. */
  get contentRange(): string {
    if (this.data.length === 0) return `${this.resource.name} */${this.total}`;
    const first = this.query.offset;
    return `${this.resource.name} ${first}-${first + this.data.length - 1}/${this.total}`;
  }

  /** The same page with each record turned into another. */
  map<U>(turn: (record: T) => U): Page<U> {
    return new Page(this.resource, this.query, this.data.map(turn), this.total, this.estimated);
  }

  /** The body, in the shape of the asker's dialect. */
  toBody(): unknown {
    const { total, page, pageCount, limit } = this;
    const data = this.query.fields ? this.data.map((record) => pick(record, this.query.fields!)) : this.data;
    switch (this.query.answer) {
      case 'rows':
        return data;
      case 'crud':
        return { data, count: data.length, total, page, pageCount };
      case 'page':
        return { data, page, limit, total, pageCount };
    }
  }
}

function pick(record: unknown, fields: string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record as Record<string, unknown>).filter(
      ([name]) => name === 'id' || fields.includes(name),
    ),
  );
}
