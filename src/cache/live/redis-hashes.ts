import { type Hash, HASH_LIFE, type Hashes } from './hashes.js';
import type { RedisConnection } from '../redis-connection.js';

/** Hashes in Redis, shared by all processes. */
export class RedisHashes implements Hashes {
  constructor(private readonly redis: RedisConnection) {}

  async read(key: string): Promise<Hash | undefined> {
    try {
      const [hash] = (await this.redis.client?.multi().hGetAll(key).expire(key, HASH_LIFE).exec()) ?? [];
      // Redis answers an absent hash with an empty one.
      return hash && Object.keys(hash).length > 0 ? { ...(hash as unknown as Hash) } : undefined;
    } catch {
      return undefined;
    }
  }

  async write(key: string, hash: Hash): Promise<void> {
    // All at once: fields of an older hash must not stay among the new ones, nor one stand without its end.
    await this.quietly((client) => client.multi().del(key).hSet(key, hash).expire(key, HASH_LIFE).exec());
  }

  async drop(key: string): Promise<void> {
    await this.quietly((client) => client.del(key));
  }

  private async quietly(
    command: (client: NonNullable<RedisConnection['client']>) => Promise<unknown>,
  ): Promise<void> {
    const { client } = this.redis;
    if (!client) return;
    await command(client).catch(() => {});
  }
}
