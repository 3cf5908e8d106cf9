import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { PaymentsService } from '../../src/investments/payments.service.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { InvestorClient } from '../support/investor-client.js';
import { insertRow, someAddress, someHash } from '../support/rows.js';

interface Problem {
  status: number;
  code: string;
  reasons: { code: string; required: unknown; actual: unknown }[];
  remaining?: string;
  violations: { pointer: string; code: string }[];
}

describe('Investing', () => {
  let system: TestApplication;
  let investor: InvestorClient;

  beforeAll(async () => {
    system = await createTestApplication({ RESERVATION_LIMIT: '3' });
    investor = await InvestorClient.logIn(system);
  });
  afterAll(() => system.close());

  const sql = <T>(use: (client: Client) => Promise<T>): Promise<T> =>
    withConnection(system.database.superuserUrl, use);
  const rows = <T extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<T[]> =>
    sql(async (client) => (await client.query<T>(text, values)).rows);
  /** Open, of 100 EGP a token; ten thousand in all. */
  const asset = (
    values: Record<string, unknown> = {},
    details: Record<string, unknown> = {},
  ): Promise<string> =>
    sql(async (client) => {
      const { id } = await insertRow(client, 'assets', {
        type: 'investment',
        title: 'Olive Groves',
        slug: `olive-${randomUUID()}`,
        contract_address: values.status === 'draft' ? null : someAddress(),
        ...values,
      });
      await insertRow(client, 'asset_details', {
        asset_id: id,
        token_price: '100',
        max_supply: 100,
        minimum_investment: '100',
        ...details,
      });
      await insertRow(client, 'asset_metrics', { asset_id: id });
      return id;
    });
  const metricsOf = async (assetId: string) =>
    (
      await rows<Record<string, unknown>>(
        'SELECT total_invested, reserved, investor_count, oversold FROM asset_metrics WHERE asset_id = $1',
        [assetId],
      )
    )[0];

  describe('shows', () => {
    it('open assets with what speaks against investing in each, and drafts not at all', async () => {
      const [open, strict, draft, paused] = [
        await asset({ title: 'Zzz Open' }),
        await asset({ title: 'Zzz Strict' }, { min_tier_required: 4 }),
        await asset({ title: 'Zzz Draft', status: 'draft' }),
        await asset({ title: 'Zzz Paused', status: 'paused' }),
      ];
      const { body } = await investor.get('pool?q=Zzz&sort=title').expect(200);
      expect(body).toMatchObject({
        total: 2,
        data: [
          {
            id: open,
            eligibility: { eligible: true, reasons: [] },
            details: { currency: 'EGP', tokenPrice: '100.000000', minimumInvestment: '100.000000' },
            metrics: { totalInvested: '0.000000', reserved: '0.000000', investorCount: 0 },
            capacity: '10000.000000',
            remaining: '10000.000000',
            interested: false,
          },
          {
            id: strict,
            eligibility: {
              eligible: false,
              reasons: [
                { code: 'kyc_required', required: 'verified', actual: 'none' },
                { code: 'tier_too_low', required: 4, actual: 2 },
              ],
            },
          },
        ],
      });
      await investor.get(`pool/${draft}`).expect(404);
      await investor.get(`pool/${draft}/eligibility?amount=100`).expect(404);
      await investor.get(`pool/${randomUUID()}`).expect(404);
      expect((await investor.get(`pool/${paused}`).expect(200)).body).toMatchObject({
        status: 'paused',
        eligibility: { reasons: [{ code: 'asset_paused', required: 'active', actual: 'paused' }] },
      });
      expect(JSON.stringify(body)).not.toMatch(/contactValue|createdBy|openingInvested/);
    });

    it('every rule that fails at once, with its numbers', async () => {
      const id = await asset(
        { type: 'interest', status: 'closed' },
        { deadline: '2026-01-01', min_tier_required: 3, currency: 'USD', max_supply: 1 },
      );
      const { body } = await investor.get(`pool/${id}/eligibility?amount=50.5&currency=EGP`).expect(200);
      expect(body).toEqual({
        eligible: false,
        reasons: [
          { code: 'wrong_asset_type', required: 'investment', actual: 'interest' },
          { code: 'asset_not_open', required: 'active', actual: 'closed' },
          { code: 'deadline_passed', required: '2026-01-01T00:00:00.000Z', actual: expect.any(String) },
          { code: 'kyc_required', required: 'verified', actual: 'none' },
          { code: 'tier_too_low', required: 3, actual: 2 },
          { code: 'currency_not_accepted', required: 'USD', actual: 'EGP' },
          { code: 'below_minimum', required: '100.000000', actual: '50.500000' },
        ],
      });
    });

    it.each([
      ['pending_review', 'kyc_pending', 'pending'],
      ['under_review', 'kyc_pending', 'pending'],
      ['rejected', 'kyc_rejected', 'rejected'],
    ])('how an application that is %s stands in the way', async (status, code, actual) => {
      const id = await asset({}, { min_tier_required: 3 });
      const applicant = await InvestorClient.logIn(system);
      await sql((client) => insertRow(client, 'kyc_applications', { user_id: applicant.userId, status }));
      const { body } = await applicant.get(`pool/${id}/eligibility`).expect(200);
      expect(body).toEqual({
        eligible: false,
        reasons: [
          { code, required: 'verified', actual },
          { code: 'tier_too_low', required: 3, actual: 2 },
        ],
      });
    });

    it.each(['0', '-1', '1e3', '0x10', ' 5 ', '+5', '1,000', 'NaN', '١٠', '1.0000001', '1234567890123'])(
      'no eligibility for an amount like %p',
      async (amount) => {
        const id = await asset();
        const { body } = await investor.get(`pool/${id}/eligibility`).query({ amount }).expect(422);
        expect((body as Problem).violations).toEqual([{ pointer: '/amount', code: expect.any(String) }]);
        await investor.invest(id, amount).expect(422);
      },
    );
  });

  describe('reserves', () => {
    it('its part of the asset, for a quarter of an hour, and says what the rules said', async () => {
      const id = await asset();
      const hash = someHash().toUpperCase().replace('0X', '0x');
      const answer = await investor.invest(id, '250.5', { transactionHash: hash }).expect(201);
      expect(answer.body).toMatchObject({
        id: expect.any(String),
        assetId: id,
        assetTitle: 'Olive Groves',
        amount: '250.500000',
        currency: 'EGP',
        tokens: '2.505',
        status: 'pending',
        transactionHash: hash.toLowerCase(),
        blockNumber: null,
        confirmedAt: null,
        failureReason: null,
        eligibility: { eligible: true, reasons: [], checkedAt: expect.stringMatching(/Z$/) },
        version: 1,
      });
      const { investedAt, reservationExpiresAt } = answer.body as Record<string, string>;
      expect(Date.parse(reservationExpiresAt!) - Date.parse(investedAt!)).toBeGreaterThan(14.9 * 60_000);
      expect(answer.body).not.toHaveProperty('userId');
      const { location } = answer.headers as Record<string, string>;
      expect(location).toBe(`/api/pool/investments/${(answer.body as { id: string }).id}`);
      expect((await investor.get(location!.replace('/api/', '')).expect(200)).body).toEqual(answer.body);
      expect(await metricsOf(id)).toEqual({
        total_invested: '0.000000',
        reserved: '250.500000',
        investor_count: 0,
        oversold: '0.000000',
      });
      expect(
        await rows('SELECT from_status, to_status, amount FROM investment_transitions WHERE asset_id = $1', [
          id,
        ]),
      ).toEqual([{ from_status: null, to_status: 'pending', amount: '250.500000' }]);
    });

    it('nothing without a key, and once for a key that is sent fifty times at once', async () => {
      const id = await asset();
      const buyer = await InvestorClient.logIn(system);
      const { body } = await buyer.post(`pool/${id}/invest`, { amount: '100', currency: 'EGP' }, null);
      expect(body).toMatchObject({ status: 400, code: 'idempotency_key_missing' });
      const key = randomUUID();
      const answers = await Promise.all(Array.from({ length: 50 }, () => buyer.invest(id, '100', {}, key)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
      expect(new Set(answers.map((answer) => (answer.body as { id: string }).id)).size).toBe(1);
      expect(answers.filter(({ headers }) => headers['idempotent-replayed']).length).toBe(49);
      expect(await rows('SELECT count(*)::int AS n FROM investments WHERE asset_id = $1', [id])).toEqual([
        { n: 1 },
      ]);
      const reused = await buyer.invest(id, '200', {}, key).expect(422);
      expect((reused.body as Problem).code).toBe('idempotency_key_reused');
    });

    it('exactly ten units for two hundred buyers at once, and tells the others what remains', async () => {
      const id = await asset({}, { max_supply: 10 });
      const buyers = await InvestorClient.logInMany(system, 200);
      const answers = await Promise.all(buyers.map((buyer) => buyer.invest(id, '100')));
      expect(answers.filter(({ status }) => status === 201).length).toBe(10);
      const refused = answers.filter(({ status }) => status !== 201);
      expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([409]));
      for (const { body } of refused) {
        expect(body).toMatchObject({
          code: 'cap_exceeded',
          remaining: '0.000000',
          reasons: [{ code: 'cap_exceeded', required: '100.000000', actual: '0.000000' }],
        });
      }
      expect(await metricsOf(id)).toMatchObject({ reserved: '1000.000000', oversold: '0.000000' });
    }, 120_000);

    it('no more than what remains, to the last millionth', async () => {
      const id = await asset({}, { minimum_investment: '0.000001' });
      await investor.invest(id, '9999.999999').expect(201);
      const one = await InvestorClient.logIn(system);
      const { body } = await one.invest(id, '0.000002').expect(409);
      expect(body).toMatchObject({ code: 'cap_exceeded', remaining: '0.000001' });
      await one.invest(id, '0.000001').expect(201);
    });

    it('only so much unpaid for one person', async () => {
      const id = await asset();
      const buyer = await InvestorClient.logIn(system);
      const answers = await Promise.all(Array.from({ length: 12 }, () => buyer.invest(id, '100')));
      expect(answers.filter(({ status }) => status === 201).length).toBe(3);
      const refused = answers.find(({ status }) => status !== 201)!;
      expect(refused.body).toMatchObject({
        status: 409,
        code: 'too_many_reservations',
        reasons: [{ code: 'too_many_reservations', required: 3, actual: 3 }],
      });
    });

    it.each<[string, Record<string, unknown>, Record<string, unknown>, object, number, string]>([
      ['a paused asset', { status: 'paused' }, {}, {}, 409, 'asset_paused'],
      ['a closed asset', { status: 'closed' }, {}, {}, 409, 'asset_not_open'],
      ['an interest asset', { type: 'interest' }, {}, {}, 409, 'wrong_asset_type'],
      ['an asset whose deadline is over', {}, { deadline: '2026-01-01' }, {}, 409, 'deadline_passed'],
      ['a tier too low', {}, { min_tier_required: 3 }, {}, 409, 'kyc_required'],
      ['less than the minimum', {}, {}, { amount: '99.999999' }, 422, 'below_minimum'],
      ['another currency', {}, {}, { currency: 'USD' }, 422, 'currency_not_accepted'],
      [
        'another agreement',
        {},
        { agreement_hash: `0x${'a'.repeat(64)}` },
        { agreementHash: `0x${'b'.repeat(64)}` },
        422,
        'agreement_changed',
      ],
      ['a field it does not know', {}, {}, { status: 'confirmed' }, 422, 'validation_failed'],
      ['a number', {}, {}, { amount: 100 }, 422, 'validation_failed'],
    ])('nothing for %s', async (_what, values, details, sent, status, code) => {
      const id = await asset(values, details);
      const buyer = await InvestorClient.logIn(system);
      const { body } = await buyer.invest(id, '100', sent).expect(status);
      expect((body as Problem).code).toBe(code);
      expect(await metricsOf(id)).toMatchObject({ reserved: '0.000000' });
    });

    it('nothing of a draft or of what is not there', async () => {
      await investor.invest(await asset({ status: 'draft' }), '100').expect(404);
      await investor.invest(randomUUID(), '100').expect(404);
      await investor.invest('x', '100').expect(400);
    });

    it('what is freed by a reservation that is over, without waiting for the sweep', async () => {
      const id = await asset({}, { max_supply: 1 });
      const first = await investor.invest(id, '100').expect(201);
      const one = await InvestorClient.logIn(system);
      await one.invest(id, '100').expect(409);
      await rows(
        "UPDATE investments SET reservation_expires_at = now() - interval '1 second' WHERE asset_id = $1",
        [id],
      );
      await one.invest(id, '100').expect(201);
      const { body } = await investor.get(`pool/investments/${(first.body as { id: string }).id}`);
      expect(body).toMatchObject({ status: 'failed', failureReason: 'reservation_expired' });
      expect(await metricsOf(id)).toMatchObject({ reserved: '100.000000' });
    });
  });

  describe('leaves to the investor', () => {
    const reserve = async (buyer: InvestorClient, rest: object = {}) => {
      const { body } = await buyer.invest(await asset(), '100', rest).expect(201);
      return body as { id: string; assetId: string };
    };

    it('to give a reservation up, once', async () => {
      const buyer = await InvestorClient.logIn(system);
      const { id, assetId } = await reserve(buyer);
      const { body } = await buyer.post(`pool/investments/${id}/cancel`).expect(200);
      expect(body).toMatchObject({ id, status: 'failed', failureReason: 'cancelled', version: 2 });
      expect(await metricsOf(assetId)).toMatchObject({ reserved: '0.000000' });
      const again = await buyer.post(`pool/investments/${id}/cancel`).expect(409);
      expect((again.body as Problem).code).toBe('invalid_state');
    });

    it('to name the transaction that pays, which holds the reservation for longer, but not for ever', async () => {
      const buyer = await InvestorClient.logIn(system);
      const { id } = await reserve(buyer);
      const transactionHash = someHash();
      const { body } = await buyer
        .post(`pool/investments/${id}/transaction`, { transactionHash })
        .expect(200);
      const { investedAt, reservationExpiresAt } = body as Record<string, string>;
      expect(body).toMatchObject({ status: 'pending', transactionHash });
      expect(Date.parse(reservationExpiresAt!) - Date.parse(investedAt!)).toBe(60 * 60_000);
      const other = await buyer.post(`pool/investments/${id}/transaction`, { transactionHash: someHash() });
      expect((other.body as Record<string, string>).reservationExpiresAt).toBe(reservationExpiresAt);
      const cancelled = await buyer.post(`pool/investments/${id}/cancel`).expect(409);
      expect((cancelled.body as Problem).code).toBe('payment_under_way');
    });

    it("nothing of another's, whose transaction they cannot take either", async () => {
      const [one, other] = [await InvestorClient.logIn(system), await InvestorClient.logIn(system)];
      const transactionHash = someHash();
      const { id } = await reserve(one, { transactionHash });
      await other.get(`pool/investments/${id}`).expect(404);
      await other.post(`pool/investments/${id}/cancel`).expect(404);
      await other.post(`pool/investments/${id}/transaction`, { transactionHash: someHash() }).expect(404);
      const own = await reserve(other);
      const taken = await other
        .post(`pool/investments/${own.id}/transaction`, { transactionHash })
        .expect(409);
      expect((taken.body as Problem).code).toBe('transaction_taken');
      const anew = await other.invest(own.assetId, '100', { transactionHash }).expect(409);
      expect((anew.body as Problem).code).toBe('transaction_taken');
    });

    it.each(['', 'x', '0x12', `0x${'g'.repeat(64)}`, 5])(
      'no transaction like %p',
      async (transactionHash) => {
        const { id } = await reserve(await InvestorClient.logIn(system));
        await investor.post(`pool/investments/${id}/transaction`, { transactionHash }).expect(422);
      },
    );
  });

  it('sweeps what is over, but not what is being paid for', async () => {
    const id = await asset();
    const [one, other] = [await InvestorClient.logIn(system), await InvestorClient.logIn(system)];
    const ids = [];
    for (const buyer of [one, other]) {
      const { body } = await buyer.invest(id, '100').expect(201);
      ids.push((body as { id: string }).id);
    }
    await sql(async (client) => {
      const { rows: found } = await client.query<{ contract_address: string }>(
        'UPDATE investments SET reservation_expires_at = now() WHERE asset_id = $1 RETURNING (SELECT contract_address FROM assets WHERE id = asset_id)',
        [id],
      );
      await insertRow(client, 'investment_payments', {
        transaction_hash: someHash(),
        log_index: 0,
        block_number: 1,
        block_time: new Date(),
        contract_address: found[0]!.contract_address,
        wallet_address: other.address,
        paid_units: '100',
        token_units: '1',
      });
    });
    expect(await system.app.get(PaymentsService, { strict: false }).expire()).toBe(1);
    expect((await one.get(`pool/investments/${ids[0]}`)).body).toMatchObject({ status: 'failed' });
    expect((await other.get(`pool/investments/${ids[1]}`)).body).toMatchObject({ status: 'pending' });
  });

  describe('takes interest', () => {
    it('once of each person, withdrawn and taken up again, and counts exactly', async () => {
      const id = await asset({ type: 'interest' });
      const people = await InvestorClient.logInMany(system, 8);
      const count = async () =>
        (await rows('SELECT interested_count AS n FROM asset_metrics WHERE asset_id = $1', [id]))[0]!.n;
      const answers = await Promise.all(
        people.flatMap((one) =>
          [1, 2, 3].map(() =>
            one.post(`pool/${id}/interest`, { intent: '5000', contact: '+201000000009' }, null),
          ),
        ),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
      expect(await count()).toBe(8);
      expect(answers[0]!.body).toMatchObject({
        assetId: id,
        intent: '5000.000000',
        contact: '+201000000009',
        withdrawnAt: null,
      });
      const [first] = people;
      expect((await first!.get(`pool/${id}`)).body).toMatchObject({ interested: true });
      const { body } = await first!.delete(`pool/${id}/interest`).expect(200);
      expect(body).toEqual({ id: expect.any(String) });
      await first!.delete(`pool/${id}/interest`).expect(404);
      expect(await count()).toBe(7);
      await first!.post(`pool/${id}/interest`, {}, null).expect(201);
      expect(await count()).toBe(8);
      const stored = await rows<{ contact_sealed: Buffer | null }>(
        'SELECT contact_sealed FROM interest_registrations WHERE asset_id = $1',
        [id],
      );
      expect(stored.filter(({ contact_sealed }) => contact_sealed === null).length).toBe(1);
      expect(stored.some(({ contact_sealed }) => contact_sealed?.includes('1000000009'))).toBe(false);
    });

    it('of open assets that ask for it alone', async () => {
      const { body } = await investor.post(`pool/${await asset()}/interest`, {}, null).expect(409);
      expect((body as Problem).code).toBe('asset_not_open');
      const paused = await asset({ type: 'interest', status: 'paused' });
      await investor.post(`pool/${paused}/interest`, {}, null).expect(409);
      const over = await asset({ type: 'interest' }, { deadline: '2026-01-01' });
      await investor.post(`pool/${over}/interest`, {}, null).expect(409);
      await investor.post(`pool/${randomUUID()}/interest`, {}, null).expect(404);
      await investor.post(`pool/${await asset({ type: 'interest', status: 'draft' })}/interest`).expect(404);
    });
  });
});
