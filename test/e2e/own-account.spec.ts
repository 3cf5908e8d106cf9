import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { insertAsset, insertInvestment, insertRow } from '../support/rows.js';
import { StaffClient } from '../support/staff-client.js';
import { WalletClient } from '../support/wallet.js';

describe("An investor's own account", () => {
  let system: TestApplication;
  let wallet: WalletClient;

  beforeAll(async () => {
    system = await createTestApplication({ RATE_LIMIT: 'on' });
    wallet = new WalletClient(system);
  });
  afterAll(() => system.close());

  const db = <T>(use: (client: Client) => Promise<T>): Promise<T> =>
    withConnection(system.database.superuserUrl, use);
  const sql = <T extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<T[]> =>
    db(async (client) => (await client.query<T>(text, values)).rows);
  const send = (method: 'get' | 'patch' | 'delete' | 'post', path: string, token: string, body?: object) => {
    const request = system.http[method](`/api/user/${path}`).set('authorization', `Bearer ${token}`);
    return body === undefined ? request : request.send(body);
  };

  describe('profile', () => {
    it('shows who one is and how one likes it, and changes the latter alone', async () => {
      const { accessToken, user } = await wallet.register();
      const { body } = await send('get', 'profile', accessToken).expect(200);
      expect(body).toMatchObject({
        id: user.id,
        tier: 0,
        status: 'active',
        phoneNumberMasked: expect.stringMatching(/^\+20\*\*\*\d{4}$/),
        preferences: { language: 'ar', currency: 'EGP', analytics: true },
      });
      const changed = await send('patch', 'profile', accessToken, { preferences: { language: 'en' } }).expect(
        200,
      );
      expect(changed.body).toEqual({
        ...body,
        preferences: { language: 'en', currency: 'EGP', analytics: true },
      });
      await send('patch', 'profile', accessToken, { preferences: { currency: 'USD' } }).expect(200);
      const whole = await send('get', 'profile', accessToken).expect(200);
      expect(whole.body.preferences).toEqual({ language: 'en', currency: 'USD', analytics: true });
      await send('patch', 'profile', accessToken, whole.body as object).expect(200);
    });

    it.each([
      [{ tier: 5 }],
      [{ status: 'closed' }],
      [{ id: randomUUID() }],
      [{ phoneHash: 'x' }],
      [{ preferences: { language: 'fr' } }],
      [{ preferences: { analytics: 'no' } }],
      [{ preferences: { currency: 'HVT' } }],
      [{ preferences: { language: null } }],
      [{ preferences: { theme: 'dark' } }],
      [{ preferences: 'ar' }],
      [{ preferences: null }],
      [{ preferences: ['ar'] }],
    ])('refuses %j', async (body) => {
      const { accessToken, user } = await wallet.register();
      await send('patch', 'profile', accessToken, body).expect(422);
      expect(await sql('SELECT preferences FROM user_profiles WHERE user_id = $1', [user.id])).toEqual([
        { preferences: {} },
      ]);
    });

    it('is made where one was brought in without', async () => {
      const { accessToken, user } = await wallet.register();
      await sql('DELETE FROM user_profiles WHERE user_id = $1', [user.id]);
      const { body } = await send('patch', 'profile', accessToken, {
        preferences: { language: 'en' },
      }).expect(200);
      expect(body).toMatchObject({ phoneNumberMasked: null, preferences: { language: 'en' } });
    });
  });

  describe('devices', () => {
    it('are listed without what tells them apart, and removed with their sessions', async () => {
      const device = { fingerprint: 'secret-print-1', name: 'Pixel 9' };
      const first = await wallet.register(undefined, undefined, { device });
      const second = (
        await wallet
          .post('login', {
            phone: first.phone,
            code: await wallet.code(first.phone, 'login'),
            device: { fingerprint: 'secret-print-2' },
          })
          .expect(200)
      ).body as { accessToken: string; refreshToken: string };
      const { body, text } = await send('get', 'devices', second.accessToken).expect(200);
      expect(text).not.toContain('secret-print');
      expect(body.data).toEqual([
        expect.objectContaining({ name: null, current: true, loginCount: 1 }),
        expect.objectContaining({ name: 'Pixel 9', current: false, loginCount: 1 }),
      ]);
      const [, pixel] = body.data as { id: string }[];
      const removed = await send('delete', `devices/${pixel!.id}`, second.accessToken).expect(200);
      expect(removed.body).toEqual({ id: pixel!.id });
      await wallet.me(first.accessToken).expect(401);
      await wallet.post('refresh', { refreshToken: first.refreshToken }).expect(401);
      await wallet.me(second.accessToken).expect(200);
      await send('delete', `devices/${pixel!.id}`, second.accessToken).expect(404);
      expect(
        await sql(
          `SELECT actor_type, actor_id FROM admin_logs WHERE action = 'wallet.device_removed' AND resource_id = $1`,
          [first.user.id],
        ),
      ).toEqual([{ actor_type: 'user', actor_id: first.user.id }]);
    });

    it("of another are not there, also to the database's own function", async () => {
      const [own, other] = [
        await wallet.register(),
        await wallet.register(undefined, undefined, { device: { fingerprint: 'other' } }),
      ];
      const { body } = await send('get', 'devices', other.accessToken).expect(200);
      const [device] = body.data as { id: string }[];
      await send('delete', `devices/${device!.id}`, own.accessToken).expect(404);
      await send('delete', 'devices/1', own.accessToken).expect(400);
      await wallet.me(other.accessToken).expect(200);
      await withConnection(system.database.urls.app, async (client) => {
        await client.query(
          `SELECT set_config('role', 'app_user', false), set_config('app.current_user_id', $1, false)`,
          [own.user.id],
        );
        const { rows } = await client.query('SELECT forget_own_device($1) AS gone', [device!.id]);
        expect(rows).toEqual([{ gone: false }]);
        await client.query(`SELECT set_config('app.current_user_id', '', false)`);
        const nobody = await client.query(
          'SELECT forget_own_device($1) AS gone, close_own_account() AS closed',
          [device!.id],
        );
        expect(nobody.rows).toEqual([{ gone: false, closed: false }]);
      });
    });

    it('that an old store left in another form do no harm', async () => {
      const { accessToken, user } = await wallet.register();
      await sql('UPDATE user_profiles SET device_fingerprints = $2 WHERE user_id = $1', [
        user.id,
        JSON.stringify(['x', { id: 5 }, { id: randomUUID(), firstSeenAt: 'long ago', loginCount: 'many' }]),
      ]);
      const { body } = await send('get', 'devices', accessToken).expect(200);
      expect(body.data).toEqual([
        expect.objectContaining({ name: null, firstSeenAt: null, lastSeenAt: null, loginCount: 0 }),
      ]);
    });
  });

  describe('closing', () => {
    it('ends it for good, with every session', async () => {
      const { accessToken, refreshToken, user, phone } = await wallet.register();
      const { body } = await send('post', 'close', accessToken).expect(200);
      expect(body).toEqual({ id: user.id, status: 'closed' });
      await wallet.me(accessToken).expect(401);
      await wallet.post('refresh', { refreshToken }).expect(401);
      await send('post', 'close', accessToken).expect(401);
      await wallet.post('login', { phone, code: await wallet.code(phone, 'login') }).expect(403);
      expect(
        await sql(
          `SELECT action FROM admin_logs WHERE resource_id = $1 AND actor_id = $1::uuid ORDER BY seq`,
          [user.id],
        ),
      ).toEqual([{ action: 'UPDATE' }, { action: 'wallet.close' }]);
    });

    it('is refused to whoever holds something, naming it', async () => {
      const { accessToken, user } = await wallet.register();
      await withConnection(system.database.urls.owner, async (client) => {
        const asset = await insertAsset(client);
        await insertInvestment(client, user.id, asset.id, { status: 'confirmed', amount: '125.5' });
      });
      const { body } = await send('post', 'close', accessToken).expect(409);
      expect(body).toMatchObject({
        code: 'open_positions',
        violations: [{ code: 'confirmed_investments' }],
        detail: expect.stringContaining('1 confirmed of 125.500000 EGP'),
      });
      await wallet.me(accessToken).expect(200);
    });
  });

  describe('activity', () => {
    it('tells what became of money, papers and tier and who got in, newest first, page by page', async () => {
      const { accessToken, user } = await wallet.register();
      const boss = await StaffClient.logIn(system, 'super_admin');
      const at = (day: number) => `2025-01-0${day}T00:00:00Z`;
      await withConnection(system.database.urls.worker, async (client) => {
        await client.query('SET ROLE app_worker');
        const asset = await insertAsset(client, { title: 'Groves' });
        const { id } = await insertInvestment(client, user.id, asset.id, { invested_at: at(1) });
        await client.query(`UPDATE investments SET status = 'confirmed' WHERE id = $1`, [id]);
        await client.query(`UPDATE investments SET status = 'pending' WHERE id = $1`, [id]);
        // As an import brings them: already decided.
        await client.query("SELECT set_config('app.import_batch', gen_random_uuid()::text, false)");
        await insertRow(client, 'kyc_applications', {
          user_id: user.id,
          status: 'rejected',
          submitted_at: at(2),
          reviewed_at: at(3),
          rejection_reason: 'blurred',
        });
      });
      await boss.put(`users/${user.id}/tier`, { tier: 2, reason: 'device and face were shown' }).expect(200);
      const all = await send('get', 'activity', accessToken).expect(200);
      const feed = all.body.data as { at: string; action: string; details: Record<string, unknown> }[];
      expect(feed.map(({ action }) => action)).toEqual([
        'tier.raised',
        'investment.taken_back',
        'investment.confirmed',
        'wallet.login',
        'kyc.rejected',
        'kyc.submitted',
        'investment.reserved',
      ]);
      expect([...feed].sort((a, b) => (a.at < b.at ? 1 : -1))).toEqual(feed);
      expect(feed[0]!.details).toEqual({ tierBefore: 0, tier: 2 });
      expect(feed.at(-1)!.details).toMatchObject({
        amount: '100.000000',
        currency: 'EGP',
        assetTitle: 'Groves',
      });
      expect(all.text).not.toContain(boss.adminId);

      const paged: unknown[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { body } = await send('get', `activity?limit=2&cursor=${cursor}`, accessToken).expect(200);
        paged.push(...(body.data as unknown[]));
        cursor = body.nextCursor as string | null;
      }
      expect(paged).toEqual(feed);
      const kinds = await send('get', 'activity?kind=tier', accessToken).expect(200);
      expect(kinds.body.data).toHaveLength(1);
      for (const query of ['kind=audit', 'cursor=x', 'limit=0', 'limit=1000']) {
        await send('get', `activity?${query}`, accessToken).expect(400);
      }
      const other = await wallet.register();
      const theirs = await send('get', 'activity', other.accessToken).expect(200);
      expect(theirs.body.data).toEqual([expect.objectContaining({ kind: 'login' })]);
    });
  });

  describe('export', () => {
    it('holds everything that is known of them, in clear, and says what it leaves out', async () => {
      const { accessToken, user, phone } = await wallet.register(undefined, undefined, {
        device: { fingerprint: 'my-print', name: 'Pixel 9' },
      });
      const other = await wallet.register();
      await withConnection(system.database.urls.owner, async (client) => {
        const asset = await insertAsset(client, { title: 'Groves' });
        for (const id of [user.id, other.user.id]) {
          await insertInvestment(client, id, asset.id, { status: 'confirmed', amount: '77.5' });
          await insertRow(client, 'user_analytics', { user_id: id, event_type: `seen-${id}` });
          const application = await insertRow(client, 'kyc_applications', { user_id: id });
          await insertRow(client, 'kyc_documents', {
            application_id: application.id,
            document_type: 'id',
            original_filename: `paper-${id}.png`,
          });
        }
      });
      const { body, headers, text } = await send('get', 'export', accessToken).expect(200);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'content-disposition': 'attachment; filename="pend-export.json"',
      });
      expect(Object.keys(body.data as object).sort()).toEqual([
        'account',
        'auditLog',
        'eventsOfUse',
        'interest',
        'investments',
        'kycApplications',
        'sessions',
        'tierSteps',
        'withdrawals',
      ]);
      expect(body.data).toMatchObject({
        account: {
          id: user.id,
          phone,
          devices: [{ fingerprint: 'my-print' }],
          metadata: { terms: { version: '2026-01' } },
        },
        investments: [{ amount: '77.500000', assetTitle: 'Groves', history: [{ status: 'confirmed' }] }],
        kycApplications: [{ documents: [{ originalFilename: `paper-${user.id}.png` }] }],
        eventsOfUse: [{ eventType: `seen-${user.id}` }],
        sessions: [{ ipAddress: expect.any(String) }],
      });
      expect((body.withheld as unknown[]).length).toBeGreaterThan(3);
      expect(text).not.toContain(other.user.id);
      expect(text).not.toMatch(/session_token|wrapped_key|file_path/);
      expect(
        await sql(`SELECT actor_id FROM admin_logs WHERE action = 'wallet.export' AND resource_id = $1`, [
          user.id,
        ]),
      ).toEqual([{ actor_id: user.id }]);
    });

    it('is not made all day long', async () => {
      const { accessToken } = await wallet.register();
      for (let time = 0; time < 10; time++) await send('get', 'export', accessToken).expect(200);
      const { headers } = await send('get', 'export', accessToken).expect(429);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    });
  });
});
