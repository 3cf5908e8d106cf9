import { Injectable } from '@nestjs/common';
import { Database } from '../database.js';
import { violatedConstraint } from '../sql-state.js';
import type { KEY_OWNERS } from './idempotency-key.entity.js';

/** Whose key. The same text of another actor is another key. */
export interface KeyOwner {
  actorType: (typeof KEY_OWNERS)[number];
  actorId: string;
  key: string;
}

/** What was answered, and to what. */
export interface KeptAnswer {
  requestHash: string;
  status: number;
  answer: Buffer;
}

// Named: part of every write, so parsed and planned once on each connection.
const LOCK = {
  name: 'lock_idempotency_key',
  text: "SELECT pg_advisory_xact_lock(hashtext('idempotency_keys'), hashtext($1))",
};
const FIND = {
  name: 'find_idempotency_key',
  text: `SELECT request_hash AS "requestHash", status, answer FROM idempotency_keys
          WHERE actor_type = $1 AND actor_id = $2 AND key = $3`,
};
const KEEP = {
  name: 'keep_idempotency_key',
  text: `INSERT INTO idempotency_keys (actor_type, actor_id, key, route, request_hash, status, answer)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
};

/** Answers that are given again to the same key. A row is never changed; row-level security shows everybody their own. */
@Injectable()
export class IdempotencyKeys {
  constructor(private readonly database: Database) {}

  /**
   * The answer kept under the key. While a transaction of the same key is open anywhere, this waits for its end: of
   * any number of equal requests one is at work and the others are answered like it.
   */
  async claim(owner: KeyOwner): Promise<KeptAnswer | undefined> {
    const name = `${owner.actorType} ${owner.actorId} ${owner.key}`;
    // Sent together, answered in turn: the second statement sees what whoever held the lock has committed.
    const [, kept] = await Promise.all([this.database.query(LOCK, [name]), this.find(owner)]);
    return kept;
  }

  async find({ actorType, actorId, key }: KeyOwner): Promise<KeptAnswer | undefined> {
    const [row] = await this.database.query<KeptAnswer & { status: number }>(FIND, [actorType, actorId, key]);
    return row;
  }

  /**
   * In the transaction of the effect, which it ends: the answer travels with the COMMIT. Fails where the key has been kept
   * meanwhile: see {@link isTaken}.
   */
  async keep({ actorType, actorId, key }: KeyOwner, route: string, kept: KeptAnswer): Promise<void> {
    await this.database.completeWith(KEEP, [
      actorType,
      actorId,
      key,
      route,
      kept.requestHash,
      kept.status,
      kept.answer,
    ]);
  }

  /** As the system. @returns how many */
  async deleteOlderThan(hours: number): Promise<number> {
    const [row] = await this.database.query<{ count: string }>(
      `WITH gone AS (
         DELETE FROM idempotency_keys WHERE created_at < now() - make_interval(hours => $1) RETURNING created_at
       ) SELECT count(*) FROM gone`,
      [hours],
    );
    return Number(row!.count);
  }
}

/** Whether it was the key's uniqueness that refused a statement. */
export const isTaken = (error: unknown): boolean => violatedConstraint(error) === 'idempotency_keys_pkey';
