import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { createCache } from 'cache-manager';
import { AnswerCache } from '../../src/cache/answer-cache.js';
import { inProcessCache } from '../../src/cache/in-process.store.js';
import { TURN_MS } from '../../src/cache/maker-turns.js';
import { RedisConnection } from '../../src/cache/redis-connection.js';
import { redisYetStore } from '../../src/cache/redis-yet.store.js';
import {
  itWithRedis,
  startRedis,
  startRedisCluster,
  type TestRedis,
  type TestServers,
  withRedis,
} from '../support/redis.js';
import { until } from '../support/until.js';

const TAG = 'assets';
let names = 0;
/** A pool that no other test has asked for. */
const pool = () => ({ assetId: `pool-${names++}` });

beforeAll(() => Logger.overrideLogger(false));

/** What every store has to do. */
function contract(test: typeof it, caches: () => Promise<AnswerCache>): void {
  test('gives an answer again, whole, with its age', async () => {
    const cache = await caches();
    const parts = pool();
    const value = { text: 'ملف {a}*?', none: null, list: [1, '2', { deep: true }], amount: '12.340000' };
    const first = await cache.remember('assetMetrics', parts, async () => value, [TAG]);
    const again = await cache.remember('assetMetrics', parts, async () => ({ ...value, text: 'newer' }), [
      TAG,
    ]);
    expect(again.value).toEqual(value);
    expect(again.asOf).toEqual(first.asOf);
  });

  test('remembers that there is nothing', async () => {
    const cache = await caches();
    const parts = pool();
    let asked = 0;
    const make = async (): Promise<undefined> => void asked++;
    for (let count = 0; count < 3; count++) {
      expect((await cache.remember('assetMetrics', parts, make, [TAG])).value).toBeUndefined();
    }
    expect(asked).toBe(1);
  });

  test('makes void what has the tag, and nothing else', async () => {
    const cache = await caches();
    const [one, other, untagged] = [pool(), pool(), pool()];
    let made = 0;
    const ask = async (parts: ReturnType<typeof pool>, tags: string[]) =>
      (await cache.remember('assetMetrics', parts, async () => ++made, tags)).value;
    expect([await ask(one, [TAG]), await ask(other, ['others']), await ask(untagged, [])]).toEqual([1, 2, 3]);
    await cache.invalidate(TAG);
    expect([await ask(one, [TAG]), await ask(other, ['others']), await ask(untagged, [])]).toEqual([4, 2, 3]);
    expect(await ask(one, [TAG])).toBe(4);
  });

  test('never keeps what was made of what was before an invalidation', async () => {
    const cache = await caches();
    const parts = pool();
    let truth = 1;
    let read = (): void => {};
    const hasRead = new Promise<void>((resolve) => (read = resolve));
    let goOn = (): void => {};
    const mayGoOn = new Promise<void>((resolve) => (goOn = resolve));
    const slow = cache.remember(
      'assetMetrics',
      parts,
      async () => {
        const seen = truth;
        read();
        await mayGoOn;
        return seen;
      },
      [TAG],
    );
    await hasRead;
    truth = 2;
    await cache.invalidate(TAG);
    // Nor does who asks after it wait for what was begun before it, where nobody else has the turn to make it.
    const after = cache.remember('assetMetrics', parts, async () => truth, [TAG]);
    const seenAfter = Promise.race([after.then(({ value }) => value), sleep(2_000, 'waited')]);
    expect(await seenAfter).toBe(2);
    goOn();
    expect((await slow).value).toBe(1);
    expect((await cache.remember('assetMetrics', parts, async () => truth, [TAG])).value).toBe(2);
  });

  test('stays right while writes and reads race', async () => {
    const cache = await caches();
    const parts = pool();
    let truth = 0;
    let wrong = 0;
    const write = async (): Promise<void> => {
      for (let count = 0; count < 40; count++) {
        truth++;
        await cache.invalidate(TAG);
        await sleep(Math.random() * 4);
      }
    };
    let isOver = false;
    const read = async (): Promise<void> => {
      while (!isOver) {
        // Only what was told to be done: an invalidation that is under way may be seen or not.
        const known = settled;
        const { value } = await cache.remember(
          'assetMetrics',
          parts,
          async () => {
            const seen = truth;
            await sleep(Math.random() * 3);
            return seen;
          },
          [TAG],
        );
        if (value < known) wrong++;
        await sleep(1);
      }
    };
    let settled = 0;
    const settle = async (): Promise<void> => {
      for (let count = 0; count < 40; count++) {
        const now = ++truth;
        await cache.invalidate(TAG);
        settled = Math.max(settled, now);
        await sleep(3);
      }
    };
    const readers = [read(), read(), read()];
    await Promise.all([write(), settle()]);
    isOver = true;
    await Promise.all(readers);
    expect(wrong).toBe(0);
  });
}

describe('Answers kept in the process', () => {
  const cache = new AnswerCache(inProcessCache(), undefined);
  contract(it, async () => cache);
});

