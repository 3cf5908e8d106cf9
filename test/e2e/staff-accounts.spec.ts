import { randomUUID } from 'node:crypto';
import { generateSync } from 'otplib';
import { AdminAccountsService } from '../../src/admin/admin-accounts.service.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';

type Account = Awaited<ReturnType<TestApplication['logIn']>>;
type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';

const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('Accounts of staff', () => {
  let system: TestApplication;
  let boss: Account;
  let partner: Account;

  beforeAll(async () => {
    system = await createTestApplication({ RATE_LIMIT: 'off' });
    boss = await steppedUp(await system.logIn('super_admin'));
    partner = await system.logIn('super_admin');
  });
  afterAll(() => system.close());

  const sql = <T extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<T>(text, values)).rows,
    );
  const as = (token: string, method: Method, path: string, body?: object) => {
    const request = system.http[method](`/api/admin/${path}`).set('authorization', `Bearer ${token}`);
    return body ? request.send(body) : request;
  };
  const users = (method: Method, path: string, body?: object) => as(boss.token, method, `users${path}`, body);
  const logIn = (email: string, password: string) =>
    system.http.post('/api/admin/auth/login').send({ email, password });
  const secrets = new Map<string, string>();
  /** With an authenticator, whose code has just opened the session. */
  const steppedUp = async (account: Account): Promise<Account> => {
    const { body: offer } = await as(account.token, 'post', 'auth/totp/enroll').expect(200);
    const secret = offer.secret as string;
    secrets.set(account.adminId, secret);
    const code = generateSync({ secret });
    const { body } = await as(account.token, 'post', 'auth/totp/confirm', { code }).expect(200);
    return { ...account, token: body.accessToken as string };
  };
  const logsOf = (resourceId: string, action: string) =>
    sql('SELECT admin_id, old_values, new_values FROM admin_logs WHERE resource_id = $1 AND action = $2', [
      resourceId,
      action,
    ]);
  const invited = async (): Promise<{ id: string; email: string; initialPassword: string }> => {
    const email = `${randomUUID()}@pend.example`;
    const { body } = await users('post', '', { email, name: 'New', role: 'viewer' }).expect(201);
    await as(partner.token, 'post', `approvals/${body.approval.id}/approve`).expect(200);
    return { id: body.id, email, initialPassword: body.initialPassword };
  };

  describe('are read', () => {
    it('one by one, with version, ETag and without what is secret', async () => {
      const { adminId, email } = await system.logIn('viewer');
      const { body, headers } = await users('get', `/${adminId}`).expect(200);
      expect(body).toEqual({
        id: adminId,
        email,
        name: 'viewer',
        role: 'viewer',
        permissions: [],
        isActive: true,
        mustChangePassword: false,
        lastLoginAt: expect.stringMatching(/Z$/),
        version: 1,
        createdAt: expect.stringMatching(/Z$/),
        updatedAt: expect.stringMatching(/Z$/),
      });
      expect(headers.etag).toBe('"1"');
      const list = await users('get', `?email=${email}&mustChangePassword=false`).expect(200);
      expect(list.body).toMatchObject({ total: 1, data: [body] });
    });

    it.each<[Method, string, object | undefined]>([
      ['get', `/${NOBODY}`, undefined],
      ['patch', `/${NOBODY}`, { name: 'x' }],
      ['put', `/${NOBODY}`, { name: 'x' }],
      ['delete', `/${NOBODY}`, undefined],
      ['post', `/${NOBODY}/reset`, { password: true }],
      ['post', `/${NOBODY}/unlock`, undefined],
    ])('with %s %s as 404', async (method, path, body) => {
      await users(method, path, body).expect(404);
      await users(method, path.replace(NOBODY, 'x'), body).expect(400);
    });
  });

  describe('are changed', () => {
    it('by PATCH and PUT alike, under a version that rises, with old and new name in the audit log', async () => {
      const { adminId } = await system.logIn('viewer');
      const first = await users('patch', `/${adminId}`, { name: 'First' }).expect(200).expect('etag', '"2"');
      expect(first.body).toMatchObject({ name: 'First', role: 'viewer', version: 2 });
      await users('put', `/${adminId}`, { name: 'Second' }).expect(200).expect('etag', '"3"');
      expect(await logsOf(adminId, 'admin.update')).toEqual([
        { admin_id: boss.adminId, old_values: { name: 'viewer' }, new_values: { name: 'First' } },
        { admin_id: boss.adminId, old_values: { name: 'First' }, new_values: { name: 'Second' } },
      ]);
    });

    it('not at all by the record as it was read, even after another login', async () => {
      const { adminId, email, password } = await system.logIn('viewer');
      const { body } = await users('get', `/${adminId}`).expect(200);
      await logIn(email, password).expect(200);
      const again = await users('put', `/${adminId}`, body as object).expect(200);
      expect(again.body).toMatchObject({ version: 1, updatedAt: body.updatedAt });
      expect(await logsOf(adminId, 'admin.update')).toEqual([]);
    });

    it.each<[string, object, string[]]>([
      ['another id', { id: NOBODY }, ['id']],
      ['another e-mail', { email: 'other@pend.example' }, ['email']],
      ['another time of making', { createdAt: '2026-01-01T00:00:00.000Z' }, ['createdAt']],
      ['another login', { lastLoginAt: null }, ['lastLoginAt']],
      ['a flag of the server', { mustChangePassword: true }, ['mustChangePassword']],
      ['a version to come', { version: 99 }, ['version']],
      ['an unknown field', { passwordHash: 'x' }, ['passwordHash']],
      ['null for a name', { name: null }, ['name']],
      ['a blank name', { name: ' ' }, ['name']],
      ['a name of a list', { name: ['x'] }, ['name']],
      ['null for a role', { role: null }, ['role']],
      ['an unknown role', { role: 'root' }, ['role']],
      ['an unknown permission', { permissions: ['everything'] }, ['permissions']],
      ['a permission twice', { permissions: ['users.write', 'users.write'] }, ['permissions']],
      ['a flag as text', { isActive: 'false' }, ['isActive']],
      ['null for a flag', { isActive: null }, ['isActive']],
    ])('are 422 with %s, naming it, and nothing is kept', async (_name, body, fields) => {
      const { adminId } = await system.logIn('viewer');
      const answer = await users('patch', `/${adminId}`, { name: 'Kept?', ...body }).expect(422);
      expect(Object.keys((answer.body as { errors: object }).errors)).toEqual(fields);
      expect((await users('get', `/${adminId}`)).body).toMatchObject({ name: 'viewer', version: 1 });
    });

    it('under If-Match only as they were seen', async () => {
      const { adminId } = await system.logIn('viewer');
      const rename = (name: string, match: string) =>
        users('patch', `/${adminId}`, { name }).set('if-match', match);
      await rename('One', '"1"').expect(200);
      expect((await rename('Two', '"1"').expect(412)).body).toMatchObject({ code: 'stale' });
      await rename('Two', 'W/"2"').expect(412);
      await rename('Two', '2').expect(400);
      await rename('Two', '"1", "2"').expect(200);
      await rename('Three', '*').expect(200);
      await users('delete', `/${adminId}`).set('if-match', '"3"').expect(412);
      expect((await users('get', `/${adminId}`)).body).toMatchObject({ name: 'Three', isActive: true });
      const old = { name: 'Four', version: 3 };
      expect((await users('put', `/${adminId}`, old).expect(412)).body).toMatchObject({ code: 'stale' });
    });

    it('by one of many who saw the same version', async () => {
      const { adminId } = await system.logIn('viewer');
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, number) =>
          users('patch', `/${adminId}`, { name: `Name ${number}` }).set('if-match', '"1"'),
        ),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 412)).toHaveLength(11);
      expect(await logsOf(adminId, 'admin.update')).toHaveLength(1);
    });

    it('in their rights once approved, and in their name at once', async () => {
      const { adminId } = await system.logIn('viewer');
      const { body } = await users('put', `/${adminId}`, {
        name: 'Named',
        permissions: ['users.write'],
      }).expect(202);
      expect(body.approval.payload).toMatchObject({ to: { permissions: ['users.write'], role: 'viewer' } });
      expect((await users('get', `/${adminId}`)).body).toMatchObject({ name: 'Named', permissions: [] });
      await as(partner.token, 'post', `approvals/${body.approval.id}/approve`).expect(200);
      expect((await users('get', `/${adminId}`)).body).toMatchObject({ permissions: ['users.write'] });
    });

    it.each([{ role: 'viewer' }, { permissions: ['-audit.read'] }, { isActive: false }])(
      'never by themselves upward or downward: %j',
      async (change) => {
        const { body } = await users('patch', `/${boss.adminId}`, change).expect(403);
        expect(body).toMatchObject({ detail: 'Nobody changes their own role.' });
        await users('delete', `/${boss.adminId}`).expect(403);
        await users('patch', `/${boss.adminId}`, { name: `Boss ${randomUUID()}` }).expect(200);
      },
    );
  });

  describe('are deleted', () => {
    it('by switching them off, which ends their sessions and keeps their history', async () => {
      const { adminId, token, email, password } = await system.logIn('viewer');
      const { body } = await users('delete', `/${adminId}`).expect(200);
      expect(body).toEqual({ id: adminId });
      await as(token, 'get', 'auth/me').expect(401);
      await logIn(email, password).expect(401);
      expect((await users('get', `/${adminId}`)).body).toMatchObject({ isActive: false });
      await users('delete', `/${adminId}`).expect(200);
      expect(await logsOf(adminId, 'staff.disable')).toHaveLength(1);
    });
  });

  describe('with a one-time password', () => {
    it('get to a password of their own first, and to everything after it', async () => {
      const { id, email, initialPassword } = await invited();
      const { body: first } = await logIn(email, initialPassword).expect(200);
      const token = first.accessToken as string;
      expect(first.admin).toMatchObject({ id, mustChangePassword: true });
      expect((await as(token, 'get', 'auth/me').expect(200)).body).toMatchObject({
        mustChangePassword: true,
      });
      for (const [method, path] of [
        ['get', '/api/assets'],
        ['get', '/api/users'],
        ['get', '/api/admin/permissions'],
        ['get', '/api/admin/sessions'],
        ['post', '/api/admin/auth/totp/enroll'],
        ['post', '/api/admin/auth/step-up'],
        ['delete', '/api/admin/sessions'],
      ] as const) {
        const { body } = await system.http[method](path).set('authorization', `Bearer ${token}`).expect(403);
        expect(body).toMatchObject({ code: 'password_change_required' });
      }
      const change = (newPassword: string) =>
        as(token, 'post', 'auth/password', { currentPassword: initialPassword, newPassword });
      await change(initialPassword).expect(422);
      const { body: own } = await change('a password of my own').expect(200);
      expect(own.admin).toMatchObject({ mustChangePassword: false });
      await as(own.accessToken as string, 'get', 'permissions').expect(200);
      await logIn(email, initialPassword).expect(401);
      const { body: later } = await logIn(email, 'a password of my own').expect(200);
      await as(later.accessToken as string, 'post', 'auth/logout').expect(200);
    });

    it('may refresh and leave', async () => {
      const { email, initialPassword } = await invited();
      const { body } = await logIn(email, initialPassword).expect(200);
      const { body: next } = await system.http
        .post('/api/admin/auth/refresh')
        .send({ refreshToken: body.refreshToken })
        .expect(200);
      await as(next.accessToken as string, 'get', 'permissions').expect(403);
      await as(next.accessToken as string, 'post', 'auth/logout').expect(200);
      await as(next.accessToken as string, 'get', 'auth/me').expect(401);
    });

    it('are invited once when the invitation is repeated, and their password is nowhere readable', async () => {
      const key = randomUUID();
      const email = `${randomUUID()}@pend.example`;
      const invite = () =>
        users('post', '', { email, name: 'Twice', role: 'viewer' }).set('idempotency-key', key);
      const answers = await Promise.all([invite(), invite(), invite()]);
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      const { initialPassword } = answers[0].body as { initialPassword: string };
      expect(initialPassword).toMatch(/^[\w-]{20}$/);
      for (const table of ['admin_logs', 'admin_users', 'idempotency_keys', 'approvals']) {
        expect(JSON.stringify(await sql(`SELECT t::text FROM ${table} t`))).not.toContain(initialPassword);
      }
      expect(JSON.stringify(system.logged())).not.toContain(initialPassword);
    });
  });

  describe('are reset', () => {
    const reset = (id: string, body: object = { password: true }, token = boss.token) =>
      as(token, 'post', `users/${id}/reset`, body);

    it('to a new one-time password, without the authenticator, and every session ends', async () => {
      const colleague = await steppedUp(await system.logIn('auditor'));
      const { adminId: id, email, password, token } = colleague;
      const { body } = await reset(id, { password: true, totp: true }).expect(200);
      expect(body).toEqual({ id, initialPassword: expect.stringMatching(/^[\w-]{20}$/), totpRemoved: true });
      await as(token, 'get', 'auth/me').expect(401);
      await logIn(email, password).expect(401);
      const { body: back } = await logIn(email, body.initialPassword as string).expect(200);
      expect(back.admin).toMatchObject({ mustChangePassword: true });
      expect(await sql('SELECT FROM admin_totp WHERE admin_id = $1', [id])).toEqual([]);
      expect(await logsOf(id, 'admin.reset')).toEqual([
        { admin_id: boss.adminId, old_values: null, new_values: { reset: ['password', 'totp'] } },
      ]);
      expect(JSON.stringify(await sql('SELECT * FROM admin_logs'))).not.toContain(body.initialPassword);
    });

    it('of the authenticator alone, with the password as it was', async () => {
      const { adminId, email, password, token } = await steppedUp(await system.logIn('viewer'));
      expect((await logIn(email, password).expect(401)).body).toMatchObject({ code: 'otp_required' });
      expect((await reset(adminId, { totp: true }).expect(200)).body).toEqual({
        id: adminId,
        totpRemoved: true,
      });
      await as(token, 'get', 'auth/me').expect(401);
      const { body } = await logIn(email, password).expect(200);
      expect(body.admin).toMatchObject({ mustChangePassword: false });
      const again = await reset(adminId, { totp: true }).expect(200);
      expect(again.body).toEqual({ id: adminId, totpRemoved: false });
      await as(body.accessToken as string, 'get', 'auth/me').expect(401);
    });

    it.each([
      {},
      { password: false },
      { totp: false, password: false },
      { password: 'yes' },
      { email: true },
    ])('not with %j', async (body) => {
      await reset(partner.adminId, body).expect(422);
      await as(partner.token, 'get', 'auth/me').expect(200);
    });

    it('only with a fresh second factor, by whoever manages staff, and not for oneself', async () => {
      const { adminId } = await system.logIn('viewer');
      const stale = await reset(adminId, { password: true }, partner.token).expect(403);
      expect(stale.body).toMatchObject({ code: 'step_up_required' });
      await reset(adminId, { password: true }, (await system.logIn('auditor')).token).expect(403);
      await reset(boss.adminId, { password: true, totp: true }).expect(403);
      await as(boss.token, 'get', 'auth/me').expect(200);
    });

    it('not by a colleague who may do less: it would be a way up', async () => {
      const clerk = await system.logIn('viewer');
      await sql(`UPDATE admin_users SET permissions = '["admins.manage"]' WHERE id = $1`, [clerk.adminId]);
      const { body } = await logIn(clerk.email, clerk.password).expect(200);
      const { token } = await steppedUp({ ...clerk, token: body.accessToken as string });
      const { body: refused } = await reset(partner.adminId, { password: true }, token).expect(403);
      expect(refused).toMatchObject({ detail: expect.stringContaining('users.write') });
      const viewer = await system.logIn('viewer');
      await reset(viewer.adminId, { password: true }, token).expect(200);
      await as(partner.token, 'get', 'auth/me').expect(200);
    });
  });

  describe('that are locked out', () => {
    it('are let in again by a colleague, from wherever they were locked out', async () => {
      const { adminId, email, password } = await system.logIn('viewer');
      for (let tries = 0; tries < 6; tries++) await logIn(email, 'wrong');
      expect((await logIn(email, password).expect(429)).headers['retry-after']).toBeDefined();
      expect((await users('post', `/${adminId}/unlock`).expect(200)).body).toEqual({ id: adminId });
      await logIn(email, password).expect(200);
      expect(await logsOf(adminId, 'admin.unlock')).toHaveLength(1);
    });

    it('are let in again who were never seen at that address', async () => {
      const accounts = system.app.get(AdminAccountsService, { strict: false });
      const email = `${randomUUID()}@pend.example`;
      const password = (await accounts.create(email, 'x', 'viewer'))!;
      for (let tries = 0; tries < 6; tries++) await logIn(email, 'wrong');
      await logIn(email, password).expect(429);
      const [{ id }] = (await sql('SELECT id FROM admin_users WHERE email = $1', [email])) as [
        { id: string },
      ];
      await users('post', `/${id}/unlock`).expect(200);
      await logIn(email, password).expect(200);
    });
  });

  describe('in the database, by plain SQL as admin_role', () => {
    const staff = (adminId: string, text: string, values: unknown[]) =>
      withConnection(system.database.urls.staff, async (client) => {
        await client.query(
          "SELECT set_config('role', 'admin_role', false), set_config('app.current_admin_id', $1, false)",
          [adminId],
        );
        return client.query(text, values);
      });

    it.each([
      ['role', `UPDATE admin_users SET role = 'viewer' WHERE id = $1`],
      ['permissions', `UPDATE admin_users SET permissions = '["-audit.read"]' WHERE id = $1`],
      ['active flag', 'UPDATE admin_users SET is_active = false WHERE id = $1'],
    ])('cannot change their own %s', async (_what, statement) => {
      await expect(staff(partner.adminId, statement, [partner.adminId])).rejects.toMatchObject({
        constraint: 'admin_users_own_role',
      });
    });

    it.each([
      ['role', `UPDATE admin_users SET role = 'auditor' WHERE id = $1`],
      ['permissions', `UPDATE admin_users SET permissions = '["users.write"]' WHERE id = $1`],
      ['active flag', 'UPDATE admin_users SET is_active = false WHERE id = $1'],
      ['password', `UPDATE admin_users SET password_hash = 'x', must_change_password = true WHERE id = $1`],
      ['flag of a one-time password', 'UPDATE admin_users SET must_change_password = true WHERE id = $1'],
      ['e-mail', `UPDATE admin_users SET email = 'z@pend.example' WHERE id = $1`],
    ])('keep their %s from whoever is nobody yet', async (_what, statement) => {
      const { adminId } = await system.logIn('viewer');
      await expect(staff('', statement, [adminId])).rejects.toMatchObject({
        constraint: 'admin_users_changed_by_somebody',
      });
    });

    it('are handed one-time passwords only, and end them only by passwords of their own', async () => {
      const { adminId } = await system.logIn('viewer');
      const refused = { constraint: 'admin_users_one_time_password' };
      const set = (by: string, values: string) =>
        staff(by, `UPDATE admin_users SET ${values} WHERE id = $1`, [adminId]);
      await expect(set(partner.adminId, `password_hash = 'x'`)).rejects.toMatchObject(refused);
      await set(partner.adminId, `password_hash = 'x', must_change_password = true`);
      await expect(set(partner.adminId, 'must_change_password = false')).rejects.toMatchObject(refused);
      await expect(
        set(partner.adminId, `password_hash = 'y', must_change_password = false`),
      ).rejects.toMatchObject(refused);
      await expect(set(adminId, 'must_change_password = false')).rejects.toMatchObject(refused);
      await set(adminId, `password_hash = 'z', must_change_password = false`);
      await expect(
        staff(
          partner.adminId,
          "INSERT INTO admin_users (email, name, role, password_hash, is_active) VALUES ($1, 'x', 'viewer', 'x', false)",
          [`${randomUUID()}@pend.example`],
        ),
      ).rejects.toMatchObject(refused);
    });

    it('lose their authenticator to a colleague, not to themselves or to nobody', async () => {
      const { adminId } = await steppedUp(await system.logIn('viewer'));
      const remove = (by: string) => staff(by, 'SELECT remove_second_factor($1) AS removed', [adminId]);
      const refused = { constraint: 'admin_totp_removed_by_colleague' };
      await expect(remove(adminId)).rejects.toMatchObject(refused);
      await expect(remove('')).rejects.toMatchObject(refused);
      const [first, second] = [await remove(partner.adminId), await remove(partner.adminId)];
      expect([first.rows, second.rows]).toEqual([[{ removed: true }], [{ removed: false }]]);
    });
  });
});
