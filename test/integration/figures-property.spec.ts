import fc from 'fast-check';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { insertAsset, insertInvestment, insertRow, insertUser } from '../support/rows.js';

/**
 * Whatever is written, in whatever order, late rows, refunds, undone imports and adding up in between included: the
 * figures kept are those that a scan of the tables finds, at every size of bucket.
 */
type Step = {
  do:
    | 'register'
    | 'tier'
    | 'close'
    | 'invest'
    | 'confirm'
    | 'take back'
    | 'fail'
    | 'refund'
    | 'remove'
    | 'apply'
    | 'decide'
    | 'end'
    | 'many at once'
    | 'roll back'
    | 'fold';
  pick: number;
  /** Minutes before now. */
  ago: number;
};

const RUNS = Number(process.env.FIGURE_RUNS ?? 15);
const MINUTE = 60_000;

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom<Step['do']>(
    ...(['register', 'tier', 'close', 'invest', 'invest', 'confirm', 'take back', 'fail', 'refund'] as const),
    ...([
      'remove',
      'apply',
      'apply',
      'decide',
      'decide',
      'end',
      'end',
      'many at once',
      'roll back',
      'fold',
    ] as const),
  ),
  pick: fc.nat(50),
  ago: fc.oneof(fc.nat(60), fc.nat(800_000)),
});

/** What a scan finds: the definitions applied to every row, and the steps of tiers from the audit log. */
const SCANNED = `
  SELECT metric, size, figure_bucket(size, quarter) AS bucket, part, sum(number) AS number, sum(amount) AS amount
    FROM (
      SELECT f.metric, f.part, date_bin('15 minutes', f.at, '2000-01-01Z') AS quarter, f.number, f.amount
        FROM users r CROSS JOIN LATERAL user_figures(r.created_at, r.status, r.tier, r.closed_at, r.updated_at) f
      UNION ALL
      SELECT f.metric, f.part, date_bin('15 minutes', f.at, '2000-01-01Z'), f.number, f.amount
        FROM investments r
       CROSS JOIN LATERAL investment_figures(r.asset_id, r.currency, r.status, r.amount, r.invested_at, r.confirmed_at,
                                             r.refunded_at, r.refunded_amount) f
      UNION ALL
      SELECT f.metric, f.part, date_bin('15 minutes', f.at, '2000-01-01Z'), f.number, f.amount
        FROM kyc_applications r
       CROSS JOIN LATERAL application_figures(r.status, r.submitted_at, r.reviewed_at, r.verified_by, r.expires_at,
                                              r.revoked_at) f
      UNION ALL
      SELECT 'users.tier', (old_values ->> 'tier') || ' ' || (new_values ->> 'tier'),
             date_bin('15 minutes', created_at, '2000-01-01Z'), 1, 0
        FROM admin_logs
       WHERE resource_type = 'users' AND action = 'UPDATE' AND old_values ->> 'tier' <> new_values ->> 'tier'
    ) found CROSS JOIN LATERAL unnest(figure_sizes(metric)) AS s (size)
   GROUP BY 1, 2, 3, 4`;

const KEPT = `
  SELECT metric, size, bucket, part, sum(number) AS number, sum(amount) AS amount
    FROM (
      SELECT metric, bucket_size AS size, bucket, part, number, amount FROM figure_rollups
      UNION ALL
      SELECT metric, size, figure_bucket(size, bucket), part, number, amount
        FROM figure_changes CROSS JOIN LATERAL unnest(figure_sizes(metric)) AS s (size)
    ) kept
   GROUP BY 1, 2, 3, 4`;

const DIFFERENCES = `
  SELECT * FROM (${SCANNED}) scanned
    FULL JOIN (${KEPT}) kept USING (metric, size, bucket, part)
   WHERE coalesce(scanned.number, 0) <> coalesce(kept.number, 0)
      OR coalesce(scanned.amount, 0) <> coalesce(kept.amount, 0)`;

