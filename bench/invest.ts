/**
 * Investing under contention: 64 buyers of one asset at once, each with a new key for every request, against the bare
 * conditional UPDATE that 64 clients of `pgbench` send to one row of the same server. One run, alternating.
 *
 *   node dist/bench/invest.js <superuser url of a migrated, empty database> <passwords as JSON> [seconds] [rounds]
 *
 * The application runs in a process of its own; this one sends. Without pgbench an equally bare client of ours stands in
 * for it, and the line says so.
 */
import 'reflect-metadata';
import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { Tokens } from '../src/auth/tokens.js';
import { createLogger } from '../src/common/logging.js';
import { loadConfig } from '../src/config/load-config.js';
import { createHttpApplication } from '../src/http-application.js';
import { insertAsset, insertUser, insertWalletSession } from '../test/support/rows.js';

const [, , superuserUrl = '', passwords = '{}', seconds = '5', rounds = '3', role = 'sender'] = process.argv;
const BUYERS = 64;
/** More than buy at a time: nobody may have more than a hundred unpaid. */
const PEOPLE = 320;
const POOL = Number(process.env.BENCH_POOL ?? 10);

const urlOf = (login: string): string => {
  const url = new URL(superuserUrl);
  url.username = login;
  url.password = (JSON.parse(passwords) as Record<string, string>)[login] ?? '';
  return url.toString();
};

