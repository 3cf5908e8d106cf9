import { setTimeout as pause } from 'node:timers/promises';
import { get } from 'node:http';
import { PoolLeaders } from '../../src/assets/pool-leaders.js';
import { PoolsRepository } from '../../src/assets/pools.repository.js';
import { LIVE_STRUCTURES, type LiveStructures } from '../../src/cache/live/live-structures.js';
import { Database } from '../../src/database/database.js';
import { ActiveUsers } from '../../src/live/active-users.js';
import { PlatformEvents } from '../../src/live/platform-events.js';
import { PlatformEventsService } from '../../src/admin/platform-events.service.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { until } from '../support/until.js';
import { itWithRedis, startRedis, type TestRedis } from '../support/redis.js';
import { insertAsset } from '../support/rows.js';
import { StaffClient } from '../support/staff-client.js';

describe('What is known of this moment', () => {
  let redis: TestRedis | undefined;
  let systems: TestApplication[] = [];
  let auditor: StaffClient;
  const test = (name: string, body: () => Promise<void>): void =>
    itWithRedis(name, async () => {
      if (!redis) {
        redis = await startRedis();
        // One secret, as processes of one system have it; and patience, for it is not Redis's speed that is tested.
        const environment = {
          REDIS_URL: redis.url,
          REDIS_TIMEOUT_MS: '500',
          JWT_SECRET: 'of both processes, and long enough.',
        };
        const first = await createTestApplication(environment);
        // Another process on the same database and the same Redis.
        systems = [first, await createTestApplication(environment, () => first.database.urls)];
        auditor = await StaffClient.logIn(first, 'auditor');
      }
      await body();
    });
  afterAll(async () => {
    for (const system of [...systems].reverse()) await system.close();
    await redis?.stop();
  });
  const of = <T>(which: number, token: new (...parameters: never[]) => T): T =>
    systems[which]!.app.get(token, { strict: false });
  const tell = (which: number, id: string) =>
    of(which, PlatformEvents).happened({ type: 'asset.paused', subjectId: id });
  /** Eagerly: under load an answer may be late, and then nothing is known. */
  const page = async (cursor?: string) => {
    let body: { data: { subjectId: string }[]; nextCursor: string; missed: boolean } | undefined;
    await until(async () => {
      const answer = await auditor.get(`admin/events${cursor === undefined ? '' : `?cursor=${cursor}`}`);
      body = answer.status === 200 ? answer.body : undefined;
      return body !== undefined;
    });
    return body!;
  };

  test('counts the investors that any process has seen once, and no longer a time than it knows', async () => {
    for (const user of ['a', 'b', 'a']) of(0, ActiveUsers).saw(user);
    for (const user of ['b', 'c']) of(1, ActiveUsers).saw(user);
    const structures = systems[0]!.app.get<LiveStructures>(LIVE_STRUCTURES, { strict: false });
    await until(async () => {
      await Promise.all([of(0, ActiveUsers).read(), of(1, ActiveUsers).read()]);
      return (await structures.presence.count('users', [60_000]))?.counts[0] === 3;
    });
    expect(await of(0, ActiveUsers).now()).toBeNull();
    expect(await of(0, ActiveUsers).day()).toBeNull();
    const { body } = await auditor.get('admin/system').expect(200);
    expect(body.live).toMatchObject({ activeUsersNow: null, activeUsersDay: null, sharedByProcesses: true });
  });

  test('tells staff after the commit, on any process, behind any event, and tells nobody of what was taken back', async () => {
    const before = (await page()).nextCursor;
    const database = of(0, Database);
    const events = of(0, PlatformEvents);
    await expect(
      database.asSystem('taken back', async () => {
        events.announce({ type: 'asset.closed', subjectId: 'never' });
        throw new Error('meant');
      }),
    ).rejects.toThrow('meant');
    await database.asSystem('kept', async () =>
      events.announce({ type: 'asset.closed', subjectId: 'first' }),
    );
    tell(1, 'second');
    await until(async () => (await page(before)).data.length === 2);
    const { data, missed } = await page(before);
    expect([data.map(({ subjectId }) => subjectId).sort(), missed]).toEqual([['first', 'second'], false]);
    expect((await page('0123-5')).missed).toBe(true);
    await auditor.get('admin/events?limit=0').expect(400);
    const manager = await StaffClient.logIn(systems[0]!, 'asset_manager');
    await manager.get('admin/events').expect(403);
    await manager.get('admin/events/stream').expect(403);
  });

  test('streams them between processes from where a client was, and ends with its session', async () => {
    const { token } = await systems[0]!.logIn('auditor');
    const { nextCursor } = await page();
    const listener = await follow(systems[1]!, token, nextCursor);
    for (const id of ['one', 'two', 'three']) tell(0, id);
    await until(() => ids(listener.text).length === 3);
    expect(ids(listener.text)).toEqual(['one', 'two', 'three']);
    const [firstId] = /(?<=^id: )\S+/m.exec(listener.text)!;
    const again = await follow(systems[0]!, token, firstId);
    await until(() => ids(again.text).length === 2);
    expect(ids(again.text)).toEqual(['two', 'three']);

    // Still allowed: it stays.
    await of(1, PlatformEventsService).askAgain();
    expect(listener.isOver).toBe(false);
    await systems[0]!.http
      .post('/api/admin/auth/logout')
      .set('authorization', `Bearer ${token}`)
      .expect((answer) => expect(answer.status).toBeLessThan(300));
    await of(1, PlatformEventsService).askAgain();
    await of(0, PlatformEventsService).askAgain();
    await until(() => listener.isOver && again.isOver);
  });

  test('ranks pools as the database does, ties included, from any process and without a Redis', async () => {
    await withConnection(systems[0]!.database.superuserUrl, async (client) => {
      await client.query("SET session_replication_role = 'replica'");
      for (const [amount, investors] of [
        ['900719925474.099301', 2],
        ['900719925474.099302', 2],
        ['5', 2],
        ['5', 7],
      ]) {
        const { id } = await insertAsset(client);
        await client.query("UPDATE assets SET status = 'active' WHERE id = $1", [id]);
        await client.query(
          `INSERT INTO asset_metrics (asset_id, total_invested, investor_count) VALUES ($1, $2, $3)
           ON CONFLICT (asset_id) DO UPDATE SET total_invested = $2, investor_count = $3`,
          [id, amount, investors],
        );
      }
    });
    const truth = (by: 'raised' | 'investors') =>
      of(0, Database).inContext({ requestId: 'truth', actor: { kind: 'public' }, readOnly: true }, () =>
        of(0, PoolsRepository).findLeaders(by, 100),
      );
    for (const by of ['raised', 'investors'] as const) {
      const expected = JSON.parse(JSON.stringify(await truth(by))) as { id: string }[];
      expect(expected.length).toBeGreaterThanOrEqual(4);
      await until(async () => {
        await of(1, PoolLeaders).rebuild();
        return (await of(0, PoolLeaders).read(by)) !== undefined;
      });
      expect((await of(0, PoolLeaders).read(by))!.value.data).toEqual(expected);
      const kept = await systems[0]!.http.get(`/api/pools/leaderboard?by=${by}`).expect(200);
      expect(kept.body.data).toEqual(expected);
      await redis!.flush();
      const made = await systems[0]!.http.get(`/api/pools/leaderboard?by=${by}`).expect(200);
      expect(made.body.data).toEqual(expected);
    }
  });

  test('is unknown while Redis hangs, and delays events without losing or doubling one', async () => {
    const { nextCursor } = await page();
    redis!.pause();
    try {
      of(0, ActiveUsers).saw('d');
      expect(await of(0, ActiveUsers).read()).toEqual({ now: null, day: null, knownSeconds: null });
      await auditor.get('admin/events').expect(503);
      for (const id of ['late 1', 'late 2', 'late 3']) tell(0, id);
      await pause(100);
    } finally {
      redis!.resume();
    }
    await until(async () => (await page(nextCursor)).data.length >= 3);
    await pause(1_500);
    const { data } = await page(nextCursor);
    expect(data.map(({ subjectId }) => subjectId)).toEqual(['late 1', 'late 2', 'late 3']);
  });
});

const ids = (text: string): string[] => [...text.matchAll(/"subjectId":"([^"]+)"/g)].map(([, id]) => id!);

interface Follower {
  text: string;
  isOver: boolean;
}

async function follow({ app }: TestApplication, token: string, since: string): Promise<Follower> {
  const follower: Follower = { text: '', isOver: false };
  const over = (): void => void (follower.isOver = true);
  get(
    `${await app.getUrl()}/api/admin/events/stream`,
    { agent: false, headers: { authorization: `Bearer ${token}`, 'last-event-id': since } },
    (response) => {
      response.setEncoding('utf8').on('data', (chunk: string) => (follower.text += chunk));
      response.once('close', over).once('error', over);
    },
  ).once('error', over);
  await until(() => follower.text !== '');
  return follower;
}
