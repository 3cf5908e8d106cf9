import { setTimeout as pause } from 'node:timers/promises';
import { inRedis, type LiveStructures } from '../../../src/cache/live/live-structures.js';
import { RedisConnection } from '../../../src/cache/redis-connection.js';
import {
  boardsContract,
  channelsContract,
  feedsContract,
  presenceContract,
} from '../../support/live-contract.js';
import {
  itWithRedis,
  startRedis,
  startRedisCluster,
  type TestRedis,
  withRedis,
} from '../../support/redis.js';
import { until } from '../../support/until.js';

const MINUTE = 60_000;

/** Two processes, as Redis sees them: each with a connection of its own. */
class Processes {
  readonly live: LiveStructures[] = [];
  readonly connections: RedisConnection[] = [];

  /** @param timeoutMs generous, where it is not the patience that is tested */
  async connect(urls: string[], timeoutMs = 2_000): Promise<void> {
    for (let count = 0; count < 2; count += 1) {
      const connection = new RedisConnection({ urls, timeoutMs }, () => {});
      await connection.open();
      this.connections.push(connection);
      this.live.push(inRedis(connection));
    }
  }

  async close(): Promise<void> {
    for (const connection of this.connections) await connection.close();
  }
}

describe.each([
  [
    'one Redis',
    async () => startRedis().then((server) => ({ urls: [server.url], stop: () => server.stop() })),
  ],
  ['a cluster', startRedisCluster],
] as const)('Live structures in %s', (_kind, start) => {
  const processes = new Processes();
  let servers: { urls: string[]; stop: () => Promise<void> } | undefined;
  const test = ((name: string, body: () => Promise<void>) =>
    itWithRedis(name, async () => {
      if (!servers) {
        servers = await start();
        await processes.connect(servers.urls);
      }
      await body();
    })) as typeof it;
  afterAll(async () => {
    await processes.close();
    await servers?.stop();
  });
  const live = () => processes.live[0]!;
  const other = () => processes.live[1]!;

  describe('sets of who was seen', () => presenceContract(test, live));
  describe('leaderboards', () => boardsContract(test, live));
  describe('lists of what happened', () => feedsContract(test, live));
  describe('messages', () => channelsContract(test, live, other));

  test('are the same for two processes at once', async () => {
    const [one, two] = [live(), other()];
    const added = Array.from({ length: 200 }, (_, n) => ({ id: `id${n}`, text: String(n) }));
    await Promise.all([
      ...added.map((entry) => one.feeds.append('shared', entry)),
      ...added.map((entry) => two.feeds.append('shared', { ...entry, id: `other${entry.id}` })),
      // Each adds some of the other's again, not knowing whether they were added.
      ...added.slice(0, 20).map((entry) => two.feeds.append('shared again', entry, true)),
      ...added.slice(0, 20).map((entry) => one.feeds.append('shared again', entry, true)),
    ]);
    const read = await Promise.all([one, two].map(({ feeds }) => feeds.read('shared', '0-0', 1_000)));
    expect(read[0]).toEqual(read[1]);
    expect(new Set(read[0]!.entries.map(({ id }) => id)).size).toBe(400);
    const numbers = read[0]!.entries.map(({ cursor }) => Number(cursor.split('-')[1]));
    expect(numbers).toEqual(Array.from({ length: 400 }, (_, n) => n + 1));
    expect((await two.feeds.read('shared again', '0-0', 99))!.entries).toHaveLength(20);

    const seen = Array.from({ length: 300 }, (_, n) => ({ member: String(n), msAgo: 0 }));
    await Promise.all([
      one.presence.note('both', seen.slice(0, 200)),
      two.presence.note('both', seen.slice(100)),
    ]);
    expect((await two.presence.count('both', [MINUTE]))!.counts).toEqual([300]);

    const board = (asOf: number) => ({ asOf, entries: [{ member: 'm', score: 1, value: String(asOf) }] });
    await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        [one, two][n % 2]!.boards.replace('both', board((n * 7) % 50), MINUTE),
      ),
    );
    expect(await one.boards.read('both')).toEqual(board(49));
  });
});