describe('Figures that are kept', () => {
  let test: TestDatabase;
  let worker: Client;
  let admin: string;

  beforeAll(async () => {
    test = await createTestDatabase();
    worker = new Client({ connectionString: test.superuserUrl });
    worker.on('error', () => {});
    await worker.connect();
    ({ id: admin } = await insertRow(worker, 'admin_users', {
      email: 'reviewer@pend.example',
      name: 'x',
      role: 'kyc_verifier',
    }));
    await worker.query('SET ROLE app_worker');
  });
  afterAll(async () => {
    await worker.end();
    await test.drop();
  });

  /** What a rule of the domain forbids has not happened. */
  async function attempt(sql: string, values: unknown[] = []): Promise<void> {
    try {
      await worker.query(sql, values);
    } catch (error) {
      const { code, constraint } = error as { code?: string; constraint?: string };
      if (code !== '23514' && code !== '23505') throw error;
      expect(constraint).toBeDefined();
    }
  }

  const nth = (table: string, condition: string): string =>
    `(SELECT id FROM ${table} WHERE ${condition} ORDER BY id
      OFFSET $1 % greatest((SELECT count(*) FROM ${table} WHERE ${condition}), 1) LIMIT 1)`;

  async function perform({ do: what, pick, ago }: Step, assets: string[]): Promise<void> {
    const at = new Date(Date.now() - ago * MINUTE);
    switch (what) {
      case 'register':
        await insertUser(worker, { created_at: at, tier: pick % 4 });
        return;
      case 'tier':
        return attempt(
          `UPDATE users SET tier = (tier + 1) % 4 WHERE id = ${nth('users', "status = 'active'")}`,
          [pick],
        );
      case 'close':
        return attempt(`UPDATE users SET status = 'closed' WHERE id = ${nth('users', "status = 'active'")}`, [
          pick,
        ]);
      case 'invest': {
        const { rows } = await worker.query<{ id: string }>(
          "SELECT id FROM users WHERE status = 'active' ORDER BY id",
        );
        if (rows.length === 0) return;
        await insertInvestment(worker, rows[pick % rows.length]!.id, assets[pick % assets.length]!, {
          amount: `${pick + 1}.000001`,
          currency: ['EGP', 'USD'][pick % 2],
          invested_at: at,
          status: (['pending', 'confirmed', 'refunded'] as const)[pick % 3],
          confirmed_at: pick % 3 > 0 && pick % 2 === 0 ? new Date(at.getTime() + pick * 1000) : null,
        });
        return;
      }
      case 'confirm':
        return attempt(
          `UPDATE investments SET status = 'confirmed', confirmed_at = $2 WHERE id = ${nth('investments', "status = 'pending'")}`,
          [pick, at],
        );
      case 'take back':
        return attempt(
          `UPDATE investments SET status = 'pending', confirmed_at = NULL WHERE id = ${nth('investments', "status = 'confirmed'")}`,
          [pick],
        );
      case 'fail':
        return attempt(
          `UPDATE investments SET status = 'failed' WHERE id = ${nth('investments', "status = 'pending'")}`,
          [pick],
        );
      case 'refund':
        return attempt(
          `UPDATE investments SET status = 'refunded', refunded_at = $2, refunded_amount = amount / 2
            WHERE id = ${nth('investments', "status = 'confirmed' AND amount > 1")}`,
          [pick, at],
        );
      case 'remove':
        return attempt(`DELETE FROM investments WHERE id = ${nth('investments', 'true')}`, [pick]);
      case 'apply':
        return imported(
          `INSERT INTO kyc_applications (user_id, submitted_at) SELECT id, $2::timestamptz FROM users WHERE id = ${nth('users', 'true')}`,
          [pick, at],
        );
      case 'decide':
        return imported(
          `UPDATE kyc_applications SET status = $3, reviewed_at = $2, verified_by = $4
            WHERE id = ${nth('kyc_applications', "status = 'pending_review'")}`,
          [pick, at, ['verified', 'rejected'][pick % 2], pick % 3 === 0 ? null : admin],
        );
      case 'end':
        // What an import brings, whose end is known already.
        return imported(
          `INSERT INTO kyc_applications (user_id, submitted_at, status, reviewed_at, verified_by, expires_at, revoked_at)
           SELECT id, $2, $3::text, $2, $4, $2, CASE WHEN $3::text = 'revoked' THEN $2::timestamptz END
             FROM users WHERE id = ${nth('users', 'true')}`,
          [pick, at, ['expired', 'revoked'][pick % 2], admin],
        );
      case 'many at once':
        return attempt(
          `UPDATE investments SET status = CASE status WHEN 'pending' THEN 'confirmed' ELSE status END,
                                  confirmed_at = coalesce(confirmed_at, now()) WHERE status IN ('pending', 'confirmed')`,
        );
      case 'roll back':
        await worker.query('BEGIN');
        await attempt('DELETE FROM investments');
        await worker.query('ROLLBACK');
        return;
      case 'fold':
        await worker.query('SELECT fold_figures($1)', [pick + 1]);
    }
  }

  /** As an import writes, which is bound by no edge of an application's life. */
  async function imported(sql: string, values: unknown[]): Promise<void> {
    await worker.query('BEGIN');
    await worker.query("SELECT set_config('app.import_batch', gen_random_uuid()::text, true)");
    await attempt(sql, values);
    await worker.query('COMMIT');
  }

  const differences = async () => (await worker.query(DIFFERENCES)).rows;

  it('equal a scan after any life of the tables, and are added up to the last', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
        const assets = [(await insertAsset(worker)).id, (await insertAsset(worker)).id];
        await worker.query('UPDATE asset_details SET max_supply = NULL WHERE asset_id = ANY ($1)', [assets]);
        for (const one of steps) await perform(one, assets);
        expect(await differences()).toEqual([]);
        await worker.query('SELECT fold_figures(1000000)');
        expect((await worker.query('SELECT FROM figure_changes')).rowCount).toBe(0);
        expect(await differences()).toEqual([]);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    const { rows } = await worker.query<{ metric: string }>(
      'SELECT DISTINCT metric FROM figure_rollups WHERE number <> 0 ORDER BY 1',
    );
    expect(rows.map(({ metric }) => metric)).toEqual([
      'assets.raised',
      'investments.confirm_time',
      'investments.confirmed',
      'investments.made',
      'investments.refunded',
      'kyc.decided',
      'kyc.decision_time',
      'kyc.expired',
      'kyc.reviewed_by',
      'kyc.revoked',
      'kyc.standing',
      'kyc.submitted',
      'users.closed',
      'users.new',
      'users.standing',
      'users.tier',
    ]);
  });

  it('come out the same from a scan by the database itself', async () => {
    const { rows: before } = await worker.query(
      `SELECT * FROM (${KEPT}) kept WHERE number <> 0 OR amount <> 0`,
    );
    await worker.query('RESET ROLE');
    await worker.query('SELECT rebuild_figures()');
    await worker.query('SET ROLE app_worker');
    const { rows: after } = await worker.query(
      `SELECT * FROM (${KEPT}) kept WHERE number <> 0 OR amount <> 0`,
    );
    const sorted = (rows: object[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(sorted(after)).toEqual(sorted(before));
  });

  it('count every one of many writers and adders-up at once, exactly once', async () => {
    const asset = (await insertAsset(worker)).id;
    await worker.query('UPDATE asset_details SET max_supply = NULL WHERE asset_id = $1', [asset]);
    const user = (await insertUser(worker)).id;
    const clients = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const client = new Client({ connectionString: test.urls.worker });
        await client.connect();
        await client.query('SET ROLE app_worker');
        return client;
      }),
    );
    try {
      await Promise.all(
        clients.map(async (client, lane) => {
          for (let turn = 0; turn < 25; turn++) {
            if (lane < 2) await client.query('SELECT fold_figures(7)');
            else
              await insertInvestment(client, user, asset, { status: 'confirmed', confirmed_at: new Date() });
          }
        }),
      );
    } finally {
      await Promise.all(clients.map((client) => client.end()));
    }
    expect(await differences()).toEqual([]);
  });

  it('are not written for what counts nowhere', async () => {
    await worker.query('SELECT fold_figures(1000000)');
    await worker.query('UPDATE investments SET metadata = metadata || \'{"x":1}\'');
    await worker.query('UPDATE users SET version = version');
    expect((await worker.query('SELECT FROM figure_changes')).rowCount).toBe(0);
  });

  it("are nobody's to write but the triggers'", async () => {
    await expect(
      worker.query(
        "INSERT INTO figure_changes (metric, part, bucket, number, amount) VALUES ('x', '', now(), 1, 0)",
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(worker.query('DELETE FROM figure_rollups')).rejects.toMatchObject({ code: '42501' });
    await expect(worker.query('SELECT rebuild_figures()')).rejects.toMatchObject({ code: '42501' });
  });
});
