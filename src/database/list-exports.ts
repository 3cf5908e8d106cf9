import { PassThrough, type Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import { auditLog } from '../common/audit-log.js';
import { csvCellSql, csvRecord } from '../common/csv.js';
import { compileList, type Scope } from '../common/list-query/compile.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { ListResource } from '../common/list-query/list-resource.js';
import { Problem } from '../common/problem/problem.js';
import { currentContext } from '../common/request-context.js';
import { Database } from './database.js';

/** Header of a CSV column → SQL expression over the resource's FROM. */
export type CsvColumns = Readonly<Record<string, string | PlainCell>>;

interface PlainCell {
  plain: string;
}

/** A number, id, time or word of a closed list: nothing in it needs quotes, and no spreadsheet runs it. */
export const plain = (sql: string): PlainCell => ({ plain: sql });

/** An ISO 8601 time in UTC, as the API writes it. */
export const isoTime = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A time as a cell. */
export const csvTime = (column: string): PlainCell => plain(isoTime(column));

const ROWS_AT_ONCE = 500;
/** Each holds a connection of the staff's pool for as long as its reader takes. */
const MOST_AT_ONCE = 4;

/**
 * A cursor is planned for its first rows unless told otherwise. An export is read whole, and then one sort takes less
 * than a look-up for each of a million rows; it may take its time before the first.
 */
const PLANNED_TO_THE_END =
  `SELECT set_config('cursor_tuple_fraction', '1', true), set_config('work_mem', '64MB', true), ` +
  `set_config('statement_timeout', '120s', true)`;

interface ExportedRow {
  record: string;
}

/** Streams whole lists as CSV, as the request's actor, in constant memory. */
@Injectable()
export class ListExports {
  private readonly logger = new Logger('ListExports');
  private running = 0;

  constructor(private readonly database: Database) {}

  /**
   * What a list query selects, in its order, without pages. Rows are read through a cursor as the reader takes them:
   * a reader that goes away ends the query, and one that stops reading for longer than a transaction may idle is cut
   * off. What is exported is one picture: that of its first moment.
   *
   * @throws Problem 400 naming what the resource does not allow; 503 while too many exports run
   */
  stream(query: ListQuery, resource: ListResource, columns: CsvColumns, scope?: Scope): Readable {
    const { where, orderBy, parameters } = compileList(query, resource, scope);
    if (this.running >= MOST_AT_ONCE) {
      throw new Problem(503, 'exports_busy', 'Other exports are running; try again shortly.', {
        blame: 'operation',
        headers: { 'retry-after': '10' },
      });
    }
    auditLog.describe({
      newValues: { columns: Object.keys(columns), filters: query.filters, sort: query.sort, q: query.q },
    });
    const cells = Object.values(columns).map((column) =>
      typeof column === 'string' ? csvCellSql(`${column}::text`) : column.plain,
    );
    const declare =
      `DECLARE list_export NO SCROLL CURSOR FOR ` +
      `SELECT concat(${cells.join(`, ',', `)}, E'\\r\\n') AS record FROM ${resource.from} ${where} ${orderBy}`;
    const output = new PassThrough({ highWaterMark: 64 * 1024 });
    // Taken here: what is read later runs outside of the request's context, in a transaction of its own.
    const { requestId, actor, clientIp, userAgent } = currentContext()!;
    // Not before somebody reads: the answer, and with it the audit row, may still come to nothing.
    output.once('resume', () => {
      this.running++;
      void this.database
        .inContext({ requestId, actor, clientIp, userAgent, readOnly: true }, async () => {
          await this.database.query(PLANNED_TO_THE_END);
          await this.database.query(declare, parameters);
          await this.copy(output, columns);
        })
        .then(
          () => output.end(),
          (error: unknown) => {
            // The answer has begun: it can only be cut off, which the reader notices by its missing end.
            this.logger.error({ msg: `an export of ${resource.name} was cut off`, requestId, err: error });
            output.destroy(error as Error);
          },
        )
        .finally(() => this.running--);
    });
    return output;
  }

  private async copy(output: PassThrough, columns: CsvColumns): Promise<void> {
    output.write(csvRecord(Object.keys(columns)));
    let next: Promise<ExportedRow[]> | undefined = this.fetch();
    while (next) {
      const rows: ExportedRow[] = await next;
      // The database reads on while these are written.
      next = rows.length === ROWS_AT_ONCE && !output.destroyed ? this.fetch() : undefined;
      // Whoever fails first ends the transaction; the other must not count as unhandled.
      next?.catch(() => {});
      if (rows.length > 0) await write(output, rows.map(({ record }) => record).join(''));
      if (output.destroyed) {
        await next;
        return;
      }
    }
  }

  private fetch(): Promise<ExportedRow[]> {
    return this.database.query(`FETCH ${ROWS_AT_ONCE} FROM list_export`);
  }
}

/** Resolves once there is room for more, or nobody to read it. */
function write(output: PassThrough, text: string): Promise<void> | undefined {
  if (output.destroyed || output.write(text)) return undefined;
  return new Promise((resolve) => {
    const done = (): void => {
      output.off('drain', done).off('close', done);
      resolve();
    };
    output.on('drain', done).on('close', done);
  });
}
