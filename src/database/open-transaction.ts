import type { Socket } from 'node:net';
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Proof, Statement } from '../common/request-context.js';
import { connectionSeconds } from '../common/telemetry/instruments.js';
import type { DatabaseRole } from './logins.js';
import { observeQuery } from './observe-query.js';
import { PATIENCE } from './patience.js';
import { errorCode } from './sql-state.js';

/** What the transaction acts as. Every value is transaction-local: it ends with COMMIT or ROLLBACK. */
export interface TransactionIdentity {
  role: DatabaseRole;
  userId?: string;
  adminId?: string;
  requestId?: string;
  clientIp?: string;
  userAgent?: string;
  /** The worker's alone. */
  goesOnReadOnly?: boolean;
}

const SET_IDENTITY: Statement = {
  name: 'set_identity',
  text:
    "SELECT set_config('role', $1, true), set_config('app.current_user_id', $2, true), " +
    "set_config('app.current_admin_id', $3, true), set_config('app.request_id', $4, true), " +
    "set_config('app.client_ip', $5, true), set_config('app.user_agent', $6, true), " +
    "set_config('app.goes_on_read_only', $7, true)",
};

/** Behind a pooler a session is another one each time, so a transaction brings its timeouts along. */
const SET_POOLED_IDENTITY: Statement = {
  name: 'set_pooled_identity',
  text:
    SET_IDENTITY.text +
    Object.entries(PATIENCE)
      .map(([name, milliseconds]) => `, set_config('${name}', '${milliseconds}', true)`)
      .join(''),
};

interface Connection {
  client: PoolClient;
  /** See `applicationDataSource`. */
  isPooled: boolean;
}

/** What a transaction on a replica has to know. */
export interface ReplicaRead {
  /** In the primary's log: before the replica has replayed so far, nothing it says leaves the transaction. */
  position?: string;
  /** Where the transaction is listed while it is open. */
  open: Set<OpenTransaction>;
}

const HAS_REPLAYED: Statement = {
  name: 'has_replayed',
  text: 'SELECT pg_last_wal_replay_lsn() >= $1::pg_lsn AS replayed',
};

/**
 * Said by a server that is not the primary (any more, or yet): it refuses to write (25006), or to say where the primary's
 * log stands (55000).
 */
export const NOT_PRIMARY = new Set<string | undefined>(['25006', '55000']);

