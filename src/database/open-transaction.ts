import type { Socket } from 'node:net';
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Proof, Statement } from '../common/request-context.js';
import type { DatabaseRole } from './logins.js';

/** What the transaction acts as. Every value is transaction-local: it ends with COMMIT or ROLLBACK. */
export interface TransactionIdentity {
  role: DatabaseRole;
  userId?: string;
  adminId?: string;
  requestId?: string;
  clientIp?: string;
  userAgent?: string;
}

const SET_IDENTITY: Statement = {
  name: 'set_identity',
  text:
    "SELECT set_config('role', $1, true), set_config('app.current_user_id', $2, true), " +
    "set_config('app.current_admin_id', $3, true), set_config('app.request_id', $4, true), " +
    "set_config('app.client_ip', $5, true), set_config('app.user_agent', $6, true)",
};

/** PostgreSQL answered COMMIT with ROLLBACK: a statement had failed and nothing was kept. */
export class TransactionAborted extends Error {
  override readonly name = 'TransactionAborted';
}

/**
 * One open transaction on one connection. BEGIN and the identity are sent without waiting for their answers (the
 * pool's connections pipeline), so together with the first statement they cost one round trip. Should BEGIN fail,
 * the statements behind it run as the bare login, which may do nothing: it fails closed.
 */
export class OpenTransaction {
  private constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
    private readonly opening: Promise<unknown>,
  ) {}

  /** @param proof asked first; until it is verified no answer of this transaction leaves it */
  static async open(
    source: DataSource,
    identity: TransactionIdentity,
    readOnly: boolean,
    proof?: Proof,
  ): Promise<OpenTransaction> {
    const runner = source.createQueryRunner(readOnly ? 'slave' : 'master');
    const client = (await runner.connect()) as PoolClient;
    sendTogether(client);
    const opening = Promise.all([
      ask(client, readOnly ? 'BEGIN READ ONLY' : 'BEGIN'),
      ask(client, SET_IDENTITY, [
        identity.role,
        identity.userId ?? '',
        identity.adminId ?? '',
        identity.requestId ?? '',
        identity.clientIp ?? '',
        identity.userAgent ?? '',
      ]),
      proof && ask(client, proof.statement, proof.parameters).then(({ rows }) => proof.verify(rows)),
    ]);
    // Whoever sends the first statement awaits this too; here it only must not count as unhandled.
    opening.catch(() => {});
    // Told to the ORM, or `save()` would send a START TRANSACTION … COMMIT of its own and end the identity.
    Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
    return new OpenTransaction(runner, client, opening);
  }

  async query<R extends QueryResultRow>(
    statement: string | Statement,
    parameters: unknown[],
  ): Promise<QueryResult<R>> {
    const answer = ask<R>(this.client, statement, parameters);
    // Awaited below, after what comes before it.
    answer.catch(() => {});
    await this.opening;
    return answer;
  }

  /** The last statement of a read: COMMIT travels with it. */
  async queryAndCommit<R extends QueryResultRow>(
    statement: string | Statement,
    parameters: unknown[],
  ): Promise<QueryResult<R>> {
    const answer = this.query<R>(statement, parameters);
    const [result] = await Promise.allSettled([answer, this.commit()]);
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  }

  /**
   * The last statement of a write: COMMIT travels with it. Should either fail, nothing is kept, and what is thrown says
   * why: the statement's error, else what the commit refused.
   */
  async writeAndCommit(statement: string | Statement, parameters: unknown[]): Promise<void> {
    const [written, committed] = await Promise.allSettled([this.query(statement, parameters), this.commit()]);
    if (written.status === 'rejected') throw written.reason;
    if (committed.status === 'rejected') throw committed.reason;
  }

  /** The ORM sends for itself, so it waits until the transaction is open and proven. */
  async manager(): Promise<EntityManager> {
    await this.opening;
    return this.runner.manager;
  }

  /** @throws {TransactionAborted} when PostgreSQL rolled back instead; the ORM would have called that success */
  async commit(): Promise<void> {
    await this.end('COMMIT');
  }

  async rollback(): Promise<void> {
    await this.end('ROLLBACK').catch(() => {});
  }

  /** The connection returns to the pool only when the transaction has surely ended; otherwise it is destroyed. */
  private async end(command: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    let answer: QueryResult;
    try {
      answer = await ask(this.client, command);
    } catch (error) {
      await this.release(error);
      throw error;
    }
    await this.release();
    if (answer.command !== command) throw new TransactionAborted('The transaction was rolled back instead.');
  }

  private async release(error?: unknown): Promise<void> {
    Object.assign(this.runner, { isTransactionActive: false, transactionDepth: 0 });
    const runner = this.runner as QueryRunner & { releasePostgresConnection(error?: unknown): Promise<void> };
    await runner.releasePostgresConnection(error);
  }
}

/**
 * By callback: behind a promise of the driver's own, each answer keeps the next one from being collected young, and an
 * export of a million rows piles up a hundred megabytes of them.
 */
function ask<R extends QueryResultRow = Record<string, unknown>>(
  client: PoolClient,
  statement: string | Statement,
  parameters: unknown[] = [],
): Promise<QueryResult<R>> {
  return new Promise((resolve, reject) => {
    client.query<R>(statement as string, parameters, (error, result) => {
      if (error) reject(error);
      else resolve(result);
    });
  });
}

/**
 * Holds the connection's writes back until the running callbacks are through: BEGIN, identity, proof, statement and
 * COMMIT of a read leave in one system call instead of five, and wake the server once.
 */
function sendTogether(client: PoolClient): void {
  const { stream } = (client as PoolClient & { connection: { stream: Socket } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