async function withSuperuser<T>(use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** The child: serves, and prints where, for whom and what is sold. */
async function serve(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'pend-bench-'));
  const config = loadConfig({
    NODE_ENV: 'test',
    PEND_HOME: home,
    LOG_LEVEL: 'warn',
    DATABASE_POOL_SIZE: String(POOL),
    RESERVATION_LIMIT: '100',
  });
  const urls = { app: urlOf('pend_app'), staff: urlOf('pend_staff'), worker: urlOf('pend_worker') };
  const app = await createHttpApplication(config, urls, createLogger(config.logLevel));
  await app.listen(0, '127.0.0.1');
  const { assetId, tokens } = await withSuperuser(async (client) => {
    const asset = await insertAsset(client);
    await client.query('UPDATE asset_details SET max_supply = 1000000 WHERE asset_id = $1', [asset.id]);
    const made: string[] = [];
    while (made.length < PEOPLE) {
      const user = await insertUser(client, { tier: 2 });
      const session = await insertWalletSession(client, user.id);
      made.push(await app.get(Tokens, { strict: false }).issueAccess('investor', user.id, session.id));
    }
    return { assetId: asset.id, tokens: made };
  });
  const { port } = app.getHttpServer().address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ port, assetId, tokens })}\n`);
  process.once('SIGTERM', () => {
    void app.close().then(() => {
      rmSync(home, { recursive: true });
      process.exit(0);
    });
  });
}

interface Served {
  port: number;
  assetId: string;
  tokens: string[];
}

/** Investments a second over 64 kept connections; every answer must be 201. */
async function buy({ port, assetId, tokens }: Served, forSeconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: BUYERS });
  const body = JSON.stringify({ amount: '100', currency: 'EGP' });
  const one = (token: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const sent = request(
        { port, host: '127.0.0.1', path: `/api/pool/${assetId}/invest`, method: 'POST', agent },
        (response) => {
          response.resume();
          response.once('end', () =>
            response.statusCode === 201 ? resolve() : reject(new Error(`answered ${response.statusCode}`)),
          );
        },
      );
      sent.setHeader('authorization', `Bearer ${token}`);
      sent.setHeader('content-type', 'application/json');
      sent.setHeader('idempotency-key', randomUUID());
      sent.once('error', reject);
      sent.end(body);
    });
  const began = performance.now();
  const until = began + forSeconds * 1000;
  let done = 0;
  const buyer = async (number: number): Promise<void> => {
    for (let turn = 0; performance.now() < until; turn++) {
      await one(tokens[(number + turn * BUYERS) % tokens.length]!);
      done++;
    }
  };
  await Promise.all(Array.from({ length: BUYERS }, (_, number) => buyer(number)));
  agent.destroy();
  return (done * 1000) / (performance.now() - began);
}

const BARE = 'UPDATE bench_capacity SET sold = sold + 100 WHERE id = 1 AND sold + 100 <= capacity';

const pgbench = ['/usr/lib/postgresql/15/bin/pgbench', '/usr/bin/pgbench'].find((path) => existsSync(path));

async function bare(forSeconds: number): Promise<number> {
  if (!pgbench) return bareClient(forSeconds);
  const folder = mkdtempSync(join(tmpdir(), 'pend-bench-'));
  const script = join(folder, 'bare.sql');
  writeFileSync(script, `${BARE};\n`);
  const { stdout } = await promisify(execFile)(pgbench, [
    ...['-n', '-M', 'prepared', '-c', String(BUYERS), '-j', '2', '-T', String(forSeconds), '-f', script],
    superuserUrl,
  ]);
  rmSync(folder, { recursive: true });
  return Number(/tps = ([\d.]+) \(without/.exec(stdout)?.[1] ?? /tps = ([\d.]+)/.exec(stdout)![1]);
}

async function bareClient(forSeconds: number): Promise<number> {
  const clients = await Promise.all(
    Array.from({ length: BUYERS }, async () => {
      const client = new Client({ connectionString: superuserUrl });
      await client.connect();
      return client;
    }),
  );
  const until = performance.now() + forSeconds * 1000;
  let done = 0;
  await Promise.all(
    clients.map(async (client) => {
      for (; performance.now() < until; done++) await client.query({ name: 'bare', text: BARE });
      await client.end();
    }),
  );
  return done / forSeconds;
}

async function main(): Promise<void> {
  await withSuperuser((client) =>
    client.query(
      `CREATE TABLE bench_capacity (id INTEGER PRIMARY KEY, sold NUMERIC(18,6) NOT NULL, capacity NUMERIC NOT NULL,
                                    CHECK (sold <= capacity));
       INSERT INTO bench_capacity VALUES (1, 0, 1000000000)`,
    ),
  );
  const child = spawn(
    process.execPath,
    [fileURLToPath(import.meta.url), superuserUrl, passwords, seconds, rounds, 'server'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let text = '';
  for await (const chunk of child.stdout) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  const served = JSON.parse(text) as Served;
  await buy(served, 2);
  await bare(2);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < Number(rounds); round++) {
    theirs.push(await bare(Number(seconds)));
    ours.push(await buy(served, Number(seconds)));
  }
  child.kill('SIGTERM');
  await once(child, 'exit');
  const [state] = await withSuperuser(
    async (client) =>
      (
        await client.query<{ sound: boolean; n: string }>(
          `SELECT m.reserved = sum(i.amount) AND m.reserved <= m.capacity AND m.oversold = 0 AS sound, count(*) AS n
             FROM asset_metrics m JOIN investments i USING (asset_id) WHERE m.asset_id = $1 GROUP BY m.asset_id`,
          [served.assetId],
        )
      ).rows,
  );
  if (!state?.sound) throw new Error('What is reserved is not what was sold.');
  const shown = (numbers: number[]): string => numbers.map((number) => number.toFixed(0)).join(', ');
  const ratios = ours.map((one, round) => one / theirs[round]!).sort((a, b) => a - b);
  const median = ratios[Math.floor(ratios.length / 2)]!;
  const name = pgbench ? 'pgbench' : 'a bare client of ours, in place of pgbench';
  process.stdout.write(
    `64 buyers of one asset, invest / bare conditional UPDATE (${name}): ${median.toFixed(2)} (${ratios.map((one) => one.toFixed(2)).join(', ')})\n` +
      `64 buyers of one asset, investments a second: ${shown(ours)}\n` +
      `64 clients, bare conditional UPDATEs a second (${name}): ${shown(theirs)}\n`,
  );
}

await (role === 'server' ? serve() : main());
