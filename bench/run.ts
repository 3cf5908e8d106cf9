/**
 * Every measurement, on a server of its own, as one table of ratios: `npm run bench [-- --only guarded-read] [--records 1000000] [--write]`.
 * `--only all` takes hours. `--write` puts what was measured into the table of docs/benchmarks.md.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { ownerDataSource } from '../ormconfig.js';
import { developmentSecrets } from '../src/config/development-secrets.js';
import { loadConfig } from '../src/config/load-config.js';
import { migrate } from '../src/database/migrate.js';
import { openServers } from '../src/database/servers.js';
import { acquireEmbeddedPostgres } from '../src/database/embedded/embedded-postgres.js';
import { withOwner } from '../src/database/with-owner.js';
import { type Figure, machine, measuredAt, tableOf, withFigures } from './figures.js';

const INDEXER_GOALS: [beginning: string, goal: string][] = [
  ['backfill', '≥ 0.90'],
  ['processor', '≤ 0.35 ms, < 400 MB'],
  ['from a replay server, token', '≥ 25 000/s'],
  ['from a replay server, plain', '≥ 25 000/s'],
  ['from a replay server, empty', '≥ 8 000/s'],
  ['writer', '≥ 0.80'],
];
const LIST_GOALS: [beginning: string, goal: string][] = [
  ['CSV', '≥ 50 000 rows/s, < 50 MB'],
  ['dashboard', 'p99 < 50 ms'],
];
const EXPLORER_GOALS: [part: string, goal: string][] = [
  ['look-ups', 'p99 ≤ 15 ms'],
  ['search', 'p99 ≤ 20 ms'],
  ['lists', 'p99 ≤ 30 ms'],
  ['address pages', 'p99 ≤ 30 ms'],
  ['node to row', 'p99 ≤ 250 ms'],
  ['node to client', 'p99 ≤ 400 ms'],
  ['for a block', 'at most one more'],
];
const CACHE_GOALS: [beginning: string, goal: string][] = [
  ['a hit in the process', '< 0.3 ms'],
  ['a hit in Redis', '< 1 ms'],
  ['network/stats / an empty route, by requests', '≥ 0.8'],
];
const GUARDED_READ_GOALS: Record<string, string> = { 'guarded / bare': '≥ 0.6', 'guarded / raw': '≥ 0.5' };

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Runs a program, passes its output on and returns it. */
function run(program: string, args: string[], environment: NodeJS.ProcessEnv = {}): Promise<string> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    process.stdout.write(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${program} ended with ${code}`)),
    );
  });
}

/** Seconds from the start of the process to the line that says where it listens. */
function timeToReady(environment: NodeJS.ProcessEnv): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [here('../src/main.js')], {
    env: { ...process.env, ...environment, PORT: '0', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let seconds = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      if (!chunk.toString().includes('API page')) return;
      seconds = (performance.now() - began) / 1000;
      child.kill('SIGTERM');
    });
    child.on('close', () => (seconds > 0 ? resolve(seconds) : reject(new Error('It never became ready.'))));
  });
}

async function boot(): Promise<Figure[]> {
  const fresh: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < 3; round++) {
    const home = mkdtempSync(join(tmpdir(), 'pend-bench-'));
    fresh.push(await timeToReady({ PEND_HOME: home }));
    again.push(await timeToReady({ PEND_HOME: home }));
    rmSync(home, { recursive: true });
  }
  const home = mkdtempSync(join(tmpdir(), 'pend-bench-'));
  const servers = await openServers(loadConfig({ PEND_HOME: home }), () => {});
  const { owner, analyticsOwner } = servers.urls;
  await withOwner(ownerDataSource('primary', owner!), 'bench', migrate);
  await withOwner(ownerDataSource('analytics', analyticsOwner!), 'bench', migrate);
  const existing: number[] = [];
  for (let round = 0; round < 5; round++) {
    existing.push(
      await timeToReady({
        PEND_HOME: home,
        DATABASE_URL: servers.urls.app,
        DATABASE_STAFF_URL: servers.urls.staff,
        DATABASE_WORKER_URL: servers.urls.worker,
        ANALYTICS_DATABASE_URL: servers.urls.analytics,
      }),
    );
  }
  await servers.release();
  rmSync(home, { recursive: true });
  const seconds = (times: number[]): string =>
    `${median(times).toFixed(2)} s (${times.map((time) => time.toFixed(2)).join(', ')})`;
  return [
    {
      what: 'Ready at the first start: embedded server, migrations, demo data',
      goal: '< 15 s',
      measured: seconds(fresh),
    },
    { what: 'Ready at a later start', goal: '< 5 s', measured: seconds(again) },
    { what: 'Ready against an existing, migrated database', goal: '< 2 s', measured: seconds(existing) },
  ];
}

/** Runs a program of this folder against a migrated, empty server of its own; each line it prints is `what: measured`. */
async function onFreshServer(
  program: string,
  args: (superuserUrl: string, passwords: Record<string, string>) => string[],
): Promise<{ what: string; measured: string }[]> {
  const home = mkdtempSync(join(tmpdir(), 'pend-bench-'));
  const servers = await openServers(loadConfig({ PEND_HOME: home }), () => {});
  await withOwner(ownerDataSource('primary', servers.urls.owner!), 'bench', migrate);
  await withOwner(ownerDataSource('analytics', servers.urls.analyticsOwner!), 'bench', migrate);
  const server = await acquireEmbeddedPostgres({ home });
  const output = await run(
    here(program),
    args(server.url('pend_production'), developmentSecrets(home).rolePasswords),
  );
  await server.release();
  await servers.release();
  rmSync(home, { recursive: true });
  return output
    .trim()
    .split('\n')
    .map((line) => {
      const [what = '', measured = ''] = line.split(': ');
      return { what, measured };
    });
}

async function importing(records: string): Promise<Figure[]> {
  const lines = await onFreshServer('import.js', (url, passwords) => [url, passwords.pend_worker!, records]);
  return lines.map(({ what, measured }) => ({
    what: `Import, ${what}`,
    goal: 'ratio ≥ 0.5, < 300 MB',
    measured,
  }));
}

async function guardedRead(): Promise<Figure[]> {
  const lines = await onFreshServer('guarded-read.js', (url, passwords) => [url, JSON.stringify(passwords)]);
  return lines.map(({ what, measured }) => ({
    what: `\`GET\` by id, ${what}`,
    goal: GUARDED_READ_GOALS[what] ?? '',
    measured,
  }));
}

