import { randomUUID } from 'node:crypto';
import type { RedisConnection } from './redis-connection.js';

/** A maker that has died is waited for no longer than this. */
export const TURN_MS = 5_000;

const RELEASE = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`;

/** The right to make an answer, until it is given back or has taken too long. */
export interface Turn {
  /** False once it took too long: somebody else may have made a newer answer. */
  isMine(): Promise<boolean>;
  giveBack(): Promise<void>;
}

/** Which process makes an answer that all want. */
export class MakerTurns {
  constructor(private readonly redis: RedisConnection | undefined) {}

  /** `taken` while another process has it; undefined where no Redis says who has. */
  async take(key: string): Promise<Turn | 'taken' | undefined> {
    const client = this.redis?.client;
    if (!client) return undefined;
    const lock = `making:${key}`;
    const token = randomUUID();
    try {
      const got = await client.set(lock, token, { NX: true, PX: TURN_MS });
      if (got === null) return 'taken';
    } catch {
      return undefined;
    }
    return {
      isMine: async () => (await this.redis?.client?.get(lock).catch(() => undefined)) === token,
      giveBack: async () => {
        await this.redis?.client?.eval(RELEASE, { keys: [lock], arguments: [token] }).catch(() => {});
      },
    };
  }
}
