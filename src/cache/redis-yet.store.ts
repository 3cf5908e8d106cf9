import { type CacheManagerStore, KeyvAdapter } from 'cache-manager';
import { redisInsStore } from 'cache-manager-redis-yet';
import { Keyv } from 'keyv';
import type { RedisConnection } from './redis-connection.js';

type YetClient = Parameters<typeof redisInsStore>[0];

const away = (): Error => new Error('Redis is away');

/**
 * `cache-manager-redis-yet` (for cache-manager 5) behind Keyv, on our connection. Of the package's own store we may not
 * use the client, which it would never close and which ends the process when a connection drops; `mget`, which forgets
 * the prefix and fails across the slots of a cluster; `keys`, which reads all that Redis holds; nor `reset`, which is
 * FLUSHDB.
 *
 * @param prefix comes before each key
 */
export function redisYetStore(redis: RedisConnection, prefix = ''): Keyv {
  // Asked for with each command: the connection that was may be another by now.
  const client = new Proxy({} as YetClient, {
    get(_, command) {
      const present = redis.client as unknown as Record<PropertyKey, (...parameters: unknown[]) => unknown>;
      if (!present) throw away();
      return (...parameters: unknown[]) => present[command]!(...parameters);
    },
  });
  const yet = redisInsStore(client);
  const refused = (what: string) => (): never => {
    throw new Error(`${what} would look at all that Redis holds.`);
  };
  const store: CacheManagerStore = {
    name: yet.name,
    isCacheable: yet.isCacheable,
    get: (key) => yet.get(prefix + key),
    set: (key, value, ttl) => yet.set(prefix + key, value, ttl),
    del: (key) => yet.del(prefix + key),
    ttl: (key) => yet.ttl(prefix + key),
    // One command each, sent together: the keys lie in any slots.
    mget: (...keys) => Promise.all(keys.map((key) => yet.get(prefix + key))),
    mset: async (data, ttl) => {
      await Promise.all(Object.entries(data).map(([key, value]) => yet.set(prefix + key, value, ttl)));
    },
    mdel: async (...keys) => {
      await Promise.all(keys.map((key) => yet.del(prefix + key)));
    },
    keys: refused('keys()'),
    reset: refused('clear()'),
  };
  // The store writes JSON itself, and Redis knows when a key ends.
  const keyv = new Keyv({ store: new KeyvAdapter(store), useKeyPrefix: false, throwOnErrors: true });
  keyv.serialize = undefined;
  keyv.deserialize = undefined;
  return keyv;
}
