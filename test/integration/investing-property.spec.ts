import fc from 'fast-check';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { insertAsset, insertRow, insertUser, someHash } from '../support/rows.js';

/**
 * Everything that can happen to investments, in random order and at random at once, over the functions and statements
 * that the application uses. Whatever happened, the counters equal a recount, nothing is sold that is not there, and
 * no row has taken a way that is none.
 */
type Step =
  | { do: 'invest'; buyer: number; units: number; named: boolean }
  | { do: 'pay'; buyer: number; units: number; reservation: number | null }
  | { do: 'settle' | 'take back' | 'attach' | 'cancel' | 'expire' | 'refund' | 'fail'; pick: number }
  | { do: 'pause' | 'resume' | 'close' | 'supply'; pick: number };

const RUNS = Number(process.env.INVEST_RUNS ?? 25);
const SUPPLY = 12;
const PRICE = 100;
const UNIT = 10n ** 18n;

const pick = fc.nat(30);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('invest' as const),
      buyer: fc.nat(3),
      units: fc.integer({ min: 1, max: 4 }),
      named: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('pay' as const),
      buyer: fc.nat(3),
      units: fc.integer({ min: 1, max: 4 }),
      reservation: fc.option(pick),
    }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constantFrom(
        ...(['settle', 'take back', 'attach', 'cancel', 'expire', 'refund', 'fail'] as const),
      ),
      pick,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom(...(['pause', 'resume', 'close', 'supply'] as const)), pick }),
  },
);

/** A life that goes every way there is; by chance alone a run of the tests may leave one out. */
const FULL_LIFE: Step[][] = [
  [{ do: 'invest', buyer: 0, units: 1, named: true }],
  [{ do: 'pay', buyer: 0, units: 1, reservation: 0 }],
  [{ do: 'settle', pick: 0 }],
  [{ do: 'take back', pick: 0 }],
  [{ do: 'fail', pick: 0 }],
  [{ do: 'pay', buyer: 1, units: 2, reservation: null }],
  [{ do: 'settle', pick: 0 }],
  [{ do: 'refund', pick: 0 }],
];

const LEGAL = new Set([
  'null pending',
  'null confirmed',
  'pending confirmed',
  'pending failed',
  'confirmed refunded',
  'confirmed pending',
]);

