/**
 * What guard and row-level security cost: `GET /api/users/:id` as it is, against the same query in the same process
 * without either, and against raw Fastify and pg. One run, alternating, so that all three meet the same machine.
 *
 *   node dist/bench/guarded-read.js <superuser url of a migrated, empty database> <passwords as JSON> [seconds] [rounds]
 *
 * Servers run in a process of their own; this one sends.
 */
import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastify from 'fastify';
import { Client, Pool } from 'pg';
import { AdminAccountsService } from '../src/admin/admin-accounts.service.js';
import { toChecksum } from '../src/common/address.js';
import { createLogger } from '../src/common/logging.js';
import { nestedRow } from '../src/common/nested-row.js';
import { loadConfig } from '../src/config/load-config.js';
import { createHttpApplication } from '../src/http-application.js';
import { insertAsset, insertInvestment, insertRow, insertUser } from '../test/support/rows.js';

const [, , superuserUrl = '', passwords = '{}', seconds = '4', rounds = '3', role = 'sender'] = process.argv;
const CONNECTIONS = 32;
const POOL = 10;
const USERS = 1000;
const GUARDED = 'guarded (guard, session, row-level security)';
const BARE = 'bare (the same query in the same process, without either)';
const PREPARED = 'bare, as a prepared statement, which guarded reads are too';
const RAW = 'raw (Fastify and pg alone)';

/** The statement of UsersRepository.findById. */
const QUERY = `
  WITH page AS (
    SELECT u.id, u.blockchain_address AS "blockchainAddress", u.tier, u.status, u.version, u.created_at AS "createdAt",
           u.updated_at AS "updatedAt", p.phone_number_masked AS "profile.phoneNumberMasked",
           p.country_code AS "profile.countryCode", p.last_login_at AS "profile.lastLoginAt",
           p.login_count AS "profile.loginCount", p.preferences AS "profile.preferences", 1 AS position
      FROM users u LEFT JOIN user_profiles p ON p.user_id = u.id WHERE u.id = $1
  )
  SELECT page.*, kyc.status AS "kycStatus", money.invested FROM page
  LEFT JOIN LATERAL (
    SELECT k.status FROM kyc_applications k WHERE k.user_id = page.id ORDER BY k.submitted_at DESC, k.id LIMIT 1
  ) kyc ON true
  CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_object_agg(sums.currency, sums.amount::text), '{}') AS invested
      FROM (SELECT i.currency, sum(i.amount) AS amount
              FROM investments i WHERE i.user_id = page.id AND i.status = 'confirmed' GROUP BY i.currency) sums
  ) money`;

interface Target {
  name: string;
  url: string;
  token?: string;
}

const urlOf = (login: string): string => {
  const url = new URL(superuserUrl);
  url.username = login;
  url.password = (JSON.parse(passwords) as Record<string, string>)[login] ?? '';
  return url.toString();
};

