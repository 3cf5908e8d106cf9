import { Client } from 'pg';
import { createTestDatabase, type TestDatabase, withConnection } from '../support/database.js';
import { insertAsset, insertInvestment, insertRow, insertUser } from '../support/rows.js';

const WRITERS = 200;
const CONNECTIONS = 20;

describe("An asset's metrics", () => {
  let test: TestDatabase;
  let worker: Client;

  const connect = async (): Promise<Client> => {
    const client = new Client({ connectionString: test.urls.worker });
    client.on('error', () => {});
    await client.connect();
    await client.query('SET ROLE app_worker');
    return client;
  };

  beforeAll(async () => {
    test = await createTestDatabase();
    worker = await connect();
  });
  afterAll(async () => {
    await worker.end();
    await test.drop();
  });

  const metricsOf = async (assetId: string) => {
    const { rows } = await worker.query<{ total_invested: string; investor_count: number }>(
      'SELECT total_invested, investor_count FROM asset_metrics WHERE asset_id = $1',
      [assetId],
    );
    return rows[0];
  };
  /** Counted by this test, from the rows alone. */
  const recountOf = async (assetId: string) => {
    const { rows } = await worker.query<{ total_invested: string; investor_count: number }>(
      `SELECT (m.opening_invested + coalesce(sum(i.amount), 0))::numeric(18,6) AS total_invested,
              (m.opening_investors + count(DISTINCT i.user_id))::integer AS investor_count
         FROM asset_metrics m
         JOIN asset_details d ON d.asset_id = m.asset_id
         LEFT JOIN investments i ON i.asset_id = m.asset_id AND i.status = 'confirmed' AND i.currency = d.currency
        WHERE m.asset_id = $1 GROUP BY m.asset_id`,
      [assetId],
    );
    return rows[0];
  };

  it('count what is confirmed in its own currency, at every step of every row', async () => {
    const [one, two, asset] = [await insertUser(worker), await insertUser(worker), await insertAsset(worker)];
    const expectMetrics = async (total_invested: string, investor_count: number) => {
      expect(await metricsOf(asset.id)).toEqual({ total_invested, investor_count });
      expect(await recountOf(asset.id)).toEqual({ total_invested, investor_count });
    };
    const set = (id: string, status: string) =>
      worker.query('UPDATE investments SET status = $2 WHERE id = $1', [id, status]);

    const first = await insertInvestment(worker, one.id, asset.id, { amount: '0.000001' });
    await expectMetrics('0.000000', 0);
    await set(first.id, 'confirmed');
    await expectMetrics('0.000001', 1);
    const second = await insertInvestment(worker, one.id, asset.id, { amount: '10', status: 'confirmed' });
    await expectMetrics('10.000001', 1);
    const third = await insertInvestment(worker, two.id, asset.id, { amount: '5', status: 'confirmed' });
    await expectMetrics('15.000001', 2);
    await insertInvestment(worker, two.id, asset.id, { amount: '7', currency: 'USD', status: 'confirmed' });
    await expectMetrics('15.000001', 2);
    await set(third.id, 'refunded');
    await expectMetrics('10.000001', 1);
    await set(second.id, 'pending');
    await expectMetrics('0.000001', 1);
    await worker.query('DELETE FROM investments WHERE id = $1', [first.id]);
    await expectMetrics('0.000000', 0);
    await worker.query('UPDATE investments SET metadata = $2 WHERE asset_id = $1', [asset.id, '{"x":1}']);
    await expectMetrics('0.000000', 0);
  });

  it('follow one statement that changes rows of many assets and people', async () => {
    const users = [await insertUser(worker), await insertUser(worker)];
    const assets = [await insertAsset(worker), await insertAsset(worker), await insertAsset(worker)];
    await worker.query(
      `INSERT INTO investments (user_id, asset_id, amount, currency, status)
       SELECT u, a, n, 'EGP', 'confirmed'
         FROM unnest($1::uuid[]) u, unnest($2::uuid[]) a, generate_series(1, 3) n`,
      [users.map(({ id }) => id), assets.map(({ id }) => id)],
    );
    for (const { id } of assets)
      expect(await metricsOf(id)).toEqual({ total_invested: '12.000000', investor_count: 2 });
    await worker.query(
      "UPDATE investments SET status = 'refunded' WHERE asset_id = ANY ($1) AND (amount = 3 OR user_id = $2)",
      [assets.map(({ id }) => id), users[0]!.id],
    );
    for (const { id } of assets)
      expect(await metricsOf(id)).toEqual({ total_invested: '3.000000', investor_count: 1 });
    // A row moves to another asset: one loses it, the other gains it.
    await worker.query("UPDATE investments SET asset_id = $2 WHERE asset_id = $1 AND status = 'confirmed'", [
      assets[0]!.id,
      assets[1]!.id,
    ]);
    for (const { id } of assets) expect(await metricsOf(id)).toEqual(await recountOf(id));
  });

  it(`equal a recount after ${WRITERS} writers at once have made, confirmed and refunded`, async () => {
    const users = await Promise.all(Array.from({ length: 12 }, () => insertUser(worker)));
    const assets = [await insertAsset(worker), await insertAsset(worker)];
    const clients = await Promise.all(Array.from({ length: CONNECTIONS }, connect));
    try {
      let next = 0;
      const write = async (client: Client, number: number): Promise<void> => {
        const [user, asset] = [users[number % users.length]!, assets[number % 5 === 0 ? 1 : 0]!];
        await client.query('BEGIN');
        const { id } = await insertInvestment(client, user.id, asset.id, {
          amount: `${number + 1}.000001`,
          currency: number % 11 === 0 ? 'USD' : 'EGP',
        });
        if (number % 7 !== 0) {
          await client.query("UPDATE investments SET status = 'confirmed' WHERE id = $1", [id]);
        }
        if (number % 3 === 0) {
          // In a transaction of its own: somebody else may have come in between.
          await client.query('COMMIT');
          await client.query('BEGIN');
          await client.query(
            "UPDATE investments SET status = 'refunded' WHERE id = $1 AND status = 'confirmed'",
            [id],
          );
        }
        await client.query(number % 13 === 0 ? 'ROLLBACK' : 'COMMIT');
      };
      await Promise.all(
        clients.map(async (client) => {
          for (let number = next++; number < WRITERS; number = next++) await write(client, number);
        }),
      );
    } finally {
      await Promise.all(clients.map((client) => client.end()));
    }
    for (const { id } of assets) {
      const metrics = await metricsOf(id);
      expect(metrics).toEqual(await recountOf(id));
      expect(Number(metrics!.total_invested)).toBeGreaterThan(0);
      await worker.query('SELECT recount_asset_metrics($1)', [[id]]);
      expect(await metricsOf(id)).toEqual(metrics);
    }
  });

  it('do not lose what is confirmed while they are recounted, or while the currency changes', async () => {
    const user = await insertUser(worker);
    const asset = await insertAsset(worker, { status: 'draft' });
    const [writer, other] = [await connect(), await connect()];
    try {
      for (const rival of [
        "SELECT recount_asset_metrics(ARRAY['%']::uuid[])",
        "UPDATE asset_details SET currency = 'USD' WHERE asset_id = '%'",
        "UPDATE asset_details SET currency = 'EGP' WHERE asset_id = '%'",
      ]) {
        await writer.query('BEGIN');
        await insertInvestment(writer, user.id, asset.id, { amount: '3', status: 'confirmed' });
        const waiting = other.query(rival.replace('%', asset.id));
        await new Promise((resolve) => setTimeout(resolve, 100));
        await writer.query('COMMIT');
        await waiting;
        expect(await metricsOf(asset.id)).toEqual(await recountOf(asset.id));
        // And the other way round.
        await other.query('BEGIN');
        await other.query(rival.replace('%', asset.id));
        const confirming = insertInvestment(writer, user.id, asset.id, { amount: '4', status: 'confirmed' });
        await new Promise((resolve) => setTimeout(resolve, 100));
        await other.query('COMMIT');
        await confirming;
        expect(await metricsOf(asset.id)).toEqual(await recountOf(asset.id));
      }
    } finally {
      await Promise.all([writer.end(), other.end()]);
    }
    expect(await metricsOf(asset.id)).toEqual({ total_invested: '21.000000', investor_count: 1 });
  });

  it('are made and counted where an asset has none yet', async () => {
    const user = await insertUser(worker);
    const asset = await insertAsset(worker);
    await insertInvestment(worker, user.id, asset.id, { amount: '5', status: 'confirmed' });
    await worker.query('DELETE FROM asset_metrics WHERE asset_id = $1', [asset.id]);
    await insertInvestment(worker, user.id, asset.id, { amount: '6', status: 'confirmed' });
    expect(await metricsOf(asset.id)).toEqual({ total_invested: '11.000000', investor_count: 1 });
    await worker.query('DELETE FROM asset_metrics WHERE asset_id = $1', [asset.id]);
    await insertRow(worker, 'asset_metrics', {
      asset_id: asset.id,
      opening_invested: '100',
      opening_investors: 2,
    });
    expect(await metricsOf(asset.id)).toEqual({ total_invested: '111.000000', investor_count: 3 });
  });

  it('move with the opening balance, and cannot be set by hand', async () => {
    const user = await insertUser(worker);
    const asset = await insertAsset(worker);
    await insertInvestment(worker, user.id, asset.id, { amount: '5', status: 'confirmed' });
    await worker.query(
      `UPDATE asset_metrics SET opening_invested = 100, opening_investors = 3, total_invested = 0, investor_count = 99
        WHERE asset_id = $1`,
      [asset.id],
    );
    expect(await metricsOf(asset.id)).toEqual({ total_invested: '105.000000', investor_count: 4 });
    const admin = await withConnection(test.urls.owner, (client) =>
      insertRow(client, 'admin_users', { email: 'x@pend.example', name: 'x', role: 'super_admin' }),
    );
    await withConnection(test.urls.staff, async (client) => {
      await client.query(
        "SELECT set_config('role', 'admin_role', false), set_config('app.current_admin_id', $1, false)",
        [admin.id],
      );
      const draft = await insertRow(client, 'assets', { type: 'interest', title: 'x', status: 'draft' });
      for (const statement of [
        "INSERT INTO asset_metrics (asset_id, total_invested) VALUES ($1, '5')",
        "INSERT INTO asset_metrics (asset_id, opening_invested) VALUES ($1, '5')",
        "UPDATE asset_metrics SET total_invested = '5' WHERE asset_id = $1",
        'SELECT recount_asset_metrics(ARRAY[$1]::uuid[])',
      ]) {
        await expect(client.query(statement, [draft.id])).rejects.toMatchObject({ code: '42501' });
      }
      await client.query('INSERT INTO asset_metrics (asset_id) VALUES ($1)', [draft.id]);
      expect(await metricsOf(draft.id)).toEqual({ total_invested: '0.000000', investor_count: 0 });
    });
  });
});