describe('Random lives of investments', () => {
  let test: TestDatabase;
  let worker: Client;
  let clients: { app: Client; worker: Client; staff: Client; reader: Client }[];
  let admins: string[];

  const connect = async (connectionString: string): Promise<Client> => {
    const client = new Client({ connectionString });
    client.on('error', () => {});
    await client.connect();
    return client;
  };

  beforeAll(async () => {
    test = await createTestDatabase();
    worker = await connect(test.urls.worker);
    await worker.query('SET ROLE app_worker');
    clients = [];
    for (let lane = 0; lane < 3; lane++) {
      clients.push({
        app: await connect(test.urls.app),
        worker: await connect(test.urls.worker),
        staff: await connect(test.urls.staff),
        reader: await connect(test.urls.worker),
      });
      await clients[lane]!.reader.query('SET ROLE app_worker');
    }
    admins = [];
    for (const name of ['one', 'two']) {
      const { rows } = await worker.query<{ id: string }>(
        "INSERT INTO admin_users (email, name, role) VALUES ($1, 'x', 'super_admin') RETURNING id",
        [`${name}@pend.example`],
      );
      admins.push(rows[0]!.id);
    }
  });
  afterAll(async () => {
    await worker.end();
    for (const lane of clients) await Promise.all(Object.values(lane).map((client) => client.end()));
    await test.drop();
  });

  /** One transaction of a role; what the database refuses by its rules is an answer, anything else a failure. */
  async function transact(
    client: Client,
    role: string,
    identity: { user?: string; admin?: string },
    work: () => Promise<unknown>,
  ): Promise<boolean> {
    await client.query('BEGIN');
    try {
      await client.query(
        `SELECT set_config('role', $1, true), set_config('app.current_user_id', $2, true),
                set_config('app.current_admin_id', $3, true)`,
        [role, identity.user ?? '', identity.admin ?? ''],
      );
      await work();
      const { command } = await client.query('COMMIT');
      return command === 'COMMIT';
    } catch (error) {
      await client.query('ROLLBACK');
      const { code, constraint } = error as { code?: string; constraint?: string };
      // Deadlocks and full or closed assets are answers; a broken invariant is not.
      if (code === '40P01' || code === '40001') return false;
      const known = [
        'asset_metrics_capacity_check',
        'investments_asset_open',
        'idx_investments_transaction_log',
        'investments_edge',
        'assets_edge',
        'asset_details_capacity',
        'idx_approvals_pending',
      ];
      if (constraint && known.includes(constraint)) return false;
      throw error;
    }
  }

  interface World {
    assetId: string;
    contract: string;
    buyers: { id: string; blockchain_address: string }[];
    block: number;
  }

  const some = async (
    client: Client,
    condition: string,
    assetId: string,
    at: number,
  ): Promise<Record<string, string> | undefined> => {
    const { rows } = await client.query<Record<string, string>>(
      `SELECT * FROM investments WHERE asset_id = $1 AND ${condition} ORDER BY invested_at, id`,
      [assetId],
    );
    return rows[at % Math.max(rows.length, 1)];
  };
  const somePayment = async (client: Client, condition: string, contract: string, at: number) => {
    const { rows } = await client.query<{ transaction_hash: string; log_index: number }>(
      `SELECT * FROM investment_payments WHERE contract_address = $1 AND ${condition} ORDER BY block_number, log_index`,
      [contract],
    );
    return rows[at % Math.max(rows.length, 1)];
  };

  async function perform(one: Step, lane: number, world: World): Promise<void> {
    const { app, worker: work, staff, reader } = clients[lane]!;
    const asWorker = (todo: () => Promise<unknown>) => transact(work, 'app_worker', {}, todo);
    const asStaff = (admin: number, todo: () => Promise<unknown>) =>
      transact(staff, 'admin_role', { admin: admins[admin]! }, todo);
    const { assetId, contract, buyers } = world;
    switch (one.do) {
      case 'invest':
        await transact(app, 'app_user', { user: buyers[one.buyer]!.id }, () =>
          app.query("SELECT reasons FROM invest($1, $2, 'EGP', $3, NULL, 15, 4)", [
            assetId,
            one.units * PRICE,
            one.named ? someHash() : null,
          ]),
        );
        return;
      case 'pay':
        await asWorker(async () => {
          const paidFor =
            one.reservation === null
              ? undefined
              : await some(work, 'transaction_hash IS NOT NULL', assetId, one.reservation);
          await work.query(
            `INSERT INTO investment_payments AS p (transaction_hash, log_index, block_number, block_time, contract_address,
               wallet_address, paid_units, token_units) VALUES ($1, $2, $3, now(), $4, $5, $6, $7)
             ON CONFLICT (transaction_hash, log_index) DO UPDATE SET status = 'seen', reason = NULL, investment_id = NULL
             WHERE p.status = 'taken_back'`,
            [
              paidFor?.transaction_hash ?? someHash(),
              one.units % 2,
              ++world.block,
              contract,
              buyers.find(({ id }) => id === paidFor?.user_id)?.blockchain_address ??
                buyers[one.buyer]!.blockchain_address,
              (BigInt(one.units * PRICE) * UNIT).toString(),
              (BigInt(one.units) * UNIT).toString(),
            ],
          );
        });
        return;
      case 'settle':
      case 'take back':
        await asWorker(async () => {
          const wanted = one.do === 'settle' ? "status = 'seen'" : "status IN ('seen', 'confirmed')";
          const payment = await somePayment(work, wanted, contract, one.pick);
          if (!payment) return;
          const { transaction_hash: hash, log_index: place } = payment;
          if (one.do === 'settle') await work.query('SELECT settle_payment($1, $2)', [hash, place]);
          else await work.query('SELECT take_back_payment($1, $2, 60)', [hash, place]);
        });
        return;
      case 'attach':
      case 'cancel': {
        const found = await some(reader, "status = 'pending'", assetId, one.pick);
        if (!found) return;
        await transact(app, 'app_user', { user: found.user_id }, () =>
          one.do === 'cancel'
            ? app.query('SELECT id FROM cancel_investment($1)', [found.id])
            : app.query('SELECT id FROM attach_transaction($1, $2, 60)', [found.id, someHash()]),
        );
        return;
      }
      case 'expire':
        await asWorker(async () => {
          const found = await some(work, "status = 'pending'", assetId, one.pick);
          if (!found) return;
          await work.query(
            "UPDATE investments SET reservation_expires_at = now() WHERE id = $1 AND status = 'pending'",
            [found.id],
          );
        });
        await asWorker(() => work.query('SELECT expire_reservations(NULL, 5)'));
        return;
      case 'fail':
        await asWorker(async () => {
          const found = await some(
            work,
            "status = 'pending' AND transaction_hash IS NOT NULL",
            assetId,
            one.pick,
          );
          if (!found) return;
          await work.query(
            `INSERT INTO blockchain_transactions (hash, block_number, status, source) VALUES ($1, 1, 'failed', 'chain')
             ON CONFLICT DO NOTHING`,
            [found.transaction_hash],
          );
          await work.query("SELECT fail_unpaid(1000000, 'investments')");
        });
        return;
      case 'refund': {
        const found = await some(reader, "status = 'confirmed'", assetId, one.pick);
        if (!found) return;
        await asStaff(0, () =>
          staff.query(
            `INSERT INTO approvals (kind, resource_type, resource_id, payload, reason, proposed_by)
             VALUES ('refund', 'investments', $1, $2, 'x', $3)`,
            [found.id, { amount: found.amount }, admins[0]],
          ),
        );
        await asStaff(1, async () => {
          await staff.query(
            "UPDATE approvals SET status = 'approved', decided_by = $2 WHERE resource_id = $1 AND status = 'pending'",
            [found.id, admins[1]],
          );
          await staff.query(
            `UPDATE investments i SET status = 'refunded', refunded_amount = i.amount WHERE id = $1 AND status = 'confirmed'
                AND EXISTS (SELECT FROM approvals a WHERE a.resource_id = i.id::text AND a.status = 'approved'
                                                      AND a.decision_xid = pg_current_xact_id()::text::bigint)`,
            [found.id],
          );
        });
        return;
      }
      case 'pause':
      case 'resume':
        await asStaff(0, () =>
          staff.query('UPDATE assets SET status = $2 WHERE id = $1', [
            assetId,
            one.do === 'pause' ? 'paused' : 'active',
          ]),
        );
        return;
      case 'close':
        // For good, so only now and then: what is open in it still ends one way or the other.
        if (one.pick > 8) return;
        await asStaff(0, () => staff.query("UPDATE assets SET status = 'closed' WHERE id = $1", [assetId]));
        return;
      case 'supply':
        await asStaff(0, () =>
          staff.query('UPDATE asset_details SET max_supply = $2 WHERE asset_id = $1', [
            assetId,
            1 + (one.pick % SUPPLY),
          ]),
        );
        return;
    }
  }

  async function expectSound({ assetId, contract }: World): Promise<void> {
    const differences = await worker.query(
      `SELECT code, expected, actual FROM find_investment_differences()
        WHERE code NOT IN ('oversold', 'refunded_without_payment') AND (resource_id = $1::uuid::text
           OR resource_id IN (SELECT id::text FROM investments WHERE asset_id = $1::uuid)
           OR resource_id IN (SELECT transaction_hash || ':' || log_index FROM investment_payments WHERE contract_address = $2))`,
      [assetId, contract],
    );
    expect(differences.rows).toEqual([]);
    const { rows } = await worker.query<{ from: string | null; to: string }>(
      'SELECT from_status AS "from", to_status AS "to" FROM investment_transitions WHERE asset_id = $1',
      [assetId],
    );
    for (const { from, to } of rows) expect(LEGAL).toContain(`${from} ${to}`);
    // Counted here, by this test: nothing beyond the capacity but what the chain itself brought there.
    const [sums] = (
      await worker.query<{ sold: string; capacity: string; born: string; doubled: string; metrics: string }>(
        `SELECT coalesce(sum(i.amount) FILTER (WHERE i.status IN ('pending', 'confirmed')), 0) AS sold,
                (SELECT max_supply * token_price FROM asset_details WHERE asset_id = $1) AS capacity,
                coalesce(sum(i.amount) FILTER (WHERE i.status IN ('pending', 'confirmed')
                                                 AND i.metadata ->> 'source' = 'chain'), 0) AS born,
                count(*) - count(DISTINCT coalesce(i.transaction_hash || ':' || i.log_index, i.id::text)) AS doubled,
                (SELECT total_invested + reserved FROM asset_metrics WHERE asset_id = $1) AS metrics
           FROM investments i WHERE i.asset_id = $1`,
        [assetId],
      )
    ).rows;
    expect(Number(sums!.metrics)).toBe(Number(sums!.sold));
    expect(Number(sums!.doubled)).toBe(0);
    expect(Number(sums!.sold)).toBeLessThanOrEqual(Number(sums!.capacity) + Number(sums!.born));
    // Each payment that counts has its own investment, and it is as large as the payment.
    const { rows: wrong } = await worker.query(
      `SELECT p.transaction_hash FROM investment_payments p
         LEFT JOIN investments i ON i.id = p.investment_id AND i.amount * 1000000000000000000 = p.paid_units
        WHERE p.contract_address = $1 AND p.status = 'confirmed' AND i.id IS NULL
       UNION ALL
       SELECT min(p.transaction_hash) FROM investment_payments p WHERE p.contract_address = $1 AND p.status = 'confirmed'
        GROUP BY p.investment_id HAVING count(*) > 1`,
      [contract],
    );
    expect(wrong).toEqual([]);
  }

  it(`keep every invariant (${RUNS} lives)`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 5, maxLength: 25 }),
        async (rounds) => {
          const asset = await insertAsset(worker);
          await worker.query('UPDATE asset_details SET max_supply = $2 WHERE asset_id = $1', [
            asset.id,
            SUPPLY,
          ]);
          const buyers = [];
          for (let n = 0; n < 4; n++) buyers.push(await insertUser(worker, { tier: 2 }));
          const world = {
            assetId: asset.id,
            contract: (asset as unknown as { contract_address: string }).contract_address,
            buyers: buyers as unknown as World['buyers'],
            block: 0,
          };
          for (const round of rounds) {
            await Promise.all(round.map((one, lane) => perform(one, lane, world)));
          }
          await expectSound(world);
        },
      ),
      {
        numRuns: RUNS,
        seed: process.env.INVEST_SEED ? Number(process.env.INVEST_SEED) : undefined,
        examples: [[FULL_LIFE]],
      },
    );
    // And it was a life: every way there is has been gone.
    const { rows } = await worker.query<{ edge: string }>(
      "SELECT DISTINCT coalesce(from_status, 'null') || ' ' || to_status AS edge FROM investment_transitions",
    );
    expect(new Set(rows.map(({ edge }) => edge))).toEqual(LEGAL);
  }, 300_000);

  it('would notice: each invariant fails on a row that breaks it', async () => {
    const [asset, user] = [await insertAsset(worker), await insertUser(worker)];
    const world = {
      assetId: asset.id,
      contract: (asset as unknown as { contract_address: string }).contract_address,
      buyers: [],
      block: 0,
    };
    await expectSound(world);
    await insertRow(worker, 'investments', {
      user_id: user.id,
      asset_id: asset.id,
      amount: '200000',
      currency: 'EGP',
      status: 'confirmed',
    });
    await expect(expectSound(world)).rejects.toThrow();
  });
});
