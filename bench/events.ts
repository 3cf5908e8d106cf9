/**
 * Events: how many a second are taken in over HTTP in batches of a hundred, kept, and moved to the series; and what the
 * figures cost over a year of one and of ten million events, of the same people.
 *
 *   node dist/bench/events.js <superuser url of a migrated primary> <passwords as JSON> [seconds] [events, comma-separated]
 *
 * The application runs in a process of its own; this one sends, and shares the machine with it and with PostgreSQL.
 */
import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { applicationDataSource, ownerDataSource } from '../ormconfig.js';
import { EventFigures } from '../src/analytics/series/event-figures.repository.js';
import { SeriesRepository } from '../src/analytics/series/series.repository.js';
import { Tokens } from '../src/auth/tokens.js';
import { createLogger } from '../src/common/logging.js';
import { loadConfig } from '../src/config/load-config.js';
import { migrate } from '../src/database/migrate.js';
import { createHttpApplication } from '../src/http-application.js';
import { JobsService } from '../src/jobs/jobs.service.js';
import { insertUser, insertWalletSession } from '../test/support/rows.js';

const [, , superuserUrl = '', passwords = '{}', seconds = '15', sizes = '1000000,10000000', role = 'sender'] =
  process.argv;
const SENDERS = 16;
const PEOPLE = 50_000;
const RUNS = 40;
const YEAR = { from: new Date('2025-11-01T00:00:00Z'), to: new Date('2026-11-01T00:00:00Z') };

function urlOf(login: string | undefined, database?: string): string {
  const url = new URL(superuserUrl);
  if (login) {
    url.username = login;
    url.password = (JSON.parse(passwords) as Record<string, string>)[login] ?? '';
  }
  if (database) url.pathname = database;
  return url.toString();
}

async function withSuperuser<T>(
  database: string | undefined,
  use: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: urlOf(undefined, database) });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** The child: serves, moves what was accepted all the while, and says how much that was when it is told to stop. */
