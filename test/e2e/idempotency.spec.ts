import { randomUUID } from 'node:crypto';
import { Body, Controller, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { IsOptional, IsString } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { ForInvestor, ForPublic, ForStaff } from '../../src/auth/access.js';
import { Audited } from '../../src/auth/audited.js';
import { Investor } from '../../src/auth/wallet/investor.decorator.js';
import type { InvestorActor } from '../../src/common/actor.js';
import { IdempotencyIgnored, IdempotencyRequired } from '../../src/common/http/idempotency.js';
import { conflict } from '../../src/common/problem/problem.js';
import { Database } from '../../src/database/database.js';
import { JobsService } from '../../src/jobs/jobs.service.js';
import { UsersModule } from '../../src/users/users.module.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { WalletClient } from '../support/wallet.js';

class TrialDto {
  @IsString()
  title!: string;

  @IsOptional()
  @IsString()
  secret?: string;
}

/** What a handler waits for after its effect and before its answer. */
let pause: (() => Promise<void>) | undefined;
let handled = 0;

/** Features as others will be: each leaves one row, and reads it back as the last thing it does. */
@Controller('trial')
class TrialController {
  constructor(private readonly database: Database) {}

  @Post('assets')
  @ForStaff('assets.write')
  @Audited('trial.make', { resource: 'assets' })
  async make(@Body() { title, secret }: TrialDto, @Res({ passthrough: true }) reply: FastifyReply) {
    handled++;
    const [row] = await this.database.query<{ id: string }>(
      "INSERT INTO assets (type, title, status) VALUES ('investment', $1, 'draft') RETURNING id",
      [title],
    );
    await pause?.();
    if (title.startsWith('refused')) throw conflict('invalid_state', 'No.');
    void reply.header('location', `/api/assets/${row!.id}`);
    const [made] = await this.database.queryLast(
      'SELECT id, title, created_at AS "createdAt", version FROM assets WHERE id = $1',
      [row!.id],
    );
    return { ...made, secret };
  }

  @Post('assets/:slug/slowly')
  @HttpCode(202)
  @ForStaff('assets.write')
  @Audited('trial.slowly', { resource: 'assets' })
  async makeSlowly(@Param('slug') slug: string) {
    handled++;
    // As whoever hashes a password does: the lock on the key is gone with it.
    await this.database.commit();
    await new Promise((resolve) => setTimeout(resolve, 30));
    const made = await this.database.query<{ id: string }>(
      `INSERT INTO assets (type, title, status, slug) VALUES ('investment', 'x', 'draft', $1)
       ON CONFLICT (slug) DO NOTHING RETURNING id`,
      [slug],
    );
    if (!made[0]) throw conflict('email_taken', 'There is one already.');
    return { id: made[0].id };
  }

  @Put('assets/decided')
  @IdempotencyRequired()
  @ForStaff('assets.write')
  @Audited('trial.decide', { resource: 'assets' })
  decide() {
    return { handled: ++handled };
  }

  @Post('ignored')
  @IdempotencyIgnored()
  @ForStaff()
  @Audited('trial.ignored')
  ignored() {
    return { handled: ++handled };
  }

  @Post('public')
  @ForPublic()
  open() {
    return { handled: ++handled };
  }

  @Post('visits')
  @IdempotencyRequired()
  @ForInvestor()
  async visit(@Investor() { userId }: InvestorActor, @Body() { title }: TrialDto) {
    await this.database.query('INSERT INTO user_analytics (user_id, event_type) VALUES ($1, $2)', [
      userId,
      title,
    ]);
    return { title };
  }
}

describe('Idempotency', () => {
  let system: TestApplication;
  let manager: string;
  let other: string;

  beforeAll(async () => {
    const controllers = Reflect.getMetadata('controllers', UsersModule) as unknown[];
    Reflect.defineMetadata('controllers', [...controllers, TrialController], UsersModule);
    system = await createTestApplication({ RATE_LIMIT: 'off' });
    Reflect.defineMetadata('controllers', controllers, UsersModule);
    [manager, other] = [
      (await system.logIn('asset_manager')).token,
      (await system.logIn('super_admin')).token,
    ];
  });
  afterAll(() => system.close());
  beforeEach(() => {
    pause = undefined;
    handled = 0;
  });

  const sql = <T extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<T>(text, values)).rows,
    );
  const send = (
    path: string,
    key: string | undefined,
    body: object = {},
    token = manager,
    method = 'post',
  ) => {
    const request = system.http[method as 'post'](`/api/trial/${path}`).set(
      'authorization',
      `Bearer ${token}`,
    );
    if (key !== undefined) request.set('idempotency-key', key);
    return request.send(body);
  };
  const countOf = async (title: string): Promise<number> =>
    (await sql<{ count: number }>('SELECT count(*)::int AS count FROM assets WHERE title = $1', [title]))[0]!
      .count;
  const keysOf = (key: string) => sql('SELECT * FROM idempotency_keys WHERE key = $1', [key]);

  it('answers the same request again as the first time, and does it once', async () => {
    const key = randomUUID();
    const first = await send('assets', key, { title: 'once' }).expect(201);
    expect(first.headers['idempotent-replayed']).toBeUndefined();
    const again = await send('assets', key, { title: 'once' })
      .expect(201)
      .expect('idempotent-replayed', 'true');
    expect(again.text).toBe(first.text);
    expect(again.headers.location).toBe(first.headers.location);
    expect(again.headers.etag).toBe('"1"');
    expect({ handled, rows: await countOf('once') }).toEqual({ handled: 1, rows: 1 });
    const logged = await sql(
      "SELECT id FROM admin_logs WHERE action = 'trial.make' AND request_id = ANY ($1)",
      [[first.headers['x-request-id'], again.headers['x-request-id']]],
    );
    expect(logged).toHaveLength(1);
    await send('assets', undefined, { title: 'once' }).expect(201);
    expect(await countOf('once')).toBe(2);
  });

  it('knows the same body whatever order its fields come in', async () => {
    const key = randomUUID();
    await send('assets', key, { title: 'ordered', secret: 's' }).expect(201);
    await send('assets', key, { secret: 's', title: 'ordered' }).expect('idempotent-replayed', 'true');
  });

  it.each([
    ['another body', 'assets', { title: 'other' }],
    ['a body with more in it', 'assets', { title: 'first', secret: 'x' }],
    ['another path', 'assets/x/slowly', { title: 'first' }],
    ['another query', 'assets?x=1', { title: 'first' }],
  ])('refuses the key for %s', async (_name, path, body) => {
    const key = randomUUID();
    await send('assets', key, { title: 'first' }).expect(201);
    const refused = await send(path, key, body).expect(422);
    expect(refused.body).toMatchObject({
      code: 'idempotency_key_reused',
      errors: { 'Idempotency-Key': expect.any(String) },
    });
    expect(handled).toBe(1);
  });

  it('does it once when 50 ask at the same moment, and answers all of them', async () => {
    const key = randomUUID();
    pause = () => new Promise((resolve) => setTimeout(resolve, 100));
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => send('assets', key, { title: 'parallel' })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers['idempotent-replayed'] === 'true')).toHaveLength(49);
    expect({ handled, rows: await countOf('parallel') }).toEqual({ handled: 1, rows: 1 });
  });

  it('does it once even where the handler ends its transaction midway', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('assets/midway/slowly', key)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await keysOf(key)).toHaveLength(1);
    await send('assets/midway/slowly', randomUUID()).expect(409);
  });

  it("gives nobody another's answer", async () => {
    const key = randomUUID();
    const first = await send('assets', key, { title: 'mine' }).expect(201);
    const second = await send('assets', key, { title: 'mine' }, other).expect(201);
    expect(second.body.id).not.toBe(first.body.id);
    expect(second.headers['idempotent-replayed']).toBeUndefined();
    expect(await keysOf(key)).toHaveLength(2);
  });

  it('keeps no refusal: the same key may be tried again', async () => {
    const key = randomUUID();
    await send('assets', key, { title: 'refused 1' }).expect(409);
    await send('assets', key, {}).expect(422);
    expect(await keysOf(key)).toEqual([]);
    expect(await countOf('refused 1')).toBe(0);
    await send('assets', key, { title: 'accepted' }).expect(201);
  });

  it('leaves neither effect nor key when it is killed in the middle, and can be repeated', async () => {
    const key = randomUUID();
    pause = async () => {
      await sql(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND usename = 'pend_staff' AND state = 'idle in transaction'`,
      );
    };
    expect((await send('assets', key, { title: 'killed' })).status).toBeGreaterThanOrEqual(500);
    expect(await countOf('killed')).toBe(0);
    expect(await keysOf(key)).toEqual([]);
    pause = undefined;
    await send('assets', key, { title: 'killed' }).expect(201);
    expect(await countOf('killed')).toBe(1);
  });

  it('keeps nothing readable of body and answer', async () => {
    const key = randomUUID();
    await send('assets', key, { title: 'sealed', secret: 'one-time-password' }).expect(201);
    const again = await send('assets', key, { title: 'sealed', secret: 'one-time-password' });
    expect(again.body.secret).toBe('one-time-password');
    const [row] = await keysOf(key);
    expect(row).toMatchObject({ route: 'POST /api/trial/assets', status: 201 });
    expect((row!.answer as Buffer).toString('latin1')).not.toMatch(/one-time|sealed|title/);
    // An answer that is moved to another key opens there for nobody.
    const foreign = randomUUID();
    await send('assets', foreign, { title: 'sealed', secret: 'one-time-password' }).expect(201);
    await sql('UPDATE idempotency_keys SET answer = $1 WHERE key = $2', [row!.answer, foreign]);
    await send('assets', foreign, { title: 'sealed', secret: 'one-time-password' }).expect(500);
  });

  it.each([
    ['empty', ''],
    ['too long', 'k'.repeat(256)],
    ['of two words', 'a b'],
    ['sent twice', 'a, b'],
    ['not ASCII', 'cl\u00e9'],
  ])('refuses a key that is %s, and does nothing', async (_name, key) => {
    const { statusCode, json } = await system.app.inject({
      method: 'POST',
      url: '/api/trial/assets',
      headers: { authorization: `Bearer ${manager}`, 'idempotency-key': key },
      payload: { title: 'hostile' },
    });
    expect({ statusCode, ...json<{ code: string }>() }).toMatchObject({
      statusCode: 400,
      code: 'idempotency_key_malformed',
    });
    expect(handled).toBe(0);
  });

  it('never sees a key with a NUL: that is no HTTP', async () => {
    const send = () =>
      fetch(
        `http://127.0.0.1:${(system.app.getHttpServer().address() as { port: number }).port}/api/trial/assets`,
        {
          method: 'POST',
          headers: { 'idempotency-key': 'a\0b' },
        },
      );
    await expect(send()).rejects.toThrow();
    await expect(
      sql(
        "INSERT INTO idempotency_keys VALUES ('admin', gen_random_uuid(), 'a b', 'x', repeat('0', 64), 200, '')",
      ),
    ).rejects.toMatchObject({ constraint: 'idempotency_keys_key_check' });
  });

  it('is needed where a decision is taken, whatever the method', async () => {
    const { body } = await send('assets/decided', undefined, {}, manager, 'put').expect(400);
    expect(body).toMatchObject({ code: 'idempotency_key_missing' });
    const key = randomUUID();
    await send('assets/decided', key, {}, manager, 'put').expect(200);
    const again = await send('assets/decided', key, {}, manager, 'put').expect('idempotent-replayed', 'true');
    expect(again.body).toEqual({ handled: 1 });
  });

  it('is not for what is public, nor for what says so', async () => {
    for (const path of ['ignored', 'public']) {
      const key = randomUUID();
      await send(path, key).expect(201);
      expect((await send(path, key).expect(201)).headers['idempotent-replayed']).toBeUndefined();
    }
    const { email, password } = await system.logIn('viewer');
    const logIn = () =>
      system.http.post('/api/admin/auth/login').set('idempotency-key', 'k').send({ email, password });
    const [first, second] = [await logIn().expect(200), await logIn().expect(200)];
    expect(second.body.refreshToken).not.toBe(first.body.refreshToken);
  });

  it('holds for investors, each by themselves', async () => {
    const wallet = new WalletClient(system);
    const [mine, theirs] = [await wallet.register(), await wallet.register()];
    const key = randomUUID();
    await send('visits', undefined, { title: 'x' }, mine.accessToken).expect(400);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => send('visits', key, { title: 'x' }, mine.accessToken)),
    );
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    await send('visits', key, { title: 'x' }, theirs.accessToken).expect(201);
    const rows = await sql('SELECT user_id FROM user_analytics WHERE user_id = ANY ($1)', [
      [mine.user.id, theirs.user.id],
    ]);
    expect(rows.map(({ user_id }) => user_id).sort()).toEqual([mine.user.id, theirs.user.id].sort());
  });

  it('ends with the permission: what may not be done any more is not answered either', async () => {
    const { token, adminId } = await system.logIn('asset_manager');
    const key = randomUUID();
    await send('assets', key, { title: 'before' }, token).expect(201);
    await sql('UPDATE admin_sessions SET revoked_at = now() WHERE admin_id = $1', [adminId]);
    await send('assets', key, { title: 'before' }, token).expect(401);
  });

  it('is forgotten after 24 hours', async () => {
    const [old, young] = [randomUUID(), randomUUID()];
    for (const key of [old, young]) await send('assets', key, { title: 'aged' }).expect(201);
    await sql("UPDATE idempotency_keys SET created_at = now() - interval '25 hours' WHERE key = $1", [old]);
    await sql("UPDATE idempotency_keys SET created_at = now() - interval '23 hours' WHERE key = $1", [young]);
    const started = await system.app
      .get(JobsService, { strict: false })
      .start('idempotency.prune', 'request');
    expect((await started!.done).result).toEqual({ rows: 1 });
    expect(await keysOf(old)).toEqual([]);
    expect(await keysOf(young)).toHaveLength(1);
    await send('assets', old, { title: 'aged' }).expect(201);
    expect(await countOf('aged')).toBe(3);
  });

  describe('in the database', () => {
    const as = (login: 'staff' | 'app' | 'worker', role: string, setting: string, id: string, text: string) =>
      withConnection(system.database.urls[login], async (client) => {
        await client.query("SELECT set_config('role', $1, false), set_config($2, $3, false)", [
          role,
          setting,
          id,
        ]);
        return (await client.query(text)).rows;
      });

    it('shows everybody their own keys, and the worker no answer', async () => {
      const key = randomUUID();
      await send('assets', key, { title: 'owned' }).expect(201);
      const [{ actor_id: owner }] = (await keysOf(key)) as [{ actor_id: string }];
      const read = `SELECT answer FROM idempotency_keys WHERE key = '${key}'`;
      expect(await as('staff', 'admin_role', 'app.current_admin_id', owner, read)).toHaveLength(1);
      expect(await as('staff', 'admin_role', 'app.current_admin_id', randomUUID(), read)).toEqual([]);
      expect(await as('staff', 'admin_role', 'app.current_admin_id', '', read)).toEqual([]);
      expect(await as('app', 'app_user', 'app.current_user_id', owner, read)).toEqual([]);
      for (const [login, role] of [
        ['worker', 'app_worker'],
        ['app', 'app_public'],
      ] as const) {
        await expect(as(login, role, 'app.current_user_id', owner, read)).rejects.toMatchObject({
          code: '42501',
        });
      }
    });

    it('lets nobody keep an answer for another, or change one', async () => {
      const [mine, theirs] = [randomUUID(), randomUUID()];
      const insert = (type: string, id: string) =>
        `INSERT INTO idempotency_keys (actor_type, actor_id, key, route, request_hash, status, answer)
         VALUES ('${type}', '${id}', 'k', 'x', '${'0'.repeat(64)}', 200, '')`;
      const asAdmin = (text: string) => as('staff', 'admin_role', 'app.current_admin_id', mine, text);
      const asUser = (text: string) => as('app', 'app_user', 'app.current_user_id', mine, text);
      await asAdmin(insert('admin', mine));
      await asUser(insert('user', mine));
      for (const refused of [
        () => asAdmin(insert('admin', theirs)),
        () => asAdmin(insert('user', mine)),
        () => asUser(insert('user', theirs)),
        () => asUser(insert('admin', mine)),
        () => asAdmin("UPDATE idempotency_keys SET answer = 'x'"),
        () => asUser('DELETE FROM idempotency_keys'),
      ]) {
        await expect(refused()).rejects.toMatchObject({ code: '42501' });
      }
    });
  });
});
