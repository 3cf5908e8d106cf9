import { Controller, Get, Module, Param, Post } from '@nestjs/common';
import { DiscoveryModule, MetadataScanner, Reflector } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { ForStaff } from '../../src/auth/access.js';
import { Audited } from '../../src/auth/audited.js';
import { DeclaredAccess } from '../../src/auth/declared-access.js';
import { DENIED_PER_NETWORK } from '../../src/auth/denied-attempts.repository.js';
import { auditLog } from '../../src/common/audit-log.js';
import { conflict } from '../../src/common/problem/problem.js';
import { Database } from '../../src/database/database.js';
import { UsersModule } from '../../src/users/users.module.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { insertUser } from '../support/rows.js';

/** A staff feature, as others will be. */
@Controller('trial')
class TrialController {
  constructor(private readonly database: Database) {}

  @Post(':id/suspend')
  @ForStaff('users.write')
  @Audited('user.suspend', { resource: 'users' })
  async suspend(@Param('id') id: string) {
    await this.database.query("UPDATE users SET status = 'suspended' WHERE id = $1", [id]);
    const called = 'he called from +201234567890';
    auditLog.describe({
      oldValues: { status: 'active' },
      newValues: { status: 'suspended', reason: called },
    });
    return { id };
  }

  @Post(':id/refuse')
  @ForStaff('users.write')
  @Audited('user.refuse', { resource: 'users' })
  async refuse(@Param('id') id: string) {
    await this.database.query("UPDATE users SET status = 'closed' WHERE id = $1", [id]);
    throw conflict('invalid_state', 'No.');
  }

  @Get(':id/reveal')
  @ForStaff('users.reveal')
  @Audited('user.reveal', { resource: 'users' })
  async reveal(@Param('id') id: string) {
    const [row] = await this.database.queryLast('SELECT tier FROM users WHERE id = $1', [id]);
    return row;
  }
}

