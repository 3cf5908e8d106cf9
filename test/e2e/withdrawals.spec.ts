import { Client } from 'pg';
import { JobsService } from '../../src/jobs/jobs.service.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { insertAsset, insertInvestment, insertRow, someAddress, someHash } from '../support/rows.js';
import { StaffClient } from '../support/staff-client.js';
import { WalletClient } from '../support/wallet.js';

const UNIT = 10n ** 18n;

describe('What was given back on the chain', () => {
  let system: TestApplication;
  let wallet: WalletClient;
  let client: Client;
  let user: { id: string; token: string; address: string };
  let asset: { id: string; contract_address: string };
  let height = 0;

  beforeAll(async () => {
    system = await createTestApplication();
    wallet = new WalletClient(system);
    client = new Client({ connectionString: system.database.urls.worker });
    await client.connect();
    await client.query('SET ROLE app_worker');
  });
  afterAll(async () => {
    await client.end();
    await system.close();
  });
  beforeEach(async () => {
    const { user: registered, accessToken: token } = await wallet.register();
    const { rows } = await client.query<{ address: string }>(
      'SELECT blockchain_address AS address FROM users WHERE id = $1',
      [registered.id],
    );
    user = { id: registered.id, token, address: rows[0]!.address };
    asset = (await insertAsset(client)) as unknown as typeof asset;
    await insertInvestment(client, user.id, asset.id, {
      status: 'confirmed',
      amount: '1000',
      tokens: '10',
      confirmed_at: '2025-01-01T00:00:00Z',
      invested_at: '2025-01-01T00:00:00Z',
    });
  });

  const redeemed = (tokens: bigint, values: Record<string, unknown> = {}) => ({
    effect: 1,
    event_name: 'TokensRedeemed',
    contract_address: asset.contract_address,
    contract_kind: 'Asset',
    arguments: { holder: user.address, amount: tokens.toString(), payout: (tokens * 100n).toString() },
    transaction_hash: someHash(),
    log_index: 0,
    block_number: ++height,
    block_hash: someHash(),
    block_time: '2026-05-01T12:00:00Z',
    ...values,
  });
  type Event = ReturnType<typeof redeemed>;
  const run = async (job: string): Promise<void> => {
    const started = await system.app.get(JobsService).start(job, 'request');
    await started!.done;
  };
  const tell = async (...events: Event[]): Promise<void> => {
    for (const event of events) await insertRow(client, 'blockchain_outbox', event);
    await run('investments.follow_withdrawals');
  };
  const holding = async (asOf = '') => {
    const { body } = await system.http
      .get(`/api/user/holdings${asOf}`)
      .set('authorization', `Bearer ${user.token}`)
      .expect(200);
    const holdings = (Array.isArray(body) ? body : (body as { data: unknown[] }).data) as {
      invested: string;
      tokens: string;
    }[];
    return holdings.map(({ invested, tokens }) => ({ invested, tokens }));
  };
  const differences = async (): Promise<string[]> => {
    const { rows } = await client.query<{ line: string }>(
      `SELECT code || ' ' || coalesce(expected, '-') || ' ' || actual AS line FROM find_investment_differences()
        WHERE resource_type = 'investment_withdrawals' OR resource_id = $1`,
      [asset.id],
    );
    return rows.map(({ line }) => line);
  };
  const metrics = async () =>
    (
      await client.query('SELECT total_invested, investor_count FROM asset_metrics WHERE asset_id = $1', [
        asset.id,
      ])
    ).rows[0] as Record<string, unknown>;

  it('is no longer held, and took its part of the money with it; before it, it was', async () => {
    const before = await metrics();
    await tell(redeemed(4n * UNIT));
    expect(await holding()).toEqual([{ invested: '600.000000', tokens: '6' }]);
    expect(await holding('?asOf=2026-04-30')).toEqual([{ invested: '1000.000000', tokens: '10' }]);
    expect(await holding('?asOf=2026-05-01')).toEqual([{ invested: '600.000000', tokens: '6' }]);
    await tell(redeemed(6n * UNIT));
    expect(await holding()).toEqual([]);
    // What was put in stays counted, in the asset and in its recount.
    expect(await metrics()).toEqual(before);
    expect(await differences()).toEqual([]);
  });

  it.each(['Redeemed', 'TokensRedeemed'])('is what %s says, of contracts that log it', async (name) => {
    const pool = { user: user.address, egpAmount: '5', hvtBurned: (3n * UNIT).toString(), navUsed: '1' };
    await tell(
      name === 'Redeemed'
        ? redeemed(0n, { event_name: name, contract_kind: 'HarvestPool', arguments: pool })
        : redeemed(3n * UNIT, { contract_kind: 'FractionalBuyAsset' }),
      // Of another kind of contract it is another event.
      redeemed(1n * UNIT, { contract_kind: 'ERC20' }),
    );
    expect(await holding()).toEqual([{ invested: '700.000000', tokens: '7' }]);
  });

  it('is held again when its block is taken back, and once given back where it comes again', async () => {
    const first = redeemed(4n * UNIT);
    await tell(first);
    await tell({ ...first, effect: -1 });
    expect(await holding()).toEqual([{ invested: '1000.000000', tokens: '10' }]);
    const again = { ...first, block_hash: someHash(), block_number: ++height };
    await tell(again, { ...first, effect: -1 });
    expect(await holding()).toEqual([{ invested: '600.000000', tokens: '6' }]);
    const { rows } = await client.query(
      'SELECT block_hash FROM investment_withdrawals WHERE transaction_hash = $1',
      [first.transaction_hash],
    );
    expect(rows).toEqual([{ block_hash: again.block_hash }]);
  });

  it('is nobody else’s: neither a stranger’s wallet nor another holder loses anything', async () => {
    await tell(
      redeemed(4n * UNIT, { arguments: { holder: someAddress(), amount: UNIT.toString(), payout: '1' } }),
    );
    expect(await holding()).toEqual([{ invested: '1000.000000', tokens: '10' }]);
    const app = new Client({ connectionString: system.database.urls.app });
    await app.connect();
    try {
      await app.query("BEGIN; SELECT set_config('role', 'app_user', true)");
      await app.query("SELECT set_config('app.current_user_id', $1, true)", [user.id]);
      expect((await app.query('SELECT * FROM own_withdrawals(now())')).rows).toEqual([]);
      await expect(app.query('SELECT FROM investment_withdrawals')).rejects.toMatchObject({ code: '42501' });
    } finally {
      await app.end();
    }
    await client.query('DELETE FROM investment_withdrawals');
  });

  it('is in its owner’s feed, statement and export, with the currency of the asset or with none', async () => {
    const get = async (path: string, token = user.token) =>
      system.http.get(`/api/user/${path}`).set('authorization', `Bearer ${token}`).expect(200);
    const other = await wallet.register();
    const known = redeemed(4n * UNIT + 1n);
    const unknown = redeemed(UNIT, { contract_address: someAddress(), block_time: '2026-05-02T12:00:00Z' });
    const foreign = redeemed(UNIT, {
      arguments: { holder: someAddress(), amount: UNIT.toString(), payout: '1' },
    });
    await tell(known, unknown, foreign);
    const given = {
      assetId: asset.id,
      currency: 'EGP',
      amount: '400.0000000000000001',
      tokens: '4.000000000000000001',
      transactionHash: known.transaction_hash,
    };
    const nobodys = {
      assetId: null,
      currency: null,
      amount: null,
      tokens: '1',
      transactionHash: unknown.transaction_hash,
    };
    const feed = (await get('activity?kind=investment')).body as { data: Record<string, unknown>[] };
    const withdrawn = feed.data.filter(({ action }) => action === 'investment.withdrawn');
    expect(withdrawn).toEqual([
      expect.objectContaining({ at: '2026-05-02T12:00:00.000Z', details: { ...nobodys, assetTitle: null } }),
      expect.objectContaining({
        at: '2026-05-01T12:00:00.000Z',
        details: { ...given, assetTitle: 'Olive Groves' },
      }),
    ]);
    // Page by page it is the same feed.
    const paged: unknown[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = (await get(`activity?kind=investment&limit=1${cursor && `&cursor=${cursor}`}`)).body as {
        data: unknown[];
        nextCursor: string | null;
      };
      paged.push(...page.data);
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(feed.data);

    const { text } = await get('statement.csv');
    const lines = text.trim().split('\r\n');
    const line = lines.find((one) => one.includes(',withdrawal,'))!.split(',');
    const row = Object.fromEntries(lines[0]!.split(',').map((name, at) => [name, line[at]]));
    expect(row).toMatchObject({
      ...{ date: '2026-05-01T12:00:00.000Z', currency: 'EGP', assetId: asset.id, investmentId: '' },
      ...{ transactionHash: known.transaction_hash, repaid: '400.0000000000000001' },
      // What was put in stays counted.
      ...{ increase: '', decrease: '', balance: '1000.000000' },
    });
    expect(lines.filter((one) => one.includes(',withdrawal,'))).toHaveLength(1);
    expect((await get('statement.csv?to=2026-04-30')).text).not.toContain(',withdrawal,');
    expect((await get('statement.csv?currency=USD')).text).not.toContain(',withdrawal,');

    const { body } = await get('export');
    expect((body as { data: Record<string, unknown> }).data.withdrawals).toEqual([
      expect.objectContaining({ ...given, contractAddress: asset.contract_address, logIndex: 0 }),
      expect.objectContaining({ ...nobodys, contractAddress: unknown.contract_address }),
    ]);

    // Of nobody else's.
    expect((await get('activity', other.accessToken)).text).not.toContain('investment.withdrawn');
    const theirs = (await get('export', other.accessToken)).body as { data: Record<string, unknown> };
    expect(theirs.data.withdrawals).toEqual([]);
    expect((await get('statement.csv', other.accessToken)).text).not.toContain(',withdrawal,');

    // A block that is taken back takes them along.
    await tell({ ...known, effect: -1 }, { ...unknown, effect: -1 });
    expect((await get('activity?kind=investment')).text).not.toContain('investment.withdrawn');
    await client.query('DELETE FROM investment_withdrawals');
  });

  it('stands in reconciliation where nobody is known to have held it', async () => {
    const auditor = await StaffClient.logIn(system, 'auditor');
    await tell(
      redeemed(11n * UNIT),
      redeemed(1n, { arguments: { holder: someAddress(), amount: '1', payout: '1' } }),
      redeemed(1n, { contract_address: someAddress() }),
    );
    expect(await holding()).toEqual([]);
    const unmatched = ['withdrawal_unmatched - unknown_asset', 'withdrawal_unmatched - unknown_wallet'];
    expect((await differences()).sort()).toEqual(unmatched);
    // Its payment may be under way; after an hour it is not.
    await client.query("UPDATE investment_withdrawals SET seen_at = now() - interval '2 hours'");
    expect((await differences()).sort()).toEqual([
      ...unmatched,
      'withdrawn_beyond_holding 10.000000000000000000 11.000000000000000000',
    ]);
    await run('investments.reconcile');
    const { body } = await auditor.get('admin/reconciliation').expect(200);
    expect((body as { differences: { code: string }[] }).differences.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['withdrawn_beyond_holding', 'withdrawal_unmatched']),
    );
  });
});
