import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { get } from 'node:http';
import { ADMIN, Installation } from '../support/installation.js';
import { ask } from '../support/load.js';
import { itWithRedis, startRedis, type TestRedis } from '../support/redis.js';
import { insertAsset } from '../support/rows.js';
import { until } from '../support/until.js';

jest.setTimeout(240_000);

/** What one process was told holds in the other: they share PostgreSQL and Redis, and nothing else. */
describe('Two API processes', () => {
  let redis: TestRedis;
  let installation: Installation;
  let one: string;
  let other: string;
  let both: string;
  let served: () => number[];
  let assetId: string;

  beforeAll(async () => {
    if (itWithRedis === it.skip) return;
    redis = await startRedis();
    installation = await Installation.start({
      // Longer than the default: on a busy machine each would do without Redis for a while.
      environment: { REDIS_URL: redis.url, REDIS_TIMEOUT_MS: '500', RATE_LIMIT: 'on' },
    });
    const serving = await installation.serve(2);
    [one, other] = serving.apis.map(({ port }) => `http://127.0.0.1:${port}`) as [string, string];
    both = serving.url;
    served = serving.served;
    assetId = await installation.sql(async (client) => (await insertAsset(client)).id);
  });
  afterAll(async () => {
    await installation?.stop();
    await redis?.stop();
  });

  const logIn = async (base: string): Promise<string> => {
    const { status, body } = await ask(base, 'POST', '/api/admin/auth/login', { body: ADMIN });
    expect(status).toBe(200);
    return String(body.accessToken);
  };

  itWithRedis('know the same sessions, and their end at once', async () => {
    const token = await logIn(one);
    const me = (base: string) => ask(base, 'GET', '/api/admin/auth/me', { token });
    for (const base of [other, one, other]) expect((await me(base)).status).toBe(200);
    const { status } = await ask(one, 'POST', '/api/admin/auth/logout', { token });
    expect([200, 204]).toContain(status);
    expect((await me(other)).status).toBe(401);
    expect((await me(one)).status).toBe(401);
  });

  itWithRedis('do once what is asked of both under one key', async () => {
    const people = await installation.people(10);
    const answers = await Promise.all(
      people.map(({ token }) => {
        const key = randomUUID();
        const body = { amount: '100', currency: 'EGP' };
        const invest = (base: string) =>
          ask(base, 'POST', `/api/pool/${assetId}/invest`, { token, key, body });
        return Promise.all([invest(one), invest(other)]);
      }),
    );
    for (const [first, second] of answers) {
      expect([first.status, second.status]).toEqual([201, 201]);
      expect(second.body.id).toBe(first.body.id);
    }
    const { rows } = await installation.sql((client) =>
      client.query('SELECT count(*)::int AS n FROM investments WHERE asset_id = $1', [assetId]),
    );
    expect(rows).toEqual([{ n: 10 }]);
  });

  itWithRedis(
    'forget what they have kept of an answer when the other changes it, and tell who listens there',
    async () => {
      const token = await logIn(one);
      const title = async (base: string) => (await ask(base, 'GET', `/api/pools/${assetId}`, {})).body.title;
      expect(await title(other)).toBe('Olive Groves');
      let heard = '';
      const listening = get(
        `${other}/api/admin/events/stream`,
        { headers: { authorization: `Bearer ${token}` }, agent: false },
        (stream) => stream.on('data', (chunk: Buffer) => (heard += chunk.toString())),
      );
      listening.on('error', () => {});
      try {
        await until(() => listening.socket?.bytesRead !== undefined && listening.socket.bytesRead > 0);
        for (let version = 1; version <= 5; version++) {
          const changed = await ask(one, 'PATCH', `/api/assets/${assetId}`, {
            token,
            body: { title: `Title ${version}` },
          });
          expect(changed.status).toBe(200);
          expect(await title(other)).toBe(`Title ${version}`);
        }
        await until(() => heard.includes(assetId));
      } finally {
        listening.destroy();
      }
    },
  );

  itWithRedis('answer in turn behind one port', async () => {
    for (let asked = 0; asked < 10; asked++)
      expect((await ask(both, 'GET', '/api/health/ready', {})).status).toBeLessThan(500);
    for (const connections of served()) expect(connections).toBeGreaterThan(0);
  });

  itWithRedis('count the requests of an address together', async () => {
    const statuses: number[] = [];
    const asker = async (base: string): Promise<void> => {
      for (let asked = 0; asked < 80; asked++)
        statuses.push((await ask(base, 'GET', '/api/pools?limit=1', {})).status);
    };
    await Promise.all([asker(one), asker(one), asker(other), asker(other)]);
    // Each alone was asked less than what is allowed.
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(20);
    expect(statuses.filter((status) => ![200, 429].includes(status))).toEqual([]);
  });
});