async function caching(): Promise<Figure[]> {
  const lines = await onFreshServer('cache.js', (url, passwords) => [url, JSON.stringify(passwords)]);
  return lines.map(({ what, measured }) => ({
    what: `Cache, ${what}`,
    goal: CACHE_GOALS.find(([beginning]) => what.startsWith(beginning))?.[1] ?? '',
    measured,
  }));
}

async function investing(): Promise<Figure[]> {
  const lines = await onFreshServer('invest.js', (url, passwords) => [url, JSON.stringify(passwords)]);
  return lines.map(({ what, measured }) => ({
    what: `Investing, ${what}`,
    goal: what.includes(' / ') ? '≥ 0.5' : '',
    measured,
  }));
}

async function lists(scale: string): Promise<Figure[]> {
  const lines = await onFreshServer('lists.js', (url, passwords) => [url, JSON.stringify(passwords), scale]);
  return lines.map(({ what, measured }) => ({
    what: `Lists, ${what}`,
    goal: LIST_GOALS.find(([beginning]) => what.startsWith(beginning))?.[1] ?? 'p99 < 100 ms',
    measured,
  }));
}

async function vault(): Promise<Figure[]> {
  const lines = await onFreshServer('vault.js', (url, passwords) => [url, JSON.stringify(passwords)]);
  return lines.map(({ what, measured }) => ({
    what: `Papers of 10 MB, ${what}`,
    goal: what.includes('at once') ? '< 200 MB' : '≤ 1.5',
    measured,
  }));
}

