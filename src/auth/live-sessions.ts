import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import { type Hash, HASHES, type Hashes } from '../cache/live/hashes.js';
import type { Actor } from '../common/actor.js';
import { Problem, unauthenticated } from '../common/problem/problem.js';
import type { Proof } from '../common/request-context.js';
import { Database } from '../database/database.js';
import { type SessionKind, STEPPED_UP } from './session-kinds.js';
import type { AccessClaims } from './tokens.js';

export interface LiveSession {
  actor: Actor;
  steppedUp: boolean;
}

export interface RecalledSession {
  actor: Actor;
  /** Has to hold in the read's own transaction. */
  proof: Proof;
}

/**
 * Who is behind a session. The database is the truth; what it said last is kept as a hash `session:{sessionId}`, so
 * that a read need not wait for it: the read begins as the actor that is remembered, and the same look-up goes along
 * in the read's own transaction. If it says otherwise, the answer is a refusal and the hash is dropped.
 * So a hash that is stale, lost or forged costs a round trip at most (see docs/decisions/0005-session-truth.md).
 */
@Injectable()
export class LiveSessions {
  constructor(
    private readonly database: Database,
    @Inject(HASHES) private readonly hashes: Hashes,
  ) {}

  /** @throws Problem 401 for a session that is over, 403 for an owner who may no longer act */
  async find(kind: SessionKind, claims: AccessClaims): Promise<LiveSession> {
    const rows = await this.database.queryPrimary<Hash>(kind.findLive, [claims.sid, claims.sub]);
    const { actor, facts, steppedUp } = read(kind, claims, rows);
    await this.hashes.write(keyOf(claims), { ...facts, owner: claims.sub });
    return { actor, steppedUp };
  }

  /** @param onRefusal told after the read has been taken back because the database said otherwise */
  async recall(
    kind: SessionKind,
    claims: AccessClaims,
    onRefusal: (problem: Problem) => Promise<void>,
  ): Promise<RecalledSession | undefined> {
    const { owner, ...remembered } = (await this.hashes.read(keyOf(claims))) ?? {};
    if (owner !== claims.sub) return undefined;
    const proof: Proof = {
      statement: kind.findLive,
      parameters: [claims.sid, claims.sub],
      verify: (rows) => {
        try {
          const { facts } = read(kind, claims, rows as Hash[]);
          if (!isDeepStrictEqual(facts, remembered)) throw unauthenticated();
        } catch (error) {
          // Now the transaction still holds its connection; what follows may need another.
          this.database.afterRollback(async () => {
            await this.hashes.drop(keyOf(claims));
            if (error instanceof Problem) await onRefusal(error);
          });
          throw error;
        }
      },
    };
    try {
      return { actor: kind.actor(claims, remembered), proof };
    } catch {
      // Not what this version writes.
      return undefined;
    }
  }
}

const keyOf = ({ sid }: AccessClaims): string => `session:${sid}`;

function read(kind: SessionKind, claims: AccessClaims, [row]: Hash[]): LiveSession & { facts: Hash } {
  if (!row) throw unauthenticated();
  const { [STEPPED_UP]: steppedUp, ...facts } = row;
  return { actor: kind.actor(claims, facts), facts: { ...facts }, steppedUp: steppedUp === 'true' };
}
