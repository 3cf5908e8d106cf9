import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { type CompiledList, compileList, type Scope } from '../common/list-query/compile.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { ListResource } from '../common/list-query/list-resource.js';
import { Page } from '../common/list-query/page.js';
import { Database } from './database.js';

/**
 * Rows that are counted one by one. Beyond it the total is the planner's estimate and says so: counting a million rows
 * takes longer than a list may.
 */
export const COUNTED_ROWS = 50_000;

/** What of a list's rows is shown. */
export interface Shown {
  /** SELECT list over the resource's FROM. */
  columns: string;
  /** Further joins, made for the rows of the page alone. */
  joins?: string;
  scope?: Scope;
}

/** Reads pages of lists, as the request's actor. */
@Injectable()
export class Lists {
  constructor(private readonly database: Database) {}

  /** @throws Problem 400 naming the field or value that the resource does not allow */
  async page<R extends QueryResultRow>(
    query: ListQuery,
    resource: ListResource,
    { columns, joins = '', scope }: Shown,
  ): Promise<Page<R>> {
    const compiled = compileList(query, resource, scope);
    const { where, orderBy, window, parameters } = compiled;
    const { from, id } = resource;
    // Which rows, an index can say alone; only those of the page are then read whole, however deep it lies.
    const rows = await this.database.query<R>(
      `SELECT ${columns} FROM ${from} ${joins}
        WHERE ${id} = ANY (ARRAY(SELECT ${id} FROM ${from} ${where} ${orderBy} ${window})) ${orderBy}`,
      parameters,
    );
    const seen = query.offset + rows.length;
    const isLast = rows.length < query.limit && (rows.length > 0 || query.offset === 0);
    if (isLast) return new Page(resource, query, rows, seen);
    const { total, estimated } = await this.total(resource, compiled);
    return new Page(resource, query, rows, rows.length > 0 ? Math.max(total, seen) : total, estimated);
  }

  private async total(
    { from }: ListResource,
    { where, parameters }: CompiledList,
  ): Promise<{ total: number; estimated: boolean }> {
    const [row] = await this.database.query<{ total: string }>(
      `SELECT count(*) AS total FROM (SELECT FROM ${from} ${where} LIMIT ${COUNTED_ROWS + 1}) counted`,
      parameters,
    );
    const counted = Number(row!.total);
    if (counted <= COUNTED_ROWS) return { total: counted, estimated: false };
    const [plan] = await this.database.query<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>(
      `EXPLAIN (FORMAT JSON) SELECT FROM ${from} ${where}`,
      parameters,
    );
    return { total: Math.max(plan!['QUERY PLAN'][0].Plan['Plan Rows'], counted), estimated: true };
  }
}
