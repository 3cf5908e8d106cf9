import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { InvestorClient } from '../support/investor-client.js';
import { pend, Program } from '../support/process.js';
import { insertAsset, insertRow, insertUser, someHash } from '../support/rows.js';

const SECRET = 'a secret of more than thirty-two characters';
const UNIT = 10n ** 18n;

describe('A process that is killed', () => {
  const home = mkdtempSync(join(tmpdir(), 'pend-killed-'));
  let system: TestApplication;
  let environment: Record<string, string>;

  beforeAll(async () => {
    system = await createTestApplication({ JWT_SECRET: SECRET });
    const { urls } = system.database;
    environment = {
      PEND_HOME: home,
      PORT: '0',
      JWT_SECRET: SECRET,
      DATABASE_URL: urls.app,
      DATABASE_STAFF_URL: urls.staff,
      DATABASE_WORKER_URL: urls.worker,
      ANALYTICS_DATABASE_URL: urls.analytics,
    };
  });
  afterAll(async () => {
    await system.close();
    rmSync(home, { recursive: true, force: true });
  });

  const superuser = <T>(use: (client: Client) => Promise<T>): Promise<T> =>
    withConnection(system.database.superuserUrl, use);
  const expectSound = async (client: Client): Promise<void> => {
    const { rows } = await client.query('SELECT * FROM find_investment_differences()');
    expect(rows).toEqual([]);
  };

  it('while people invest, leaves each request done whole or not at all; asked again, each is done once', async () => {
    const assetId = await superuser(async (client) => (await insertAsset(client)).id);
    const buyers = await InvestorClient.logInMany(system, 40);
    const asks = buyers.flatMap((buyer) => [1, 2].map(() => ({ buyer, key: randomUUID() })));
    const ask = async (base: string, { buyer, key }: (typeof asks)[number]) => {
      const answer = await fetch(`${base}/api/pool/${assetId}/invest`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${buyer.token}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify({ amount: '100', currency: 'EGP' }),
      });
      const body = (await answer.json()) as { id: string };
      return { status: answer.status, id: body.id };
    };
    const start = async () => {
      const program = new Program('main', [], environment);
      const [, base] = await program.says(/(http:\/\/127\.0\.0\.1:\d+)\/api\/docs/);
      return { program, base: base! };
    };

    const known = new Map<string, string>();
    for (const after of [60, 180]) {
      const { program, base } = await start();
      const answers = asks.map(async (one) => {
        const answered = await ask(base, one);
        if (answered.status === 201) known.set(one.key, answered.id);
      });
      await pause(after);
      program.signal('SIGKILL');
      await Promise.allSettled(answers);
      await program.end();
      await superuser(expectSound);
    }
    const { program, base } = await start();
    for (const one of asks) {
      const { status, id } = await ask(base, one);
      expect(status).toBe(201);
      // Who was answered before the death is answered the same after it.
      if (known.has(one.key)) expect(id).toBe(known.get(one.key));
      known.set(one.key, id);
    }
    await program.stop();
    expect(new Set(known.values()).size).toBe(asks.length);
    await superuser(async (client) => {
      const { rows } = await client.query(
        `SELECT count(*)::int AS n, sum(i.amount) = (SELECT reserved FROM asset_metrics WHERE asset_id = $1) AS right
           FROM investments i WHERE i.asset_id = $1`,
        [assetId],
      );
      expect(rows).toEqual([{ n: asks.length, right: true }]);
      await expectSound(client);
    });
  }, 120_000);

  it('while payments are settled, has settled some of them; the next run settles the others, each once', async () => {
    const PAYMENTS = 400;
    const { assetId, userId } = await superuser(async (client) => {
      const user = await insertUser(client, { tier: 2 });
      const asset = await insertAsset(client);
      await client.query('UPDATE asset_details SET max_supply = NULL WHERE asset_id = $1', [asset.id]);
      await insertRow(client, 'blockchain_cursors', {
        chain_id: 7777,
        genesis_hash: someHash(),
        height: PAYMENTS + 10,
        block_hash: someHash(),
      });
      await client.query(
        `INSERT INTO blockchain_outbox (effect, event_name, contract_address, contract_kind, arguments, transaction_hash,
           log_index, block_number, block_hash, block_time)
         SELECT 1, 'Deposited', $1, 'HarvestPool',
                jsonb_build_object('user', $2::text, 'egpAmount', $3::text, 'hvtMinted', $3::text, 'navUsed', '1'),
                '0x' || encode(sha256(n::text::bytea), 'hex'), 0, n, '0x' || encode(sha256(n::text::bytea), 'hex'), now()
           FROM generate_series(1, ${PAYMENTS}) n`,
        [
          (asset as unknown as { contract_address: string }).contract_address,
          user.blockchain_address,
          (100n * UNIT).toString(),
        ],
      );
      return { assetId: asset.id, userId: user.id };
    });
    const settled = () =>
      superuser(async (client) => {
        const { rows } = await client.query<{ n: number }>(
          "SELECT count(*)::int AS n FROM investments WHERE asset_id = $1 AND user_id = $2 AND status = 'confirmed'",
          [assetId, userId],
        );
        return rows[0]!.n;
      });
    let deaths = 0;
    while (deaths < 3 && (await settled()) < PAYMENTS) {
      const program = new Program('cli', ['jobs', 'run', 'investments.settle'], environment);
      const before = await settled();
      // As soon as it has begun, and a moment later each time.
      for (let waited = 0; waited < 400 && (await settled()) === before; waited++) await pause(5);
      await pause(40 * deaths);
      program.signal('SIGKILL');
      if ((await program.end()) === 'SIGKILL') deaths++;
      await superuser(expectSound);
    }
    expect(deaths).toBeGreaterThan(0);
    const last = await pend(['jobs', 'run', 'investments.settle'], environment);
    expect(last).toMatchObject({ code: 0, output: expect.stringMatching(/succeeded/) });
    expect(await settled()).toBe(PAYMENTS);
    await superuser(async (client) => {
      const { rows } = await client.query(
        'SELECT total_invested, reserved, investor_count FROM asset_metrics WHERE asset_id = $1',
        [assetId],
      );
      expect(rows).toEqual([
        { total_invested: `${PAYMENTS * 100}.000000`, reserved: '0.000000', investor_count: 1 },
      ]);
      await expectSound(client);
    });
    const again = await pend(['jobs', 'run', 'investments.settle'], environment);
    expect(again.code).toBe(0);
    expect(await settled()).toBe(PAYMENTS);
  }, 180_000);
});