async function serve(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'pend-bench-'));
  const config = loadConfig({ NODE_ENV: 'test', PEND_HOME: home, LOG_LEVEL: 'error' });
  const urls = {
    app: urlOf('pend_app'),
    staff: urlOf('pend_staff'),
    worker: urlOf('pend_worker'),
    analytics: urlOf('pend_analytics', 'pend_analytics'),
  };
  const app = await createHttpApplication(config, urls, createLogger(config.logLevel));
  await app.listen(0, '127.0.0.1');
  const token = await withSuperuser(undefined, async (client) => {
    const user = await insertUser(client);
    const session = await insertWalletSession(client, user.id);
    return app.get(Tokens, { strict: false }).issueAccess('investor', user.id, session.id);
  });
  const jobs = app.get(JobsService, { strict: false });
  let stopping = false;
  const moving = (async () => {
    while (!stopping) {
      await (
        await jobs.start('events.move', 'request')
      )?.done;
      await (
        await jobs.start('series.refresh', 'request')
      )?.done;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  })();
  const { port } = app.getHttpServer().address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ port, token })}\n`);
  process.once('SIGTERM', () => {
    stopping = true;
    void moving
      .then(() => app.close())
      .then(() => {
        rmSync(home, { recursive: true });
        process.exit(0);
      });
  });
}

const TYPES = [
  'page.viewed',
  'pool.opened',
  'pool.chart_seen',
  'wallet.opened',
  'invest.clicked',
  'invest.reserved',
];

function batch(): string {
  const now = Date.now();
  const session = randomUUID();
  const events = Array.from({ length: 100 }, (_, index) => ({
    eventId: randomUUID(),
    eventType: TYPES[index % TYPES.length],
    time: new Date(now - index * 500).toISOString(),
    eventData: { poolId: 'benban-solar-park', place: index, from: 'list' },
  }));
  return JSON.stringify({ sessionId: session, events });
}

/** Events a second over kept connections; every answer must be 202. */
async function send(port: number, token: string | undefined): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: SENDERS });
  const one = (body: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const sent = request(
        { port, host: '127.0.0.1', path: '/api/analytics/events', method: 'POST', agent },
        (response) => {
          response.resume();
          response.once('end', () =>
            response.statusCode === 202 ? resolve() : reject(new Error(`answered ${response.statusCode}`)),
          );
        },
      );
      if (token) sent.setHeader('authorization', `Bearer ${token}`);
      sent.setHeader('content-type', 'application/json');
      sent.once('error', reject);
      sent.end(body);
    });
  const began = performance.now();
  const until = began + Number(seconds) * 1000;
  let batches = 0;
  await Promise.all(
    Array.from({ length: SENDERS }, async () => {
      while (performance.now() < until) {
        await one(batch());
        batches++;
      }
    }),
  );
  agent.destroy();
  return (batches * 100) / ((performance.now() - began) / 1000);
}

async function measureIngest(): Promise<void> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(import.meta.url), superuserUrl, passwords, seconds, sizes, 'server'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { port, token } = JSON.parse(line.toString()) as { port: number; token: string };
  for (const [who, bearer] of [
    ['the public', undefined],
    ['an investor, with their history', token],
  ] as const) {
    const rate = await send(port, bearer);
    const began = performance.now();
    let waiting: number;
    do {
      await new Promise((resolve) => setTimeout(resolve, 200));
      waiting = await withSuperuser(undefined, async (client) =>
        Number((await client.query<{ count: string }>('SELECT count(*) FROM event_outbox')).rows[0]!.count),
      );
    } while (waiting > 0);
    const rest = (performance.now() - began) / 1000;
    const moved = (rate * Number(seconds)) / (Number(seconds) + rest);
    process.stdout.write(
      `ingest from ${who}: ${rate.toFixed(0)} events/s accepted over HTTP, ${moved.toFixed(0)}/s until all were in the series\n`,
    );
  }
  child.kill('SIGTERM');
  await once(child, 'close');
}

/** Sessions of about fourteen events of one person within a few minutes, some people much more often than others. */
const FILL = `
  INSERT INTO analytics_events (time, event_type, user_id, session_id)
  SELECT s.at + make_interval(secs => step * 17 + s.n % 13), (ARRAY['page.viewed', 'pool.opened', 'page.viewed',
           'pool.chart_seen', 'page.viewed', 'pool.opened', 'wallet.opened', 'pool.chart_seen', 'page.viewed',
           'portfolio.seen', 'invest.clicked', 'page.viewed', 'invest.reserved', 'invest.paid'])[step],
         md5('person ' || s.person)::uuid, 'session-' || s.n
    FROM (SELECT n, (power(random(), 2) * ${PEOPLE - 1})::integer AS person,
                 $1::timestamptz + random() * ($2::timestamptz - $1::timestamptz) AS at
            FROM generate_series($3::bigint + 1, $3::bigint + $4::bigint) n) s,
         generate_series(1, 14) step
   -- Few get to the end.
   WHERE step <= 3 + (s.n % 12)`;
const EVENTS_OF_A_SESSION = 8.5;

async function measureFigures(size: number): Promise<Map<string, number>> {
  const database = `bench_events_${size}`;
  await withSuperuser('postgres', (client) => client.query(`CREATE DATABASE ${database} OWNER pend_owner`));
  const owner = await new DataSource(
    ownerDataSource('analytics', urlOf('pend_owner', database)),
  ).initialize();
  await migrate(owner);
  await owner.destroy();
  const source = await new DataSource(
    applicationDataSource('analytics', urlOf('pend_analytics', database), 2),
  ).initialize();
  const series = new SeriesRepository(source);
  await withSuperuser(database, async (client) => {
    // In the partitions that the year needs, and marked afterwards: what is measured is what comes then.
    await client.query("SELECT keep_series_partitions('2025-11-01', '2026-11-01')");
    await client.query('DROP INDEX idx_analytics_events_type_time');
    await client.query('SET session_replication_role = replica');
    await client.query('SET synchronous_commit = off');
    await client.query('SELECT setseed(0.5)');
    const sessions = Math.round(size / EVENTS_OF_A_SESSION);
    for (let done = 0; done < sessions; done += 100_000) {
      await client.query(FILL, [YEAR.from, YEAR.to, done, Math.min(100_000, sessions - done)]);
    }
    await client.query(
      'CREATE INDEX idx_analytics_events_type_time ON analytics_events (event_type, time DESC)',
    );
    await client.query(`INSERT INTO series_marks SELECT DISTINCT 'analytics_events', date_bin('1 minute', time, 'epoch'), false
                          FROM analytics_events`);
    await client.query('ANALYZE');
  });
  const began = performance.now();
  while ((await series.refresh(50_000)) === 50_000);
  process.stderr.write(`${size} events summed up in ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
  await withSuperuser(database, async (client) => {
    // Summed up at once, each row was rewritten many times with no pause in which its former places are cleared, as
    // there are between a year's minutes.
    await client.query('VACUUM FULL event_user_times');
    await client.query('VACUUM ANALYZE');
  });
  const figures = new EventFigures(series);
  const cairo = { ...YEAR, timeZone: 'Africa/Cairo' };
  const questions: [string, () => Promise<unknown[]>][] = [
    ['count by day in Cairo', () => figures.count({ ...cairo, interval: 'day' })],
    ['count by month in Cairo', () => figures.count({ ...cairo, interval: 'month' })],
    ['count by day in Kolkata', () => figures.count({ ...cairo, timeZone: 'Asia/Kolkata', interval: 'day' })],
    [
      'count by hour of 30 days',
      () => figures.count({ ...cairo, from: new Date('2026-10-02T00:00:00Z'), interval: 'hour' }),
    ],
    ['retention by week', () => figures.retention({ ...cairo, interval: 'week' })],
    ['retention by month', () => figures.retention({ ...cairo, interval: 'month' })],
    ['funnel of 2 steps', () => figures.funnel({ ...YEAR, steps: ['page.viewed', 'invest.paid'] })],
    [
      'funnel of 3 steps',
      () => figures.funnel({ ...YEAR, steps: ['pool.opened', 'invest.clicked', 'invest.paid'] }),
    ],
    [
      'funnel of 3 steps, 30 days',
      () =>
        figures.funnel({
          from: new Date('2026-10-02T00:00:00Z'),
          to: YEAR.to,
          steps: ['page.viewed', 'pool.opened', 'invest.clicked'],
        }),
    ],
  ];
  const medians = new Map<string, number>();
  for (const [what, ask] of questions) {
    const times: number[] = [];
    for (let run = 0; run <= RUNS; run++) {
      const start = performance.now();
      const rows = await ask();
      if (rows.length === 0) throw new Error(`${what} answers nothing`);
      times.push(performance.now() - start);
    }
    const [first, ...warm] = times;
    warm.sort((a, b) => a - b);
    const median = warm[Math.floor(warm.length / 2)]!;
    medians.set(what, median);
    process.stdout.write(
      `${what}, ${size / 1e6} M events: p50 ${median.toFixed(0)} ms, p99 ${warm.at(-1)!.toFixed(0)} ms (first ${first!.toFixed(0)} ms)\n`,
    );
  }
  await source.destroy();
  await withSuperuser('postgres', (client) => client.query(`DROP DATABASE ${database} WITH (FORCE)`));
  return medians;
}

async function main(): Promise<void> {
  if (Number(seconds) > 0) await measureIngest();
  const measured: Map<string, number>[] = [];
  for (const size of sizes.split(',').filter(Boolean)) measured.push(await measureFigures(Number(size)));
  const [small, large] = measured;
  if (!small || !large) return;
  for (const [what, median] of large) {
    process.stdout.write(`${what}, growth: ${(median / small.get(what)!).toFixed(2)} x\n`);
  }
}

await (role === 'server' ? serve() : main());
