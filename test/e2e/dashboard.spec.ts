import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { insertAsset, insertInvestment, insertRow, insertUser } from '../support/rows.js';

const DAY = 86_400_000;
const ago = (days: number): Date => new Date(Date.now() - days * DAY);

describe("The staff's first page", () => {
  let system: TestApplication;
  let bearer: string;
  let root: string;

  beforeAll(async () => {
    system = await createTestApplication();
    bearer = `Bearer ${(await system.logIn('viewer')).token}`;
    root = `Bearer ${(await system.logIn('super_admin')).token}`;
    await withConnection(system.database.urls.owner, async (client) => {
      const users = [
        await insertUser(client, { created_at: ago(100) }),
        await insertUser(client, { created_at: ago(10) }),
        await insertUser(client, { created_at: ago(5) }),
        await insertUser(client, { created_at: ago(1) }),
        await insertUser(client, { created_at: ago(1) }),
      ];
      const asset = await insertAsset(client, { created_at: ago(20) });
      const draft = await insertAsset(client, { created_at: ago(2), status: 'draft' });
      const invest = (values: Record<string, unknown>) =>
        insertInvestment(client, users[0]!.id, asset.id, { status: 'confirmed', ...values });
      await invest({ amount: '999999999999.999999', invested_at: ago(1) });
      await invest({ amount: '0.000001', invested_at: ago(2), asset_id: draft.id });
      await invest({ amount: '500000000000', invested_at: ago(8), asset_id: draft.id });
      await invest({ amount: '7', currency: 'USD', invested_at: ago(9) });
      await invest({ amount: '5', invested_at: ago(3), status: 'pending' });
      await invest({ amount: '5', invested_at: ago(30), asset_id: draft.id });
      const user_id = users[0]!.id;
      await insertRow(client, 'kyc_applications', { user_id, submitted_at: ago(1) });
      await insertRow(client, 'kyc_applications', {
        user_id: users[1]!.id,
        submitted_at: ago(9),
        status: 'under_review',
      });
      await insertRow(client, 'kyc_applications', {
        user_id,
        submitted_at: ago(9),
        status: 'verified',
        reviewed_at: ago(1),
      });
      await insertRow(client, 'kyc_applications', {
        user_id,
        submitted_at: ago(9),
        status: 'rejected',
        reviewed_at: ago(8),
      });
      const batch = await insertRow(client, 'import_batches', {
        status: 'finished',
        finished_at: new Date(),
      });
      await insertRow(client, 'import_quarantine', {
        batch_id: batch.id,
        file: 'x',
        position: 1,
        code: 'x',
        reason: 'x',
        record: 'x',
      });
      await insertRow(client, 'job_runs', {
        name: 'summaries.refresh',
        cause: 'schedule',
        status: 'failed',
        finished_at: new Date(),
        error: 'the disk is full',
      });
    });
  });
  afterAll(() => system.close());

  const get = (query = '') => system.http.get(`/api/admin/stats${query}`).set('authorization', bearer);

  it('compares every counter with the period before, exactly', async () => {
    const before = Date.now();
    const { body, headers } = await get('?period=7d').expect(200);
    expect(body).toEqual({
      period: '7d',
      from: expect.stringMatching(/Z$/),
      to: expect.stringMatching(/Z$/),
      users: {
        total: { value: 5, previous: 2, change: 150 },
        new: { value: 3, previous: 1, change: 200 },
      },
      investments: {
        made: { value: 3, previous: 2, change: 50 },
        byCurrency: [
          {
            currency: 'EGP',
            invested: { value: '1000000000000.000000', previous: '500000000000.000000', change: 100 },
            confirmed: { value: 2, previous: 1, change: 100 },
          },
          {
            currency: 'USD',
            invested: { value: '0', previous: '7.000000', change: -100 },
            confirmed: { value: 0, previous: 1, change: -100 },
          },
        ],
      },
      assets: {
        total: { value: 2, previous: 1, change: 100 },
        byStatus: [
          { status: 'active', value: 1, previous: 1, change: 0 },
          { status: 'closed', value: 0, previous: 0, change: null },
          { status: 'draft', value: 1, previous: 0, change: null },
          { status: 'paused', value: 0, previous: 0, change: null },
        ],
      },
      pending: {
        kyc: { value: 2, previous: 2, change: 0 },
        approvals: { value: 0, previous: 0, change: null },
        quarantine: { value: 1, previous: 0, change: null },
      },
      health: {
        status: 'up',
        dependencies: expect.arrayContaining([expect.objectContaining({ name: 'database', status: 'up' })]),
        failingJobs: ['summaries.refresh'],
      },
    });
    expect(new Date(headers['x-data-as-of']!).getTime()).toBeGreaterThanOrEqual(before);
  });

  it('knows from the audit log how an asset stood then', async () => {
    await withConnection(system.database.urls.worker, async (client) => {
      await client.query('SET ROLE app_worker');
      await client.query("UPDATE assets SET status = 'paused' WHERE status = 'active'");
      await client.query("UPDATE assets SET status = 'closed' WHERE status = 'paused'");
    });
    const { body } = await get('?period=24h').expect(200);
    expect((body as { assets: { byStatus: object[] } }).assets.byStatus).toEqual([
      { status: 'active', value: 0, previous: 1, change: -100 },
      { status: 'closed', value: 1, previous: 0, change: null },
      { status: 'draft', value: 1, previous: 1, change: 0 },
      { status: 'paused', value: 0, previous: 0, change: null },
    ]);
  });

  it('is kept for a while and says how old it is; many who ask at once are answered by one count', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => get('?period=90d').expect(200)));
    const ages = new Set(answers.map(({ headers }) => headers['x-data-as-of']));
    expect(ages.size).toBe(1);
    await withConnection(system.database.urls.owner, (client) => insertUser(client));
    await pause(20);
    const { body, headers } = await get('?period=90d').expect(200);
    expect(ages).toContain(headers['x-data-as-of']);
    expect(body).toMatchObject({ users: { total: { value: 5 } } });
  });

  it('has thirty days unless another period is asked for, and refuses what is none', async () => {
    expect((await get().expect(200)).body).toMatchObject({ period: '30d' });
    for (const period of ['2d', '', 'toString', '__proto__', '7d,30d']) {
      const { body } = await get(`?period=${period}`).expect(400);
      expect(body).toMatchObject({ errors: { period: expect.stringContaining('24h, 7d') } });
    }
  });

  describe('reads summaries that', () => {
    const run = async () => {
      await system.http.post('/api/admin/jobs/summaries.refresh/run').set('authorization', root).expect(202);
      for (let attempt = 0; attempt < 150; attempt++) {
        await pause(100);
        const { body } = await system.http.get('/api/admin/jobs').set('authorization', root).expect(200);
        const { lastRun } = (body as { data: { name: string; lastRun: { status: string } }[] }).data.find(
          ({ name }) => name === 'summaries.refresh',
        )!;
        if (lastRun.status !== 'running') return lastRun;
      }
      throw new Error('The run does not end.');
    };

    it('are refreshed while somebody reads them, with every row counted', async () => {
      await withConnection(system.database.superuserUrl, async (reader) => {
        await reader.query('BEGIN');
        await reader.query('SELECT count(*) FROM user_portfolio_summary');
        expect(await run()).toMatchObject({
          status: 'succeeded',
          result: { user_portfolio_summary: 7, asset_performance_summary: 0, rows: 7 },
        });
        const { rows } = await reader.query<{ row_count: string }>(
          "SELECT row_count FROM summary_refreshes WHERE view_name = 'user_portfolio_summary'",
        );
        expect(rows).toEqual([{ row_count: '7' }]);
        await reader.query('COMMIT');
      });
    });

    it('do not wait long for another refresh: the run fails, says why, and the age stays', async () => {
      const age = (client: Client) => client.query('SELECT * FROM summary_refreshes ORDER BY view_name');
      await withConnection(system.database.superuserUrl, async (other) => {
        const { rows: before } = await age(other);
        await other.query('BEGIN');
        await other.query('REFRESH MATERIALIZED VIEW CONCURRENTLY asset_performance_summary');
        expect(await run()).toMatchObject({
          status: 'failed',
          error: expect.stringContaining('lock timeout'),
        });
        await other.query('ROLLBACK');
        expect((await age(other)).rows).toEqual(before);
      });
    });

    it('exist: another name is refused', async () => {
      await withConnection(system.database.urls.worker, async (client) => {
        await client.query('SET ROLE app_worker');
        await expect(client.query("SELECT refresh_summary('users')")).rejects.toMatchObject({
          code: '22023',
        });
        await expect(
          client.query('REFRESH MATERIALIZED VIEW asset_performance_summary'),
        ).rejects.toMatchObject({
          code: '42501',
        });
      });
    });
  });
});
