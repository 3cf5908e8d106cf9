import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger, Optional } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../common/actor.js';
import {
  currentContext,
  type RequestContext,
  runInContext,
  type Statement,
} from '../common/request-context.js';
import { unavailable } from '../common/problem/problem.js';
import { type DatabaseRole, type Login, LOGIN_OF_ROLE } from './logins.js';
import {
  NOT_PRIMARY,
  OpenTransaction,
  TransactionAborted,
  type TransactionIdentity,
} from './open-transaction.js';
import { Replica } from './replica.js';
import { errorCode, serverRefused } from './sql-state.js';

/**
 * Injection token of the URL for what a session keeps beyond a transaction (its locks, what it listens to): the worker's
 * login, past any pooler.
 */
export const DIRECT_URL = Symbol('DIRECT_URL');

/** Injection token of the pools, one per login. */
export const LOGIN_SOURCES = Symbol('LOGIN_SOURCES');
export type LoginSources = Record<Login, DataSource>;

/** All that was acknowledged so far is before it. */
const POSITION: Statement = {
  name: 'log_position',
  text: 'SELECT pg_current_wal_flush_lsn()::text AS position',
};

/**
 * The running request's transaction on the primary. The first statement opens it, as the actor that the context
 * names; the request's interceptor ends it. Outside of a request use {@link asSystem}.
 */
@Injectable()
export class Database {
  private readonly logger = new Logger('Database');

  constructor(
    @Inject(LOGIN_SOURCES) private readonly sources: LoginSources,
    @Optional() private readonly replica?: Replica,
  ) {}

  /** Rows of one statement. Numerics and 64-bit integers arrive as strings, timestamps as Dates. */
  async query<R extends QueryResultRow>(
    statement: string | Statement,
    parameters: unknown[] = [],
  ): Promise<R[]> {
    return this.ask(async (transaction) => (await transaction.query<R>(statement, parameters)).rows);
  }

  /** As {@link query}, for the last statement of a read: it ends the transaction in the same round trip. */
  async queryLast<R extends QueryResultRow>(
    statement: string | Statement,
    parameters: unknown[] = [],
  ): Promise<R[]> {
    const context = contextOrThrow();
    // Something is still to happen in this transaction, or may be: a read in the middle of a write ends nothing.
    if (!context.readOnly || context.heldOpen || context.beforeCommit?.length)
      return this.query<R>(statement, parameters);
    return this.ask(async (transaction) => {
      context.transaction = undefined;
      return (await transaction.queryAndCommit<R>(statement, parameters)).rows;
    });
  }

  /**
   * As {@link query}, but never from a replica, which may not have heard yet: in a transaction of its own where the
   * request's reads may go to one. They then wait for no less than what the primary knew here.
   */
  async queryPrimary<R extends QueryResultRow>(statement: Statement, parameters: unknown[]): Promise<R[]> {
    const context = contextOrThrow();
    if (!this.mayReadReplica(context)) return this.query<R>(statement, parameters);
    const { requestId, actor, clientIp, userAgent, staffDoor, span } = context;
    const identity = { requestId, actor, clientIp, userAgent, staffDoor, span };
    const primary = { ...identity, readOnly: true, fromPrimary: true };
    const asked = this.inContext(primary, async () => {
      const [rows, [stands]] = await Promise.all([
        this.query<R>(statement, parameters),
        this.query<{ position: string }>(POSITION),
      ]);
      context.position = stands!.position;
      return rows;
    });
    return asked.catch((error: unknown) => {
      // A standby that is to take the primary's place: what it lacks, nobody knows.
      throw NOT_PRIMARY.has(errorCode(error)) ? unavailable('database', error) : error;
    });
  }

  /** The ORM on the same connection and transaction. */
  async manager(): Promise<EntityManager> {
    return this.ask((transaction) => transaction.manager());
  }

  /**
   * Runs inside the transaction, as the last thing before it is committed; if it fails, nothing is kept. Where the
   * request has no transaction open when it ends, it gets one.
   */
  beforeCommit(effect: () => Promise<void>): void {
    const context = contextOrThrow();
    (context.beforeCommit ??= []).push(effect);
  }