/** The child: serves all three and prints where. */
async function serve(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'pend-bench-'));
  const config = loadConfig({
    NODE_ENV: 'test',
    PEND_HOME: home,
    LOG_LEVEL: 'warn',
    DATABASE_POOL_SIZE: String(POOL),
  });
  const urls = { app: urlOf('pend_app'), staff: urlOf('pend_staff'), worker: urlOf('pend_worker') };
  const app = await createHttpApplication(config, urls, createLogger(config.logLevel));
  // A superuser is bound by no policy.
  const pool = new Pool({ connectionString: superuserUrl, max: POOL });
  const fastifyOfApp = app.getHttpAdapter().getInstance();
  for (const [path, name] of [
    ['/bench/users/:id', undefined],
    ['/bench/prepared/:id', 'bench_find_user'],
  ] as const) {
    fastifyOfApp.get<{ Params: { id: string } }>(path, async ({ params }) => {
      const { rows } = await pool.query<Record<string, unknown>>({ name, text: QUERY, values: [params.id] });
      const { position: _, ...row } = rows[0]!;
      const user = nestedRow<{ blockchainAddress: string }>(row);
      return { ...user, blockchainAddress: toChecksum(user.blockchainAddress) };
    });
  }
  await app.listen(0, '127.0.0.1');
  const raw = fastify();
  raw.get<{ Params: { id: string } }>('/users/:id', async ({ params }) => {
    return (await pool.query<Record<string, unknown>>(QUERY, [params.id])).rows[0];
  });
  await raw.listen({ port: 0, host: '127.0.0.1' });

  const password = await app.get(AdminAccountsService).create('bench@pend.example', 'bench', 'viewer');
  const login = await app.inject({
    method: 'POST',
    url: '/api/admin/auth/login',
    payload: { email: 'bench@pend.example', password },
  });
  const { accessToken: token } = login.json<{ accessToken: string }>();
  const base = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const targets: Target[] = [
    { name: GUARDED, url: `${base}/api/users/`, token },
    { name: BARE, url: `${base}/bench/users/` },
    { name: PREPARED, url: `${base}/bench/prepared/` },
    { name: RAW, url: `http://127.0.0.1:${(raw.server.address() as AddressInfo).port}/users/` },
  ];
  process.stdout.write(`${JSON.stringify(targets)}\n`);
  process.once('SIGTERM', () => {
    void Promise.all([app.close(), raw.close()])
      .then(() => pool.end())
      .then(() => {
        rmSync(home, { recursive: true });
        process.exit(0);
      });
  });
}

/** Requests per second over 32 kept connections; every answer must be 200. */
async function load({ url, token }: Target, ids: string[], forSeconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  const request = (id: string): Promise<void> =>
    new Promise((resolve, reject) => {
      get(url + id, { agent, headers }, (response) => {
        response.resume();
        response.once('end', () =>
          response.statusCode === 200 ? resolve() : reject(new Error(`${url}: ${response.statusCode}`)),
        );
      }).once('error', reject);
    });
  const began = performance.now();
  const until = began + forSeconds * 1000;
  let answered = 0;
  const send = async (): Promise<void> => {
    while (performance.now() < until) {
      await request(ids[answered++ % ids.length]!);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, send));
  const rate = answered / ((performance.now() - began) / 1000);
  agent.destroy();
  return rate;
}

async function insertUsers(): Promise<string[]> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query('BEGIN');
  const ids: string[] = [];
  const asset = await insertAsset(client);
  for (let index = 0; index < USERS; index++) {
    const { id } = await insertUser(client);
    await insertRow(client, 'user_profiles', { user_id: id, phone_number_masked: '+20***7890' });
    await insertInvestment(client, id, asset.id);
    ids.push(id);
  }
  await client.query('COMMIT');
  await client.query('ANALYZE');
  await client.end();
  return ids;
}

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

async function main(): Promise<void> {
  if (superuserUrl === '') {
    process.stderr.write('Usage: guarded-read.js <superuser url> <passwords as JSON> [seconds] [rounds]\n');
    process.exitCode = 2;
    return;
  }
  if (role === 'server') return serve();
  const ids = await insertUsers();
  const child = spawn(
    process.execPath,
    [fileURLToPath(import.meta.url), superuserUrl, passwords, seconds, rounds, 'server'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const targets = JSON.parse(line.toString()) as Target[];
  const rates = new Map<string, number[]>(targets.map(({ name }) => [name, []]));
  for (const target of targets) await load(target, ids, 1);
  for (let round = 0; round < Number(rounds); round++) {
    for (const target of targets) rates.get(target.name)!.push(await load(target, ids, Number(seconds)));
  }
  child.kill('SIGTERM');
  await once(child, 'close');
  const guarded = rates.get(GUARDED)!;
  const against = (name: string): string => {
    const ratios = guarded.map((rate, round) => rate / rates.get(name)![round]!);
    return `${median(ratios).toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(', ')})`;
  };
  for (const [name, values] of rates) {
    process.stdout.write(`${name}: ${Math.round(median(values))} requests/s\n`);
  }
  process.stdout.write(`guarded / bare: ${against(BARE)}\n`);
  process.stdout.write(`guarded / bare prepared: ${against(PREPARED)}\n`);
  process.stdout.write(`guarded / raw: ${against(RAW)}\n`);
}

await main();
