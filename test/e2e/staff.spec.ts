import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { insertAsset, insertInvestment, insertRow, insertUser } from '../support/rows.js';

describe('Staff', () => {
  let system: TestApplication;

  beforeAll(async () => {
    system = await createTestApplication();
  });
  afterAll(() => system.close());

  const logIn = (body: object) => system.http.post('/api/admin/auth/login').send(body);
  const sql = <T extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<T>(text, values)).rows,
    );

  describe('logging in', () => {
    it('get a token that opens what their role may see', async () => {
      const { token, adminId, email, password } = await system.logIn('viewer');
      await system.http.get('/api/assets').set('authorization', `Bearer ${token}`).expect(200);
      const { body } = await logIn({ email: email.toUpperCase(), password }).expect(200);
      expect(body).toEqual({
        accessToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
        expiresIn: 900,
        refreshToken: expect.stringMatching(/^[\w-]{43}$/),
        admin: {
          id: adminId,
          email,
          name: 'viewer',
          role: 'viewer',
          permissions: ['assets.read', 'investments.read', 'users.read', 'analytics.read'],
          mustChangePassword: false,
        },
      });
    });

    it('leave a session that holds a hash of the refresh token, and rows in the audit log', async () => {
      const { adminId, email, password } = await system.logIn('auditor');
      const { body } = await logIn({ email, password }).set('x-request-id', 'login-of-auditor').expect(200);
      const sessions = await sql<{ session_token: string }>(
        'SELECT session_token FROM admin_sessions WHERE admin_id = $1',
        [adminId],
      );
      expect(sessions).toHaveLength(2);
      const { refreshToken } = body as { refreshToken: string };
      expect(sessions.every(({ session_token }) => session_token !== refreshToken)).toBe(true);
      const logs = await sql(
        'SELECT action, actor_type, actor_id FROM admin_logs WHERE request_id = $1 ORDER BY action',
        ['login-of-auditor'],
      );
      expect(logs).toEqual([
        { action: 'UPDATE', actor_type: 'admin', actor_id: adminId },
        { action: 'staff.login', actor_type: 'admin', actor_id: adminId },
      ]);
    });

    it('are refused in the same words whatever is wrong, and the refusal is recorded', async () => {
      const { email, password, adminId } = await system.logIn('viewer');
      await sql('UPDATE admin_users SET is_active = false WHERE id = $1', [adminId]);
      const refused = await Promise.all([
        logIn({ email: 'nobody@pend.example', password: 'x' }),
        logIn({ email: (await system.logIn('viewer')).email, password: 'wrong' }),
        logIn({ email, password }),
      ]);
      const bodies = refused.map(({ status, body }) => ({ status, ...body, requestId: '' }));
      expect(bodies[0]).toMatchObject({ status: 401, code: 'invalid_credentials' });
      expect(bodies[1]).toEqual(bodies[0]);
      expect(bodies[2]).toEqual(bodies[0]);
      const [row] = await sql<{ refusals: string }>(
        "SELECT count(*) AS refusals FROM admin_logs WHERE action = 'staff.login_refused'",
      );
      expect(row).toEqual({ refusals: '3' });
    });

    it.each([
      [{}, ['email', 'password']],
      [{ email: 'x', password: 'y' }, ['email']],
      [{ email: 'a@b.example', password: 5 }, ['password']],
      [{ email: 'a@b.example', password: 'x', admin: true }, ['admin']],
      [{ email: 'a@b.example', password: 'a\0b' }, ['password']],
      [{ email: 'a@b.example', password: 'x', otp: '12345' }, ['otp']],
    ])('are told which field is wrong with %j', async (body, fields) => {
      const answer = await logIn(body).expect(422);
      expect(Object.keys((answer.body as { errors: object }).errors).sort()).toEqual(fields);
    });
  });

  describe('with a token', () => {
    it.each([
      ['none', undefined],
      ['rubbish', 'Bearer rubbish'],
      ['an unsigned one', `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`],
      ['another scheme', 'Basic eDp5'],
    ])('that is %s get 401', async (_name, header) => {
      const request = system.http.get('/api/users');
      if (header) request.set('authorization', header);
      const { body } = await request.expect(401).expect('www-authenticate', 'Bearer');
      expect(body).toMatchObject({ code: 'unauthenticated', status: 401 });
    });

    it('whose session has been revoked get 401 at the next request', async () => {
      const { token, adminId } = await system.logIn('viewer');
      await sql('UPDATE admin_sessions SET revoked_at = now() WHERE admin_id = $1', [adminId]);
      await system.http.get('/api/users').set('authorization', `Bearer ${token}`).expect(401);
    });

    it('lose a permission that is taken away at the next request, and the session with it', async () => {
      const { token, adminId, email, password } = await system.logIn('viewer');
      await sql(`UPDATE admin_users SET permissions = '["-users.read"]' WHERE id = $1`, [adminId]);
      await system.http.get('/api/users').set('authorization', `Bearer ${token}`).expect(401);
      const { body: anew } = await logIn({ email, password }).expect(200);
      const { body } = await system.http
        .get('/api/users')
        .set('authorization', `Bearer ${(anew as { accessToken: string }).accessToken}`)
        .expect(403);
      expect(body).toMatchObject({ code: 'forbidden', detail: expect.stringContaining('users.read') });
    });
  });

  describe('reading', () => {
    let bearer: string;
    let assetId: string;
    let userId: string;

    beforeAll(async () => {
      bearer = `Bearer ${(await system.logIn('asset_manager')).token}`;
      await withConnection(system.database.urls.owner, async (client) => {
        const user = await insertUser(client, { tier: 3 });
        await insertRow(client, 'user_profiles', { user_id: user.id, phone_number_masked: '+20***7890' });
        const asset = await insertAsset(client, { title: 'مزرعة Olive Press' });
        await insertAsset(client, { title: 'Draft', status: 'draft', contract_address: null });
        await insertInvestment(client, user.id, asset.id, {
          amount: '999999999999.999999',
          status: 'confirmed',
        });
        await insertInvestment(client, user.id, asset.id, {
          amount: '5',
          currency: 'USD',
          status: 'confirmed',
        });
        await insertInvestment(client, user.id, asset.id, { amount: '7' });
        await insertRow(client, 'kyc_applications', { user_id: user.id, status: 'verified' });
        [assetId, userId] = [asset.id, user.id];
      });
    });

    const get = (path: string) => system.http.get(path).set('authorization', bearer);

    it('see every asset, drafts included, with exact amounts as text', async () => {
      const { body, headers } = await get('/api/assets?sort=title').expect(200);
      expect(body).toMatchObject({ page: 1, limit: 25, total: 2, pageCount: 1 });
      expect(headers).toMatchObject({ 'content-range': 'assets 0-1/2', 'x-total-count': '2' });
      expect(headers.link).toContain('</api/assets?sort=title&page=1>; rel="first"');
      const { body: asset, headers: assetHeaders } = await get(`/api/assets/${assetId}`).expect(200);
      expect(asset).toMatchObject({ id: assetId, details: { tokenPrice: '100.000000', maxSupply: '1000' } });
      expect(assetHeaders.etag).toBe('"1"');
    });

    it.each([
      ['q=olive', 1],
      ['q=مزرعة', 1],
      ["q=olive' | press:*", 1],
      ['q=nothing', 0],
      ['q=%26%7C!', 0],
      ['status=draft', 1],
      ['type=interest', 0],
      ['title_like=PRESS', 1],
      ['page=99', 2],
    ])('find with %s what is there', async (query, total) => {
      const { body } = await get(`/api/assets?${query}`).expect(200);
      expect(body).toMatchObject({ total });
    });

    it('see investors with their phone masked, their KYC and their money by currency', async () => {
      const { body } = await get(`/api/users/${userId}`).expect(200);
      expect(body).toMatchObject({
        id: userId,
        tier: 3,
        profile: { phoneNumberMasked: '+20***7890' },
        kycStatus: 'verified',
        invested: { EGP: '999999999999.999999', USD: '5.000000' },
      });
      expect(JSON.stringify(body)).not.toMatch(/phoneHash|phone_hash|registrationIp/);
      const list = await get('/api/users?q=7890&tier_gte=3').expect(200);
      expect(list.body).toMatchObject({ total: 1, data: [body] });
    });

    it.each(['/api/users', '/api/assets'])(
      'get 404 for an id of %s that does not exist, 400 for no id',
      async (path) => {
        await get(`${path}/00000000-0000-4000-8000-000000000000`).expect(404);
        await get(`${path}/1`).expect(400);
      },
    );

    it('get 400 for a field that the list does not offer', async () => {
      const { body } = await get('/api/users?phoneHash=x').expect(400);
      expect(body).toMatchObject({ errors: { phoneHash: expect.stringContaining('cannot be filtered') } });
    });
  });
});