describe('Live structures and a Redis that fails', () => {
  let server: TestRedis;
  let processes: Processes;
  const live = () => processes.live[0]!;
  const test = (name: string, body: () => Promise<void>): void =>
    itWithRedis(name, async () => {
      server = await startRedis();
      processes = new Processes();
      await processes.connect([server.url], 50);
      try {
        await body();
      } finally {
        server.resume();
        await processes.close();
        await server.stop();
      }
    });

  const fill = async (): Promise<string> => {
    await live().presence.note('set', [{ member: 'a', msAgo: 0 }]);
    await live().boards.replace(
      'board',
      { asOf: 1, entries: [{ member: 'a', score: 1, value: 'A' }] },
      MINUTE,
    );
    for (const id of ['one', 'two', 'three']) await live().feeds.append('feed', { id, text: id });
    return (await live().feeds.read('feed', undefined, 1))!.cursor;
  };
  const all = async () => ({
    count: await live().presence.count('set', [MINUTE]),
    board: await live().boards.read('board'),
    page: await live().feeds.read('feed', undefined, 5),
    noted: await live().presence.note('set', [{ member: 'b', msAgo: 0 }]),
    added: await live().feeds.append('feed', { id: 'four', text: 'four' }),
  });
  const UNKNOWN = { count: undefined, board: undefined, page: undefined, noted: false, added: false };

  test('are unknown after a flush, not empty, and a reader is told', async () => {
    const cursor = await fill();
    await pause(30);
    await server.flush();
    expect(await live().presence.count('set', [MINUTE])).toBeUndefined();
    expect(await live().boards.read('board')).toBeUndefined();
    expect(await live().feeds.read('feed', cursor, 5)).toMatchObject({ entries: [], missed: true });
    await live().presence.note('set', [{ member: 'b', msAgo: 0 }]);
    expect((await live().presence.count('set', [MINUTE]))!.knownMs).toBeLessThan(30);
    for (const id of ['four', 'five', 'six', 'seven']) await live().feeds.append('feed', { id, text: id });
    const page = (await live().feeds.read('feed', cursor, 5))!;
    expect([page.missed, page.entries.map(({ id }) => id)]).toEqual([true, ['four', 'five', 'six', 'seven']]);
  });

  test('show no part of a board of which a part was evicted', async () => {
    await fill();
    const client = processes.connections[0]!.client!;
    await client.del('board:{board}:order');
    expect(await live().boards.read('board')).toBeUndefined();
    await fill();
    await client.hDel('board:{board}:values', '+a');
    expect(await live().boards.read('board')).toBeUndefined();
  });

  test('are unknown while it hangs, soon, and whole afterwards', async () => {
    const cursor = await fill();
    server.pause();
    const began = performance.now();
    expect(await all()).toEqual(UNKNOWN);
    expect(performance.now() - began).toBeLessThan(1_000);
    // What it was sent it does when it wakes up, so what is added again is there once.
    server.resume();
    await until(async () => live().feeds.append('feed', { id: 'four', text: 'four' }, true));
    const page = (await live().feeds.read('feed', cursor, 5))!;
    expect([page.missed, page.entries.map(({ id }) => id)]).toEqual([false, ['four']]);
    expect((await live().presence.count('set', [MINUTE]))!.counts[0]).toBeGreaterThanOrEqual(1);
    expect((await live().boards.read('board'))!.entries).toHaveLength(1);
  });

  test('are unknown when it is gone; messages reach those in the same process', async () => {
    await fill();
    const heard: string[] = [];
    live().channels.subscribe('channel', (message) => void heard.push(message));
    await server.stop();
    expect(await all()).toEqual(UNKNOWN);
    await live().channels.publish('channel', 'here');
    expect(heard).toEqual(['here']);
  });

  test('hear messages again after their connections were cut, and say that some may be missing', async () => {
    const heard: string[] = [];
    let returned = 0;
    const [one, two] = processes.live;
    two!.channels.subscribe('channel', (message) => void heard.push(message));
    two!.channels.onReturn(() => (returned += 1));
    await pause(100);
    await cut(server.url);
    await until(() => returned > 0);
    await until(async () => {
      await one!.channels.publish('channel', 'again');
      await pause(20);
      return heard.includes('again');
    });
  });
});

/** Ends every connection but the one that asks for it. */
const cut = (url: string): Promise<void> =>
  withRedis(url, async (client) => {
    for (const type of ['NORMAL', 'PUBSUB'])
      await client.sendCommand(['CLIENT', 'KILL', 'TYPE', type, 'SKIPME', 'yes']);
  });
