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

/** Where the planner believes in twice the most, so many are counted before it is believed. */
const COUNTED_FIRST = 5_000;

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
    const estimate = await this.estimate(from, where, parameters);
    if (estimate > 2 * COUNTED_ROWS) {
      // It may be far off where only few rows match; that is soon known.
      const few = await this.count(from, where, parameters, COUNTED_FIRST);
      return few <= COUNTED_FIRST ? { total: few, estimated: false } : { total: estimate, estimated: true };
    }
    const counted = await this.count(from, where, parameters, COUNTED_ROWS);
    if (counted <= COUNTED_ROWS) return { total: counted, estimated: false };
    return { total: Math.max(estimate, counted), estimated: true };
  }

  /** Up to one more than `most`. */
  private async count(from: string, where: string, parameters: unknown[], most: number): Promise<number> {
    const [row] = await this.database.query<{ total: string }>(
      `SELECT count(*) AS total FROM (SELECT FROM ${from} ${where} LIMIT ${most + 1}) counted`,
      parameters,
    );
    return Number(row!.total);
  }

  private async estimate(from: string, where: string, parameters: unknown[]): Promise<number> {
    const [plan] = await this.database.query<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>(
      `EXPLAIN (FORMAT JSON) SELECT FROM ${from} ${where}`,
      parameters,
    );
    return plan!['QUERY PLAN'][0].Plan['Plan Rows'];
  }
}
