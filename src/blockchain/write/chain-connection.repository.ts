import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { type Client, type QueryResult, type QueryResultRow } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { CopyText } from './copy-text.js';
import { ownConnection } from '../../database/own-connection.js';

export interface TransactionOptions {
  /** Blocks that are lost in a power cut are read from the chain again; at its head people wait for the answer. */
  durable: boolean;
  /** All of its statements see the database as it was at one moment. */
  snapshot?: boolean;
}

/** The indexer's one connection: transactions of `app_worker`, with COPY. Opened when it is first needed. */
export class ChainConnection {
  private client?: Client;

  /** @param url of the login `pend_worker` */
  constructor(private readonly url: string) {}

  /**
   * Runs `work` in one transaction. Whatever it throws rolls back and closes the connection: the next transaction
   * begins with a new one, and with nothing left over.
   */
  async transaction<T>(options: TransactionOptions, work: (connection: this) => Promise<T>): Promise<T> {
    try {
      await this.open();
      await this.query(
        `BEGIN ISOLATION LEVEL ${options.snapshot ? 'REPEATABLE READ' : 'READ COMMITTED'}; SELECT set_config('role', 'app_worker', true), set_config('timezone', 'UTC', true),
                set_config('app.goes_on_read_only', 'on', true),
                set_config('jit', 'off', true), set_config('synchronous_commit', '${options.durable ? 'on' : 'off'}', true)`,
      );
      const result = await work(this);
      const { command } = await this.query('COMMIT');
      // PostgreSQL answers COMMIT of a failed transaction with ROLLBACK and no error.
      if (command !== 'COMMIT') throw new Error('The transaction was rolled back by the server.');
      return result;
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async query<R extends QueryResultRow>(sql: string, values?: unknown[]): Promise<QueryResult<R>> {
    if (!this.client) throw new Error('A query outside of a transaction.');
    return values ? this.client.query<R>(sql, values) : this.client.query<R>(sql);
  }

  /** COPY of rows in the text format; `target` is the table with its columns. */
  async copy(target: string, { pieces }: CopyText): Promise<void> {
    if (pieces.length === 0) return;
    if (!this.client) throw new Error('A COPY outside of a transaction.');
    const stream = this.client.query(copyFrom(`COPY ${target} FROM STDIN`));
    const done = once(stream, 'finish');
    // They are in memory already: waiting between them for the stream to drain would gain nothing.
    for (const piece of pieces) stream.write(piece);
    stream.end();
    await done;
  }

  /** COPY of a whole table as CSV with a header; to be read to its end before the next statement. */
  copyOut(table: string): Readable {
    if (!this.client) throw new Error('A COPY outside of a transaction.');
    return this.client.query(copyTo(`COPY ${table} TO STDOUT (FORMAT csv, HEADER)`));
  }

  async close(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => {});
  }

  private async open(): Promise<void> {
    if (this.client) return;
    const client = ownConnection({ connectionString: this.url, application_name: 'pend-indexer' });
    await client.connect();
    this.client = client;
  }
}