  /** Says in the domain's words what the database refuses only at the commit: constraints that were put off till then. */
  explainRefusal(explain: (error: unknown) => unknown): void {
    contextOrThrow().explainRefusal = explain;
  }

  /** Runs once the transaction is committed, and only then. Should it fail, that is logged: the commit stands. */
  afterCommit(effect: () => Promise<void> | void): void {
    const context = contextOrThrow();
    (context.afterCommit ??= []).push(effect);
  }

  /**
   * Runs once it is certain that nothing of the request's work is kept; must not throw. It does not run where nobody
   * knows: when the connection broke before the COMMIT was answered.
   */
  afterRollback(effect: () => Promise<void>): void {
    const context = contextOrThrow();
    (context.afterRollback ??= []).push(effect);
  }

  /** Ends the request's work: what was to happen before the commit, then the commit. */
  async complete(): Promise<void> {
    await this.runBeforeCommit();
    if (contextOrThrow().proof) await this.prove(contextOrThrow());
    await this.commit();
  }

  /**
   * As {@link complete}, with one more statement that travels together with the COMMIT: rows that the commit locks, or
   * that others wait for, are free a round trip earlier.
   */
  async completeWith(statement: string | Statement, parameters: unknown[]): Promise<void> {
    await this.runBeforeCommit();
    const context = contextOrThrow();
    const transaction = await this.transaction();
    context.transaction = undefined;
    await this.ended(context, transaction.writeAndCommit(statement, parameters));
  }

  private async prove(context: RequestContext): Promise<void> {
    const proof = context.proof!;
    context.proof = undefined;
    await proof.verify(await this.queryPrimary(proof.statement, proof.parameters));
  }

  /** Ends the request's transaction, if one was opened. */
  async commit(): Promise<void> {
    const context = contextOrThrow();
    if (context.transaction) await this.runBeforeCommit();
    const transaction = (await context.transaction) as OpenTransaction | undefined;
    context.transaction = undefined;
    await this.ended(context, transaction?.commit());
  }

  private async ended(context: RequestContext, committed: Promise<void> | undefined): Promise<void> {
    await committed?.catch((error: unknown) => {
      if (!(error instanceof TransactionAborted || serverRefused(error))) context.afterRollback = undefined;
      throw context.explainRefusal?.(error) ?? error;
    });
    const effects = context.afterCommit ?? [];
    Object.assign(context, { explainRefusal: undefined, afterCommit: undefined });
    // What is kept cannot be taken back any more, whatever fails from here on.
    if (committed) context.afterRollback = undefined;
    for (const effect of effects) {
      try {
        await effect();
      } catch (error) {
        this.logger.error({ msg: 'what follows a commit failed', requestId: context.requestId, err: error });
      }
    }
  }

  private async runBeforeCommit(): Promise<void> {
    const context = contextOrThrow();
    const effects = context.beforeCommit ?? [];
    context.beforeCommit = undefined;
    for (const effect of effects) await effect();
  }

  /** @param reason what the request failed of */
  async rollback(reason?: unknown): Promise<void> {
    const context = currentContext();
    if (!context) return;
    const opened = context.transaction as Promise<OpenTransaction> | undefined;
    const effects = context.afterRollback ?? [];
    Object.assign(context, { transaction: undefined, proof: undefined, afterRollback: undefined });
    Object.assign(context, { beforeCommit: undefined, afterCommit: undefined });
    // Where opening itself failed there is nothing to take back.
    await opened?.then(
      (transaction) => transaction.rollback(reason),
      () => {},
    );
    for (const effect of effects) await effect();
  }

  /** The rest of this request is done as `actor`. What was open is committed first: a transaction has one actor. */
  async become(actor: Actor): Promise<void> {
    await this.commit();
    contextOrThrow().actor = actor;
  }

  /**
   * Runs `work` in a transaction of the worker's own. Within a request it is another one than the request's, and
   * carries its id, address and agent into the audit log.
   *
   * @param goesOnReadOnly whether it writes in read-only mode too; as what it is part of, unless it says so
   */
  asSystem<T>(task: string, work: () => Promise<T>, goesOnReadOnly?: boolean): Promise<T> {
    const around = currentContext();
    const { requestId = randomUUID(), clientIp, userAgent, span } = around ?? {};
    return this.inContext(
      {
        requestId,
        clientIp,
        userAgent,
        span,
        actor: { kind: 'system', task },
        readOnly: false,
        goesOnReadOnly: goesOnReadOnly ?? around?.goesOnReadOnly,
      },
      work,
    );
  }

