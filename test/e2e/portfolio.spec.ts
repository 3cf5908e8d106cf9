import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Client } from 'pg';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { insertInvestment, insertRow } from '../support/rows.js';
import { StaffClient } from '../support/staff-client.js';
import { WalletClient } from '../support/wallet.js';

const DAY = 24 * 60 * 60 * 1000;

interface Holding {
  assetId: string;
  currency: string;
  invested: string;
  value: string | null;
}
interface Portfolio {
  totals: Record<string, unknown>[];
  holdings: Holding[];
  allocation: { currency: string; percent: string; assetId: string }[];
  asOf: string;
}

describe('The portfolio', () => {
  let system: TestApplication;
  let wallet: WalletClient;

  beforeAll(async () => {
    system = await createTestApplication();
    wallet = new WalletClient(system);
  });
  afterAll(() => system.close());

  const db = <T>(use: (client: Client) => Promise<T>): Promise<T> =>
    withConnection(system.database.urls.owner, use);
  const get = (path: string, token: string) =>
    system.http.get(`/api/user/${path}`).set('authorization', `Bearer ${token}`);
  const portfolioOf = async (token: string, asOf?: string): Promise<Portfolio> =>
    (await get(`portfolio${asOf ? `?asOf=${encodeURIComponent(asOf)}` : ''}`, token).expect(200))
      .body as Portfolio;
  const newAsset = (values: Record<string, unknown> = {}, details: Record<string, unknown> = {}) =>
    db(async (client) => {
      const asset = await insertRow(client, 'assets', {
        type: 'investment',
        title: 'Olive Groves',
        contract_address: `0x${randomUUID().replaceAll('-', '').padEnd(40, '0')}`,
        slug: `olive-${randomUUID()}`,
        created_at: '2024-01-01T00:00:00Z',
        ...values,
      });
      await insertRow(client, 'asset_details', { asset_id: asset.id, token_price: '100', ...details });
      await insertRow(client, 'asset_metrics', { asset_id: asset.id });
      return asset.id;
    });
  const confirmed = (userId: string, assetId: string, values: Record<string, unknown> = {}) =>
    db((client) =>
      insertInvestment(client, userId, assetId, {
        status: 'confirmed',
        confirmed_at: '2025-01-01T00:00:00Z',
        invested_at: '2025-01-01T00:00:00Z',
        ...values,
      }),
    );

  it('is empty for whoever holds nothing, and says of when', async () => {
    const { accessToken } = await wallet.register();
    const before = Date.now();
    const { asOf, ...rest } = await portfolioOf(accessToken);
    expect(rest).toEqual({ totals: [], holdings: [], allocation: [] });
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:]{8}\.\d{3}Z$/);
    expect(Math.abs(Date.parse(asOf) - before)).toBeLessThan(60_000);
  });

  it('counts confirmed investments alone, in decimal strings, by currency', async () => {
    const { accessToken, user } = await wallet.register();
    const [groves, tower] = [await newAsset(), await newAsset({ title: 'Tower' }, { currency: 'USD' })];
    await confirmed(user.id, groves, { amount: '1000.000001', tokens: '10' });
    await confirmed(user.id, groves, { amount: '499.999999', tokens: '5.000000000000000001' });
    await confirmed(user.id, tower, { amount: '80', tokens: '1', currency: 'USD' });
    for (const status of ['pending', 'failed', 'refunded']) {
      await db((client) => insertInvestment(client, user.id, groves, { status, amount: '7777' }));
    }
    const { totals, holdings, allocation } = await portfolioOf(accessToken);
    expect(totals).toEqual([
      {
        currency: 'EGP',
        invested: '1500.000000',
        value: '1500.000000',
        returnPercent: '0.00',
        unvaluedHoldings: 0,
      },
      {
        currency: 'USD',
        invested: '80.000000',
        value: '100.000000',
        returnPercent: '25.00',
        unvaluedHoldings: 0,
      },
    ]);
    expect(holdings[0]).toMatchObject({
      assetId: groves,
      title: 'Olive Groves',
      currency: 'EGP',
      invested: '1500.000000',
      tokens: '15.000000000000000001',
      price: '100',
      priceSource: 'terms',
      value: '1500.000000',
      valueUnknown: null,
      investments: 2,
      heldSince: '2025-01-01T00:00:00.000Z',
      lockedUntil: null,
      lockedAmount: '0.000000',
    });
    expect(allocation).toEqual([
      expect.objectContaining({ currency: 'EGP', assetId: groves, percent: '100.0', basis: 'value' }),
      expect.objectContaining({ currency: 'USD', assetId: tower, percent: '100.0', basis: 'value' }),
    ]);
    const parts = await get('holdings', accessToken).expect(200);
    expect(parts.body).toEqual({ data: holdings, asOf: expect.any(String) });
    const shares = await get('allocation', accessToken).expect(200);
    expect(shares.body).toEqual({ data: allocation, asOf: expect.any(String) });
  });

  it('invents no value: units, price, or a price in that currency that nobody knows make it null, and it says which', async () => {
    const { accessToken, user } = await wallet.register();
    const priced = await newAsset();
    const unpriced = await newAsset({}, { token_price: null });
    const elsewhere = await newAsset({}, { currency: 'USD' });
    const hidden = await newAsset({ status: 'draft', title: 'Hidden' });
    await confirmed(user.id, priced, { amount: '400' });
    await confirmed(user.id, unpriced, { amount: '300', tokens: '3' });
    await confirmed(user.id, elsewhere, { amount: '200', tokens: '2' });
    await confirmed(user.id, hidden, { amount: '100', tokens: '1' });
    const { totals, holdings, allocation } = await portfolioOf(accessToken);
    expect(totals).toEqual([
      { currency: 'EGP', invested: '1000.000000', value: null, returnPercent: null, unvaluedHoldings: 4 },
    ]);
    expect(
      holdings.map((holding) => [holding.assetId, holding.value, (holding as never)['valueUnknown']]),
    ).toEqual([
      [priced, null, 'tokens_unknown'],
      [unpriced, null, 'price_unknown'],
      [elsewhere, null, 'price_unknown'],
      [hidden, null, 'price_unknown'],
    ]);
    expect(holdings[3]).toMatchObject({ title: null, invested: '100.000000' });
    expect(allocation.map(({ percent }) => percent)).toEqual(['40.0', '30.0', '20.0', '10.0']);
    expect(allocation[0]).toMatchObject({ basis: 'invested' });
  });

  it('takes the price that the contract logged before that of the terms, each from its own moment on', async () => {
    const { accessToken, user } = await wallet.register();
    const asset = await newAsset();
    await confirmed(user.id, asset, {
      amount: '1000',
      tokens: '10',
      confirmed_at: '2025-02-01',
      invested_at: '2025-02-01',
    });
    await db(async (client) => {
      for (const [price, at, block] of [
        ['110.5', '2025-03-01T10:00:00Z', 7],
        ['90', '2025-04-01T10:00:00Z', 9],
      ] as const) {
        await insertRow(client, 'asset_prices', {
          asset_id: asset,
          price,
          currency: 'EGP',
          at,
          source: 'chain',
          block_number: block,
          block_hash: `0x${String(block).repeat(64)}`,
          transaction_hash: `0x${randomUUID().replaceAll('-', '').repeat(2)}`,
          log_index: 0,
        });
      }
    });
    const seen = async (asOf?: string) => {
      const { holdings, totals } = await portfolioOf(accessToken, asOf);
      return [holdings[0]?.value ?? null, (totals[0]?.returnPercent as string) ?? null];
    };
    expect(await seen()).toEqual(['900.000000', '-10.00']);
    expect(await seen('2025-01-31')).toEqual([null, null]);
    expect(await seen('2025-02-28')).toEqual(['1000.000000', '0.00']);
    expect(await seen('2025-03-01T09:59:59Z')).toEqual(['1000.000000', '0.00']);
    expect(await seen('2025-03-01')).toEqual(['1105.000000', '10.50']);
    expect(await seen('2025-04-01T12:00:00+02:00')).toEqual(['900.000000', '-10.00']);
  });

  it('says until when what is locked up', async () => {
    const { accessToken, user } = await wallet.register();
    const asset = await newAsset({}, { lockup_period: 30 });
    const since = [new Date(Date.now() - 40 * DAY), new Date(Date.now() - 10 * DAY)];
    for (const [at, amount] of [
      [since[0], '100'],
      [since[1], '50'],
    ]) {
      await confirmed(user.id, asset, { amount, tokens: '1', confirmed_at: at, invested_at: at });
    }
    const now = await portfolioOf(accessToken);
    expect(now.holdings[0]).toMatchObject({
      lockedUntil: new Date(since[1]!.getTime() + 30 * DAY).toISOString(),
      lockedAmount: '50.000000',
    });
    const then = await portfolioOf(accessToken, new Date(Date.now() - 15 * DAY).toISOString());
    expect(then.holdings[0]).toMatchObject({
      invested: '100.000000',
      lockedUntil: new Date(since[0]!.getTime() + 30 * DAY).toISOString(),
      lockedAmount: '100.000000',
    });
  });

  it.each(['portfolio', 'holdings', 'allocation'])('%s refuses a moment that is none', async (view) => {
    const { accessToken } = await wallet.register();
    for (const asOf of ['2999-01-01', 'soon', '2025-02-30', '2025-01-01&asOf=2025-01-02', '']) {
      const { body } = await get(`${view}?asOf=${asOf}`, accessToken).expect(400);
      expect(body).toMatchObject({ violations: [{ pointer: 'asOf' }] });
    }
  });

  it("is one's own, whatever is asked for", async () => {
    const [own, other] = [await wallet.register(), await wallet.register()];
    const asset = await newAsset();
    await confirmed(other.user.id, asset, { amount: '5' });
    for (const path of [
      `portfolio?userId=${other.user.id}`,
      `holdings?userId=${other.user.id}`,
      `portfolio?asOf=${new Date().toISOString()}`,
    ]) {
      const { body } = await get(path, own.accessToken).expect(200);
      expect(JSON.stringify(body)).not.toContain(asset);
    }
    const filtered = await get(`investments?userId=${other.user.id}`, own.accessToken);
    expect(filtered.status).toBe(400);
    const { body } = await get('investments', own.accessToken).expect(200);
    expect(body).toMatchObject({ data: [], total: 0 });
    for (const path of ['portfolio', 'holdings', 'allocation', 'investments', 'statement.csv']) {
      await system.http.get(`/api/user/${path}`).expect(401);
    }
  });

  it('is told as a statement: opening balance, movements, closing balance, by currency, and no cell runs', async () => {
    const { accessToken, user } = await wallet.register();
    const [groves, tower] = [
      await newAsset({ title: '=HYPERLINK("x"),"y"' }),
      await newAsset({ title: 'Harbour Tower' }, { currency: 'USD' }),
    ];
    const at = (month: number) => ({
      confirmed_at: `2025-0${month}-01T00:00:00Z`,
      invested_at: `2025-0${month}-01T00:00:00Z`,
    });
    await confirmed(user.id, groves, { amount: '100', ...at(1) });
    const { id } = await confirmed(user.id, groves, { amount: '50.5', ...at(3) });
    await confirmed(user.id, tower, { amount: '7', currency: 'USD', ...at(3) });
    await db((client) =>
      client.query(
        `UPDATE investments SET status = 'refunded', refunded_at = now(), refunded_amount = 40 WHERE id = $1`,
        [id],
      ),
    );
    const statement = async (query: string): Promise<string[]> => {
      const { text, headers } = await get(`statement.csv${query}`, accessToken).expect(200);
      expect(headers['content-type']).toBe('text/csv; charset=utf-8');
      expect(text.endsWith('\r\n')).toBe(true);
      return text.trimEnd().split('\r\n');
    };
    const title = `"'=HYPERLINK(""x""),""y"""`;
    const lines = await statement('?from=2025-02-01');
    expect(lines[0]).toBe(
      'date,type,currency,asset,assetId,investmentId,transactionHash,increase,decrease,repaid,balance',
    );
    expect(lines.slice(1, 3)).toEqual([
      '2025-02-01,opening_balance,EGP,,,,,,,,100.000000',
      `2025-03-01T00:00:00.000Z,investment,EGP,${title},${groves},${id},,50.500000,,,150.500000`,
    ]);
    expect(lines[3]).toMatch(new RegExp(`^\\d{4}.*Z,refund,EGP,.*,${id},,,50.500000,40.000000,100.000000$`));
    expect(lines[4]).toBe(',closing_balance,EGP,,,,,,,,100.000000');
    expect(lines[5]).toBe('2025-02-01,opening_balance,USD,,,,,,,,0.000000');
    expect(lines.at(-1)).toBe(',closing_balance,USD,,,,,,,,7.000000');
    expect(await statement('?to=2025-02-28&currency=EGP')).toHaveLength(4);
    expect((await statement('?currency=USD'))[2]).toMatch(
      /,investment,USD,Harbour Tower,.*,7\.000000,,,7\.000000$/,
    );
    expect(await statement('?currency=HVT')).toHaveLength(1);
    for (const query of [
      'from=x',
      'to=2025-02-30',
      'from=2025-03-01&to=2025-02-01',
      'currency=BTC',
      'currency=EGP&currency=USD',
    ]) {
      await get(`statement.csv?${query}`, accessToken).expect(400);
    }
    const other = await wallet.register();
    const { text } = await get('statement.csv', other.accessToken).expect(200);
    expect(text.split('\r\n')).toHaveLength(2);
  });

  it('lists investments whatever became of them, those in an asset that is not public too', async () => {
    const { accessToken, user } = await wallet.register();
    const [open, hidden] = [await newAsset({ title: 'Open' }), await newAsset({ status: 'draft' })];
    await confirmed(user.id, open, { amount: '1', tokens: '0.5' });
    await confirmed(user.id, hidden, { amount: '2' });
    await db((client) =>
      insertInvestment(client, user.id, open, { status: 'failed', failure_reason: 'expired' }),
    );
    const { body } = await get('investments?sort=-amount', accessToken).expect(200);
    expect(body).toMatchObject({
      total: 3,
      data: [
        { amount: '100.000000', status: 'failed', failureReason: 'expired', assetTitle: 'Open' },
        { amount: '2.000000', assetTitle: null, tokens: null },
        { amount: '1.000000', assetTitle: 'Open', tokens: '0.5' },
      ],
    });
    expect(JSON.stringify(body)).not.toMatch(/userId|metadata/);
    const some = await get('investments?status=confirmed&currency=EGP', accessToken).expect(200);
    expect(some.body).toMatchObject({ total: 2 });
    await get('investments?paymentReference=x', accessToken).expect(400);
  });

  it('on any past moment is what it was then', async () => {
    const assets = [
      await newAsset({ created_at: new Date() }),
      await newAsset({ created_at: new Date() }, { currency: 'USD' }),
    ];
    const staff = await StaffClient.logIn(system, 'viewer');
    const edges: Record<string, string[]> = {
      pending: ['confirmed', 'failed'],
      confirmed: ['refunded', 'pending'],
    };
    const steps = fc.array(
      fc.record({ pick: fc.nat(), move: fc.nat(3), price: fc.integer({ min: 1, max: 500 }) }),
      {
        minLength: 3,
        maxLength: 14,
      },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (moves) => {
        const { accessToken, user } = await wallet.register();
        const rows: { id: string; status: string }[] = [];
        const seen: { at: string; portfolio: Portfolio; investors: unknown }[] = [];
        await withConnection(system.database.urls.worker, async (client) => {
          await client.query('SET ROLE app_worker');
          for (const { pick, move, price } of moves) {
            const row = rows[pick % Math.max(rows.length, 1)];
            const asset = assets[pick % 2]!;
            if (move === 0 || !row) {
              const { id } = await insertInvestment(client, user.id, asset, {
                amount: `${price}.25`,
                currency: pick % 2 === 0 ? 'EGP' : 'USD',
                tokens: pick % 5 === 0 ? null : `${price}.5`,
              });
              rows.push({ id, status: 'pending' });
            } else if (move === 1) {
              await client.query('UPDATE asset_details SET token_price = $2 WHERE asset_id = $1', [
                asset,
                price,
              ]);
            } else {
              const to = edges[row.status]?.[move % 2];
              if (!to) continue;
              await client.query(
                `UPDATE investments SET status = $2::varchar, confirmed_at = CASE WHEN $2 = 'confirmed' THEN now() END,
                        failure_reason = CASE WHEN $2 = 'failed' THEN 'x' END,
                        refunded_at = CASE WHEN $2 = 'refunded' THEN now() END WHERE id = $1`,
                [row.id, to],
              );
              row.status = to;
            }
            const { rows: clock } = await client.query<{ at: string }>(
              `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at`,
            );
            seen.push({
              at: clock[0]!.at,
              portfolio: await portfolioOf(accessToken),
              investors: await investorsOf(staff, assets[0]!),
            });
          }
        });
        for (const { at, portfolio, investors } of seen) {
          expect(comparable(await portfolioOf(accessToken, at))).toEqual(comparable(portfolio));
          expect(await investorsOf(staff, assets[0]!, at)).toEqual(investors);
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  /** Sums by investor, by id: a row and the moment it was written differ by the length of a transaction. */
  const investorsOf = async (staff: StaffClient, asset: string, at?: string): Promise<unknown> => {
    const query = at ? `&asOf=${encodeURIComponent(at)}` : '';
    const { body } = await staff.get(`assets/${asset}/investors?sort=userId&limit=100${query}`).expect(200);
    return (body as { data: Record<string, unknown>[] }).data.map(
      ({ userId, totalInvested, invested, investments }) => ({
        userId,
        totalInvested,
        invested,
        investments,
      }),
    );
  };
});

/** Without the moment itself, and the times that a row and its history each have of their own. */
const comparable = ({ asOf: _, ...portfolio }: Portfolio): object => ({
  ...portfolio,
  holdings: portfolio.holdings.map((holding) => ({ ...holding, heldSince: undefined })),
});
