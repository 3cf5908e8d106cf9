/**
 * The portfolio of an investor with 1 000 investments among 5 000 000 rows, over HTTP:
 *
 *   node dist/bench/portfolio.js <superuser url of a migrated database> <passwords as JSON> [scale, 0: as it is] [rounds]
 *
 * Prints lines of `what: measured`. The server runs in a process of its own; one request at a time, each of another of
 * twenty such investors, whose rows lie scattered among everybody's. Nothing of it is cached by the application.
 */
import 'reflect-metadata';
import { fork } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { Tokens } from '../src/auth/tokens.js';
import { createLogger } from '../src/common/logging.js';
import { loadConfig } from '../src/config/load-config.js';
import { createHttpApplication } from '../src/http-application.js';
import { seededId, seedLarge, sizesOf } from './seed-large.js';

const [, , superuserUrl = '', passwords = '{}', scale = '1', rounds = '600', role = 'sender'] = process.argv;
const HEAVY_USERS = 20;

const urlOf = (login: string): string => {
  const url = new URL(superuserUrl);
  url.username = login;
  url.password = (JSON.parse(passwords) as Record<string, string>)[login] ?? '';
  return url.toString();
};

async function onDatabase<T>(use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** The child: serves, and says where and with which tokens. */
async function serve(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'pend-bench-'));
  const config = loadConfig({ NODE_ENV: 'test', PEND_HOME: home, LOG_LEVEL: 'error', RATE_LIMIT: 'off' });
  const urls = { app: urlOf('pend_app'), staff: urlOf('pend_staff'), worker: urlOf('pend_worker') };
  const app = await createHttpApplication(config, urls, createLogger(config.logLevel));
  await app.listen(0, '127.0.0.1');
  const tokens = app.get(Tokens, { strict: false });
  const heavy = Array.from({ length: HEAVY_USERS }, (_, index) => seededId('user', index));
  const light = Array.from({ length: HEAVY_USERS }, (_, index) => seededId('user', index + 100));
  const tokenOf = (userId: string) =>
    onDatabase(async (client) => {
      // Some were seeded as closed, which is for good where triggers say so.
      await client.query('SET session_replication_role = replica');
      await client.query("UPDATE users SET status = 'active' WHERE id = $1", [userId]);
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO user_sessions (user_id, session_token, expires_at)
         VALUES ($1, $2, now() + interval '1 hour') RETURNING id`,
        [userId, createHash('sha256').update(randomUUID()).digest('hex')],
      );
      return tokens.issueAccess('investor', userId, rows[0]!.id);
    });
  const issue = async (users: string[]): Promise<string[]> => {
    const issued: string[] = [];
    for (const user of users) issued.push(await tokenOf(user));
    return issued;
  };
  const { port } = app.getHttpServer().address() as AddressInfo;
  process.send!({
    url: `http://127.0.0.1:${port}/api`,
    heavy: await issue(heavy),
    light: await issue(light),
  });
  process.once('SIGTERM', () => {
    void app.close().then(() => {
      rmSync(home, { recursive: true });
      process.exit(0);
    });
  });
}

/** Milliseconds until the whole answer is there, and how many holdings it had. */
async function time(agent: Agent, url: string, token: string): Promise<{ ms: number; holdings: number }> {
  const began = performance.now();
  const body = await new Promise<string>((resolve, reject) => {
    get(url, { agent, headers: { authorization: `Bearer ${token}` } }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () =>
        response.statusCode === 200 ? resolve(text) : reject(new Error(`${response.statusCode} ${text}`)),
      );
    }).once('error', reject);
  });
  const ms = performance.now() - began;
  return { ms, holdings: (JSON.parse(body) as { holdings: unknown[] }).holdings.length };
}

async function measure(what: string, url: string, tokens: string[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  // Each once before: connections, compiled code and the database's pages.
  for (const token of tokens) await time(agent, url, token);
  const all: number[] = [];
  let holdings = 0;
  for (let round = 0; round < Number(rounds); round++) {
    const answer = await time(agent, url, tokens[round % tokens.length]!);
    all.push(answer.ms);
    holdings += answer.holdings;
  }
  agent.destroy();
  all.sort((a, b) => a - b);
  const at = (part: number): string =>
    all[Math.min(Math.floor(all.length * part), all.length - 1)]!.toFixed(1);
  process.stdout.write(
    `${what}: p99 ${at(0.99)} ms, median ${at(0.5)} ms, ${Math.round(holdings / all.length)} holdings\n`,
  );
}

/** The history that the rows would have; by COPY they have none. */
const writeHistory = (): Promise<void> =>
  onDatabase(async (client) => {
    await client.query(
      `INSERT INTO investment_transitions (investment_id, user_id, asset_id, to_status, amount, currency, tokens, at)
       SELECT id, user_id, asset_id, status, amount, currency, tokens, invested_at FROM investments ORDER BY invested_at`,
    );
    await client.query('VACUUM (ANALYZE) investment_transitions');
    await client.query('VACUUM (ANALYZE) investments');
  });

async function main(): Promise<void> {
  if (superuserUrl === '') {
    process.stderr.write('Usage: portfolio.js <superuser url> <passwords as JSON> [scale] [rounds]\n');
    process.exitCode = 2;
    return;
  }
  if (role === 'server') return serve();
  if (Number(scale) > 0) {
    const say = (line: string): void => void process.stderr.write(`${line}\n`);
    await seedLarge(superuserUrl, sizesOf(Number(scale), HEAVY_USERS), say);
    await writeHistory();
    say('history written');
  }
  const child = fork(fileURLToPath(import.meta.url), [superuserUrl, passwords, '0', rounds, 'server']);
  const [{ url, heavy, light }] = (await once(child, 'message')) as [
    { url: string; heavy: string[]; light: string[] },
  ];
  await measure('now, 1 000 investments', `${url}/user/portfolio`, heavy);
  await measure('as of a past day, 1 000 investments', `${url}/user/portfolio?asOf=2026-10-20`, heavy);
  await measure('now, a few investments', `${url}/user/portfolio`, light);
  child.kill('SIGTERM');
  await once(child, 'close');
  process.exit(0);
}

await main();
