import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { JobsService } from '../../src/jobs/jobs.service.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { toldOf } from '../support/platform-feed.js';
import { InvestorClient } from '../support/investor-client.js';
import { insertAsset, insertInvestment, insertUser, someHash } from '../support/rows.js';
import { StaffClient } from '../support/staff-client.js';

const REASON = 'asked by the investor';

describe('Investments in the hands of staff', () => {
  let system: TestApplication;
  let manager: StaffClient;
  let colleague: StaffClient;
  let viewer: StaffClient;

  beforeAll(async () => {
    system = await createTestApplication();
    manager = await StaffClient.logIn(system, 'asset_manager');
    colleague = await StaffClient.logIn(system, 'super_admin');
    viewer = await StaffClient.logIn(system, 'viewer');
  });
  afterAll(() => system.close());

  const worker = <T>(use: (client: Client) => Promise<T>): Promise<T> =>
    withConnection(system.database.urls.worker, async (client) => {
      await client.query('SET ROLE app_worker');
      return use(client);
    });
  const sql = async <T extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<T[]> =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<T>(text, values)).rows,
    );
  const confirmed = (values: Record<string, unknown> = {}) =>
    worker(async (client) => {
      const [user, asset] = [await insertUser(client, { tier: 2 }), await insertAsset(client)];
      const row = await insertInvestment(client, user.id, asset.id, {
        amount: '1000',
        status: 'confirmed',
        confirmed_at: new Date(),
        transaction_hash: someHash(),
        log_index: 0,
        ...values,
      });
      return { id: row.id, userId: user.id, assetId: asset.id };
    });
  const keyed = (who: StaffClient, path: string, body: object, key: string = randomUUID()) =>
    who.post(path, body).set('idempotency-key', key);
  const refund = (who: StaffClient, id: string, body: object = {}, key?: string) =>
    keyed(who, `admin/investments/${id}/refund`, { reason: REASON, ...body }, key);
  const approve = (who: StaffClient, id: string) => who.post(`admin/approvals/${id}/approve`);
  const approvalOf = (answer: { body: unknown }) => (answer.body as { approval: { id: string } }).approval.id;
  const metricsOf = async (assetId: string) =>
    (
      await sql('SELECT total_invested, reserved, investor_count FROM asset_metrics WHERE asset_id = $1', [
        assetId,
      ])
    )[0];

  describe('are listed', () => {
    it('in every dialect, filtered by amount to the millionth, and sought by hash, wallet and title', async () => {
      const title = `Ziziphus ${randomUUID().slice(0, 8)}`;
      const hash = someHash();
      const { address, assetId, userId } = await worker(async (client) => {
        const [user, asset] = [await insertUser(client), await insertAsset(client, { title })];
        await client.query('UPDATE asset_details SET max_supply = NULL WHERE asset_id = $1', [asset.id]);
        for (const amount of ['0.000001', '0.000002', '99999999.999999']) {
          await insertInvestment(client, user.id, asset.id, { amount, status: 'confirmed' });
        }
        await insertInvestment(client, user.id, asset.id, { amount: '7', transaction_hash: hash });
        return { address: String(user.blockchain_address), assetId: asset.id, userId: user.id };
      });
      const amounts = async (query: string) => {
        const { body } = await viewer.get(`admin/investments?${query}`).expect(200);
        const list = (Array.isArray(body) ? body : body.data) as { amount: string }[];
        return list.map(({ amount }) => amount);
      };
      const all = ['0.000001', '0.000002', '7.000000', '99999999.999999'];
      expect(await amounts(`assetId=${assetId}&sort=amount`)).toEqual(all);
      expect(await amounts(`userId=${userId}&sort=-amount&limit=2`)).toEqual([all[3], all[2]]);
      expect(await amounts(`assetId=${assetId}&sort=amount&amount_gte=0.000002&amount_lt=7.000001`)).toEqual([
        all[1],
        all[2],
      ]);
      expect(await amounts(`assetId=${assetId}&amount=7`)).toEqual([all[2]]);
      expect(await amounts(`filter={"assetId":"${assetId}","status":"pending"}&range=[0,9]`)).toEqual([
        all[2],
      ]);
      expect(await amounts(`_start=0&_end=1&_sort=amount&_order=asc&assetId=${assetId}`)).toEqual([all[0]]);
      expect(
        await amounts(`s={"$and":[{"assetId":{"$eq":"${assetId}"}},{"amount":{"$gt":7}}]}&limit=5`),
      ).toEqual([all[3]]);
      expect(await amounts(`q=${hash}`)).toEqual([all[2]]);
      expect((await amounts(`q=${address}&sort=amount`)).length).toBe(4);
      expect((await amounts(`q=${encodeURIComponent(title)}`)).length).toBe(4);
      for (const wrong of ['amount=1e3', 'metadata=x', 'sort=currency', 'amount_gte=0.0000001', 'q=']) {
        const { status } = await viewer.get(`admin/investments?${wrong}`);
        expect([wrong, status]).toEqual([wrong, wrong === 'q=' ? 200 : 400]);
      }
    });

    it('as one record with the investor and what it was paid by, and as CSV', async () => {
      const { id, userId, assetId } = await confirmed();
      const { body, headers } = await viewer.get(`admin/investments/${id}`).expect(200);
      expect(body).toMatchObject({
        id,
        userId,
        assetId,
        amount: '1000.000000',
        status: 'confirmed',
        logIndex: 0,
        refundedAt: null,
        version: 1,
      });
      expect(headers.etag).toBeDefined();
      await viewer.get(`admin/investments/${randomUUID()}`).expect(404);
      const { text } = await viewer.get(`admin/investments/export.csv?userId=${userId}`).expect(200);
      expect(text.split('\r\n')[0]).toMatch(/^id,userId,assetId,assetTitle,amount,currency,status/);
      expect(text.split('\r\n')[1]).toMatch(
        new RegExp(`^${id},${userId},${assetId},Olive Groves,1000.000000`),
      );
      const kyc = await StaffClient.logIn(system, 'kyc_verifier');
      await kyc.get('admin/investments').expect(403);
    });
  });

  describe('are refunded', () => {
    it('by two, once, and what was sold is free again', async () => {
      const { id, assetId } = await confirmed();
      expect(await metricsOf(assetId)).toMatchObject({ total_invested: '1000.000000', investor_count: 1 });
      const proposed = await refund(manager, id, { amount: '400.5' }).expect(202);
      expect(proposed.body).toMatchObject({
        approval: {
          kind: 'refund',
          resourceId: id,
          status: 'pending',
          payload: { amount: '400.5', currency: 'EGP', notices: [] },
        },
      });
      await approve(manager, approvalOf(proposed)).expect(403);
      expect((await viewer.get(`admin/investments/${id}`)).body).toMatchObject({ status: 'confirmed' });
      await approve(colleague, approvalOf(proposed)).expect(200);
      expect((await viewer.get(`admin/investments/${id}`)).body).toMatchObject({
        status: 'refunded',
        refundedAmount: '400.500000',
        refundedAt: expect.any(String),
      });
      expect(await metricsOf(assetId)).toEqual({
        total_invested: '0.000000',
        reserved: '0.000000',
        investor_count: 0,
      });
      const again = await refund(manager, id).expect(409);
      expect(again.body).toMatchObject({ code: 'invalid_state' });
      expect(await toldOf(system, id)).toEqual(['investment.refunded']);
      expect(
        await sql(
          'SELECT from_status, to_status, reason FROM investment_transitions WHERE investment_id = $1 ORDER BY seq',
          [id],
        ),
      ).toEqual([
        { from_status: null, to_status: 'confirmed', reason: null },
        { from_status: 'confirmed', to_status: 'refunded', reason: REASON },
      ]);
      expect(
        await sql(
          "SELECT action, admin_id FROM admin_logs WHERE resource_type = 'investments' AND resource_id = $1 AND action LIKE 'investment.%'",
          [id],
        ),
      ).toEqual([{ action: 'investment.refund', admin_id: colleague.adminId }]);
    });

    it.each([
      [{ amount: '1000.000001' }, 422],
      [{ amount: '0' }, 422],
      [{ amount: 5 }, 422],
      [{ reason: ' ' }, 422],
    ])('never by %p', async (body, status) => {
      const { id } = await confirmed();
      await refund(manager, id, body).expect(status);
    });

    it('only when confirmed, with a key, by whoever may', async () => {
      const pending = await confirmed({ status: 'pending', confirmed_at: null });
      expect((await refund(manager, pending.id).expect(409)).body).toMatchObject({ code: 'invalid_state' });
      const { id } = await confirmed();
      const unkeyed = await manager.post(`admin/investments/${id}/refund`, { reason: REASON }).expect(400);
      expect(unkeyed.body).toMatchObject({ code: 'idempotency_key_missing' });
      await refund(viewer, id).expect(403);
      await refund(manager, randomUUID()).expect(404);
      const key = randomUUID();
      const first = await refund(manager, id, {}, key).expect(202);
      const second = await refund(manager, id, {}, key).expect(202);
      expect(approvalOf(second)).toBe(approvalOf(first));
    });

    it('once, whoever proposes and approves at the same moment', async () => {
      const { id, assetId } = await confirmed();
      const other = await StaffClient.logIn(system, 'super_admin');
      const proposals = await Promise.all([refund(manager, id), refund(colleague, id), refund(other, id)]);
      expect(proposals.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
      const proposal = proposals.find(({ status }) => status === 202)!;
      const answers = await Promise.all(
        [manager, colleague, other, colleague, other].map((who) => approve(who, approvalOf(proposal))),
      );
      expect(answers.filter(({ status }) => status === 200).length).toBe(1);
      expect(await metricsOf(assetId)).toMatchObject({ total_invested: '0.000000' });
      expect(
        await sql(
          "SELECT count(*)::int AS n FROM investment_transitions WHERE investment_id = $1 AND to_status = 'refunded'",
          [id],
        ),
      ).toEqual([{ n: 1 }]);
    });

    it('not when the chain has taken the block back meanwhile', async () => {
      const { id } = await confirmed();
      const proposed = await refund(manager, id).expect(202);
      await worker((client) => client.query("UPDATE investments SET status = 'pending' WHERE id = $1", [id]));
      const { body } = await approve(colleague, approvalOf(proposed)).expect(409);
      expect(body).toMatchObject({ code: 'stale_proposal' });
    });

    it('with a notice to the second pair of eyes while they are locked up', async () => {
      const { id, assetId } = await confirmed();
      await sql('UPDATE asset_details SET lockup_period = 30 WHERE asset_id = $1', [assetId]);
      const { body } = await refund(manager, id).expect(202);
      expect(body).toMatchObject({
        approval: { payload: { notices: [{ code: 'lockup_active', required: expect.any(String) }] } },
      });
    });

    it.each([
      ["status = 'refunded'", 'investments_four_eyes'],
      ["status = 'refunded', refunded_amount = 1", 'investments_four_eyes'],
      ["status = 'failed'", 'investments_edge'],
      ["status = 'pending'", 'investments_edge'],
    ])('never by plain SQL of staff who set %s', async (change, constraint) => {
      const { id } = await confirmed();
      await expect(
        withConnection(system.database.urls.staff, async (client) => {
          await client.query(
            "SELECT set_config('role', 'admin_role', false), set_config('app.current_admin_id', $1, false)",
            [manager.adminId],
          );
          await client.query(`UPDATE investments SET ${change} WHERE id = $1`, [id]);
        }),
      ).rejects.toMatchObject({ constraint });
    });
  });

  describe('where there is no chain', () => {
    const reserve = async () => {
      const investor = await InvestorClient.logIn(system);
      const { id: assetId } = await worker((client) => insertAsset(client));
      const { body } = await investor.invest(assetId, '1000').expect(201);
      return { id: (body as { id: string }).id, assetId, investor };
    };
    const confirm = (who: StaffClient, id: string, paymentReference: string = randomUUID()) =>
      keyed(who, `admin/investments/${id}/confirm`, { paymentReference, reason: 'it is on the statement' });

    it('are confirmed by two who believe a bank, and wait for them beyond their time', async () => {
      const { id, assetId } = await reserve();
      const proposed = await confirm(manager, id, 'CIB 4711').expect(202);
      await sql("UPDATE investments SET reservation_expires_at = now() - interval '1 day' WHERE id = $1", [
        id,
      ]);
      await sql('SELECT expire_reservations(NULL, 100)');
      await approve(manager, approvalOf(proposed)).expect(403);
      await approve(colleague, approvalOf(proposed)).expect(200);
      expect((await viewer.get(`admin/investments/${id}`)).body).toMatchObject({
        status: 'confirmed',
        paymentReference: 'CIB 4711',
        confirmedAt: expect.any(String),
        tokens: '10',
      });
      expect(await metricsOf(assetId)).toMatchObject({ total_invested: '1000.000000', reserved: '0.000000' });
      const other = await reserve();
      const again = await confirm(manager, other.id, 'CIB 4711').expect(202);
      expect((await approve(colleague, approvalOf(again)).expect(409)).body).toMatchObject({
        code: 'payment_taken',
      });
      expect((await viewer.get(`admin/investments/${other.id}`)).body).toMatchObject({ status: 'pending' });
    });

    it('not when they were given up meanwhile, and never by one', async () => {
      const { id, investor } = await reserve();
      const proposed = await confirm(manager, id).expect(202);
      await investor.post(`pool/investments/${id}/cancel`).expect(200);
      expect((await approve(colleague, approvalOf(proposed)).expect(409)).body).toMatchObject({
        code: 'stale_proposal',
      });
      expect((await confirm(manager, id).expect(409)).body).toMatchObject({ code: 'invalid_state' });
      const other = await reserve();
      await expect(
        withConnection(system.database.urls.staff, async (client) => {
          await client.query(
            "SELECT set_config('role', 'admin_role', false), set_config('app.current_admin_id', $1, false)",
            [manager.adminId],
          );
          await client.query(
            "UPDATE investments SET status = 'confirmed', payment_reference = 'x' WHERE id = $1",
            [other.id],
          );
        }),
      ).rejects.toMatchObject({ constraint: 'investments_four_eyes' });
    });
  });

  describe('are recounted', () => {
    const run = async () => {
      const started = await system.app.get(JobsService).start('investments.reconcile', 'request');
      return (await started!.done).result;
    };

    it('and whatever is stored otherwise is shown', async () => {
      const auditor = await StaffClient.logIn(system, 'auditor');
      await auditor.get('admin/reconciliation').expect(404);
      await run();
      const before = await auditor.get('admin/reconciliation').expect(200);
      const known = (before.body as { differenceCount: number }).differenceCount;
      expect(known).toBe(0);
      const { assetId } = await confirmed();
      await sql(
        `DO $$ BEGIN SET LOCAL session_replication_role = replica;
         UPDATE asset_metrics SET total_invested = 999, reserved = 3, interested_count = 2
          WHERE asset_id = '${assetId}'; END $$`,
      );
      expect(await run()).toMatchObject({ differences: 3 });
      const { body } = await auditor.get('admin/reconciliation').expect(200);
      expect(body).toMatchObject({
        differenceCount: 3,
        checked: { assets: expect.any(Number), investments: expect.any(Number) },
        differences: [
          {
            code: 'interested_count',
            resourceType: 'assets',
            resourceId: assetId,
            expected: '0',
            actual: '2',
          },
          { code: 'reserved', resourceId: assetId, expected: '0', actual: '3.000000' },
          { code: 'total_invested', resourceId: assetId, expected: '1000.000000', actual: '999.000000' },
        ],
      });
      await manager.get('admin/reconciliation').expect(403);
    });
  });
});