describe('Answers kept in Redis', () => {
  let redis: TestRedis | undefined;
  const connections: RedisConnection[] = [];
  const processes: AnswerCache[] = [];
  /** As another process has it: its own memory, its own connection. */
  const startProcess = async (timeoutMs = 1_000): Promise<AnswerCache> => {
    redis ??= await startRedis();
    const connection = new RedisConnection({ urls: [redis.url], timeoutMs }, () => {});
    connections.push(connection);
    await connection.open();
    const store = createCache({ stores: [redisYetStore(connection)] });
    const cache = new AnswerCache(store, connection);
    processes.push(cache);
    // It believes nothing that was kept before it began.
    await until(() => cache.isTrusted);
    return cache;
  };
  afterAll(async () => {
    for (const cache of processes) cache.onApplicationShutdown();
    for (const connection of connections) await connection.close();
    redis?.resume();
    await redis?.stop();
  });

  let first: AnswerCache | undefined;
  contract(itWithRedis, async () => (first ??= await startProcess()));

  itWithRedis('are made once by all processes', async () => {
    const processes = await Promise.all([startProcess(), startProcess(), startProcess()]);
    const parts = pool();
    let made = 0;
    const make = async (): Promise<number> => {
      made++;
      await sleep(60);
      return made;
    };
    const asked = processes.flatMap((cache) =>
      Array.from({ length: 5 }, () => cache.remember('assetMetrics', parts, make, [TAG])),
    );
    expect(new Set((await Promise.all(asked)).map(({ value }) => value))).toEqual(new Set([1]));
    expect(made).toBe(1);
  });

  itWithRedis('are void for all processes once one has written', async () => {
    const [writer, reader] = [await startProcess(), await startProcess()];
    const parts = pool();
    let truth = 'old';
    const ask = async (cache: AnswerCache) =>
      (await cache.remember('assetMetrics', parts, async () => truth, [TAG])).value;
    expect([await ask(writer), await ask(reader)]).toEqual(['old', 'old']);
    truth = 'new';
    expect(await ask(reader)).toBe('old');
    await writer.invalidate(TAG);
    expect([await ask(reader), await ask(writer)]).toEqual(['new', 'new']);
  });

  itWithRedis('are waited for only for a moment where their maker has died', async () => {
    const cache = await startProcess();
    const parts = pool();
    await withRedis(redis!.url, (client) =>
      client.set(`making:asset:metrics:${parts.assetId}`, 'the dead', { PX: TURN_MS }),
    );
    const began = performance.now();
    expect((await cache.remember('assetMetrics', parts, async () => 'made', [TAG])).value).toBe('made');
    expect(performance.now() - began).toBeLessThan(1_500);
  });

  itWithRedis('are not written over by a maker that took too long', async () => {
    const cache = await startProcess();
    const parts = pool();
    const lock = `making:asset:metrics:${parts.assetId}`;
    const late = cache.remember(
      'assetMetrics',
      parts,
      async () => {
        // Its turn is over, and another's.
        await withRedis(redis!.url, (client) => client.set(lock, 'another'));
        return 'late';
      },
      [TAG],
    );
    expect((await late).value).toBe('late');
    await withRedis(redis!.url, (client) => client.del(lock));
    expect((await cache.remember('assetMetrics', parts, async () => 'next', [TAG])).value).toBe('next');
  });

  itWithRedis('are right after Redis has forgotten everything in the middle of a making', async () => {
    const cache = await startProcess();
    const parts = pool();
    let truth = 1;
    await cache.remember(
      'assetMetrics',
      parts,
      async () => {
        const seen = truth;
        truth = 2;
        await cache.invalidate(TAG);
        await redis!.flush();
        return seen;
      },
      [TAG],
    );
    expect((await cache.remember('assetMetrics', parts, async () => truth, [TAG])).value).toBe(2);
  });

  itWithRedis('are not believed after a write that Redis could not be told of', async () => {
    const [writer, reader] = [await startProcess(20), await startProcess(20)];
    const parts = pool();
    let truth = 'old';
    const ask = async (cache: AnswerCache) =>
      (await cache.remember('assetMetrics', parts, async () => truth, [TAG])).value;
    await ask(writer);
    redis!.pause();
    truth = 'new';
    await writer.invalidate(TAG);
    expect(await ask(writer)).toBe('new');
    redis!.resume();
    await until(() => writer.isTrusted && reader.isTrusted);
    expect([await ask(writer), await ask(reader)]).toEqual(['new', 'new']);
  });

  itWithRedis(
    'are sent as the design names them, and nothing reads all keys or drops what is another’s',
    async () => {
      const cache = await startProcess();
      await withRedis(redis!.url, (client) => client.set('session:other', 'stays'));
      await cache.remember('assetMetrics', { assetId: 'named' }, async () => ({ a: 1 }), [TAG]);
      const kept = await withRedis(redis!.url, (client) => client.get('asset:metrics:named'));
      expect(JSON.parse(kept!)).toMatchObject({ value: { value: { a: 1 } } });
      const ttl = await withRedis(redis!.url, (client) => client.pTTL('asset:metrics:named'));
      expect(ttl).toBeGreaterThan(8 * 60_000);
      expect(ttl).toBeLessThanOrEqual(10 * 60_000);
      const store = redisYetStore(connections[0]!, 'prefixed:');
      await store.set('a', 1, 1_000);
      expect(await store.getMany(['a', 'b'])).toEqual([1, undefined]);
      expect(await withRedis(redis!.url, (client) => client.exists('prefixed:a'))).toBe(1);
      await expect(store.clear()).rejects.toThrow('all that Redis holds');
      expect(await withRedis(redis!.url, (client) => client.get('session:other'))).toBe('stays');
    },
  );
});

describe('Answers kept in a cluster', () => {
  let servers: TestServers | undefined;
  let connection: RedisConnection | undefined;
  let cache: AnswerCache | undefined;
  afterAll(async () => {
    cache?.onApplicationShutdown();
    await connection?.close();
    await servers?.stop();
  });
  contract(itWithRedis, async () => {
    servers ??= await startRedisCluster();
    if (cache) return cache;
    connection = new RedisConnection({ urls: servers.urls, timeoutMs: 1_000 }, () => {});
    await connection.open();
    cache = new AnswerCache(createCache({ stores: [redisYetStore(connection)] }), connection);
    await until(() => cache!.isTrusted);
    return cache;
  });
});
