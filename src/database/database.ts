import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../common/actor.js';
import {
  currentContext,
  type RequestContext,
  runInContext,
  type Statement,
} from '../common/request-context.js';
import { type DatabaseRole, type Login, LOGIN_OF_ROLE } from './logins.js';
import { OpenTransaction } from './open-transaction.js';

/** Injection token of the pools, one per login. */
export const LOGIN_SOURCES = Symbol('LOGIN_SOURCES');
export type LoginSources = Record<Login, DataSource>;

/**
 * The running request's transaction on the primary. The first statement opens it, as the actor that the context
 * names; the request's interceptor ends it. Outside of a request use {@link asSystem}.
 */
@Injectable()
export class Database {
  constructor(@Inject(LOGIN_SOURCES) private readonly sources: LoginSources) {}

  /** Rows of one statement. Numerics and 64-bit integers arrive as strings, timestamps as Dates. */
  async query<R extends QueryResultRow>(
    statement: string | Statement,
    parameters: unknown[] = [],
  ): Promise<R[]> {
    const transaction = await this.transaction();
    return (await transaction.query<R>(statement, parameters)).rows;
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
    const transaction = await this.transaction();
    context.transaction = undefined;
    return (await transaction.queryAndCommit<R>(statement, parameters)).rows;
  }

  /**
   * As {@link query}, but never from a replica, which may not have heard yet: in a transaction of its own where the
   * request's reads go to one.
   */
  async queryPrimary<R extends QueryResultRow>(statement: Statement, parameters: unknown[]): Promise<R[]> {
    const context = contextOrThrow();
    if (!this.readsReplica(context)) return this.query<R>(statement, parameters);
    const { requestId, actor, clientIp, userAgent, staffDoor } = context;
    const identity = { requestId, actor, clientIp, userAgent, staffDoor };
    return this.inContext({ ...identity, readOnly: false }, () => this.queryLast<R>(statement, parameters));
  }

  /** The ORM on the same connection and transaction. */
  async manager(): Promise<EntityManager> {
    return await (await this.transaction()).manager();
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

  /** Runs once the transaction is committed, and only then. */
  afterCommit(effect: () => Promise<void> | void): void {
    const context = contextOrThrow();
    (context.afterCommit ??= []).push(effect);
  }

  /** Runs once it is certain that nothing of the request's work is kept; must not throw. */
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
      throw context.explainRefusal?.(error) ?? error;
    });
    context.explainRefusal = undefined;
    const effects = context.afterCommit ?? [];
    context.afterCommit = undefined;
    for (const effect of effects) await effect();
  }

  private async runBeforeCommit(): Promise<void> {
    const context = contextOrThrow();
    const effects = context.beforeCommit ?? [];
    context.beforeCommit = undefined;
    for (const effect of effects) await effect();
  }

  async rollback(): Promise<void> {
    const context = currentContext();
    if (!context) return;
    const opened = context.transaction as Promise<OpenTransaction> | undefined;
    const effects = context.afterRollback ?? [];
    Object.assign(context, { transaction: undefined, proof: undefined, afterRollback: undefined });
    Object.assign(context, { beforeCommit: undefined, afterCommit: undefined });
    // Where opening itself failed there is nothing to take back.
    await opened?.then(
      (transaction) => transaction.rollback(),
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
   */
  asSystem<T>(task: string, work: () => Promise<T>): Promise<T> {
    const { requestId = randomUUID(), clientIp, userAgent } = currentContext() ?? {};
    return this.inContext(
      { requestId, clientIp, userAgent, actor: { kind: 'system', task }, readOnly: false },
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
        await this.rollback();
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

  private async open(context: RequestContext): Promise<OpenTransaction> {
    if (context.proof && this.readsReplica(context)) await this.prove(context);
    const { actor, requestId, clientIp, userAgent, readOnly, proof } = context;
    context.proof = undefined;
    const role = roleOf(context);
    return OpenTransaction.open(
      this.sources[LOGIN_OF_ROLE[role]],
      {
        role,
        userId: actor.kind === 'user' ? actor.userId : undefined,
        adminId: actor.kind === 'admin' ? actor.adminId : undefined,
        requestId,
        clientIp,
        userAgent,
      },
      readOnly,
      proof,
    );
  }

  private readsReplica(context: RequestContext): boolean {
    return context.readOnly && 'replication' in this.sources[LOGIN_OF_ROLE[roleOf(context)]].options;
  }
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
