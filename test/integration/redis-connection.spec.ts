import { randomUUID } from 'node:crypto';
import { RedisConnection } from '../../src/cache/redis-connection.js';
import { RedisHashes } from '../../src/cache/live/redis-hashes.js';
import type { RedisOptions } from '../../src/cache/redis-options.js';
import { rateStore } from '../../src/auth/rate-store.js';
import {
  itWithRedis,
  itWithRedisTls,
  startRedis,
  startRedisCluster,
  startRedisSentinel,
  startRedisTls,
  withRedis,
} from '../support/redis.js';
import { until } from '../support/until.js';

const PATIENT = { timeoutMs: 1_000 };

describe('The connection to Redis', () => {
  const ending: (() => Promise<unknown>)[] = [];
  let warnings: string[] = [];
  const connect = async (options: RedisOptions): Promise<RedisConnection> => {
    const connection = new RedisConnection(options, (message) => warnings.push(message));
    ending.push(() => connection.close());
    await connection.open();
    return connection;
  };
  const started = async <T extends { stop(): Promise<void> }>(starting: Promise<T>): Promise<T> => {
    const servers = await starting;
    ending.push(() => servers.stop());
    return servers;
  };
  beforeEach(() => void (warnings = []));
  afterEach(async () => {
    for (const end of ending.splice(0).reverse()) await end();
  });

  /** What is done with it: hashes, counters, and messages from one process to another. */
  async function serves(connection: RedisConnection): Promise<void> {
    const hashes = new RedisHashes(connection);
    const names = Array.from({ length: 20 }, () => `session:${randomUUID()}`);
    for (const name of names) await hashes.write(name, { name });
    for (const name of names) expect(await hashes.read(name)).toEqual({ name });

    const Store = rateStore(() => connection.client);
    const count = (): Promise<number> =>
      new Promise((resolve) => {
        new Store({ nameSpace: 'test' }).incr(
          'key',
          (_error, result) => resolve(result!.current),
          60_000,
          10,
        );
      });
    // Another store would count from one again, were it not Redis that counts.
    expect([await count(), await count()]).toEqual([1, 2]);

    const heard: string[] = [];
    const end = await connection.subscribe('news', (message) => heard.push(message));
    await connection.client!.publish('news', 'one');
    await until(() => heard.length === 1);
    await end();
    await connection.client!.publish('news', 'two');
    await connection.client!.publish('others', 'three');
    expect(heard).toEqual(['one']);
  }

  itWithRedis('serves with one server', async () => {
    const { url } = await started(startRedis());
    await serves(await connect({ urls: [url], ...PATIENT }));
    expect(warnings).toEqual([]);
  });

  itWithRedis('logs in, and uses the database that its URL names', async () => {
    const { url, port } = await started(startRedis(['--requirepass', 'p@ss/word']));
    const withPassword = `redis://:p%40ss%2Fword@127.0.0.1:${port}/3`;
    const connection = await connect({ urls: [withPassword], ...PATIENT });
    await connection.client!.set('here', 'yes');
    expect(await withRedis(withPassword, (client) => client.get('here'))).toBe('yes');
    expect(await withRedis(withPassword.replace('/3', '/0'), (client) => client.get('here'))).toBeNull();
    const refused = await connect({ urls: [url], ...PATIENT });
    expect(await new RedisHashes(refused).read('a')).toBeUndefined();
  });

  itWithRedisTls('speaks TLS to a server that its authority vouches for, and to no other', async () => {
    const { url, caFile } = await started(startRedisTls());
    await serves(await connect({ urls: [url], caFile, ...PATIENT }));
    const distrusting = await connect({ urls: [url], ...PATIENT });
    expect(distrusting.client).toBeUndefined();
    expect(warnings.join()).toMatch(/certificate/);
  });

  itWithRedisTls('speaks TLS to no server of another authority or name, nor to one without', async () => {
    const { url } = await started(startRedisTls());
    const elsewhere = await started(startRedisTls('DNS:elsewhere.example'));
    const plain = await started(startRedis());
    for (const [asked, caFile] of [
      [url, elsewhere.caFile],
      [elsewhere.url, elsewhere.caFile],
      [plain.url.replace('redis:', 'rediss:'), elsewhere.caFile],
    ] as const)
      expect((await connect({ urls: [asked], caFile, ...PATIENT })).client).toBeUndefined();
    await serves(await connect({ urls: [plain.url], ...PATIENT }));
  });

  itWithRedis('serves with a cluster, and again once a node of it came back', async () => {
    const { urls, servers } = await started(startRedisCluster());
    // One that is not there does not matter: the others know them all.
    const connection = await connect({ urls: ['redis://127.0.0.1:1', ...urls], ...PATIENT });
    await serves(connection);
    servers[1]!.pause();
    const hashes = new RedisHashes(connection);
    for (let count = 0; count < 20; count++) await hashes.write(`session:${count}`, { n: '1' });
    expect(connection.client).toBeUndefined();
    servers[1]!.resume();
    await until(() => connection.client !== undefined);
    await everyNodeServes(connection);
  });

  /** Cheap: each slot's node answers. */
  async function everyNodeServes(connection: RedisConnection): Promise<void> {
    const hashes = new RedisHashes(connection);
    for (let count = 0; count < 20; count++) {
      await hashes.write(`session:${count}`, { n: '2' });
      expect(await hashes.read(`session:${count}`)).toEqual({ n: '2' });
    }
  }

  itWithRedis('follows the master that sentinels name, with its subscriptions', async () => {
    const { urls, servers } = await started(startRedisSentinel('my-master', 'x'));
    const [master, replica] = servers as [(typeof servers)[0], (typeof servers)[0]];
    const sentinel = 'redis://:x@my-master/0';
    const connection = await connect({ urls: ['redis://127.0.0.1:1', ...urls], sentinel, ...PATIENT });
    await serves(connection);
    const heard: string[] = [];
    await connection.subscribe('news', (message) => heard.push(message));
    master.pause();
    await until(async () => {
      await connection.client?.set('after', 'the switch').catch(() => {});
      const seen = `redis://:x@127.0.0.1:${replica.port}`;
      return (await withRedis(seen, (client) => client.get('after'))) === 'the switch';
    });
    await connection.client!.publish('news', 'again');
    await until(() => heard.includes('again'));
    // The old one, woken, believes for a moment that it is the master still.
    master.resume();
    expect(await connection.client!.get('after')).toBe('the switch');
  });

  itWithRedis(
    'does without while Redis is away, says so once, and comes back with its subscriptions',
    async () => {
      const first = await startRedis();
      const connection = await connect({ urls: [first.url], ...PATIENT });
      const heard: string[] = [];
      let returns = 0;
      connection.onReturn(() => returns++);
      await connection.subscribe('news', (message) => heard.push(message));
      await first.stop();
      await until(() => connection.client === undefined);
      await started(startRedis([], first.port));
      await until(() => connection.client !== undefined);
      await connection.client!.publish('news', 'back');
      await until(() => heard.length === 1);
      expect(returns).toBe(1);
      expect(warnings).toHaveLength(2);
    },
  );

  itWithRedis('waits for no command of a server that is stopped, and closes in time', async () => {
    const redis = await started(startRedis());
    const connection = await connect({ urls: [redis.url], timeoutMs: 20 });
    expect(await connection.client!.get('a')).toBeNull();
    redis.pause();
    const waits = Array.from({ length: 50 }, () => connection.client!.get('a'));
    const began = performance.now();
    for (const wait of waits) await expect(wait).rejects.toThrow('in time');
    expect(performance.now() - began).toBeLessThan(500);
    expect(connection.client).toBeUndefined();
    redis.resume();
    await until(() => connection.client !== undefined);
    expect(await connection.client!.get('a')).toBeNull();
    // Nobody answers the new one at all; the start goes on after a second.
    redis.pause();
    const late = await connect({ urls: [redis.url] });
    expect(late.client).toBeUndefined();
    redis.resume();
    await until(() => late.client !== undefined);
  });
});
