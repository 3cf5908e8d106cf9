import type { RedisConnection } from '../redis-connection.js';

/**
 * Steps that are taken in Redis whole or not at all. All keys of one step are in one slot of a cluster, and whatever
 * belongs together and may be evicted is under one key, or says how much there has to be.
 */
export class RedisScripts {
  constructor(private readonly redis: RedisConnection) {}

  /** Undefined where Redis is away, slow, or refuses. The step may have been taken all the same. */
  async run(script: string, keys: string[], values: (string | number)[]): Promise<unknown> {
    try {
      return await this.redis.client?.eval(script, { keys, arguments: values.map(String) });
    } catch {
      return undefined;
    }
  }
}
