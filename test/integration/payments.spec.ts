import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { insertAsset, insertRow, insertUser, someAddress, someHash } from '../support/rows.js';

const UNIT = 10n ** 18n;

describe('What the chain shows as paid', () => {
  let test: TestDatabase;
  let worker: Client;
  let app: Client;
  let user: { id: string; blockchain_address: string };
  let asset: { id: string; contract_address: string };

  beforeAll(async () => {
    test = await createTestDatabase();
    [worker, app] = await Promise.all([connect(test.urls.worker), connect(test.urls.app)]);
    await worker.query('SET ROLE app_worker');
  });
  afterAll(async () => {
    await Promise.all([worker.end(), app.end()]);
    await test.drop();
  });
  beforeEach(async () => {
    user = (await insertUser(worker, { tier: 2 })) as unknown as typeof user;
    asset = (await insertAsset(worker)) as unknown as typeof asset;
  });

  const connect = async (connectionString: string): Promise<Client> => {
    const client = new Client({ connectionString });
    client.on('error', () => {});
    await client.connect();
    return client;
  };
  /** As the investor would over HTTP. */
  const invest = async (amount: string, hash: string | null = null, userId = user.id): Promise<string> => {
    await app.query('BEGIN');
    try {
      await app.query(
        "SELECT set_config('role', 'app_user', true), set_config('app.current_user_id', $1, true)",
        [userId],
      );
      const { rows } = await app.query<{ id: string; reasons: unknown }>(
        "SELECT (r.investment).id, r.reasons FROM invest($1, $2, 'EGP', $3, NULL, 15, 10) r",
        [asset.id, amount, hash],
      );
      if (!rows[0]?.id) throw new Error(JSON.stringify(rows));
      await app.query('COMMIT');
      return rows[0].id;
    } catch (error) {
      await app.query('ROLLBACK');
      throw error;
    }
  };
  const paid = (values: Record<string, unknown> = {}) =>
    insertRow<{ transaction_hash: string; log_index: number }>(worker, 'investment_payments', {
      transaction_hash: someHash(),
      log_index: 0,
      block_number: 7,
      block_time: '2026-05-01T12:00:00Z',
      contract_address: asset.contract_address,
      wallet_address: user.blockchain_address,
      paid_units: (500n * UNIT).toString(),
      token_units: (5n * UNIT).toString(),
      ...values,
    });
  const settle = async ({ transaction_hash, log_index }: { transaction_hash: string; log_index: number }) => {
    const { rows } = await worker.query<{ outcome: string }>('SELECT settle_payment($1, $2) AS outcome', [
      transaction_hash,
      log_index,
    ]);
    return rows[0]!.outcome;
  };
  const takeBack = ({ transaction_hash, log_index }: { transaction_hash: string; log_index: number }) =>
    worker.query('SELECT take_back_payment($1, $2, 60)', [transaction_hash, log_index]);
  const investment = async (id: string) =>
    (await worker.query<Record<string, unknown>>('SELECT * FROM investments WHERE id = $1', [id])).rows[0]!;
  const ofAsset = async () =>
    (
      await worker.query<Record<string, unknown>>(
        'SELECT * FROM investments WHERE asset_id = $1 ORDER BY invested_at, id',
        [asset.id],
      )
    ).rows;
  const metrics = async () =>
    (
      await worker.query<Record<string, unknown>>(
        'SELECT total_invested, reserved, investor_count, oversold FROM asset_metrics WHERE asset_id = $1',
        [asset.id],
      )
    ).rows[0];
  const reasonOf = async (hash: string) =>
    (await worker.query('SELECT status, reason FROM investment_payments WHERE transaction_hash = $1', [hash]))
      .rows[0];

  it('confirms the reservation that named the transaction, with what its log says', async () => {
    const hash = someHash();
    const [other, id] = [await invest('500'), await invest('500', hash)];
    expect(await settle(await paid({ transaction_hash: hash, log_index: 3 }))).toBe('confirmed');
    expect(await investment(id)).toMatchObject({
      status: 'confirmed',
      transaction_hash: hash,
      log_index: 3,
      block_number: '7',
      contract_address: asset.contract_address,
      tokens: '5.000000000000000000',
      confirmed_at: expect.any(Date),
    });
    expect((await investment(other)).status).toBe('pending');
    expect(await metrics()).toEqual({
      total_invested: '500.000000',
      reserved: '500.000000',
      investor_count: 1,
      oversold: '0.000000',
    });
  });

  it('confirms the oldest that named none, where none named it, each by one log and once', async () => {
    const ids = [await invest('500'), await invest('500')];
    const hash = someHash();
    const [one, two] = [
      await paid({ transaction_hash: hash }),
      await paid({ transaction_hash: hash, log_index: 1 }),
    ];
    expect([await settle(one), await settle(one)]).toEqual(['confirmed', 'busy']);
    expect((await investment(ids[0]!)).status).toBe('confirmed');
    expect((await investment(ids[1]!)).status).toBe('pending');
    await settle(two);
    expect(await investment(ids[1]!)).toMatchObject({ status: 'confirmed', log_index: 1 });
    expect((await ofAsset()).length).toBe(2);
  });

  it.each<[string, () => Promise<Record<string, unknown>>, string]>([
    ['of another wallet', async () => ({ wallet_address: someAddress() }), 'unknown_wallet'],
    ['into another contract', async () => ({ contract_address: someAddress() }), 'unknown_asset'],
    ['of nothing', async () => ({ paid_units: '999999999999' }), 'amount_out_of_range'],
    [
      'of more than there is',
      async () => ({ paid_units: (2n ** 256n - 1n).toString() }),
      'amount_out_of_range',
    ],
  ])('believes no payment %s, and keeps it to be looked at', async (_what, values, reason) => {
    const id = await invest('500');
    const payment = await paid(await values());
    expect(await settle(payment)).toBe('unmatched');
    expect(await reasonOf(payment.transaction_hash)).toEqual({ status: 'unmatched', reason });
    expect((await investment(id)).status).toBe('pending');
  });

  it('takes an unknown wallet up once it is known', async () => {
    const wallet = someAddress();
    const payment = await paid({ wallet_address: wallet });
    await settle(payment);
    const owner = await insertUser(worker, { blockchain_address: wallet });
    expect(await settle(payment)).toBe('confirmed');
    expect(await ofAsset()).toMatchObject([{ user_id: owner.id, status: 'confirmed', amount: '500.000000' }]);
  });

  it.each([
    ['another amount', 501n * UNIT, '501.000000'],
    ['a little more than a millionth shows', 500n * UNIT + 1n, '500.000000'],
  ])(
    'leaves a reservation alone that is paid by %s, and counts what was paid',
    async (_what, units, amount) => {
      const id = await invest('500');
      await settle(await paid({ paid_units: units.toString() }));
      const [first, second] = await ofAsset();
      expect([first, second].find((row) => row!.id === id)).toMatchObject({ status: 'pending' });
      expect([first, second].find((row) => row!.id !== id)).toMatchObject({ status: 'confirmed', amount });
    },
  );

  it('never ignores money that came after the reservation was over, even beyond the capacity, and says so', async () => {
    const hash = someHash();
    const id = await invest('100000', hash);
    await worker.query('UPDATE investments SET reservation_expires_at = now() WHERE id = $1', [id]);
    await worker.query('SELECT expire_reservations(NULL, 10)');
    expect(await investment(id)).toMatchObject({
      status: 'failed',
      failure_reason: 'transaction_timed_out',
    });
    const late = await insertUser(worker, { tier: 2 });
    const taken = await invest('100000', null, late.id);
    await settle(await paid({ transaction_hash: hash, paid_units: (100_000n * UNIT).toString() }));
    const rows = await ofAsset();
    expect(rows.length).toBe(3);
    const born = rows.find((row) => row.id !== id && row.id !== taken)!;
    expect(born).toMatchObject({
      user_id: user.id,
      status: 'confirmed',
      amount: '100000.000000',
      eligibility: {
        eligible: false,
        reasons: [{ code: 'cap_exceeded', required: '100000.000000', actual: '0.000000' }],
      },
      metadata: { source: 'chain' },
    });
    expect((await investment(id)).status).toBe('failed');
    expect(await metrics()).toMatchObject({ oversold: '100000.000000', reserved: '100000.000000' });
    // Oversold is no licence: nobody buys any more, and it goes as soon as it can.
    await expect(invest('1', null, late.id)).rejects.toThrow(/cap_exceeded/);
    await worker.query("UPDATE investments SET status = 'failed', failure_reason = 'x' WHERE id = $1", [
      taken,
    ]);
    expect(await metrics()).toMatchObject({ oversold: '0.000000', total_invested: '100000.000000' });
  });

  it('takes the confirmation back with the block, and gives it again with the next one', async () => {
    const id = await invest('500');
    const payment = await paid();
    await settle(payment);
    await takeBack(payment);
    await takeBack(payment);
    expect(await investment(id)).toMatchObject({
      status: 'pending',
      transaction_hash: payment.transaction_hash,
      log_index: null,
      block_number: null,
      confirmed_at: null,
    });
    expect(await metrics()).toMatchObject({
      total_invested: '0.000000',
      reserved: '500.000000',
      investor_count: 0,
    });
    const again = await paid({ transaction_hash: payment.transaction_hash, log_index: 9, block_number: 8 });
    expect(await settle(again)).toBe('confirmed');
    expect(await investment(id)).toMatchObject({ status: 'confirmed', log_index: 9, block_number: '8' });
    const { rows } = await worker.query(
      'SELECT from_status, to_status, reason FROM investment_transitions WHERE investment_id = $1 ORDER BY seq',
      [id],
    );
    expect(rows).toEqual([
      { from_status: null, to_status: 'pending', reason: null },
      { from_status: 'pending', to_status: 'confirmed', reason: null },
      { from_status: 'confirmed', to_status: 'pending', reason: 'block_taken_back' },
      { from_status: 'pending', to_status: 'confirmed', reason: null },
    ]);
  });

  it("is taken back also where somebody else's reservation claims the same transaction", async () => {
    const payment = await paid();
    const thief = await insertUser(worker, { tier: 2 });
    const [id, claim] = [await invest('500'), await invest('500', payment.transaction_hash, thief.id)];
    await settle(payment);
    expect((await investment(id)).status).toBe('confirmed');
    expect((await investment(claim)).status).toBe('pending');
    await takeBack(payment);
    expect(await investment(id)).toMatchObject({ status: 'pending', transaction_hash: null });
  });

  it('leaves what was refunded refunded when its block goes, and reconciliation says so', async () => {
    const id = await invest('500');
    const payment = await paid();
    await settle(payment);
    await worker.query("UPDATE investments SET status = 'refunded' WHERE id = $1", [id]);
    await takeBack(payment);
    expect((await investment(id)).status).toBe('refunded');
    const { rows } = await worker.query(
      'SELECT code, actual FROM find_investment_differences() WHERE resource_id = $1',
      [id],
    );
    expect(rows).toEqual([{ code: 'refunded_without_payment', actual: payment.transaction_hash }]);
  });

  it('is the payment that an import knew, not another one', async () => {
    const hash = someHash();
    const imported = await insertRow(worker, 'investments', {
      user_id: user.id,
      asset_id: asset.id,
      amount: '500',
      currency: 'EGP',
      status: 'confirmed',
      transaction_hash: hash,
      confirmed_at: '2026-05-01',
    });
    expect(await settle(await paid({ transaction_hash: hash, log_index: 2 }))).toBe('confirmed');
    expect(await ofAsset()).toMatchObject([
      { id: imported.id, log_index: 2, tokens: '5.000000000000000000' },
    ]);
    const other = someHash();
    await insertRow(worker, 'investments', {
      user_id: user.id,
      asset_id: asset.id,
      amount: '400',
      currency: 'EGP',
      status: 'confirmed',
      transaction_hash: other,
    });
    const payment = await paid({ transaction_hash: other });
    expect(await settle(payment)).toBe('unmatched');
    expect(await reasonOf(other)).toMatchObject({ reason: 'imported_otherwise' });
    expect((await ofAsset()).length).toBe(2);
  });

  describe('ends a reservation', () => {
    const transaction = (hash: string, status: string, block = 5) =>
      insertRow(worker, 'blockchain_transactions', { hash, block_number: block, status, source: 'chain' });
    const fail = async (upTo = 10) =>
      (await worker.query<{ n: number }>("SELECT fail_unpaid($1, 'investments') AS n", [upTo])).rows[0]!.n;

    it.each([
      ['failed', 'transaction_reverted'],
      ['confirmed', 'transaction_foreign'],
    ])('whose transaction is %s and pays nothing, as %s', async (status, failure_reason) => {
      const hash = someHash();
      const id = await invest('500', hash);
      await transaction(hash, status);
      expect(await fail(4)).toBe(0);
      expect(await fail(5)).toBe(1);
      expect(await investment(id)).toMatchObject({ status: 'failed', failure_reason });
      expect(await metrics()).toMatchObject({ reserved: '0.000000' });
    });

    it('not while its payment is to be settled, or its event to be read', async () => {
      const [seen, unread] = [someHash(), someHash()];
      const [one, other] = [await invest('500', seen), await invest('500', unread)];
      await transaction(seen, 'confirmed');
      await transaction(unread, 'confirmed');
      await paid({ transaction_hash: seen });
      await insertRow(worker, 'blockchain_outbox', {
        effect: 1,
        event_name: 'Deposited',
        contract_address: asset.contract_address,
        contract_kind: 'HarvestPool',
        arguments: {},
        transaction_hash: unread,
        log_index: 0,
        block_number: 5,
        block_hash: someHash(),
        block_time: new Date(),
      });
      expect(await fail()).toBe(0);
      expect([(await investment(one)).status, (await investment(other)).status]).toEqual([
        'pending',
        'pending',
      ]);
    });
  });

  it('races neither the sweep nor a cancellation: one of them has it', async () => {
    for (let round = 0; round < 15; round++) {
      const id = await invest('500');
      await worker.query('UPDATE investments SET reservation_expires_at = now() WHERE id = $1', [id]);
      // A wallet that the sweep does not see as paying: it comes between its look and its write.
      const payment = await paid();
      const sweeper = await connect(test.urls.worker);
      await sweeper.query('SET ROLE app_worker');
      await Promise.all([settle(payment), sweeper.query('SELECT expire_reservations(NULL, 10)')]);
      await sweeper.end();
      const rows = (await ofAsset()).slice(-2);
      expect(rows.filter(({ status }) => status === 'confirmed').length).toBeGreaterThanOrEqual(1);
      const counted = await worker.query(
        'SELECT * FROM find_investment_differences() WHERE resource_id = $1',
        [asset.id],
      );
      expect(counted.rows).toEqual([]);
    }
  });
});