/** The replica has not replayed yet what the reader must see. */
export class ReplicaBehind extends Error {
  override readonly name = 'ReplicaBehind';
}

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
  private hasEnded = false;

  private constructor(
    private readonly runner: QueryRunner,
    private readonly connection: Connection,
    private readonly opening: Promise<unknown>,
    private readonly replica?: ReplicaRead,
  ) {}

  /**
   * @param proof asked first; until it is verified no answer of this transaction leaves it
   * @param replica where `source` is one
   */
  static async open(
    source: DataSource,
    identity: TransactionIdentity,
    readOnly: boolean,
    proof?: Proof,
    replica?: ReplicaRead,
  ): Promise<OpenTransaction> {
    const runner = source.createQueryRunner();
    const asked = performance.now();
    const client = (await runner.connect()) as PoolClient;
    waited(source, performance.now() - asked);
    const { isPooled = false } = source.options.extra as { isPooled?: boolean };
    const connection = { client, isPooled };
    sendTogether(client);
    const opening = Promise.all([
      ask(connection, readOnly ? 'BEGIN READ ONLY' : 'BEGIN'),
      ask(connection, isPooled ? SET_POOLED_IDENTITY : SET_IDENTITY, [
        identity.role,
        identity.userId ?? '',
        identity.adminId ?? '',
        identity.requestId ?? '',
        identity.clientIp ?? '',
        identity.userAgent ?? '',
        identity.goesOnReadOnly ? 'on' : '',
      ]),
      proof && ask(connection, proof.statement, proof.parameters).then(({ rows }) => proof.verify(rows)),
      replica?.position && requireReplayed(connection, replica.position),
    ]);
    // Whoever sends the first statement awaits this too; here it only must not count as unhandled.
    opening.catch(() => {});
    // Told to the ORM, or `save()` would send a START TRANSACTION … COMMIT of its own and end the identity.
    Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
    const transaction = new OpenTransaction(runner, connection, opening, replica);
    replica?.open.add(transaction);
    return transaction;
  }

  get isOnReplica(): boolean {
    return this.replica !== undefined;
  }

  async query<R extends QueryResultRow>(
    statement: string | Statement,
    parameters: unknown[],
  ): Promise<QueryResult<R>> {
    const answer = ask<R>(this.connection, statement, parameters);
    const observed = observeQuery(statement);
    // Awaited below, after what comes before it.
    answer.then(() => observed(), observed);
    await this.opening;
    return answer;
  }

  /** Breaks the connection: whoever waits for its answer gets an error instead. */
  cut(): void {
    socketOf(this.connection.client).destroy();
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
    // What was read of a replica is read, whether or not it lives to hear that this is all.
    await (this.isOnReplica ? this.rollback() : this.end('COMMIT'));
  }

  /** @param reason what the transaction failed of */
  async rollback(reason?: unknown): Promise<void> {
    await this.end('ROLLBACK', reason).catch(() => {});
  }

  /** The connection returns to the pool only when the transaction has surely ended; otherwise it is destroyed. */
  private async end(command: 'COMMIT' | 'ROLLBACK', reason?: unknown): Promise<void> {
    // Then the connection is somebody else's already.
    if (this.hasEnded) return;
    this.hasEnded = true;
    let answer: QueryResult;
    try {
      answer = await ask(this.connection, command);
    } catch (error) {
      await this.release(error);
      throw error;
    }
    // A new connection may lead elsewhere.
    await this.release(NOT_PRIMARY.has(errorCode(reason)) ? reason : undefined);
    if (answer.command !== command) throw new TransactionAborted('The transaction was rolled back instead.');
  }

  private async release(error?: unknown): Promise<void> {
    this.replica?.open.delete(this);
    Object.assign(this.runner, { isTransactionActive: false, transactionDepth: 0 });
    const runner = this.runner as QueryRunner & { releasePostgresConnection(error?: unknown): Promise<void> };
    await runner.releasePostgresConnection(error);
  }
}

/** By the login that the pool is of, and `replica`. */
function waited({ options }: DataSource, ms: number): void {
  const { applicationName = 'other' } = options as { applicationName?: string };
  connectionSeconds.observe({ pool: applicationName.replace(/^pend-/, '') }, ms / 1000);
}

async function requireReplayed(connection: Connection, position: string): Promise<void> {
  const { rows } = await ask<{ replayed: boolean | null }>(connection, HAS_REPLAYED, [position]);
  if (!rows[0]!.replayed) throw new ReplicaBehind('The replica has not come so far yet.');
}

/**
 * By callback: behind a promise of the driver's own, each answer keeps the next one from being collected young, and an
 * export of a million rows piles up a hundred megabytes of them.
 */
function ask<R extends QueryResultRow = Record<string, unknown>>(
  { client, isPooled }: Connection,
  statement: string | Statement,
  parameters: unknown[] = [],
): Promise<QueryResult<R>> {
  // What is prepared under a name stays in a session, and the next transaction gets another one.
  const sent = isPooled && typeof statement !== 'string' ? statement.text : statement;
  return new Promise((resolve, reject) => {
    client.query<R>(sent as string, parameters, (error, result) => {
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
  const stream = socketOf(client);
  stream.cork();
  process.nextTick(() => stream.uncork());
}

const socketOf = (client: PoolClient): Socket =>
  (client as PoolClient & { connection: { stream: Socket } }).connection.stream;
