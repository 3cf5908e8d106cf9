import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger } from '../../src/common/logging.js';
import { loadConfig } from '../../src/config/load-config.js';
import { Database } from '../../src/database/database.js';
import { createHttpApplication } from '../../src/http-application.js';
import type { Job, JobSchedule } from '../../src/jobs/job.js';
import { JobRegistry, shortestGap } from '../../src/jobs/job-registry.js';
import { JobScheduler } from '../../src/jobs/job-scheduler.js';
import { JobsService } from '../../src/jobs/jobs.service.js';
import { createTestDatabase, type TestDatabase, withConnection } from '../support/database.js';

const MINUTE: JobSchedule = { cron: '* * * * *' };

describe('A job', () => {
  const home = mkdtempSync(join(tmpdir(), 'pend-jobs-'));
  const running: NestFastifyApplication[] = [];
  let test: TestDatabase;
  let one: NestFastifyApplication;
  let two: NestFastifyApplication;

  const boot = async (): Promise<NestFastifyApplication> => {
    const config = loadConfig({
      NODE_ENV: 'test',
      PEND_HOME: home,
      LOG_LEVEL: 'silent',
      DATABASE_POOL_SIZE: '2',
    });
    const app = await createHttpApplication(config, test.urls, createLogger('silent'));
    await app.init();
    running.push(app);
    return app;
  };

  beforeAll(async () => {
    test = await createTestDatabase();
    one = await boot();
    two = await boot();
  });
  afterAll(async () => {
    await Promise.all(running.map((app) => app.close()));
    await test.drop();
    rmSync(home, { recursive: true, force: true });
  });

  let named = 0;
  const declare = (
    apps: NestFastifyApplication[],
    run: Job['run'],
    schedule: JobSchedule = MINUTE,
  ): string => {
    const name = `test.job_${++named}`;
    for (const app of apps) app.get(JobRegistry).add({ name, description: 'a test', schedule, run });
    return name;
  };
  const start = (app: NestFastifyApplication, name: string, cause: 'schedule' | 'request' = 'schedule') =>
    app.get(JobsService).start(name, cause);
  const runsOf = (name: string) =>
    withConnection(
      test.superuserUrl,
      async (client) =>
        (await client.query('SELECT * FROM job_runs WHERE name = $1 ORDER BY started_at, id', [name])).rows,
    );

  it('runs once where two processes strike the same minute, together or one after the other', async () => {
    let effects = 0;
    const name = declare([one, two], async () => {
      effects += 1;
      await pause(100);
      return { rows: 7 };
    });
    const started = await Promise.all([
      start(one, name),
      start(two, name),
      start(one, name),
      start(two, name),
    ]);
    for (const run of started) await run?.done;
    // The one whose clock is behind strikes when the other is done already.
    expect(await start(two, name)).toBeUndefined();
    expect(await start(one, name)).toBeUndefined();
    expect(effects).toBe(1);
    expect(await runsOf(name)).toMatchObject([
      {
        status: 'succeeded',
        cause: 'schedule',
        result: { rows: 7 },
        error: null,
        duration_ms: expect.any(Number),
      },
    ]);
  });

  it('runs when asked, however recently it ran, but not twice at once anywhere', async () => {
    let release = (): void => {};
    const name = declare([one, two], () => new Promise((resolve) => (release = resolve)));
    const first = await start(one, name, 'request');
    expect(first!.run).toMatchObject({ name, status: 'running', finishedAt: null });
    expect(await start(one, name, 'request')).toBeUndefined();
    expect(await start(two, name, 'request')).toBeUndefined();
    release();
    expect(await first!.done).toMatchObject({ status: 'succeeded' });
    const second = await start(two, name, 'request');
    release();
    await second!.done;
    expect(await runsOf(name)).toHaveLength(2);
  });

  it('acts as the system, and its transaction is undone when it fails', async () => {
    const database = one.get(Database);
    let acted = '';
    const name = declare([one], async () => {
      const [row] = await database.query<{ role: string }>('SELECT current_user AS role');
      acted = row!.role;
      await database.query("INSERT INTO system_metrics (metric_type, metric_value) VALUES ('undone', 1)");
      throw new Error('the disk is full');
    });
    const run = await start(one, name, 'request');
    expect(await run!.done).toMatchObject({ status: 'failed', error: 'the disk is full' });
    expect(acted).toBe('app_worker');
    expect(await runsOf(name)).toMatchObject([{ status: 'failed', error: 'the disk is full', result: null }]);
    const left = await withConnection(test.superuserUrl, (client) =>
      client.query("SELECT FROM system_metrics WHERE metric_type = 'undone'"),
    );
    expect(left.rowCount).toBe(0);
    // It failed, and the process and the job go on.
    expect(await start(one, name, 'request')).toBeDefined();
  });

  it('that lost its process is called interrupted by the next run', async () => {
    const name = declare([one], async () => {});
    await withConnection(test.superuserUrl, (client) =>
      client.query(
        "INSERT INTO job_runs (name, cause, started_at) VALUES ($1, 'schedule', now() - interval '1 h')",
        [name],
      ),
    );
    await (await start(one, name))!.done;
    expect(await runsOf(name)).toMatchObject([
      { status: 'interrupted', result: null },
      { status: 'succeeded' },
    ]);
  });

  it('gives its lock back when its process loses the connection that holds it', async () => {
    let release = (): void => {};
    const name = declare([one, two], () => new Promise((resolve) => (release = resolve)));
    const first = await start(one, name, 'request');
    await withConnection(test.superuserUrl, (client) =>
      client.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE application_name = 'pend-locks' AND datname = current_database()`,
      ),
    );
    await pause(200);
    release();
    await first!.done;
    const second = await start(two, name, 'request');
    expect(second).toBeDefined();
    release();
    await second!.done;
  });

  it('is begun by the clock, and never by one that was not started', async () => {
    let struck = 0;
    declare([two], async () => void (struck += 1), { everySeconds: 1 });
    await pause(1_300);
    expect(struck).toBe(0);
    two.get(JobScheduler).start();
    await pause(2_600);
    expect(struck).toBeGreaterThanOrEqual(1);
    expect(struck).toBeLessThanOrEqual(3);
    two.get(JobScheduler).onModuleDestroy();
    const before = struck;
    await pause(1_300);
    expect(struck).toBe(before);
  });

  it('is waited for by a process that stops, which begins no other', async () => {
    const app = await boot();
    let done = false;
    const name = declare([app], async () => {
      await pause(400);
      done = true;
    });
    await start(app, name, 'request');
    const jobs = app.get(JobsService);
    const closing = app.close();
    await pause(50);
    expect(await jobs.start(name, 'request')).toBeUndefined();
    await closing;
    expect(done).toBe(true);
    expect(await runsOf(name)).toMatchObject([{ status: 'succeeded' }]);
  });

  it.each([
    [{ cron: '* * * * *' }, 60],
    [{ cron: '*/10 * * * * *' }, 10],
    [{ cron: '0 9,10 * * *' }, 3_600],
    [{ everySeconds: 5 }, 5],
  ])('with %j has at least %i seconds between two runs', (schedule, seconds) => {
    expect(shortestGap(schedule)).toBe(seconds);
  });

  it.each([[{ cron: 'whenever' }], [{ everySeconds: 0 }], [{ everySeconds: NaN }]])(
    'with the schedule %j stops the start',
    (schedule) => {
      const add = () =>
        one.get(JobRegistry).add({ name: 'x.y', description: '', schedule, run: async () => {} });
      expect(add).toThrow();
    },
  );
});
