import type { ListQuery } from './list-query.js';
import type { ListResource } from './list-resource.js';

/** One page of a list, with the true total. How it is written out, the list interceptor says. */
export class Page<T> {
  readonly page: number;
  readonly limit: number;

  constructor(
    readonly resource: ListResource,
    query: ListQuery,
    readonly data: T[],
    readonly total: number,
  ) {
    this.page = query.page;
    this.limit = query.limit;
  }

  get pageCount(): number {
    return Math.ceil(this.total / this.limit);
  }

  /** RFC 9110: `assets 25-49/319`; an empty page has a star for its range. */
  get contentRange(): string {
    if (this.data.length === 0) return `${this.resource.name} */${this.total}`;
    const first = (this.page - 1) * this.limit;
    return `${this.resource.name} ${first}-${first + this.data.length - 1}/${this.total}`;
  }
}
