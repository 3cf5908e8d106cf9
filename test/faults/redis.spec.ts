import { setTimeout as pause } from 'node:timers/promises';
import { AnswerCache } from '../../src/cache/answer-cache.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { itWithRedis, startRedis, type TestRedis } from '../support/redis.js';
import { insertAsset } from '../support/rows.js';
import { until } from '../support/until.js';

const READERS = 6;

describe('Under load, a Redis that is paused, flushed and killed', () => {
  const ending: (() => Promise<unknown>)[] = [];
  afterAll(async () => {
    for (const end of ending.reverse()) await end();
  });

  itWithRedis('makes no answer wrong and none fail', async () => {
    let redis: TestRedis = await startRedis();
    ending.push(() => redis.stop());
    // Longer than the default: where the machine is busy, half of the load would do without Redis all the time.
    const one = await createTestApplication({ REDIS_URL: redis.url, REDIS_TIMEOUT_MS: '50' });
    ending.push(() => one.close());
    const { token } = await one.logIn('super_admin');
    const { id } = (await withConnection(one.database.urls.owner, (owner) =>
      insertAsset(owner, { title: 'Title 0' }),
    )) as unknown as { id: string };

    let settled = 0;
    let asked = 0;
    let isOver = false;
    const wrong: unknown[] = [];
    const check = (isRight: boolean, what: unknown): void => {
      asked++;
      if (!isRight) wrong.push(what);
    };
    const ask = (url: string) =>
      one.app.inject({ url, headers: { authorization: `Bearer ${token}`, 'x-request-id': `r${asked}` } });

    const read = async (): Promise<void> => {
      while (!isOver) {
        const known = settled;
        const pool = await ask(`/api/pools/${id}`);
        const { title = '' } = pool.json<{ title?: string }>();
        const seen = Number(/\d+$/.exec(title)?.[0] ?? -1);
        check(pool.statusCode === 200 && seen >= known, { status: pool.statusCode, seen, known });
        const session = await ask('/api/admin/permissions');
        check(session.statusCode === 200, { session: session.statusCode });
        const leaders = await ask('/api/pools/leaderboard');
        check(leaders.statusCode === 200, { leaders: leaders.statusCode });
        const nothing = await ask('/api/pools/there-is-none');
        check(nothing.statusCode === 404, { nothing: nothing.statusCode });
      }
    };
    const write = async (): Promise<void> => {
      for (let version = 1; !isOver; version++) {
        const changed = await one.app.inject({
          method: 'PATCH',
          url: `/api/assets/${id}`,
          headers: { authorization: `Bearer ${token}` },
          payload: { title: `Title ${version}` },
        });
        check(changed.statusCode === 200, { changed: changed.statusCode, body: changed.body });
        settled = version;
        await pause(20);
      }
    };
    const load = [write(), ...Array.from({ length: READERS }, read)];

    const cache = one.app.get(AnswerCache);
    try {
      await until(() => cache.counts.of('assetMetrics').hits > 20);
      redis.pause();
      await pause(1_500);
      redis.resume();
      await until(() => cache.isTrusted);
      const before = cache.counts.of('assetMetrics').hits;
      await until(() => cache.counts.of('assetMetrics').hits > before + 10);
      await redis.flush();
      await pause(700);
      await redis.stop();
      await pause(1_000);
      redis = await startRedis([], redis.port);
      await until(() => cache.isTrusted);
      const after = cache.counts.of('assetMetrics').hits;
      await until(() => cache.counts.of('assetMetrics').hits > after + 10);
    } finally {
      isOver = true;
      await Promise.all(load);
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(200);
    expect(settled).toBeGreaterThan(10);
  });

  itWithRedis('adds less than five milliseconds to an answer', async () => {
    const redis = await startRedis();
    const system: TestApplication = await createTestApplication({ REDIS_URL: redis.url });
    ending.push(() => redis.stop());
    ending.push(() => system.close());
    const cache = system.app.get(AnswerCache);
    await until(() => cache.isTrusted);
    redis.pause();
    const answers = 400;
    const began = performance.now();
    for (let count = 0; count < answers; count++) {
      await cache.remember('assetMetrics', { assetId: `${count}` }, async () => count, ['assets']);
    }
    // What waits for Redis waits together, and what comes later not at all.
    expect((performance.now() - began) / answers).toBeLessThan(5);
    redis.resume();
  });
});
