import { Metrics } from '../../src/health/metrics.js';
import { SystemReport } from '../../src/health/system-report.js';
import { JobsService } from '../../src/jobs/jobs.service.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { insertAsset } from '../support/rows.js';
import { StaffClient } from '../support/staff-client.js';

describe('How the system stands', () => {
  let system: TestApplication;
  let auditor: StaffClient;
  let port: number;

  beforeAll(async () => {
    system = await createTestApplication();
    // As `pend` sets a database up: the logins connect, the roles that they take do not.
    await withConnection(system.database.superuserUrl, (client) =>
      client.query(
        `REVOKE CONNECT ON DATABASE ${system.database.names.primary} FROM PUBLIC;
         GRANT CONNECT ON DATABASE ${system.database.names.primary} TO pend_app, pend_staff, pend_worker`,
      ),
    );
    auditor = await StaffClient.logIn(system, 'auditor');
    port = await system.app.get(Metrics, { strict: false }).serve('127.0.0.1', 0);
  });
  afterAll(() => system.close());

  const metrics = async (): Promise<string> => {
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect(answer.status).toBe(200);
    return answer.text();
  };
  const reconcile = async (): Promise<void> => {
    const started = await system.app.get(JobsService).start('investments.reconcile', 'request');
    await started!.done;
  };

  it('is told to who may read it: pools, databases, and nothing of what nobody has looked at', async () => {
    const { body } = await auditor.get('admin/system').expect(200);
    expect(body).toMatchObject({
      process: { node: process.version, residentBytes: expect.any(Number) },
      pool: { byLogin: { staff: { connections: expect.any(Number) } }, waiting: expect.any(Number) },
      database: { primaryBytes: expect.any(Number), analyticsBytes: expect.any(Number) },
      indexer: null,
      reconciliation: null,
    });
    const manager = await StaffClient.logIn(system, 'asset_manager');
    await manager.get('admin/system').expect(403);
  });

  it('is measured: what nobody knows has no value, not zero', async () => {
    const text = await metrics();
    expect(text).toMatch(/^pend_pool_connections [1-9]/m);
    expect(text).toMatch(/^pend_database_primary_bytes [1-9]/m);
    expect(text).toMatch(/^process_resident_memory_bytes /m);
    expect(text).not.toMatch(/^pend_(reconciliation_difference_count|indexer_height)\b/m);
  });

  it('says when a total is not what the rows say', async () => {
    const asset = await withConnection(system.database.superuserUrl, (client) => insertAsset(client));
    await reconcile();
    expect(await metrics()).toMatch(/^pend_reconciliation_difference_count 0$/m);

    await withConnection(system.database.superuserUrl, async (client) => {
      await client.query("SET session_replication_role = 'replica'");
      await client.query('UPDATE asset_metrics SET total_invested = 1 WHERE asset_id = $1', [asset.id]);
    });
    await reconcile();
    expect(await metrics()).toMatch(/^pend_reconciliation_difference_count 1$/m);
    const { body } = await auditor.get('admin/system').expect(200);
    expect(body).toMatchObject({ reconciliation: { differenceCount: 1 } });
  });

  it('tells the other parts where one cannot be asked', async () => {
    system.app.get(SystemReport, { strict: false }).add({
      name: 'brokenPart',
      read: () => Promise.reject(new Error('out of reach')),
    });
    const { body } = await auditor.get('admin/system').expect(200);
    expect(body).toMatchObject({ brokenPart: null, database: { primaryBytes: expect.any(Number) } });
  });

  it('tells metrics alone on that port', async () => {
    for (const [path, method] of [
      ['/', 'GET'],
      ['/api/users', 'GET'],
      ['/metrics', 'POST'],
    ]) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method });
      expect([answer.status, await answer.text()]).toEqual([404, '']);
    }
  });
});
