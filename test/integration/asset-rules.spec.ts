import type { Client } from 'pg';
import { createTestDatabase, type TestDatabase, withConnection } from '../support/database.js';
import {
  insertAsset,
  insertInvestment,
  insertRow,
  insertUser,
  someAddress,
  someHash,
} from '../support/rows.js';

const STATUSES = ['draft', 'active', 'paused', 'closed'] as const;
const LEGAL = ['draft>active', 'active>paused', 'active>closed', 'paused>active', 'paused>closed'];
const EDGES = STATUSES.flatMap((from) =>
  STATUSES.filter((to) => to !== from).map((to) => [from, to, LEGAL.includes(`${from}>${to}`)] as const),
);

describe('The database', () => {
  let test: TestDatabase;
  let adminId: string;

  beforeAll(async () => {
    test = await createTestDatabase();
    const admin = await withConnection(test.urls.owner, (client) =>
      insertRow(client, 'admin_users', { email: 'rules@pend.example', name: 'x', role: 'asset_manager' }),
    );
    adminId = admin.id;
  });
  afterAll(() => test.drop());

  const worker = <T>(use: (client: Client) => Promise<T>): Promise<T> =>
    withConnection(test.urls.worker, async (client) => {
      await client.query('SET ROLE app_worker');
      return use(client);
    });
  const staff = <T>(use: (client: Client) => Promise<T>): Promise<T> =>
    withConnection(test.urls.staff, async (client) => {
      await client.query(
        "SELECT set_config('role', 'admin_role', false), set_config('app.current_admin_id', $1, false)",
        [adminId],
      );
      return use(client);
    });
  /** A complete asset that stands so. */
  const asset = async (status: string, values: Record<string, unknown> = {}): Promise<string> =>
    worker(async (client) => {
      const { id } = await insertAsset(client, { status, ...values });
      await client.query(
        "UPDATE asset_details SET token_symbol = 'OLIVE', minimum_investment = 100 WHERE asset_id = $1",
        [id],
      );
      return id;
    });
  const setStatus = (client: Client, id: string, status: string) =>
    client.query('UPDATE assets SET status = $2 WHERE id = $1', [id, status]);
  const details = (client: Client, id: string, setting: string) =>
    client.query(`UPDATE asset_details SET ${setting} WHERE asset_id = $1`, [id]);

  describe('lets an asset', () => {
    it.each(EDGES)('go from %s to %s: %s', async (from, to, legal) => {
      for (const role of [staff, worker]) {
        const id = await asset(from);
        const moved = role((client) => setStatus(client, id, to));
        if (legal) await expect(moved).resolves.toMatchObject({ rowCount: 1 });
        else await expect(moved).rejects.toMatchObject({ constraint: 'assets_edge' });
      }
    });

    it.each(EDGES)('go from %s to %s for an import, which writes what the files say', async (from, to) => {
      const id = await asset(from);
      await worker(async (client) => {
        await client.query("SELECT set_config('app.import_batch', gen_random_uuid()::text, false)");
        await setStatus(client, id, to);
      });
    });

    it('begin as a draft of who is logged in, for staff', async () => {
      await staff(async (client) => {
        const row = { type: 'interest', title: 'x', contract_address: someAddress() };
        for (const status of ['active', 'paused', 'closed']) {
          await expect(insertRow(client, 'assets', { ...row, status })).rejects.toMatchObject({
            constraint: 'assets_edge',
          });
        }
        const made = await insertRow<{ created_by_admin: string }>(client, 'assets', {
          ...row,
          status: 'draft',
        });
        expect(made.created_by_admin).toBe(adminId);
      });
    });

    it.each([
      ['no contract', 'investment', { contract_address: null }, '', ['contract_address']],
      ['no price', 'investment', {}, 'token_price = NULL', ['token_price']],
      ['no symbol', 'investment', {}, 'token_symbol = NULL', ['token_symbol']],
      ['a minimum of nothing', 'investment', {}, 'minimum_investment = 0', ['minimum_investment']],
      ['no cap', 'investment', {}, 'max_supply = NULL', []],
      ['a deadline that is over', 'investment', {}, "deadline = now() - interval '1 s'", ['deadline']],
      ['a deadline to come', 'investment', {}, "deadline = now() + interval '1 h'", []],
      ['neither soft cap nor deadline', 'interest', {}, 'token_price = NULL', ['soft_cap']],
      ['a soft cap', 'interest', {}, 'soft_cap = 100, token_price = NULL', []],
      ['a deadline', 'interest', {}, "deadline = now() + interval '1 h'", []],
    ])('be opened with %s when it is complete', async (_what, type, values, setting, missing) => {
      const id = await asset('draft', { type, ...values });
      if (setting) await worker((client) => details(client, id, setting));
      await staff(async (client) => {
        const { rows } = await client.query(
          'SELECT missing_for_publication(a) AS missing FROM assets a WHERE id = $1',
          [id],
        );
        expect(rows).toEqual([{ missing }]);
        const opened = setStatus(client, id, 'active');
        if (missing.length === 0) await opened;
        else await expect(opened).rejects.toMatchObject({ constraint: 'assets_complete' });
      });
    });

    it('be opened without details at all: never', async () => {
      const { id } = await worker((client) =>
        insertRow(client, 'assets', {
          type: 'investment',
          title: 'x',
          contract_address: someAddress(),
          status: 'draft',
        }),
      );
      await expect(staff((client) => setStatus(client, id, 'active'))).rejects.toMatchObject({
        constraint: 'assets_complete',
      });
    });

    it('be emptied while it is being opened: one of the two waits and is refused', async () => {
      const id = await asset('draft');
      await staff(async (opening) => {
        await staff(async (emptying) => {
          await opening.query('BEGIN');
          await setStatus(opening, id, 'active');
          const emptied = details(emptying, id, 'token_price = NULL');
          const outcome = expect(emptied).rejects.toMatchObject({ constraint: 'asset_details_frozen' });
          await new Promise((resolve) => setTimeout(resolve, 100));
          await opening.query('COMMIT');
          await outcome;
        });
      });
      const other = await asset('draft');
      await staff(async (emptying) => {
        await staff(async (opening) => {
          await emptying.query('BEGIN');
          await details(emptying, other, 'token_price = NULL');
          const opened = expect(setStatus(opening, other, 'active')).rejects.toMatchObject({
            constraint: 'assets_complete',
          });
          await new Promise((resolve) => setTimeout(resolve, 100));
          await emptying.query('COMMIT');
          await opened;
        });
      });
    });
  });

  describe('keeps for staff', () => {
    it.each(['active', 'paused', 'closed'])('the terms of an asset that is %s', async (status) => {
      const id = await asset(status);
      await staff(async (client) => {
        for (const setting of [
          "currency = 'USD'",
          "token_symbol = 'X'",
          'token_price = 99',
          'token_price = NULL',
          'lockup_period = 1',
        ]) {
          await expect(details(client, id, setting)).rejects.toMatchObject({
            constraint: 'asset_details_frozen',
          });
        }
        for (const setting of ["type = 'interest'", `contract_address = '${someAddress()}'`]) {
          await expect(
            client.query(`UPDATE assets SET ${setting} WHERE id = $1`, [id]),
          ).rejects.toMatchObject({
            constraint: 'assets_frozen',
          });
        }
        await expect(details(client, id, "deadline = now() - interval '1 s'")).rejects.toMatchObject({
          constraint: 'asset_details_deadline',
        });
        await details(client, id, "max_supply = 5000, expected_roi = 9, deadline = now() + interval '1 day'");
        await client.query("UPDATE assets SET title = 'y', image_hash = $2 WHERE id = $1", [id, someHash()]);
      });
    });

    it('who made an asset and what it is called in addresses', async () => {
      const id = await asset('draft');
      await staff(async (client) => {
        for (const setting of [
          'id = gen_random_uuid()',
          "slug = 'another'",
          `created_by_admin = '${adminId}'`,
          'created_at = now()',
        ]) {
          await expect(
            client.query(`UPDATE assets SET ${setting} WHERE id = $1`, [id]),
          ).rejects.toMatchObject({
            constraint: 'assets_immutable',
          });
        }
        await expect(details(client, id, `asset_id = '${await asset('draft')}'`)).rejects.toMatchObject({
          constraint: expect.stringMatching(/^asset_details_(immutable|pkey)$/),
        });
      });
    });

    it.each(['javascript:alert(1)', 'data:text/html,x', '/uploads/x.png'])(
      '%s out of addresses',
      async (url) => {
        const id = await asset('draft');
        await staff(async (client) => {
          await expect(
            client.query('UPDATE assets SET image_url = $2 WHERE id = $1', [id, url]),
          ).rejects.toMatchObject({
            constraint: 'assets_image_url',
          });
          await expect(
            client.query('UPDATE asset_details SET agreement_url = $2 WHERE asset_id = $1', [id, url]),
          ).rejects.toMatchObject({ constraint: 'asset_details_agreement_url' });
        });
        // What was brought in stays, and the rest of the asset can be changed.
        await worker((client) => client.query('UPDATE assets SET image_url = $2 WHERE id = $1', [id, url]));
        await staff((client) => client.query("UPDATE assets SET title = 'renamed' WHERE id = $1", [id]));
      },
    );

    it('the capacity above what is sold and reserved, to the last unit', async () => {
      const id = await asset('active');
      const user = await worker((client) => insertUser(client));
      await worker(async (client) => {
        await insertInvestment(client, user.id, id, { amount: '500', status: 'confirmed' });
        await insertInvestment(client, user.id, id, { amount: '200' });
        await insertInvestment(client, user.id, id, { amount: '300', reservation_expires_at: new Date(0) });
        await insertInvestment(client, user.id, id, { amount: '9000', currency: 'USD', status: 'confirmed' });
      });
      await staff(async (client) => {
        await expect(details(client, id, 'max_supply = 6')).rejects.toMatchObject({
          constraint: 'asset_details_capacity',
        });
        await details(client, id, 'max_supply = 7');
        await details(client, id, 'max_supply = NULL');
      });
    });

    it('the capacity above what is confirmed at the same moment', async () => {
      const id = await asset('active');
      const user = await worker((client) => insertUser(client));
      await worker(async (confirming) => {
        await staff(async (lowering) => {
          await confirming.query('BEGIN');
          await insertInvestment(confirming, user.id, id, { amount: '500', status: 'confirmed' });
          const lowered = expect(details(lowering, id, 'max_supply = 4')).rejects.toMatchObject({
            constraint: 'asset_details_capacity',
          });
          await new Promise((resolve) => setTimeout(resolve, 100));
          await confirming.query('COMMIT');
          await lowered;
        });
      });
    });

    it('the currency of a draft that has investments from before', async () => {
      const id = await asset('draft');
      await worker(async (client) => {
        const user = await insertUser(client);
        await insertInvestment(client, user.id, id, { status: 'confirmed' });
      });
      await expect(staff((client) => details(client, id, "currency = 'USD'"))).rejects.toMatchObject({
        constraint: 'asset_details_currency_in_use',
      });
      await staff((client) => details(client, id, 'token_price = 50'));
    });
  });

  it('lets the worker follow the price of the chain', async () => {
    const id = await asset('active');
    await worker((client) => details(client, id, 'token_price = 101.5'));
  });

  it('raises the version of an asset with its details, once in a transaction', async () => {
    const id = await asset('draft');
    const version = async () => {
      const { rows } = await worker((client) =>
        client.query<{ version: number }>('SELECT version FROM assets WHERE id = $1', [id]),
      );
      return rows[0]!.version;
    };
    const before = await version();
    await staff((client) => details(client, id, 'token_price = 5'));
    expect(await version()).toBe(before + 1);
    await staff((client) => details(client, id, 'token_price = 5'));
    expect(await version()).toBe(before + 1);
    await staff(async (client) => {
      await client.query('BEGIN');
      await client.query("UPDATE assets SET title = 'z' WHERE id = $1", [id]);
      await details(client, id, 'token_price = 6');
      await details(client, id, 'token_price = 7');
      await client.query('COMMIT');
    });
    expect(await version()).toBe(before + 2);
  });
});
