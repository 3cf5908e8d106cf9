import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { HeadListener } from '../../src/blockchain/stream/head-listener.repository.js';
import { ClusterLocks } from '../../src/database/cluster-locks.js';
import { Database } from '../../src/database/database.js';
import { JobsService } from '../../src/jobs/jobs.service.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { InvestorClient } from '../support/investor-client.js';
import { itWithPgBouncer, PgBouncer, SESSIONS } from '../support/pgbouncer.js';
import { insertAsset, insertBlock } from '../support/rows.js';
import { StaffClient } from '../support/staff-client.js';
import { until } from '../support/until.js';
import { WalletClient } from '../support/wallet.js';

jest.setTimeout(240_000);

/** Whoever has ten connections here has three sessions there, another one for each transaction. */
describe('Behind a PgBouncer that pools by transaction', () => {
  let bouncer: PgBouncer;
  let system: TestApplication;

  beforeAll(async () => {
    if (itWithPgBouncer === it.skip) return;
    system = await createTestApplication({}, async (urls) => {
      bouncer = await PgBouncer.before([urls.app, urls.staff, urls.worker, urls.analytics]);
      const [app, staff, worker, analytics] = [urls.app, urls.staff, urls.worker, urls.analytics].map((url) =>
        bouncer.through(url),
      ) as [string, string, string, string];
      return { ...urls, app, staff, worker, analytics, direct: urls.worker };
    });
  });
  afterAll(async () => {
    await system?.close();
    await bouncer?.stop();
  });

  const sessions = async (): Promise<number> => {
    const { rows } = await withConnection(system.database.superuserUrl, (client) =>
      client.query<{ most: number }>(
        `SELECT coalesce(max(n), 0)::int AS most FROM (
           SELECT count(*) AS n FROM pg_stat_activity
            WHERE datname = current_database() AND application_name IN ('pend-app', 'pend-staff')
            GROUP BY usename) AS by_login`,
      ),
    );
    return rows[0]!.most;
  };

  itWithPgBouncer('people register, invest at once, ask again, and read what they have', async () => {
    const wallet = new WalletClient(system);
    const { accessToken } = await wallet.register();
    await wallet.me(accessToken).expect(200);
    const assetId = await withConnection(
      system.database.superuserUrl,
      async (client) => (await insertAsset(client)).id,
    );
    const buyers = await InvestorClient.logInMany(system, 40);
    const keys = buyers.map(() => randomUUID());
    const invest = () =>
      Promise.all(buyers.map((buyer, index) => buyer.invest(assetId, '100', {}, keys[index]).expect(201)));
    const first = await invest();
    expect(await sessions()).toBeLessThanOrEqual(SESSIONS);
    const again = await invest();
    expect(again.map(({ body }) => (body as { id: string }).id)).toEqual(
      first.map(({ body }) => (body as { id: string }).id),
    );
    for (const buyer of buyers.slice(0, 10)) {
      const { body } = await buyer.get('user/investments').expect(200);
      expect(body).toMatchObject({ total: 1 });
    }
    await system.http.get(`/api/pools/${assetId}`).expect(200);
  });

  itWithPgBouncer('staff change, list and export, and all of it is recorded', async () => {
    const staff = await StaffClient.logIn(system, 'super_admin');
    const made = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        staff.post('assets', { type: 'interest', title: `Bounced ${index}` }).expect(201),
      ),
    );
    const { id } = made[0]!.body as { id: string };
    await staff.patch(`assets/${id}`, { title: 'Bounced back' }).expect(200);
    const { body } = await staff.get('assets?q=Bounced&limit=50').expect(200);
    expect((body as { total: number }).total).toBe(12);
    // Through a cursor, in one long transaction.
    const { text } = await staff.get('assets/export.csv?q=Bounced').expect(200);
    expect(text.split('\r\n').filter((line) => line.includes('Bounced'))).toHaveLength(12);
    const log = await staff.get(`admin/logs?resourceId=${id}&action=asset.update`).expect(200);
    expect((log.body as { total: number }).total).toBe(1);
    expect(await sessions()).toBeLessThanOrEqual(SESSIONS);
  });

  itWithPgBouncer('each transaction has its timeouts, and leaves nothing in a session', async () => {
    const database = system.app.get(Database, { strict: false });
    const settings = () =>
      database.asSystem('test', () =>
        database.query(
          `SELECT current_setting('statement_timeout') AS statement, current_setting('role') AS role,
                  current_setting('idle_in_transaction_session_timeout') AS idle`,
        ),
      );
    expect(await settings()).toEqual([{ statement: '15s', role: 'app_worker', idle: '30s' }]);
    const left = await withConnection(bouncer.through(system.database.urls.worker), (client) =>
      client.query(
        "SELECT current_setting('role') AS role, nullif(current_setting('app.request_id', true), '') AS request, (SELECT count(*)::int FROM pg_prepared_statements) AS prepared",
      ),
    );
    expect(left.rows).toEqual([{ role: 'none', request: null, prepared: 0 }]);
  });

  itWithPgBouncer('jobs run, locks hold for longer than a transaction, and new heads are heard', async () => {
    const run = await system.app.get(JobsService, { strict: false }).start('audit.seal', 'request');
    expect(await run!.done).toMatchObject({ status: 'succeeded' });
    const release = await system.app.get(ClusterLocks, { strict: false }).take('a test');
    const elsewhere = await withConnection(system.database.superuserUrl, (client) =>
      client.query("SELECT pg_try_advisory_lock(hashtextextended('a test', 0)) AS taken"),
    );
    expect(elsewhere.rows).toEqual([{ taken: false }]);
    await release!();
    const listener = system.app.get(HeadListener, { strict: false });
    let heard = 0;
    await listener.start(() => heard++);
    await pause(50);
    await withConnection(system.database.superuserUrl, async (client) => {
      await insertBlock(client, 1);
      await client.query("SELECT pg_notify('pend_chain_head', '1')");
    });
    await until(() => heard > 0);
    await listener.stop();
  });
});
