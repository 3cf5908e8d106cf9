import { type Hashes, HASH_LIFE } from '../../../src/cache/live/hashes.js';
import { MEMORY_HASHES, MemoryHashes } from '../../../src/cache/live/memory-hashes.js';
import { RedisConnection } from '../../../src/cache/redis-connection.js';
import { RedisHashes } from '../../../src/cache/live/redis-hashes.js';
import { itWithRedis, startRedis, type TestRedis } from '../../support/redis.js';

/** What every store of hashes has to do. */
function contract(test: typeof it, store: () => Hashes): void {
  test('gives back what was written, and nothing for a key that is not there', async () => {
    await store().write('a', { role: 'viewer', permissions: '[]' });
    expect(await store().read('a')).toEqual({ role: 'viewer', permissions: '[]' });
    expect(await store().read('b')).toBeUndefined();
  });

  test('replaces a hash whole', async () => {
    await store().write('c', { one: '1', two: '2' });
    await store().write('c', { one: '3' });
    expect(await store().read('c')).toEqual({ one: '3' });
  });

  test('drops one, and one that is not there', async () => {
    await store().write('d', { one: '1' });
    await store().drop('d');
    await store().drop('d');
    expect(await store().read('d')).toBeUndefined();
  });

  test('takes keys and values of any letters', async () => {
    for (const text of ['__proto__', 'constructor', ' ', '\r\n', 'ملف', '\u0000', '{a}*?[]']) {
      await store().write(text, { value: text });
      expect(await store().read(text)).toEqual({ value: text });
    }
  });
}

describe('Hashes in this process', () => {
  const store = new MemoryHashes();
  contract(it, () => store);

  it('end a day after their last use', async () => {
    jest.useFakeTimers();
    try {
      await store.write('sliding', { one: '1' });
      jest.advanceTimersByTime((HASH_LIFE - 1) * 1000);
      expect(await store.read('sliding')).toBeDefined();
      jest.advanceTimersByTime((HASH_LIFE - 1) * 1000);
      expect(await store.read('sliding')).toBeDefined();
      jest.advanceTimersByTime((HASH_LIFE + 1) * 1000);
      expect(await store.read('sliding')).toBeUndefined();
    } finally {
      jest.useRealTimers();
    }
  });

  it('make room by the one that was used longest ago', async () => {
    const full = new MemoryHashes();
    for (let index = 0; index < MEMORY_HASHES; index++) await full.write(String(index), { index: '' });
    await full.read('0');
    await full.write('one more', { index: '' });
    expect(await full.read('0')).toBeDefined();
    expect(await full.read('1')).toBeUndefined();
  });
});

describe('Hashes in Redis', () => {
  let server: TestRedis | undefined;
  let connection: RedisConnection;
  const store = () => new RedisHashes(connection);
  const connected = async (): Promise<void> => {
    server ??= await startRedis();
    if (connection) return;
    connection = new RedisConnection({ urls: [server.url], timeoutMs: 1_000 }, () => {});
    await connection.open();
  };
  const test = ((name: string, body: () => Promise<void>) =>
    itWithRedis(name, async () => {
      await connected();
      await body();
    })) as typeof it;
  afterAll(async () => {
    await connection?.close();
    await server?.stop();
  });

  contract(test, store);

  test('end a day after their last use', async () => {
    const client = connection.client!;
    await store().write('sliding', { one: '1' });
    expect(await client.ttl('sliding')).toBeGreaterThan(HASH_LIFE - 5);
    await client.expire('sliding', 10);
    await store().read('sliding');
    expect(await client.ttl('sliding')).toBeGreaterThan(HASH_LIFE - 5);
  });

  test('are not found, and refuse nothing, once Redis is away or holds something else', async () => {
    await connection.client!.set('no hash', 'text');
    expect(await store().read('no hash')).toBeUndefined();
    await server!.stop();
    expect(await store().read('a')).toBeUndefined();
    await store().write('a', { one: '1' });
    await store().drop('a');
  });
});
