import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JwtService, type JwtSignOptions } from '@nestjs/jwt';
import bcrypt from 'bcryptjs';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';

interface Tokens {
  accessToken: string;
  refreshToken: string;
  admin: { id: string; email: string };
}

const RETIRED = 'a-retired-signing-key-of-32-characters';
const ACTIVE = 'the-active-signing-key-of-32-characters';
const jwt = new JwtService({});
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

describe('Sessions of staff', () => {
  let system: TestApplication;
  const folder = mkdtempSync(join(tmpdir(), 'pend-keys-'));

  beforeAll(async () => {
    const file = join(folder, 'keys.json');
    writeFileSync(file, JSON.stringify({ active: 'new', keys: { old: RETIRED, new: ACTIVE } }));
    system = await createTestApplication({ JWT_KEYS_FILE: file });
  });
  afterAll(async () => {
    await system.close();
    rmSync(folder, { recursive: true });
  });

  const sql = <T extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<T>(text, values)).rows,
    );
  const logIn = async (credentials: { email: string; password: string }): Promise<Tokens> => {
    const { email, password } = credentials;
    const { body } = await system.http.post('/api/admin/auth/login').send({ email, password }).expect(200);
    return body as Tokens;
  };
  const newStaff = async (role: 'viewer' | 'auditor' | 'super_admin' = 'viewer') => {
    const staff = await system.logIn(role);
    return { ...staff, tokens: await logIn(staff) };
  };
  const refresh = (refreshToken: string) =>
    system.http.post('/api/admin/auth/refresh').send({ refreshToken });
  const me = (token: string) => system.http.get('/api/admin/auth/me').set('authorization', `Bearer ${token}`);
  const claimsOf = (token: string) => jwt.decode<Record<string, string>>(token);

  describe('refreshed', () => {
    it('go on with new tokens of the same session, in the shape of a login', async () => {
      const { tokens } = await newStaff();
      const { body } = await refresh(tokens.refreshToken).expect(200);
      expect(body).toEqual({
        accessToken: expect.any(String),
        expiresIn: 900,
        refreshToken: expect.stringMatching(/^[\w-]{43}$/),
        admin: tokens.admin,
      });
      expect(body.refreshToken).not.toBe(tokens.refreshToken);
      expect(claimsOf(body.accessToken).sid).toBe(claimsOf(tokens.accessToken).sid);
      expect(claimsOf(body.accessToken).jti).not.toBe(claimsOf(tokens.accessToken).jti);
      await me(body.accessToken).expect(200);
      await refresh(body.refreshToken).expect(200);
    });

    it.each([
      ['rubbish', 'rubbish'],
      ['an unknown token', 'A'.repeat(43)],
      ['its hash', hashOf('x')],
    ])('are refused with %s', async (_name, token) => {
      const { body } = await refresh(token).expect(401);
      expect(body).toMatchObject({ code: 'invalid_refresh_token' });
    });

    it.each([
      [{}],
      [{ refreshToken: 5 }],
      [{ refreshToken: 'x'.repeat(201) }],
      [{ refreshToken: 'x', a: 1 }],
    ])('are refused with the body %j', async (body) => {
      await system.http.post('/api/admin/auth/refresh').send(body).expect(422);
    });
  });

  describe('end at the next request when', () => {
    it.each([
      ['the password', "password_hash = '$argon2id$other'"],
      ['the role', "role = 'auditor'"],
      ['the permissions', `permissions = '["users.reveal"]'`],
      ['the active flag', 'is_active = false'],
    ])('%s changes, by whatever statement', async (_what, change) => {
      const { tokens, adminId, token } = await newStaff();
      const bystander = await newStaff();
      await sql(`UPDATE admin_users SET ${change} WHERE id = $1`, [adminId]);
      await me(token).expect(401);
      await me(tokens.accessToken).expect(401);
      await refresh(tokens.refreshToken).expect(401);
      await me(bystander.token).expect(200);
      await expect(
        sql('UPDATE admin_sessions SET revoked_at = NULL WHERE admin_id = $1', [adminId]),
      ).rejects.toMatchObject({ constraint: 'admin_sessions_stay_ended' });
    });

    it('their owner logs out, and only that one', async () => {
      const { tokens, token } = await newStaff();
      const { body } = await system.http
        .post('/api/admin/auth/logout')
        .set('authorization', `Bearer ${token}`)
        .expect(200);
      expect(body).toEqual({ id: claimsOf(token).sid });
      await me(token).expect(401);
      await me(tokens.accessToken).expect(200);
    });

    it('but not when the name changes', async () => {
      const { adminId, token } = await newStaff();
      await sql("UPDATE admin_users SET name = 'Another' WHERE id = $1", [adminId]);
      const { body } = await me(token).expect(200);
      expect(body).toMatchObject({ name: 'Another' });
    });

    it.each([
      ['password', "password_hash = 'another'"],
      ['role', "role = 'auditor'"],
      ['active flag', 'is_active = false'],
    ])(
      'the %s changes while a login is under way: it is not let in on the old one',
      async (_what, change) => {
        const { email, password, adminId } = await newStaff();
        await withConnection(system.database.superuserUrl, async (client) => {
          await client.query('BEGIN');
          await client.query(`UPDATE admin_users SET ${change} WHERE id = $1`, [adminId]);
          // Reads the account as it was, finds the password right, and then waits for the row.
          const login = system.http.post('/api/admin/auth/login').send({ email, password });
          const [answer] = await Promise.all([
            login,
            new Promise((resolve) => setTimeout(resolve, 1000)).then(() => client.query('COMMIT')),
          ]);
          expect(answer.status).toBe(401);
        });
        const live = await sql('SELECT FROM admin_sessions WHERE admin_id = $1 AND revoked_at IS NULL', [
          adminId,
        ]);
        expect(live).toHaveLength(0);
      },
    );
  });

  describe('listed', () => {
    const list = (token: string, query = '') =>
      system.http.get(`/api/admin/sessions${query}`).set('authorization', `Bearer ${token}`);
    const end = (token: string, path: string) =>
      system.http.delete(`/api/admin/sessions${path}`).set('authorization', `Bearer ${token}`);

    it('are the own ones, without a token or its hash', async () => {
      const { tokens, token, adminId, email } = await newStaff();
      const { body } = await list(token, '?sort=createdAt&live=true').expect(200);
      expect(body).toMatchObject({ total: 2, page: 1 });
      expect(body.data[0]).toEqual({
        id: claimsOf(token).sid,
        adminId,
        adminEmail: email,
        ipAddress: '127.0.0.1',
        userAgent: null,
        createdAt: expect.any(String),
        lastUsedAt: expect.any(String),
        expiresAt: expect.any(String),
        revokedAt: null,
        live: true,
        current: true,
      });
      expect(body.data[1]).toMatchObject({ id: claimsOf(tokens.accessToken).sid, current: false });
      await list(token, '?sessionToken=x').expect(400);
    });

    it("are everybody's for a super_admin, who may end any", async () => {
      const boss = await newStaff('super_admin');
      const { token, adminId } = await newStaff();
      const { body } = await list(boss.token, `?adminId=${adminId}`).expect(200);
      expect(body).toMatchObject({ total: 2 });
      const id = claimsOf(token).sid!;
      expect((await end(boss.token, `/${id}`).expect(200)).body).toEqual({ id });
      await me(token).expect(401);
    });

    it("can be ended, but another's is not there", async () => {
      const mine = await newStaff();
      const other = await newStaff('auditor');
      const foreign = claimsOf(other.token).sid!;
      const absent = await end(mine.token, `/${randomUUID()}`).expect(404);
      const refused = await end(mine.token, `/${foreign}`).expect(404);
      expect({ ...refused.body, requestId: '', instance: '' }).toEqual({
        ...absent.body,
        requestId: '',
        instance: '',
      });
      await end(mine.token, '/1').expect(400);
      await me(other.token).expect(200);
      const own = claimsOf(mine.tokens.accessToken).sid!;
      await end(mine.token, `/${own}`).expect(200);
      await me(mine.tokens.accessToken).expect(401);
      await me(mine.token).expect(200);
      expect((await end(mine.token, '').expect(200)).body).toEqual({ ended: 1 });
      await me(mine.token).expect(401);
    });
  });

  describe('and passwords', () => {
    const change = (token: string, body: object) =>
      system.http.post('/api/admin/auth/password').set('authorization', `Bearer ${token}`).send(body);

    it('go on in a new session when the password is changed, and in no other', async () => {
      const { tokens, token, email, password } = await newStaff();
      const newPassword = 'a new and long password';
      const { body } = await change(token, { currentPassword: password, newPassword }).expect(200);
      await me(token).expect(401);
      await refresh(tokens.refreshToken).expect(401);
      await me(body.accessToken as string).expect(200);
      await system.http.post('/api/admin/auth/login').send({ email, password }).expect(401);
      await logIn({ email, password: newPassword });
    });

    it('stay when the current one is wrong, the new one weak or the same', async () => {
      const { token, password } = await newStaff();
      const newPassword = 'a new and long password';
      const wrong = await change(token, { currentPassword: 'wrong', newPassword }).expect(422);
      expect(wrong.body).toMatchObject({
        code: 'current_password_wrong',
        errors: { currentPassword: expect.any(String) },
      });
      await change(token, { currentPassword: password, newPassword: 'short' }).expect(422);
      await change(token, { currentPassword: password, newPassword: password }).expect(422);
      await me(token).expect(200);
    });

    it('are changed by one of two that change them at once', async () => {
      const { token, password } = await newStaff();
      const answers = await Promise.all(
        ['first', 'second'].map((word) =>
          change(token, { currentPassword: password, newPassword: `the ${word} new password` }),
        ),
      );
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses[0]).toBe(200);
      expect([401, 409]).toContain(statuses[1]);
    });

    it.each(['2a', '2b', '2y'])(
      'of the legacy kind $%s$ are verified and hashed anew at login',
      async (kind) => {
        const { email, adminId } = await system.logIn('viewer');
        const legacy = (await bcrypt.hash('a legacy password', 4)).replace(/^\$2b/, `$${kind}`);
        await sql('UPDATE admin_users SET password_hash = $2 WHERE id = $1', [adminId, legacy]);
        await system.http.post('/api/admin/auth/login').send({ email, password: 'wrong' }).expect(401);
        const { accessToken } = await logIn({ email, password: 'a legacy password' });
        await me(accessToken).expect(200);
        const [row] = await sql<{ password_hash: string }>(
          'SELECT password_hash FROM admin_users WHERE id = $1',
          [adminId],
        );
        expect(row!.password_hash).toMatch(/^\$argon2id\$/);
        await logIn({ email, password: 'a legacy password' });
        await me(accessToken).expect(200);
      },
    );
  });

  describe('and access tokens', () => {
    const sign = (
      token: string,
      key: string,
      options: JwtSignOptions,
      claims: Record<string, unknown> = {},
    ): string => {
      const { sub, sid } = claimsOf(token);
      return jwt.sign(
        { sub, sid, iss: 'pend', aud: 'pend-admin', ...claims },
        { secret: key, algorithm: 'HS256', expiresIn: 60, ...options },
      );
    };
    const unsigned = (header: object): string => Buffer.from(JSON.stringify(header)).toString('base64url');
    let token: string;
    beforeAll(async () => {
      ({ token } = await newStaff());
    });

    it('are signed with the active key and verified with an older one', async () => {
      expect(jwt.decode<{ header: object }>(token, { complete: true }).header).toMatchObject({
        kid: 'new',
        alg: 'HS256',
      });
      await me(sign(token, RETIRED, { keyid: 'old' })).expect(200);
    });

    it.each<[string, (good: string) => string]>([
      ['a key that has been removed', (good) => sign(good, RETIRED, { keyid: 'removed' })],
      ['no kid', (good) => sign(good, ACTIVE, {})],
      ["another key's kid", (good) => sign(good, RETIRED, { keyid: 'new' })],
      ["a kid that is JavaScript's", (good) => sign(good, ACTIVE, { keyid: '__proto__' })],
      ['another issuer', (good) => sign(good, ACTIVE, { keyid: 'new' }, { iss: 'other' })],
      ['no issuer', (good) => sign(good, ACTIVE, { keyid: 'new' }, { iss: '' })],
      ['the audience of the wallet', (good) => sign(good, ACTIVE, { keyid: 'new' }, { aud: 'pend-wallet' })],
      [
        'two audiences',
        (good) => sign(good, ACTIVE, { keyid: 'new' }, { aud: ['pend-wallet', 'pend-admin'] }),
      ],
      ['another algorithm', (good) => sign(good, ACTIVE, { keyid: 'new', algorithm: 'HS512' })],
      ['no signature', (good) => `${unsigned({ alg: 'none', kid: 'new' })}.${good.split('.')[1]}.`],
      ['its signature cut off', (good) => good.split('.').slice(0, 2).join('.') + '.'],
      ['a time that is over', (good) => sign(good, ACTIVE, { keyid: 'new', expiresIn: -1 })],
      ["another's session", (good) => sign(good, ACTIVE, { keyid: 'new' }, { sub: randomUUID() })],
    ])('are refused with %s', async (_name, forge) => {
      const { body } = await me(forge(token)).expect(401);
      expect(body).toMatchObject({ code: 'unauthenticated' });
    });
  });
});