  /** Runs `work` as anybody would read, in a transaction of its own: what comes of it may be shown to all. */
  asPublic<T>(task: string, work: () => Promise<T>): Promise<T> {
    return this.inContext({ requestId: task, actor: { kind: 'public' }, readOnly: true }, work);
  }

  /** Runs `work` with a context of its own and ends its transaction. */
  inContext<T>(context: RequestContext, work: () => Promise<T>): Promise<T> {
    return runInContext(context, async () => {
      try {
        const result = await work();
        await this.commit();
        return result;
      } catch (error) {
        await this.rollback(error);
        throw error;
      }
    });
  }

  /** The promise itself is kept in the context, so that statements sent in parallel share one transaction. */
  private transaction(): Promise<OpenTransaction> {
    const context = contextOrThrow();
    context.transaction ??= this.open(context);
    return context.transaction as Promise<OpenTransaction>;
  }

  /** What the replica fails is asked anew of the primary, which is not behind anything that was answered before. */
  private async ask<T>(question: (transaction: OpenTransaction) => Promise<T>): Promise<T> {
    const context = contextOrThrow();
    const opening = this.transaction();
    const transaction = await opening;
    try {
      return await question(transaction);
    } catch (error) {
      if (!transaction.isOnReplica || !this.replica!.hasFailed(error)) throw error;
      context.fromPrimary = true;
      // Of several statements at once it is the first that turns to the primary.
      if (context.transaction === opening) context.transaction = undefined;
      await transaction.rollback();
      return question(await this.transaction());
    }
  }

  private async open(context: RequestContext): Promise<OpenTransaction> {
    const replica = await this.openReplica(context);
    if (replica) return replica;
    const { readOnly, proof } = context;
    context.proof = undefined;
    return OpenTransaction.open(this.sourceOf(context), identityOf(context), readOnly, proof);
  }

  /** Undefined where the read has to be the primary's. */
  private async openReplica(context: RequestContext): Promise<OpenTransaction | undefined> {
    if (!this.mayReadReplica(context)) return undefined;
    if (context.proof) await this.prove(context);
    const source = this.replica!.current;
    const { position } = context;
    // Somebody who may have written: without a position nobody knows whether the replica has come so far.
    if (!source || (context.actor.kind !== 'public' && !position)) return undefined;
    try {
      const { open } = this.replica!;
      return await OpenTransaction.open(source, identityOf(context), true, undefined, { position, open });
    } catch (error) {
      if (!this.replica!.hasFailed(error)) throw error;
      return undefined;
    }
  }

  private mayReadReplica(context: RequestContext): boolean {
    if (!context.readOnly || context.fromPrimary || !this.replica?.current) return false;
    return this.sourceOf(context) === this.sources.app;
  }

  private sourceOf(context: RequestContext): DataSource {
    return this.sources[LOGIN_OF_ROLE[roleOf(context)]];
  }
}

function identityOf(context: RequestContext): TransactionIdentity {
  const { actor, requestId, clientIp, userAgent, goesOnReadOnly } = context;
  return {
    goesOnReadOnly: actor.kind === 'system' && goesOnReadOnly,
    role: roleOf(context),
    userId: actor.kind === 'user' ? actor.userId : undefined,
    adminId: actor.kind === 'admin' ? actor.adminId : undefined,
    requestId,
    clientIp,
    userAgent,
  };
}

function contextOrThrow(): RequestContext {
  const context = currentContext();
  if (!context) throw new Error('A query outside of a request: use asSystem().');
  return context;
}

function roleOf({ actor, staffDoor }: RequestContext): DatabaseRole {
  switch (actor.kind) {
    case 'system':
      return 'app_worker';
    case 'admin':
      return 'admin_role';
    case 'user':
      return 'app_user';
    case 'public':
      return staffDoor ? 'admin_role' : 'app_public';
  }
}