async function portfolio(scale: string): Promise<Figure[]> {
  const lines = await onFreshServer('portfolio.js', (url, passwords) => [
    url,
    JSON.stringify(passwords),
    scale,
  ]);
  return lines.map(({ what, measured }) => ({
    what: `Portfolio, ${what}`,
    goal: what.startsWith('now') ? 'p99 < 30 ms' : '',
    measured,
  }));
}

async function analytics(scale: string): Promise<Figure[]> {
  const lines = await onFreshServer('analytics.js', (url, passwords) => [
    url,
    JSON.stringify(passwords),
    scale,
  ]);
  return lines.map(({ what, measured }) => ({
    what: `Analytics, ${what}`,
    goal: what.includes('a year') ? 'p99 < 200 ms' : '',
    measured,
  }));
}

async function events(scale: string): Promise<Figure[]> {
  const lines = await onFreshServer('events.js', (url, passwords) => [
    url,
    JSON.stringify(passwords),
    '15',
    `${1e6 * Number(scale)},${1e7 * Number(scale)}`,
  ]);
  return lines.map(({ what, measured }) => ({
    what: `Events, ${what}`,
    goal: what.startsWith('ingest') ? '≥ 20 000/s' : what.endsWith('growth') ? '< 1.5' : 'p99 < 200 ms',
    measured,
  }));
}

async function indexing(blocks: string): Promise<Figure[]> {
  const lines = await onFreshServer('indexer.js', (url, passwords) => [url, passwords.pend_worker!, blocks]);
  return lines.map(({ what, measured }) => ({
    what: `Indexer, ${what}`,
    goal: INDEXER_GOALS.find(([beginning]) => what.startsWith(beginning))?.[1] ?? '',
    measured,
  }));
}

async function exploring(transactions: string): Promise<Figure[]> {
  const lines = await onFreshServer('explorer.js', (url, passwords) => [
    url,
    JSON.stringify(passwords),
    transactions,
  ]);
  return lines.map(({ what, measured }) => ({
    what: `Explorer, ${what}`,
    goal: EXPLORER_GOALS.find(([part]) => what.includes(part))?.[1] ?? '',
    measured,
  }));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: ['boot', 'import', 'guarded-read', 'indexer'] },
      blocks: { type: 'string', default: '4000' },
      records: { type: 'string', default: '1000000' },
      scale: { type: 'string', default: '1' },
      transactions: { type: 'string', default: '200000' },
      write: { type: 'boolean', default: false },
    },
  });
  const measurements: Record<string, () => Promise<Figure[]>> = {
    boot,
    import: () => importing(values.records),
    'guarded-read': guardedRead,
    cache: caching,
    invest: investing,
    lists: () => lists(values.scale),
    vault,
    events: () => events(values.scale),
    portfolio: () => portfolio(values.scale),
    analytics: () => analytics(values.scale),
    indexer: () => indexing(values.blocks),
    explorer: () => exploring(values.transactions),
  };
  const names = values.only.includes('all') ? Object.keys(measurements) : values.only;
  const figures: Figure[] = [];
  for (const name of names) {
    const measure = measurements[name];
    if (!measure)
      throw new Error(`--only ${name}: possible are all, ${Object.keys(measurements).join(', ')}`);
    figures.push(...(await measure()));
  }
  const when = measuredAt();
  process.stdout.write(`${machine()}\n\n${tableOf(figures, when)}\n`);
  if (!values.write) return;
  const path = here('../../docs/benchmarks.md');
  writeFileSync(path, withFigures(readFileSync(path, 'utf8'), figures, when));
}

await main();