describe('The audit log over HTTP', () => {
  let system: TestApplication;
  let admin: { token: string; adminId: string };
  let userId: string;

  beforeAll(async () => {
    // Before the application is created: its modules are read then.
    const controllers = Reflect.getMetadata('controllers', UsersModule) as unknown[];
    Reflect.defineMetadata('controllers', [...controllers, TrialController], UsersModule);
    system = await createTestApplication();
    Reflect.defineMetadata('controllers', controllers, UsersModule);
    admin = await system.logIn('super_admin');
  });
  afterAll(() => system.close());
  beforeEach(async () => {
    userId = (await withConnection(system.database.urls.owner, (client) => insertUser(client))).id;
  });

  const sql = <T extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<T>(text, values)).rows,
    );
  const get = (path: string, token = admin.token) =>
    system.http.get(path).set('authorization', `Bearer ${token}`);
  const post = (path: string, token = admin.token) =>
    system.http.post(path).set('authorization', `Bearer ${token}`);
  let requests = 0;
  const newRequest = () => `audit-request-${++requests}`;
  const rowsOf = (requestId: string) =>
    sql("SELECT * FROM admin_logs WHERE request_id = $1 AND action !~ '^[A-Z]+$' ORDER BY seq", [requestId]);

  it('has one row for a write, with who, what, before and after, from where', async () => {
    const id = newRequest();
    await post(`/api/trial/${userId}/suspend`)
      .set('x-request-id', id)
      .set('user-agent', 'panel/1')
      .expect(201);
    expect(await rowsOf(id)).toMatchObject([
      {
        action: 'user.suspend',
        actor_type: 'admin',
        admin_id: admin.adminId,
        resource_type: 'users',
        resource_id: userId,
        old_values: { status: 'active' },
        new_values: { status: 'suspended', reason: 'he called from [redacted]' },
        ip_address: '127.0.0.1',
        user_agent: 'panel/1',
      },
    ]);
    // The database's own row, tied to it by the request.
    const all = await sql('SELECT action FROM admin_logs WHERE request_id = $1 ORDER BY seq', [id]);
    expect(all).toEqual([{ action: 'UPDATE' }, { action: 'user.suspend' }]);
  });

  it('undoes the action when its row cannot be written', async () => {
    await sql("ALTER TABLE admin_logs ADD CONSTRAINT sabotage CHECK (action <> 'user.suspend') NOT VALID");
    await post(`/api/trial/${userId}/suspend`).expect(500);
    await sql('ALTER TABLE admin_logs DROP CONSTRAINT sabotage');
    expect(await sql('SELECT status FROM users WHERE id = $1', [userId])).toEqual([{ status: 'active' }]);
  });

  it('has no row for a write that came to nothing', async () => {
    const id = newRequest();
    await post(`/api/trial/${userId}/refuse`).set('x-request-id', id).expect(409);
    expect(await sql('SELECT FROM admin_logs WHERE request_id = $1', [id])).toEqual([]);
  });

  it('has a row for a read of personal data, and gives no answer without it', async () => {
    const id = newRequest();
    await get(`/api/trial/${userId}/reveal`).set('x-request-id', id).expect(200, { tier: 0 });
    expect(await rowsOf(id)).toMatchObject([{ action: 'user.reveal', resource_id: userId }]);
    await sql("ALTER TABLE admin_logs ADD CONSTRAINT sabotage CHECK (action <> 'user.reveal') NOT VALID");
    await get(`/api/trial/${userId}/reveal`).expect(500);
    await sql('ALTER TABLE admin_logs DROP CONSTRAINT sabotage');
  });

  it('stops the start where a staff route that writes declares no action', async () => {
    @Controller('silent')
    class SilentController {
      @Post()
      @ForStaff()
      write() {}
    }
    @Module({
      imports: [DiscoveryModule],
      controllers: [SilentController],
      providers: [DeclaredAccess, MetadataScanner, Reflector],
    })
    class SilentModule {}
    const silent = await Test.createTestingModule({ imports: [SilentModule] }).compile();
    await expect(silent.init()).rejects.toThrow(/leave no row in the audit log.*SilentController\.write/);
  });

  it('records who was refused what, up to a cap, and nothing for a page opened without a token', async () => {
    const viewer = await system.logIn('viewer');
    const [forbidden, rubbish, none] = [newRequest(), newRequest(), newRequest()];
    await get(`/api/admin/logs/${userId}`, viewer.token).set('x-request-id', forbidden).expect(403);
    await get('/api/admin/logs', 'rubbish').set('x-request-id', rubbish).expect(401);
    await system.http.get('/api/admin/logs').set('x-request-id', none).expect(401);
    expect(await rowsOf(forbidden)).toMatchObject([
      {
        action: 'access.denied',
        actor_type: 'admin',
        admin_id: viewer.adminId,
        resource_type: 'route',
        resource_id: 'GET /api/admin/logs/:id',
        new_values: { status: 403, code: 'forbidden', permission: 'audit.read' },
      },
    ]);
    expect(await rowsOf(rubbish)).toMatchObject([
      { action: 'access.denied', actor_type: 'system', admin_id: null },
    ]);
    expect(await rowsOf(none)).toEqual([]);
    for (let attempt = 0; attempt < DENIED_PER_NETWORK + 10; attempt++) {
      await get('/api/admin/logs', 'rubbish').expect(401);
    }
    const [most] = await sql<{ most: string; capped: string }>(
      `SELECT max(n) AS most, sum(capped) AS capped FROM (
         SELECT count(*) AS n, count(*) FILTER (WHERE new_values ? 'capped') AS capped
           FROM admin_logs WHERE action = 'access.denied' GROUP BY date_trunc('minute', created_at)) m`,
    );
    expect(Number(most!.most)).toBeLessThanOrEqual(DENIED_PER_NETWORK);
    expect(Number(most!.capped)).toBeLessThanOrEqual(2);
  });

  it('is listed by page and by cursor, narrowed by what matters', async () => {
    const id = newRequest();
    await post(`/api/trial/${userId}/suspend`).set('x-request-id', id).expect(201);
    const { body, headers } = await get(`/api/admin/logs?resourceId=${userId}&action=user.suspend`).expect(
      200,
    );
    expect(body).toMatchObject({
      total: 1,
      data: [{ action: 'user.suspend', adminName: 'super_admin', resourceType: 'users', requestId: id }],
    });
    expect(headers['content-range']).toBe('logs 0-0/1');
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { body: { data: { seq: string }[]; nextCursor: string | null } } = await get(
        `/api/admin/logs?limit=5&adminId=${admin.adminId}&cursor=${cursor}`,
      ).expect(200);
      seen.push(...page.body.data.map(({ seq }) => seq));
      cursor = page.body.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual([...seen].sort((one, other) => Number(other) - Number(one)));
    const total = await get(`/api/admin/logs?adminId=${admin.adminId}`).expect(200);
    expect(seen.length).toBe(total.body.total);
    await get('/api/admin/logs?createdAt_gte=2100-01-01')
      .expect(200)
      .expect(({ body: none }) => expect(none.total).toBe(0));
    await get('/api/admin/logs?oldValues=x').expect(400);
    await get('/api/admin/logs?cursor=rubbish').expect(400);
    await get('/api/admin/logs/00000000-0000-4000-8000-000000000000').expect(404);
  });

  it('is exported whole, in order, with formulas disarmed, and the export is a row itself', async () => {
    await sql(
      `INSERT INTO admin_logs (action, user_agent, resource_id)
       SELECT 'bulk.row', '=HYPERLINK("http://evil","x")', n::text FROM generate_series(1, 1700) n`,
    );
    const id = newRequest();
    const { text, headers } = await get('/api/admin/logs/export.csv?action=bulk.row')
      .set('x-request-id', id)
      .expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const lines = text.split('\r\n');
    expect(lines[0]).toMatch(/^seq,id,createdAt,actorType/);
    expect(lines).toHaveLength(1 + 1700 + 1);
    expect(lines[1700]).toContain(`,1700,`);
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://evil"",""x"")"`);
    expect(await rowsOf(id)).toMatchObject([
      { action: 'logs.export', new_values: { filters: { action: 'bulk.row' } } },
    ]);
    await get('/api/admin/logs/export.csv?passwordHash=x').expect(400);
    const viewer = await system.logIn('viewer');
    await get('/api/admin/logs/export.csv', viewer.token).expect(403);
  });

  it('is sealed by its job, verified, and names a row that a superuser changed', async () => {
    const jobs = await get('/api/admin/jobs').expect(200);
    expect(jobs.body.data).toContainEqual({
      name: 'audit.seal',
      description: expect.any(String),
      schedule: '* * * * *',
      lastRun: null,
    });
    const id = newRequest();
    const { body: run } = await post('/api/admin/jobs/audit.seal/run').set('x-request-id', id).expect(202);
    expect(run).toMatchObject({ status: 'running', cause: 'request' });
    expect(await rowsOf(id)).toMatchObject([{ action: 'job.run', resource_id: 'audit.seal' }]);
    let last: { status: string; result: { rows: number } } | undefined;
    while (last?.status !== 'succeeded') {
      const { body } = await get('/api/admin/jobs').expect(200);
      last = body.data.find(({ name }: { name: string }) => name === 'audit.seal').lastRun;
    }
    expect(last.result.rows).toBeGreaterThan(0);
    const auditor = await system.logIn('auditor');
    const { body: sound } = await get('/api/admin/logs/verify', auditor.token).expect(200);
    expect(sound).toMatchObject({ intact: true, difference: null, rows: last.result.rows });
    const [victim] = await sql<{ id: string; seq: string }>(
      'SELECT id, seq FROM admin_logs ORDER BY seq OFFSET 2 LIMIT 1',
    );
    const { body: one } = await get(`/api/admin/logs/${victim!.id}`).expect(200);
    expect(one).toMatchObject({
      id: victim!.id,
      seal: { number: 1, sealHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect((await get(`/api/admin/logs/${victim!.id}/proof`).expect(200)).body.seal.sealHash).toBe(
      one.seal.sealHash,
    );
    await sql("UPDATE admin_logs SET action = 'nothing.happened' WHERE id = $1", [victim!.id]);
    const { body: found } = await get('/api/admin/logs/verify').expect(200);
    expect(found).toMatchObject({
      intact: false,
      difference: { what: 'altered', id: victim!.id, seq: victim!.seq },
    });
    await get('/api/admin/logs/verify?seal=xyz').expect(422);
    await post('/api/admin/jobs/no.job/run').expect(404);
    await post('/api/admin/jobs/audit.seal/run', auditor.token).expect(403);
  });

  it('redacts secrets and phones inside JSON columns too', async () => {
    await withConnection(system.database.urls.owner, (client) =>
      client.query('INSERT INTO user_profiles (user_id, metadata, preferences) VALUES ($1, $2, $3)', [
        userId,
        {
          note: 'call 010 1234 5678',
          legacy: [{ phoneNumber: '+201012345678', amount: '201012345678.5' }],
          n: 201012345678,
        },
        { password: 'hunter2', theme: 'dark' },
      ]),
    );
    const [row] = await sql<{ new_values: object }>(
      "SELECT new_values FROM admin_logs WHERE resource_type = 'user_profiles' AND resource_id = $1",
      [userId],
    );
    expect(row!.new_values).toMatchObject({
      metadata: {
        note: 'call [redacted]',
        legacy: [{ phoneNumber: '[redacted]', amount: '201012345678.5' }],
        n: 201012345678,
      },
      preferences: { password: '[redacted]', theme: 'dark' },
    });
  });
});
