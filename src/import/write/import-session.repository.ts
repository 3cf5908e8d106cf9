import { Client, DatabaseError, type QueryResult, type QueryResultRow } from 'pg';
import { ImportRefused } from '../import.types.js';

/** "PEND" + "imp": the key of the session lock that lets one import run at a time. */
const LOCK_KEY = '5784390148126532976';

/**
 * The one connection of an import. Every piece of work is a transaction in the role `app_worker`, marked with the
 * batch, so that the audit triggers leave the batch's own ledger to be the record. A dry run is one transaction from
 * beginning to end, with a savepoint where a real run commits, and is rolled back.
 */
export class ImportSession {
  private readonly client: Client;
  /** Set once the batch is known; written into every transaction. */
  batchId = '';
  private outer = false;
  private afterChunk: string[] = [];

  constructor(
    url: string,
    readonly dryRun = false,
  ) {
    this.client = new Client({ connectionString: url, application_name: 'pend import' });
    // A connection that breaks between two queries must not end the process with a stack trace; the next query says it.
    this.client.on('error', () => undefined);
  }

  /** @throws ImportRefused when the server can't be reached or another import is running */
  async open(): Promise<void> {
    try {
      await this.client.connect();
    } catch (error) {
      throw new ImportRefused(`The database can't be reached: ${(error as Error).message}.`);
    }
    const { rows } = await this.client.query<{ locked: boolean }>(
      'SELECT pg_try_advisory_lock($1) AS locked',
      [LOCK_KEY],
    );
    if (!rows[0]!.locked) {
      throw new ImportRefused('Another import is running on this database; wait until it has ended.');
    }
  }

  async close(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }

  /** Begins the transaction that a dry run does all of its work in. */
  async beginDryRun(): Promise<void> {
    await this.begin();
    this.outer = true;
  }

  async rollBackDryRun(): Promise<void> {
    if (!this.outer) return;
    this.outer = false;
    await this.client.query('ROLLBACK');
  }

  /** SQL that empties a staging table; a dry run needs it, since its staging tables never see a commit. */
  emptyAfterChunk(sql: string): void {
    this.afterChunk.push(sql);
  }

  query<R extends QueryResultRow>(sql: string, values: unknown[] = []): Promise<QueryResult<R>> {
    return this.client.query<R>(sql, values);
  }

  /** For COPY. */
  get connection(): Client {
    return this.client;
  }

  /**
   * Runs one transaction; in a dry run, one savepoint.
   * @throws whatever the work throws, after rolling back
   */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    await (this.outer ? this.client.query('SAVEPOINT chunk') : this.begin());
    try {
      const result = await work();
      if (this.outer) await this.client.query([...this.afterChunk, 'RELEASE SAVEPOINT chunk'].join('; '));
      else await this.commit();
      return result;
    } catch (error) {
      await this.client
        .query(this.outer ? 'ROLLBACK TO SAVEPOINT chunk; RELEASE SAVEPOINT chunk' : 'ROLLBACK')
        .catch(() => undefined);
      throw error;
    }
  }

  private async begin(): Promise<void> {
    // Losing the last chunks in a power cut is harmless: rows and progress go together, and the run is resumed.
    await this.client.query(
      `BEGIN; SELECT set_config('role', 'app_worker', true), set_config('app.import_batch', '${this.batchId}', true), ` +
        `set_config('synchronous_commit', 'off', true), set_config('timezone', 'UTC', true), ` +
        `set_config('jit', 'off', true)`,
    );
  }

  private async commit(): Promise<void> {
    const result = await this.client.query('COMMIT');
    // PostgreSQL answers COMMIT of a failed transaction with ROLLBACK and no error.
    if (result.command !== 'COMMIT') throw new Error('The transaction was rolled back by the server');
  }
}

/** Whether the database refused the data itself (a check, a range, a duplicate), as opposed to being unwell. */
export function refusesData(error: unknown): error is DatabaseError {
  return error instanceof DatabaseError && /^2[23]/.test(error.code ?? '');
}

/** What the database refused, without the row's content: its detail may hold personal data. */
export function refusalOf(error: DatabaseError): string {
  const where = [error.table, error.column, error.constraint].filter((part) => part !== undefined).join(' ');
  return `the database refuses it: ${where === '' ? `SQLSTATE ${error.code ?? '?'}` : where} (${error.code ?? '?'})`;
}
