import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { HASHES, type Hashes } from '../../src/cache/live/hashes.js';
import { REDIS } from '../../src/cache/cache.module.js';
import type { RedisConnection } from '../../src/cache/redis-connection.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { itWithRedis, startRedis } from '../support/redis.js';
import { insertUser } from '../support/rows.js';

const sessionOf = (token: string): string =>
  (JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { sid: string }).sid;

describe('A session that is remembered', () => {
  let system: TestApplication;
  const hashes = () => system.app.get<Hashes>(HASHES);
  const get = (path: string, token: string) => system.http.get(path).auth(token, { type: 'bearer' });
  const asOwner = (sql: string, parameters: unknown[]) =>
    withConnection(system.database.urls.owner, (client) => client.query(sql, parameters));

  beforeAll(async () => {
    system = await createTestApplication();
  });
  afterAll(() => system.close());

  it('is a hash of the actor and their permissions, by the id of the session', async () => {
    const { token, adminId } = await system.logIn('auditor');
    await get('/api/users', token).expect(200);
    expect(await hashes().read(`session:${sessionOf(token)}`)).toEqual({
      owner: adminId,
      role: 'auditor',
      permissions: '[]',
      mustChangePassword: 'false',
    });
  });

  it.each(['/api/users', '/api/assets', '/api/admin/permissions', '/api/admin/auth/me'])(
    'is over at the next request to %s, whoever ended it and however',
    async (path) => {
      const { token } = await system.logIn('super_admin');
      await get(path, token).expect(200);
      await get(path, token).expect(200);
      await asOwner('UPDATE admin_sessions SET revoked_at = now() WHERE id = $1', [sessionOf(token)]);
      await get(path, token).expect(401);
      expect(await hashes().read(`session:${sessionOf(token)}`)).toBeUndefined();
    },
  );

  it('leaves a row of the refusal in the audit log, as any refused attempt does', async () => {
    const { token } = await system.logIn('viewer');
    await get('/api/users', token).expect(200);
    await asOwner('UPDATE admin_sessions SET revoked_at = now() WHERE id = $1', [sessionOf(token)]);
    const { headers } = await get('/api/users', token).expect(401);
    const { rows } = await asOwner(
      "SELECT resource_id, new_values FROM admin_logs WHERE action = 'access.denied' AND request_id = $1",
      [headers['x-request-id']],
    );
    expect(rows).toEqual([
      { resource_id: 'GET /api/users', new_values: expect.objectContaining({ status: 401 }) },
    ]);
  });

  it('gives a forger of the hash nothing but the end of the session', async () => {
    const { token, adminId } = await system.logIn('viewer');
    const key = `session:${sessionOf(token)}`;
    await hashes().write(key, {
      owner: adminId,
      role: 'super_admin',
      permissions: '[]',
      mustChangePassword: 'false',
    });
    const { body } = await get('/api/admin/users', token).expect(401);
    expect(body).not.toHaveProperty('data');
    await get('/api/admin/users', token).expect(403);
  });

  it.each([
    ['a hash of somebody else', { owner: '00000000-0000-4000-8000-000000000000', role: 'super_admin' }],
    ['a role that there is not', { role: 'root', permissions: '[]', mustChangePassword: 'false' }],
    ['permissions that are no JSON', { role: 'viewer', permissions: '[', mustChangePassword: 'false' }],
    ['nothing but an owner', {}],
  ])('is looked up anew where it is %s', async (_what, forged) => {
    const { token, adminId } = await system.logIn('viewer');
    await hashes().write(`session:${sessionOf(token)}`, { owner: adminId, ...forged });
    await get('/api/admin/users', token).expect(403);
    await get('/api/users', token).expect(200);
  });

  it('does not let in whoever was refused a moment ago, nor refuse whom the database would let in', async () => {
    const { token, adminId } = await system.logIn('asset_manager');
    await get('/api/users', token).expect(200);
    // As if another process had remembered less.
    await hashes().write(`session:${sessionOf(token)}`, {
      owner: adminId,
      role: 'asset_manager',
      permissions: '["-users.read"]',
    });
    await get('/api/users', token).expect(200);
  });

  it('shows no row to the one request that meets the change', async () => {
    const { id } = await withConnection(system.database.urls.owner, (client) => insertUser(client));
    const { token, adminId } = await system.logIn('kyc_verifier');
    await get(`/api/users/${id}`, token).expect(200);
    await asOwner('UPDATE admin_users SET is_active = false WHERE id = $1', [adminId]);
    const { body } = await get(`/api/users/${id}`, token).expect(401);
    expect(Object.keys(body as object)).not.toContain('blockchainAddress');
  });
});

describe('With Redis', () => {
  itWithRedis('a session is shared by processes and outlives the Redis that remembered it', async () => {
    const redis = await startRedis();
    const system = await createTestApplication({ REDIS_URL: redis.url, REDIS_TIMEOUT_MS: '1000' });
    try {
      const { token } = await system.logIn('viewer');
      const read = () => system.http.get('/api/users').auth(token, { type: 'bearer' });
      await read().expect(200);
      const client = system.app.get<RedisConnection>(REDIS).client!;
      const key = `session:${sessionOf(token)}`;
      expect(await client.hGetAll(key)).toMatchObject({ role: 'viewer' });
      expect(await client.ttl(key)).toBeGreaterThan(23 * 3600);
      await redis.flush();
      await read().expect(200);
      await redis.stop();
      await read().expect(200);
      await withConnection(system.database.urls.owner, (owner) =>
        owner.query('UPDATE admin_sessions SET revoked_at = now()'),
      );
      await read().expect(401);
    } finally {
      await system.close();
    }
  });
});

describe('A guarded read by id', () => {
  /** Passes bytes on to the database and counts how often the client had to be answered. */
  async function countingProxy(target: URL): Promise<{ url: string; turns: () => number; server: Server }> {
    let turns = 0;
    const sockets: Socket[] = [];
    const server = createServer((client) => {
      const upstream = connect(Number(target.port), target.hostname);
      let asked = false;
      client.on('data', (chunk) => {
        if (!asked) turns++;
        asked = true;
        upstream.write(chunk);
      });
      upstream.on('data', (chunk) => {
        asked = false;
        client.write(chunk);
      });
      for (const socket of [client, upstream]) socket.on('error', () => {});
      client.on('close', () => upstream.destroy());
      upstream.on('close', () => client.destroy());
      sockets.push(client, upstream);
    });
    server.on('close', () => sockets.forEach((socket) => socket.destroy()));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = new URL(target);
    url.hostname = '127.0.0.1';
    url.port = String((server.address() as AddressInfo).port);
    return { url: url.toString(), turns: () => turns, server };
  }

  it('asks the database once where the session is remembered, and twice where it is not', async () => {
    let proxy: Awaited<ReturnType<typeof countingProxy>> | undefined;
    const system = await createTestApplication({}, async (urls) => {
      proxy = await countingProxy(new URL(urls.staff));
      return { ...urls, staff: proxy.url };
    });
    try {
      const { id } = await withConnection(system.database.urls.owner, (client) => insertUser(client));
      const { token } = await system.logIn('viewer');
      const turnsOfRead = async (): Promise<number> => {
        const before = proxy!.turns();
        await system.http.get(`/api/users/${id}`).auth(token, { type: 'bearer' }).expect(200);
        return proxy!.turns() - before;
      };
      expect(await turnsOfRead()).toBe(2);
      expect(await turnsOfRead()).toBe(1);
      expect(await turnsOfRead()).toBe(1);
    } finally {
      await system.close();
      proxy?.server.close();
    }
  });
});
