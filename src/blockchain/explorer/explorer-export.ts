import { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import { csvRecord } from '../../common/csv.js';
import type { KeysetPage, KeysetQuery } from '../../common/list-query/keyset.js';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';

/** Rows of one export; where there are more, it is continued by a narrower filter or, in JSON, by its cursor. */
export const MOST_EXPORTED = 10_000;
const ROWS_AT_ONCE = 500;
/** Of anybody's. */
const MOST_AT_ONCE = 4;

export const EXPORT_FORMATS = ['csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface Source<T> {
  name: string;
  /** Columns of the CSV, which are fields of the records. */
  columns: readonly (keyof T & string)[];
  page: (query: KeysetQuery) => Promise<KeysetPage<T>>;
  from?: KeysetQuery['cursor'];
}

/** Streams a keyset list, page by page, each in a transaction of its own: no reader holds one open. */
@Injectable()
export class ExplorerExport {
  private running = 0;

  constructor(private readonly database: Database) {}

  /** @throws Problem 503 while too many run */
  stream<T extends object>(format: ExportFormat, source: Source<T>): StreamableFile {
    if (this.running >= MOST_AT_ONCE) {
      throw new Problem(503, 'exports_busy', 'Other exports are running; try again shortly.', {
        blame: 'operation',
        headers: { 'retry-after': '5' },
      });
    }
    const lines = format === 'csv' ? this.csv(source) : this.json(source);
    const content = Readable.from(lines, { objectMode: false, highWaterMark: 64 * 1024 });
    this.running += 1;
    // Read to its end, failed, or left by its reader.
    content.once('close', () => (this.running -= 1));
    return new StreamableFile(content, {
      type: format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
      disposition: `attachment; filename="${source.name}.${format}"`,
    });
  }

  private async *csv<T extends object>(source: Source<T>): AsyncGenerator<string> {
    yield csvRecord(source.columns);
    for await (const { data } of this.pages(source)) {
      const records = data.map((row) => csvRecord(source.columns.map((column) => cell(row[column]))));
      if (records.length > 0) yield records.join('');
    }
  }

  private async *json<T extends object>(source: Source<T>): AsyncGenerator<string> {
    let separator = '{"data":[';
    let next: string | null = null;
    for await (const { data, nextCursor } of this.pages(source)) {
      next = nextCursor;
      for (const row of data) {
        yield separator + JSON.stringify(row);
        separator = ',';
      }
    }
    yield `${separator === ',' ? '' : separator}],"nextCursor":${JSON.stringify(next)}}\n`;
  }

  private async *pages<T>({ page, from }: Source<T>): AsyncGenerator<KeysetPage<T>> {
    let cursor = from;
    for (let rows = 0; rows < MOST_EXPORTED;) {
      const limit = Math.min(ROWS_AT_ONCE, MOST_EXPORTED - rows);
      const found = await this.database.inContext(
        { requestId: 'export', actor: { kind: 'public' }, readOnly: true },
        () => page({ limit, cursor }),
      );
      yield found;
      rows += found.data.length;
      if (found.nextCursor === null) return;
      cursor = decode(found.nextCursor);
    }
  }
}

function decode(cursor: string): KeysetQuery['cursor'] {
  const [direction, ...key] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
  return { direction: direction as 'next', key };
}

const cell = (value: unknown): string | number | null => {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'number' || typeof value === 'string' ? value : null;
};
