/**
 * What a hit costs: the cache alone, in the process and with a Redis here, and `GET /api/network/stats` against a route of
 * the same application that does nothing (guard, hooks, headers and log are on for both, rate limits off).
 *
 *   node dist/bench/cache.js <superuser url of a migrated, empty database> <passwords as JSON> [seconds] [rounds]
 *
 * Servers run in a process of their own; this one sends.
 */
import 'reflect-metadata';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCache } from 'cache-manager';
import { Client } from 'pg';
import { AnswerCache } from '../src/cache/answer-cache.js';
import { inProcessCache } from '../src/cache/in-process.store.js';
import { RedisConnection } from '../src/cache/redis-connection.js';
import { redisYetStore } from '../src/cache/redis-yet.store.js';
import { createLogger } from '../src/common/logging.js';
import { loadConfig } from '../src/config/load-config.js';
import { createHttpApplication } from '../src/http-application.js';
import { startRedis } from '../test/support/redis-servers.js';
import { until } from '../test/support/until.js';
import { seedExplorer } from './seed-explorer.js';

const [, , superuserUrl = '', passwords = '{}', seconds = '3', rounds = '3', role = 'sender'] = process.argv;
const CONNECTIONS = 32;
const HITS = 5_000;
const ANSWER = { height: 123_456, transactionCount: '9999999', text: 'x'.repeat(400) };

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const urlOf = (login: string): string => {
  const url = new URL(superuserUrl);
  url.username = login;
  url.password = (JSON.parse(passwords) as Record<string, string>)[login] ?? '';
  return url.toString();
};

/** Milliseconds that half of the hits do not take. */
async function hit(cache: AnswerCache, tags: string[]): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < HITS; count++) {
    const began = performance.now();
    await cache.remember('assetMetrics', { assetId: 'bench' }, async () => ANSWER, tags);
    times.push(performance.now() - began);
  }
  return median(times);
}

async function hits(): Promise<void> {
  const near = new AnswerCache(inProcessCache(), undefined);
  process.stdout.write(`a hit in the process: ${(await hit(near, ['bench'])).toFixed(3)} ms (median)\n`);
  if (spawnSync('redis-server', ['--version']).status !== 0) {
    process.stderr.write('SKIPPED: hits in Redis, for there is no redis-server here\n');
    return;
  }
  const redis = await startRedis();
  const connection = new RedisConnection({ urls: [redis.url], timeoutMs: 1_000 }, () => {});
  await connection.open();
  const far = new AnswerCache(createCache({ stores: [redisYetStore(connection)] }), connection);
  await until(() => far.isTrusted);
  process.stdout.write(
    `a hit in Redis, with its tags: ${(await hit(far, ['bench'])).toFixed(3)} ms (median)\n`,
  );
  far.onApplicationShutdown();
  await connection.close();
  await redis.stop();
}

/** The child: serves, and tells what processor time it has taken. */
async function serve(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'pend-bench-'));
  const config = loadConfig({ NODE_ENV: 'test', PEND_HOME: home, LOG_LEVEL: 'info' });
  const urls = { app: urlOf('pend_app'), staff: urlOf('pend_staff'), worker: urlOf('pend_worker') };
  const { Writable } = await import('node:stream');
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const app = await createHttpApplication(config, urls, createLogger(config.logLevel, nowhere));
  app
    .getHttpAdapter()
    .getInstance()
    .get('/bench/cpu', async () => process.cpuUsage());
  await app.listen(0, '127.0.0.1');
  process.stdout.write(`http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}\n`);
  process.once('SIGTERM', () => {
    void app.close().then(() => {
      rmSync(home, { recursive: true });
      process.exit(0);
    });
  });
}

function request(url: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.once('end', () =>
        response.statusCode === 200 ? resolve(body) : reject(new Error(`${url}: ${response.statusCode}`)),
      );
    }).once('error', reject);
  });
}

/** Requests a second, and how many a second of the server's processor time is enough for. */
async function load(
  base: string,
  path: string,
  forSeconds: number,
): Promise<{ rate: number; perCpu: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const cpu = async (): Promise<number> => {
    const { user, system } = JSON.parse(await request(`${base}/bench/cpu`, agent)) as NodeJS.CpuUsage;
    return (user + system) / 1e6;
  };
  const before = await cpu();
  const began = performance.now();
  let answered = 0;
  const send = async (): Promise<void> => {
    while (performance.now() - began < forSeconds * 1000) {
      await request(base + path, agent);
      answered++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, send));
  const rate = answered / ((performance.now() - began) / 1000);
  const perCpu = answered / ((await cpu()) - before);
  agent.destroy();
  return { rate, perCpu };
}

async function main(): Promise<void> {
  if (superuserUrl === '') {
    process.stderr.write('Usage: cache.js <superuser url> <passwords as JSON> [seconds] [rounds]\n');
    process.exitCode = 2;
    return;
  }
  if (role === 'server') return serve();
  await hits();
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  await seedExplorer(client, 2_000, () => {});
  await client.end();
  const child = spawn(
    process.execPath,
    [fileURLToPath(import.meta.url), superuserUrl, passwords, seconds, rounds, 'server'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const base = line.toString().trim();
  const paths = ['/api/network/stats', '/api/health/live'];
  const measured = paths.map(() => [] as { rate: number; perCpu: number }[]);
  for (const path of paths) await load(base, path, 1);
  for (let round = 0; round < Number(rounds); round++) {
    for (const [at, path] of paths.entries()) measured[at]!.push(await load(base, path, Number(seconds)));
  }
  child.kill('SIGTERM');
  await once(child, 'close');
  const [stats = [], empty = []] = measured;
  const ratio = (of: 'rate' | 'perCpu'): string => {
    const ratios = stats.map((one, round) => one[of] / empty[round]![of]);
    return `${median(ratios).toFixed(2)} (${ratios.map((one) => one.toFixed(2)).join(', ')})`;
  };
  process.stdout.write(`network/stats: ${Math.round(median(stats.map(({ rate }) => rate)))} requests/s\n`);
  process.stdout.write(`an empty route: ${Math.round(median(empty.map(({ rate }) => rate)))} requests/s\n`);
  process.stdout.write(`network/stats / an empty route, by requests: ${ratio('rate')}\n`);
  process.stdout.write(`network/stats / an empty route, by processor time: ${ratio('perCpu')}\n`);
}

await main();
