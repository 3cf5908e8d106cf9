import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { AssetPricesService } from '../../src/assets/asset-prices.service.js';
import { Database } from '../../src/database/database.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import {
  insertAsset,
  insertInvestment,
  insertRow,
  insertUser,
  someAddress,
  someHash,
} from '../support/rows.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

interface Page {
  data: Record<string, unknown>[];
  nextCursor: string | null;
  prevCursor: string | null;
}

describe('Pools, for everybody,', () => {
  let system: TestApplication;

  beforeAll(async () => {
    system = await createTestApplication();
  });
  afterAll(() => system.close());

  const db = <T>(use: (client: Client) => Promise<T>): Promise<T> =>
    withConnection(system.database.urls.owner, use);
  const worker = <T>(use: (client: Client) => Promise<T>): Promise<T> =>
    withConnection(system.database.urls.worker, async (client) => {
      await client.query('SET ROLE app_worker');
      return use(client);
    });
  const newPool = async (values: Record<string, unknown> = {}) =>
    (await db((client) => insertAsset(client, { created_at: daysAgo(100), ...values }))) as unknown as {
      id: string;
      slug: string;
      contract_address: string;
    };
  const newUser = () =>
    db((client) => insertUser(client)) as Promise<{ id: string; blockchain_address: string }>;
  const get = (path: string) => system.http.get(`/api/${path}`);

  describe('one by one', () => {
    it('are found by id, by address in any case that is right, and by slug', async () => {
      const { id, slug, contract_address: address } = await newPool({ title: 'Solar' });
      const { body } = await get(`pools/${id}`).expect(200);
      expect(body).toMatchObject({ id, slug, title: 'Solar', totalInvested: '0.000000' });
      const { contractAddress } = body as { contractAddress: string };
      for (const name of [
        id.toUpperCase(),
        address,
        contractAddress,
        address.toUpperCase().replace('0X', '0x'),
        slug,
      ]) {
        expect((await get(`pools/${name}`).expect(200)).body).toEqual(body);
      }
    });

    it('are not there as drafts, nor under names that are none', async () => {
      const draft = await newPool({ status: 'draft' });
      for (const name of [
        draft.id,
        draft.slug,
        draft.contract_address,
        randomUUID(),
        someAddress(),
        'a--b',
        'Ab',
      ]) {
        for (const part of ['', '/investments', '/history']) await get(`pools/${name}${part}`).expect(404);
      }
      await get('pools/0x12').expect(400);
      const [wrong] = [someAddress().replace(/[a-f]/, (digit) => digit.toUpperCase())];
      await get(`pools/${wrong}`).expect(400);
    });
  });

  describe('their investments', () => {
    it('show amount, time and transaction of the confirmed, and nothing of whose they are', async () => {
      const [pool, user] = [await newPool(), await newUser()];
      const hash = someHash();
      await db(async (client) => {
        await insertInvestment(client, user.id, pool.id, {
          status: 'confirmed',
          amount: '12.5',
          transaction_hash: hash,
          log_index: 3,
          block_number: 77,
          invested_at: '2025-01-01T10:00:00.123Z',
          confirmed_at: '2025-01-01T10:05:00.456Z',
          metadata: { legacy: 'secret' },
        });
        for (const status of ['pending', 'failed', 'refunded'])
          await insertInvestment(client, user.id, pool.id, { status });
      });
      const { body } = await get(`pools/${pool.slug}/investments`).expect(200);
      expect(body).toEqual({
        data: [
          {
            amount: '12.500000',
            currency: 'EGP',
            confirmedAt: '2025-01-01T10:05:00.456Z',
            transactionHash: hash,
            blockNumber: 77,
          },
        ],
        nextCursor: null,
        prevCursor: null,
      });
    });

    it('are walked by cursor, forwards and back, each once, those of one moment too', async () => {
      const pool = await newPool();
      await db(async (client) => {
        for (let index = 1; index <= 9; index++) {
          const user = await insertUser(client);
          await insertInvestment(client, user.id, pool.id, {
            status: 'confirmed',
            amount: index,
            confirmed_at: `2025-01-0${Math.ceil(index / 3)}T00:00:00.000001Z`,
          });
        }
      });
      const page = async (query: string): Promise<Page> =>
        (await get(`pools/${pool.id}/investments?limit=2${query}`).expect(200)).body as Page;
      const forwards: unknown[] = [];
      let last = await page('');
      for (;;) {
        forwards.push(...last.data);
        if (!last.nextCursor) break;
        last = await page(`&cursor=${last.nextCursor}`);
      }
      expect(forwards.map((row) => (row as { amount: string }).amount).sort()).toEqual(
        [1, 2, 3, 4, 5, 6, 7, 8, 9].map((amount) => `${amount}.000000`),
      );
      const backwards: unknown[] = [...last.data].reverse();
      while (last.prevCursor) {
        last = await page(`&cursor=${last.prevCursor}`);
        backwards.push(...[...last.data].reverse());
      }
      expect(backwards.reverse()).toEqual(forwards);
      for (const query of [
        'cursor=x',
        'limit=0',
        `cursor=${Buffer.from('["next",1,"x"]').toString('base64url')}`,
      ])
        await get(`pools/${pool.id}/investments?${query}`).expect(400);
    });

    it('name nobody to the role that reads them either, whatever SQL it is given', async () => {
      await withConnection(system.database.urls.app, async (client) => {
        await client.query(`SELECT set_config('role', 'app_public', false)`);
        const { fields } = await client.query('SELECT * FROM pool_investments LIMIT 0');
        expect(fields.map(({ name }) => name)).toEqual([
          'id',
          'asset_id',
          'amount',
          'currency',
          'confirmed_at',
          'transaction_hash',
          'block_number',
        ]);
        for (const text of [
          'SELECT user_id FROM investments',
          'SELECT * FROM investment_transitions',
          'SELECT * FROM interest_registrations',
          'SELECT * FROM investment_payments',
          'SELECT * FROM users',
          'SELECT own_log()',
          'SELECT own_tier_steps()',
          'SELECT close_own_account()',
          'SELECT pool_investments.user_id FROM pool_investments',
        ]) {
          await expect(client.query(text)).rejects.toMatchObject({
            code: expect.stringMatching(/42501|42703/),
          });
        }
        // A function that the reader makes leaky sees no row that the view hides.
        await expect(
          client.query('CREATE FUNCTION leak(numeric) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$'),
        ).rejects.toMatchObject({ code: '42501' });
      });
    });
  });

  describe('their history', () => {
    it('is that of the rows: what was raised, from how many, at what price, at the end of each day', async () => {
      const [pool, one, other] = [await newPool(), await newUser(), await newUser()];
      await db(async (client) => {
        const confirmed = (userId: string, amount: string, days: number, rest: object = {}) =>
          insertInvestment(client, userId, pool.id, {
            status: 'confirmed',
            amount,
            invested_at: daysAgo(days),
            confirmed_at: daysAgo(days),
            ...rest,
          });
        await confirmed(one.id, '100', 200);
        await confirmed(one.id, '50', 3);
        await confirmed(other.id, '25', 2);
        await confirmed(other.id, '1000', 2, { currency: 'USD' });
        await client.query(
          `INSERT INTO asset_prices (asset_id, price, currency, at, source, block_number, block_hash, transaction_hash,
                                     log_index)
           VALUES ($1, 1.5, 'EGP', $2, 'chain', 1, $3, $3, 0)`,
          [pool.id, daysAgo(1), someHash()],
        );
      });
      await worker((client) =>
        client.query(
          `UPDATE investments SET status = 'refunded', refunded_at = now() WHERE user_id = $1 AND currency = 'EGP'`,
          [other.id],
        ),
      );
      const day = (days: number): string => daysAgo(days).slice(0, 10);
      const { body, headers } = await get(`pools/${pool.id}/history?from=${day(4)}&to=${day(0)}`).expect(200);
      expect(headers['x-data-as-of']).toBeDefined();
      const entry = (days: number, totalInvested: string, investorCount: number, price: string) => ({
        day: day(days),
        totalInvested,
        investorCount,
        interestedCount: 0,
        price,
      });
      expect(body).toEqual({
        currency: 'EGP',
        data: [
          entry(4, '100.000000', 1, '100'),
          entry(3, '150.000000', 1, '100'),
          entry(2, '175.000000', 2, '100'),
          entry(1, '175.000000', 2, '1.5'),
          entry(0, '150.000000', 1, '1.5'),
        ],
      });
      const now = await get(`pools/${pool.id}`).expect(200);
      expect(now.body).toMatchObject({ totalInvested: '150.000000', investorCount: 1 });
    });

    it('begins with the pool, ends today, and has a length', async () => {
      const pool = await newPool({ created_at: daysAgo(5) });
      const whole = await get(`pools/${pool.id}/history`).expect(200);
      expect((whole.body as Page).data).toHaveLength(6);
      const future = await get(`pools/${pool.id}/history?to=${daysAgo(-20).slice(0, 10)}`).expect(200);
      expect((future.body as Page).data.at(-1)).toMatchObject({ day: daysAgo(0).slice(0, 10) });
      for (const query of ['from=2020-01-01', 'from=2026-01-02&to=2026-01-01', 'from=x', 'to=2026-02-30'])
        await get(`pools/${pool.id}/history?${query}`).expect(400);
    });
  });

  describe('leaderboards', () => {
    it('rank within a currency, by what was raised, from how many, and since a month ago', async () => {
      const [rich, old, dollars, people] = [
        await newPool({ title: 'Rich' }),
        await newPool({ title: 'Old' }),
        await newPool({ title: 'Dollars' }),
        [await newUser(), await newUser(), await newUser()],
      ];
      await db(async (client) => {
        await client.query(`UPDATE asset_details SET currency = 'USD' WHERE asset_id = $1`, [dollars.id]);
        const confirmed = (
          pool: { id: string },
          person: number,
          amount: string,
          days: number,
          currency = 'EGP',
        ) =>
          insertInvestment(client, people[person]!.id, pool.id, {
            status: 'confirmed',
            amount,
            currency,
            confirmed_at: daysAgo(days),
            invested_at: daysAgo(days),
          });
        await confirmed(rich, 0, '90000000000', 5);
        await confirmed(old, 0, '80000000000', 60);
        await confirmed(old, 1, '1', 60);
        await confirmed(old, 2, '5', 5);
        await confirmed(dollars, 0, '1000000000', 5, 'USD');
      });
      const board = async (by: string): Promise<Record<string, unknown>[]> => {
        const { body, headers } = await get(`pools/leaderboard?by=${by}&limit=2`).expect(200);
        expect(headers['x-data-as-of']).toBeDefined();
        expect(body).toMatchObject({ by });
        return (body as Page).data;
      };
      const titles = (rows: Record<string, unknown>[]) =>
        rows.map(({ title, rank, currency }) => [title, rank, currency]);
      expect(titles(await board('raised'))).toEqual([
        ['Rich', 1, 'EGP'],
        ['Old', 2, 'EGP'],
        ['Dollars', 1, 'USD'],
      ]);
      expect(titles(await board('growth'))).toEqual([
        ['Rich', 1, 'EGP'],
        expect.arrayContaining([2, 'EGP']),
        ['Dollars', 1, 'USD'],
      ]);
      expect((await board('growth'))[0]).toMatchObject({ growth: '90000000000.000000' });
      const [first] = await board('investors');
      expect(first).toMatchObject({ rank: 1 });
      const only = await get('pools/leaderboard?by=raised&currency=USD').expect(200);
      expect(titles((only.body as Page).data)).toEqual([['Dollars', 1, 'USD']]);
      for (const query of [
        'by=luck',
        'by=raised&limit=0',
        'limit=1000',
        'currency=BTC',
        'userId=1',
        'by=raised&by=growth',
      ])
        await get(`pools/leaderboard?${query}`).expect(400);
    });
  });

  describe('of a wallet', () => {
    it('are those whose contracts logged in its transactions; what a bank was paid stays unseen', async () => {
      const [seen, hidden, person] = [await newPool({ title: 'Seen' }), await newPool(), await newUser()];
      const hash = someHash();
      await db(async (client) => {
        const place = { transaction_hash: hash, block_number: 12 };
        await insertRow(client, 'blockchain_participants', {
          ...place,
          address: person.blockchain_address,
          transaction_index: 0,
        });
        await insertRow(client, 'blockchain_logs', {
          ...place,
          log_index: 0,
          address: seen.contract_address,
          topics: [],
          event_name: 'TokensPurchased',
        });
        await insertRow(client, 'blockchain_token_balances', {
          token_address: seen.contract_address,
          holder_address: person.blockchain_address,
          balance: '5000000000000000000',
          block_number: 12,
        });
        await insertInvestment(client, person.id, hidden.id, { status: 'confirmed' });
      });
      const { body } = await get(`wallets/${person.blockchain_address}/pools`).expect(200);
      expect(body).toMatchObject({
        complete: true,
        data: [
          {
            poolId: seen.id,
            title: 'Seen',
            transactions: 1,
            firstBlock: 12,
            lastBlock: 12,
            tokenBalance: '5000000000000000000',
          },
        ],
      });
      expect(JSON.stringify(body)).not.toContain(hidden.id);
      const nobody = await get(`wallets/${someAddress()}/pools`).expect(200);
      expect(nobody.body).toMatchObject({ data: [], complete: true });
      await get('wallets/0x12/pools').expect(400);
    });
  });

  describe('their prices', () => {
    const event = (contract: string, values: Record<string, unknown> = {}) =>
      worker((client) =>
        insertRow(client, 'blockchain_outbox', {
          effect: 1,
          event_name: 'NAVUpdated',
          contract_address: contract,
          contract_kind: 'HarvestPool',
          arguments: { oldNAV: '1', newNAV: '1050000000000000001' },
          transaction_hash: someHash(),
          log_index: 0,
          block_number: 5,
          block_hash: someHash(),
          block_time: '2025-06-01T00:00:00Z',
          ...values,
        }),
      );
    const follow = () =>
      system.app
        .get(Database)
        .asSystem('test', () => system.app.get(AssetPricesService, { strict: false }).run());
    const pricesOf = (assetId: string) =>
      db(async (client) => {
        const { rows } = await client.query<{ price: string }>(
          `SELECT trim_scale(price)::text AS price FROM asset_prices
            WHERE asset_id = $1 AND source = 'chain' ORDER BY at, block_number, log_index`,
          [assetId],
        );
        return rows.map(({ price }) => price);
      });

    it('are what the contract logged, exactly and once, and go with the block that is taken back', async () => {
      const pool = await newPool();
      const first = await event(pool.contract_address);
      const profit = {
        event_name: 'ProfitDeposited',
        arguments: { depositor: 'x', profitAmount: '1', oldNAV: '1', newNAV: `${2n ** 256n - 1n}` },
        block_number: 6,
        block_time: '2025-06-02T00:00:00Z',
      };
      const second = await event(pool.contract_address, profit);
      await event(pool.contract_address, { event_name: 'Deposited', arguments: { navUsed: '7' } });
      await event(someAddress());
      await event(pool.contract_address, { contract_kind: 'FractionalBuyAsset' });
      expect(await follow()).toEqual({ added: 2, takenBack: 0 });
      expect(await follow()).toEqual({ added: 0, takenBack: 0 });
      const exact = '115792089237316195423570985008687907853269984665640564039457.584007913129639935';
      expect(await pricesOf(pool.id)).toEqual(['1.050000000000000001', exact]);
      // The same transaction, mined again in the block that took the place of its own.
      const { id: _, created_at: __, ...log } = second;
      await event(pool.contract_address, { ...log, effect: -1 });
      await event(pool.contract_address, { ...log, block_hash: someHash() });
      expect(await follow()).toEqual({ added: 1, takenBack: 1 });
      expect(await pricesOf(pool.id)).toEqual(['1.050000000000000001', exact]);
      const { id: ___, created_at: ____, ...gone } = first;
      await event(pool.contract_address, { ...gone, effect: -1 });
      await follow();
      expect(await pricesOf(pool.id)).toEqual([exact]);
    });

    it('are found again for an asset that gets its contract after the logs', async () => {
      const contract = someAddress();
      const block = { number: 900, hash: someHash(), transaction_hash: someHash() };
      await db(async (client) => {
        await insertRow(client, 'blockchain_blocks', {
          number: block.number,
          hash: block.hash,
          parent_hash: someHash(),
          miner: someAddress(),
          gas_limit: '1',
          timestamp: '2025-06-01T00:00:00Z',
        });
        await insertRow(client, 'blockchain_logs', {
          transaction_hash: block.transaction_hash,
          log_index: 1,
          block_number: block.number,
          address: contract,
          topics: [],
          event_name: 'NAVUpdated',
          arguments: { oldNAV: '1', newNAV: '2000000000000000000' },
        });
      });
      await event(contract, {
        transaction_hash: block.transaction_hash,
        log_index: 1,
        block_number: block.number,
        block_hash: block.hash,
      });
      await follow();
      const pool = await newPool({ contract_address: contract });
      expect(await pricesOf(pool.id)).toEqual(['2']);
      await db((client) =>
        client.query('UPDATE assets SET contract_address = $2 WHERE id = $1', [pool.id, someAddress()]),
      );
      expect(await pricesOf(pool.id)).toEqual([]);
    });

    it('of the terms count from the day the asset opens, and no draft has one', async () => {
      const draft = await newPool({ status: 'draft' });
      const terms = () =>
        db(async (client) => {
          const { rows } = await client.query<{ price: string | null }>(
            `SELECT trim_scale(price)::text AS price FROM asset_prices WHERE asset_id = $1 ORDER BY id`,
            [draft.id],
          );
          return rows.map(({ price }) => price);
        });
      await db((client) =>
        client.query(
          `UPDATE asset_details SET token_price = 110, token_symbol = 'OLV', minimum_investment = 1 WHERE asset_id = $1`,
          [draft.id],
        ),
      );
      expect(await terms()).toEqual([]);
      await worker(async (client) => {
        await client.query(`UPDATE assets SET status = 'active' WHERE id = $1`, [draft.id]);
        await client.query('UPDATE asset_details SET token_price = 120 WHERE asset_id = $1', [draft.id]);
        await client.query(
          'UPDATE asset_details SET token_price = 120, jurisdiction = $2 WHERE asset_id = $1',
          [draft.id, 'x'],
        );
      });
      expect(await terms()).toEqual(['110', '120']);
    });

    it.each([
      [`UPDATE asset_prices SET price = 5`, 'worker', 'app_worker'],
      [`DELETE FROM asset_prices`, 'staff', 'admin_role'],
      [`DELETE FROM asset_prices`, 'app', 'app_user'],
      [`SELECT record_chain_prices(gen_random_uuid())`, 'staff', 'admin_role'],
    ] as const)('are not changed by %s on the login %s', async (text, login, role) => {
      await withConnection(system.database.urls[login], async (client) => {
        await client.query(`SET ROLE ${role}`);
        await expect(client.query(text)).rejects.toMatchObject({ code: '42501' });
      });
    });
  });
});
