import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import {
  insertAsset,
  insertInvestment,
  insertRow,
  insertTransaction,
  insertUser,
  insertWalletSession,
  someAddress,
} from '../support/rows.js';
import { StaffClient } from '../support/staff-client.js';
import { WalletClient } from '../support/wallet.js';

describe('Investors, for staff,', () => {
  let system: TestApplication;
  let wallet: WalletClient;
  let boss: StaffClient;
  let second: StaffClient;
  let viewer: StaffClient;
  let verifier: StaffClient;

  beforeAll(async () => {
    system = await createTestApplication();
    wallet = new WalletClient(system);
    boss = await StaffClient.logIn(system, 'super_admin');
    second = await StaffClient.logIn(system, 'super_admin');
    viewer = await StaffClient.logIn(system, 'viewer');
    verifier = await StaffClient.logIn(system, 'kyc_verifier');
  });
  afterAll(() => system.close());

  const db = <T>(use: (client: Client) => Promise<T>): Promise<T> =>
    withConnection(system.database.superuserUrl, use);
  const sql = <T extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<T[]> =>
    db(async (client) => (await client.query<T>(text, values)).rows);
  const newUser = async (values: Record<string, unknown> = {}): Promise<string> =>
    (await db((client) => insertUser(client, values))).id;
  const logsOf = (action: string, userId: string) =>
    sql<Record<string, never>>(
      'SELECT admin_id, old_values, new_values FROM admin_logs WHERE action = $1 AND resource_id = $2 ORDER BY seq',
      [action, userId],
    );

  describe('are suspended', () => {
    it('from their next request on, and let in again', async () => {
      const { user, accessToken, refreshToken, phone } = await wallet.register();
      await wallet.me(accessToken).expect(200);
      const { body, headers } = await boss
        .patch(`users/${user.id}`, { status: 'suspended', reason: 'asked by phone 01012345678' })
        .expect(200);
      expect(body).toMatchObject({ id: user.id, status: 'suspended', version: 2 });
      expect(headers.etag).toBe('"2"');
      await wallet.me(accessToken).expect(401);
      await wallet.post('refresh', { refreshToken }).expect(401);
      await wallet.post('login', { phone, code: await wallet.code(phone, 'login') }).expect(403);
      expect(await logsOf('user.status', user.id)).toEqual([
        {
          admin_id: boss.adminId,
          old_values: { status: 'active' },
          new_values: { status: 'suspended', reason: 'asked by phone [redacted]' },
        },
      ]);
      await boss.patch(`users/${user.id}`, { status: 'active' }).expect(200);
      // The session that ended does not come back; a new one may begin.
      await wallet.me(accessToken).expect(401);
      await wallet.post('login', { phone, code: await wallet.code(phone, 'login') }).expect(200);
    });

    it('under the version that was read', async () => {
      const id = await newUser();
      await boss.patch(`users/${id}`, { status: 'suspended' }).set('if-match', '"7"').expect(412);
      await boss.patch(`users/${id}`, { status: 'suspended' }).set('if-match', 'x').expect(400);
      await boss.patch(`users/${id}`, { status: 'suspended' }).set('if-match', '"1"').expect(200);
      await boss.patch(`users/${id}`, { status: 'active' }).set('if-match', '"1"').expect(412);
      const racing = await Promise.all(
        [boss, second, boss, second].map((staff) =>
          staff.patch(`users/${id}`, { status: 'active' }).set('if-match', '"2"'),
        ),
      );
      expect(racing.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
      expect(await sql('SELECT status, version FROM users WHERE id = $1', [id])).toEqual([
        { status: 'active', version: 3 },
      ]);
    });

    it('in a record that is sent back whole, of which nothing else may be changed', async () => {
      const id = await newUser();
      const { body } = await boss.get(`users/${id}`).expect(200);
      await boss.patch(`users/${id}`, { ...body, status: 'suspended' }).expect(200);
      const again = await boss.get(`users/${id}`).expect(200);
      await boss.patch(`users/${id}`, again.body as object).expect(200);
      const refused = await boss.patch(`users/${id}`, { ...again.body, tier: 3 }).expect(422);
      expect(refused.body).toMatchObject({ violations: [{ pointer: '/tier', code: 'read_only' }] });
    });

    it.each([
      [{ status: 'gone' }, 422],
      [{ status: null }, 422],
      [{ status: ['active'] }, 422],
      [{ status: 'suspended', tier: 5 }, 422],
      [{ status: 'suspended', phoneHash: 'x' }, 422],
      [{ status: 'suspended', reason: ' ' }, 422],
      [{ status: 'suspended', reason: 5 }, 422],
      [{ status: 'suspended', reason: 'a\u0000b' }, 422],
    ])('but not by %j', async (body, status) => {
      const id = await newUser();
      await boss.patch(`users/${id}`, body).expect(status);
      expect(await sql('SELECT version FROM users WHERE id = $1', [id])).toEqual([{ version: 1 }]);
    });

    it('by nobody without users.write, and only who is there', async () => {
      const id = await newUser();
      for (const staff of [viewer, verifier])
        await staff.patch(`users/${id}`, { status: 'closed' }).expect(403);
      await boss.patch(`users/${randomUUID()}`, { status: 'closed' }).expect(404);
      await boss.patch('users/1', { status: 'closed' }).expect(400);
      const [denied] = await sql(
        "SELECT count(*)::integer AS rows FROM admin_logs WHERE action = 'access.denied' AND admin_id = $1",
        [verifier.adminId],
      );
      expect(denied).toEqual({ rows: 1 });
    });
  });

  describe('are closed', () => {
    it('for good', async () => {
      const { user, accessToken } = await wallet.register();
      await boss.patch(`users/${user.id}`, { status: 'closed' }).expect(200);
      await wallet.me(accessToken).expect(401);
      for (const status of ['active', 'suspended']) {
        const { body } = await boss.patch(`users/${user.id}`, { status }).expect(409);
        expect(body).toMatchObject({ code: 'invalid_state' });
      }
      await boss.patch(`users/${user.id}`, { status: 'closed' }).expect(200);
    });

    it('only once they hold nothing, and what they hold is named', async () => {
      const address = someAddress();
      const token = someAddress();
      const id = await newUser({ blockchain_address: address });
      await db(async (client) => {
        const asset = await insertAsset(client);
        await insertInvestment(client, id, asset.id, { amount: '12.5' });
        const confirmed = await insertInvestment(client, id, asset.id, { amount: '30', currency: 'USD' });
        await client.query("UPDATE investments SET status = 'confirmed' WHERE id = $1", [confirmed.id]);
        const failed = await insertInvestment(client, id, asset.id);
        await client.query("UPDATE investments SET status = 'failed' WHERE id = $1", [failed.id]);
        await insertRow(client, 'blockchain_token_balances', {
          token_address: token,
          holder_address: address,
          balance: '7',
          block_number: 1,
        });
      });
      const { body } = await boss.patch(`users/${id}`, { status: 'closed' }).expect(409);
      expect(body).toMatchObject({
        code: 'open_positions',
        violations: [
          { pointer: '/status', code: 'confirmed_investments' },
          { pointer: '/status', code: 'pending_investments' },
          { pointer: '/status', code: 'token_balance' },
        ],
      });
      expect(body.detail).toContain('1 pending of 12.500000 EGP');
      expect(body.detail).toContain('1 confirmed of 30.000000 USD');
      expect(body.detail).toContain(`a balance of 7 units of token ${token}`);
      await sql("UPDATE investments SET status = 'refunded' WHERE user_id = $1 AND status = 'confirmed'", [
        id,
      ]);
      await sql("UPDATE investments SET status = 'failed' WHERE user_id = $1 AND status = 'pending'", [id]);
      await boss.patch(`users/${id}`, { status: 'closed' }).expect(409);
      await sql('UPDATE blockchain_token_balances SET balance = 0 WHERE holder_address = $1', [address]);
      await boss.patch(`users/${id}`, { status: 'closed' }).expect(200);
    });
  });

  describe('change tier', () => {
    it('up to 3 and down at once, with the reason in the audit log', async () => {
      const id = await newUser();
      const { body } = await boss.put(`users/${id}/tier`, { tier: 3, reason: 'seen in person' }).expect(200);
      expect(body).toMatchObject({ id, tier: 3, version: 2 });
      await boss.put(`users/${id}/tier`, { tier: 1, reason: 'papers withdrawn' }).expect(200);
      await boss.put(`users/${id}/tier`, { tier: 1, reason: 'again' }).expect(200);
      expect(await logsOf('user.tier', id)).toEqual([
        {
          admin_id: boss.adminId,
          old_values: { tier: 0 },
          new_values: { tier: 3, reason: 'seen in person' },
        },
        {
          admin_id: boss.adminId,
          old_values: { tier: 3 },
          new_values: { tier: 1, reason: 'papers withdrawn' },
        },
      ]);
    });

    it.each([4, 5])('to %i only once another has approved it', async (tier) => {
      const id = await newUser({ tier: 3 });
      const proposed = await boss.put(`users/${id}/tier`, { tier, reason: 'a pension fund' }).expect(202);
      const { approval } = proposed.body as { approval: { id: string } };
      expect(approval).toMatchObject({ kind: 'tier_raise', resourceId: id, payload: { from: 3, to: tier } });
      await boss.put(`users/${id}/tier`, { tier, reason: 'once more' }).expect(409);
      expect(await sql('SELECT tier FROM users WHERE id = $1', [id])).toEqual([{ tier: 3 }]);
      await boss.post(`admin/approvals/${approval.id}/approve`).expect(403);
      await second.post(`admin/approvals/${approval.id}/approve`).expect(200);
      expect(await sql('SELECT tier FROM users WHERE id = $1', [id])).toEqual([{ tier }]);
      expect(await logsOf('user.tier', id)).toEqual([
        {
          admin_id: second.adminId,
          old_values: { tier: 3 },
          new_values: { tier, reason: 'a pension fund', approvalId: approval.id },
        },
      ]);
      // Down is one person's again.
      await boss.put(`users/${id}/tier`, { tier: 2, reason: 'left' }).expect(200);
    });

    it('not by an approval of what has changed since', async () => {
      const id = await newUser({ tier: 3 });
      const proposed = await boss.put(`users/${id}/tier`, { tier: 4, reason: 'visited' }).expect(202);
      const { approval } = proposed.body as { approval: { id: string } };
      await boss.put(`users/${id}/tier`, { tier: 2, reason: 'papers withdrawn' }).expect(200);
      const { body } = await second.post(`admin/approvals/${approval.id}/approve`).expect(409);
      expect(body).toMatchObject({ code: 'stale_proposal' });
    });

    it('never once they are closed', async () => {
      const id = await newUser({ tier: 3 });
      const proposed = await boss.put(`users/${id}/tier`, { tier: 5, reason: 'a bank' }).expect(202);
      const { approval } = proposed.body as { approval: { id: string } };
      await boss.patch(`users/${id}`, { status: 'closed' }).expect(200);
      await boss.put(`users/${id}/tier`, { tier: 1, reason: 'closed' }).expect(409);
      await second.post(`admin/approvals/${approval.id}/approve`).expect(409);
    });

    it.each([
      [{ tier: 6, reason: 'x' }],
      [{ tier: -1, reason: 'x' }],
      [{ tier: '3', reason: 'x' }],
      [{ tier: 2.5, reason: 'x' }],
      [{ tier: null, reason: 'x' }],
      [{ tier: 3 }],
      [{ tier: 3, reason: '   ' }],
      [{ tier: 3, reason: 'x', status: 'active' }],
    ])('not by %j', async (body) => {
      await boss.put(`users/${await newUser()}/tier`, body).expect(422);
    });

    it('by nobody without users.write, under the version read, and only who is there', async () => {
      const id = await newUser();
      await verifier.put(`users/${id}/tier`, { tier: 3, reason: 'x' }).expect(403);
      await boss.put(`users/${randomUUID()}/tier`, { tier: 3, reason: 'x' }).expect(404);
      await boss.put(`users/${id}/tier`, { tier: 3, reason: 'x' }).set('if-match', '"9"').expect(412);
    });
  });

  describe('are listed with what is theirs:', () => {
    let id: string;
    let other: string;
    let assetId: string;

    beforeAll(async () => {
      const address = someAddress();
      [id, other] = [await newUser({ blockchain_address: address }), await newUser()];
      await db(async (client) => {
        const asset = await insertAsset(client);
        assetId = asset.id;
        for (const [user, amount] of [
          [id, '10'],
          [id, '20'],
          [other, '999'],
        ] as const) {
          await insertInvestment(client, user, asset.id, { amount });
        }
        const application = await insertRow(client, 'kyc_applications', {
          user_id: id,
          status: 'rejected',
          reviewed_at: new Date(),
          verified_by: verifier.adminId,
          rejection_reason: 'blurred',
          review_notes: 'nervous',
        });
        await insertRow(client, 'kyc_documents', { application_id: application.id, document_type: 'id' });
        await insertRow(client, 'kyc_applications', { user_id: other });
        await insertWalletSession(client, id);
        const transaction = await insertTransaction(client, 7, { timestamp: new Date() });
        await insertRow(client, 'blockchain_participants', {
          address,
          block_number: 7,
          transaction_index: 0,
          transaction_hash: (transaction as unknown as { hash: string }).hash,
        });
      });
    });

    it('investments, by page and filter, amounts as text', async () => {
      const { body, headers } = await viewer.get(`users/${id}/investments?sort=amount&limit=1`).expect(200);
      expect(body).toMatchObject({
        data: [{ userId: id, assetId, amount: '10.000000', currency: 'EGP', status: 'pending' }],
        total: 2,
        pageCount: 2,
      });
      expect(headers['content-range']).toBe('investments 0-0/2');
      expect((await viewer.get(`users/${id}/investments?amount_gt=15`)).body).toMatchObject({ total: 1 });
      expect((await viewer.get(`users/${id}/investments?status=confirmed`)).body).toMatchObject({ total: 0 });
      await viewer.get(`users/${id}/investments?userId=${other}`).expect(400);
    });

    it('applications, with the review for who may read it', async () => {
      const { body } = await verifier.get(`users/${id}/kyc`).expect(200);
      expect(body.data).toEqual([
        expect.objectContaining({
          status: 'rejected',
          documentCount: 1,
          verifiedBy: verifier.adminId,
          rejectionReason: 'blurred',
          reviewNotes: 'nervous',
        }),
      ]);
      const masked = await viewer.get(`users/${id}/kyc`).expect(200);
      expect(masked.body.data).toEqual([
        expect.objectContaining({
          status: 'rejected',
          verifiedBy: null,
          rejectionReason: null,
          reviewNotes: null,
        }),
      ]);
      expect(await logsOf('user.read_kyc', id)).toHaveLength(2);
    });

    it('activity, in pages that neither skip nor repeat, forwards and back', async () => {
      await boss.put(`users/${id}/tier`, { tier: 1, reason: 'phone shown' }).expect(200);
      const whole = await viewer.get(`users/${id}/activity`).expect(200);
      const entries = whole.body.data as { id: string; kind: string; action: string; at: string }[];
      expect(entries.map(({ action }) => action).sort()).toEqual([
        'investment.recorded',
        'investment.recorded',
        'kyc.rejected',
        'kyc.submitted',
        'transaction',
        'user.tier',
        'wallet.login',
      ]);
      expect(entries.map(({ at }) => at)).toEqual(
        entries
          .map(({ at }) => at)
          .sort()
          .reverse(),
      );
      expect(JSON.stringify(entries)).not.toMatch(/nervous|blurred|phone shown/);
      const seen: string[] = [];
      let cursor: string | null = '';
      let back: string | null = null;
      while (cursor !== null) {
        const page = await viewer.get(`users/${id}/activity?limit=2&cursor=${cursor}`).expect(200);
        seen.push(...(page.body.data as { id: string }[]).map((entry) => entry.id));
        cursor = page.body.nextCursor as string | null;
        back = page.body.prevCursor as string | null;
      }
      expect(seen).toEqual(entries.map((entry) => entry.id));
      const before = await viewer.get(`users/${id}/activity?limit=2&cursor=${back}`).expect(200);
      expect((before.body.data as { id: string }[]).map((entry) => entry.id)).toEqual(seen.slice(4, 6));
      expect(await logsOf('user.read_activity', id)).not.toHaveLength(0);
    });

    it.each(['x', 'e30', Buffer.from('["next","2026-01-01","log:x"]').toString('base64url')])(
      'activity not by the cursor %s',
      async (cursor) => {
        await viewer.get(`users/${id}/activity?cursor=${cursor}`).expect(400);
      },
    );

    it("nothing of nobody's", async () => {
      for (const list of ['investments', 'kyc', 'activity', 'notes', 'erasure']) {
        await boss.get(`users/${randomUUID()}/${list}`).expect(404);
      }
    });
  });

  it('are counted by status, tier, KYC and day, and the figure says how old it is', async () => {
    const { body, headers } = await viewer.get('users/stats').expect(200);
    const [{ total } = { total: -1 }] = await sql<{ total: number }>(
      'SELECT count(*)::integer AS total FROM users',
    );
    expect(body).toMatchObject({ total, kycVerified: expect.any(Number) });
    const sum = (counts: Record<string, number>) =>
      Object.values(counts).reduce((all, count) => all + count, 0);
    for (const name of ['byStatus', 'byTier', 'byKyc']) expect(sum(body[name])).toBe(total);
    expect(Object.keys(body.byTier as object)).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(body.byKyc).toMatchObject({ rejected: 1, pending_review: 1, verified: 0 });
    expect(body.newPerDay).toHaveLength(30);
    expect(body.newPerDay[29]).toMatchObject({ day: new Date().toISOString().slice(0, 10), users: total });
    expect(headers['x-data-as-of']).toBe(body.asOf);
    await newUser();
    const again = await viewer.get('users/stats').expect(200);
    expect(again.headers['x-data-as-of']).toBe(headers['x-data-as-of']);
    expect(again.body).toEqual(body);
  });
});
