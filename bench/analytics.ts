/**
 * Figures over a year of a large data set, none of them from the cache:
 *
 *   node dist/bench/analytics.js <superuser url of a migrated database> <passwords as JSON> [scale, 0: as it is] [rounds]
 *
 * Scale 1: 1 000 000 users, 5 000 000 investments, 300 000 applications. Prints lines of `what: measured`. Each request asks
 * for a year that begins a quarter of an hour later than the one before.
 */
import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { AdminAccountsService } from '../src/admin/admin-accounts.service.js';
import { createLogger } from '../src/common/logging.js';
import { loadConfig } from '../src/config/load-config.js';
import { createHttpApplication } from '../src/http-application.js';
import { seedLarge, sizesOf } from './seed-large.js';

const [, , superuserUrl = '', passwords = '{}', scale = '1', rounds = '20'] = process.argv;
const ENDPOINTS = ['overview', 'users', 'investments', 'assets', 'kyc', 'revenue'];
/** Days of Cairo begin at whole hours (UTC), those of Kathmandu at a quarter to or past one. */
const ZONES = ['Africa/Cairo', 'Asia/Kathmandu'];
const INTERVALS = ['day', 'month'];
const QUARTER_MS = 900_000;
const END = Date.UTC(2026, 9, 20);
const YEAR_MS = 365 * 96 * QUARTER_MS;

const urlOf = (login: string): string => {
  const url = new URL(superuserUrl);
  url.username = login;
  url.password = (JSON.parse(passwords) as Record<string, string>)[login] ?? '';
  return url.toString();
};

async function seed(): Promise<void> {
  const factor = Number(scale);
  const sizes = {
    ...sizesOf(factor),
    applications: Math.round(300_000 * factor),
    logs: 10_000,
    confirmTimes: true,
  };
  await seedLarge(superuserUrl, sizes, (line) => process.stderr.write(`${line}\n`));
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  // The seed comes past the triggers.
  const began = performance.now();
  await client.query("SET work_mem = '256MB'");
  await client.query('SELECT rebuild_figures()');
  await client.query('VACUUM (ANALYZE) figure_rollups, figure_changes');
  const { rows } = await client.query<{ rows: string; size: string }>(
    "SELECT count(*) AS rows, pg_size_pretty(pg_total_relation_size('figure_rollups')) AS size FROM figure_rollups",
  );
  await client.end();
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  process.stdout.write(`counted anew: ${rows[0]!.rows} rollups, ${rows[0]!.size}, in ${seconds} s\n`);
}

async function main(): Promise<void> {
  if (Number(scale) > 0) await seed();
  const home = mkdtempSync(join(tmpdir(), 'pend-bench-'));
  const config = loadConfig({ NODE_ENV: 'test', PEND_HOME: home, LOG_LEVEL: 'error' });
  const urls = { app: urlOf('pend_app'), staff: urlOf('pend_staff'), worker: urlOf('pend_worker') };
  const app = await createHttpApplication(config, urls, createLogger(config.logLevel));
  await app.listen(0, '127.0.0.1');
  const email = `bench-${process.pid}@pend.example`;
  const password = await app.get(AdminAccountsService).create(email, 'bench', 'super_admin');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}/api`;
  const login = await fetch(`${url}/admin/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { accessToken } = (await login.json()) as { accessToken: string };
  let shift = 0;
  const ask = async (endpoint: string, interval: string, timeZone: string): Promise<number> => {
    const to = new Date(END - ++shift * QUARTER_MS);
    const from = new Date(to.getTime() - YEAR_MS);
    const began = performance.now();
    const response = await fetch(
      `${url}/analytics/${endpoint}?from=${from.toISOString()}&to=${to.toISOString()}&interval=${interval}&timeZone=${timeZone}`,
      { headers: { authorization: `Bearer ${accessToken}` } },
    );
    const body = await response.text();
    if (response.status !== 200) throw new Error(`${endpoint}: ${response.status} ${body}`);
    return performance.now() - began;
  };
  for (const endpoint of ENDPOINTS) {
    for (const timeZone of ZONES) {
      const times: number[] = [];
      for (const interval of INTERVALS) {
        await ask(endpoint, interval, timeZone);
        for (let round = 0; round < Number(rounds); round++)
          times.push(await ask(endpoint, interval, timeZone));
      }
      times.sort((a, b) => a - b);
      const at = (part: number) =>
        times[Math.min(Math.floor(times.length * part), times.length - 1)]!.toFixed(0);
      process.stdout.write(`${endpoint}, a year in ${timeZone}: p99 ${at(0.99)} ms, median ${at(0.5)} ms\n`);
    }
  }
  await app.close();
  rmSync(home, { recursive: true });
  process.exit(0);
}

if (superuserUrl === '') {
  process.stderr.write('Usage: analytics.js <superuser url> <passwords as JSON> [scale] [rounds]\n');
  process.exitCode = 2;
} else {
  await main();
}
