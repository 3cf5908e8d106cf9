/**
 * The explorer over HTTP on a large chain, and how soon a block of the node's is seen.
 *
 *   node dist/bench/explorer.js <superuser url of a migrated, empty database> <passwords as JSON> [transactions] [seconds]
 *
 * Sixty in a hundred transactions are the relayer's. Sixteen clients ask at once, each again as soon as it is answered.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { ChainIndexer } from '../src/blockchain/indexer/chain-indexer.js';
import { createLogger } from '../src/common/logging.js';
import { loadConfig } from '../src/config/load-config.js';
import { createHttpApplication } from '../src/http-application.js';
import { Chance } from '../test/support/chance.js';
import { FakeChain } from '../test/support/fake-chain.js';
import { FakeNode } from '../test/support/fake-node.js';
import { madeTransaction } from '../test/support/made-transactions.js';
import { RpcServer } from '../test/support/rpc-server.js';
import { StreamListener } from '../test/support/stream-listener.js';
import { emptyExplorer, hashOf, PER_BLOCK, RELAYER, seedExplorer, walletOf } from './seed-explorer.js';

const [, , superuserUrl = '', passwords = '{}', transactionsText = '200000', secondsText = '5', role] =
  process.argv;
const TRANSACTIONS = Number(transactionsText);
const SECONDS = Number(secondsText);
const CLIENTS = 16;
const LISTENERS = 500;
const BLOCK_TRANSACTIONS = 200;
const WATCHED_BLOCKS = 15;
const BLOCK_MS = 1_000;

const say = (what: string, measured: string): void => void process.stdout.write(`${what}: ${measured}\n`);
const at = (sorted: number[], part: number): number =>
  sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? NaN;
const spread = (times: number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  return `p50 ${at(sorted, 0.5).toFixed(1)} ms, p99 ${at(sorted, 0.99).toFixed(1)} ms`;
};

function urlOf(login: string): string {
  const url = new URL(superuserUrl);
  url.username = login;
  url.password = (JSON.parse(passwords) as Record<string, string>)[login]!;
  return url.toString();
}

/** The child: serves, and follows the chain of RPC_URL where there is one. */
async function serve(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'pend-bench-'));
  const config = loadConfig({
    NODE_ENV: 'test',
    PEND_HOME: home,
    LOG_LEVEL: 'error',
    TRUST_PROXY: '127.0.0.1',
    ...(process.env.BENCH_RPC_URL && { RPC_URL: process.env.BENCH_RPC_URL, CHAIN_POLL_MS: '100' }),
  });
  const urls = { app: urlOf('pend_app'), staff: urlOf('pend_staff'), worker: urlOf('pend_worker') };
  const app = await createHttpApplication(config, urls, createLogger(config.logLevel));
  await app.listen(0, '127.0.0.1');
  app.get(ChainIndexer).start();
  const { port } = app.getHttpServer().address() as AddressInfo;
  process.send!({ url: `http://127.0.0.1:${port}` });
  process.once('SIGTERM', () => {
    void app.close().then(() => {
      rmSync(home, { recursive: true });
      process.exit(0);
    });
  });
}

async function startServer(rpcUrl = ''): Promise<{ child: ChildProcess; url: string }> {
  const child = fork(
    fileURLToPath(import.meta.url),
    [superuserUrl, passwords, transactionsText, secondsText, 'server'],
    { env: { ...process.env, BENCH_RPC_URL: rpcUrl } },
  );
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  return { child, url };
}

async function stopServer(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'close');
}

/** Milliseconds until the whole answer is there. */
function time(url: string, agent: Agent): Promise<number> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - began);
        else reject(new Error(`${url}: ${response.statusCode}`));
      });
    }).once('error', reject);
  });
}

const cursor = (...key: (string | number)[]): string =>
  Buffer.from(JSON.stringify(['next', ...key])).toString('base64url');

/** Of each kind of question, one at random. */
function questions(chance: Chance): Record<string, () => string> {
  const blocks = Math.floor(TRANSACTIONS / PER_BLOCK);
  const block = (): number => chance.between(1, blocks);
  const transaction = (): string => hashOf('t', chance.between(1, TRANSACTIONS));
  const wallet = (): string => walletOf(chance.between(1, TRANSACTIONS), TRANSACTIONS);
  const place = (): string => cursor(block(), chance.between(0, PER_BLOCK - 1), `0x${'0'.repeat(64)}`);
  const pick = (...choices: (() => string)[]): string => chance.pick(choices)();
  return {
    // What the framework alone takes of these two cores, beside the clients.
    'an answer that asks nobody': () => 'health/live',
    'look-ups': () =>
      pick(
        () => `blocks/${block()}`,
        () => `blocks/${hashOf('b', block())}`,
        () => `transactions/${transaction()}`,
        () => `wallets/${wallet()}`,
        () => `wallets/${RELAYER}`,
      ),
    'lists, first page': () => pick(...['blocks', 'transactions', 'wallets'].map((list) => () => list)),
    'lists, at any depth': () =>
      pick(
        () => `blocks?cursor=${cursor(block())}`,
        () => `transactions?cursor=${place()}`,
        () => `wallets?cursor=${cursor(block(), `0x${'f'.repeat(40)}`)}`,
        () => `transactions?type=harvest_invest&cursor=${place()}`,
        () => `blocks/${block()}/transactions`,
      ),
    'address pages, at any depth': () =>
      pick(
        () => `wallets/${RELAYER}/transactions?cursor=${place()}`,
        () => `wallets/${wallet()}/transactions`,
      ),
    'address pages, narrowed': () =>
      `wallets/${RELAYER}/transactions?type=${chance.pick(['harvest_invest', 'token_transfer'])}&cursor=${place()}`,
    search: () =>
      pick(
        () => `search?q=${transaction()}`,
        () => `search?q=${wallet()}`,
        () => `search?q=${block()}`,
        () => `search?complete=1&q=${transaction().slice(0, chance.between(5, 20))}`,
        () => `search?complete=1&q=${wallet().slice(0, chance.between(5, 20))}`,
        () => 'search?q=solar',
      ),
  };
}

async function measureQuestions(url: string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  for (const [kind, question] of Object.entries(questions(new Chance(1)))) {
    for (let n = 0; n < 100; n += 1) await time(`${url}/api/${question()}`, agent);
    const times: number[] = [];
    const until = performance.now() + SECONDS * 1_000;
    const ask = async (): Promise<void> => {
      while (performance.now() < until) times.push(await time(`${url}/api/${question()}`, agent));
    };
    await Promise.all(Array.from({ length: CLIENTS }, ask));
    say(`${TRANSACTIONS} transactions, ${kind}`, `${spread(times)}, ${Math.round(times.length / SECONDS)}/s`);
  }
  agent.destroy();
}

/** A block each second: how long until its row is there, until a client has its last transaction, and what it cost. */
async function measureStream(client: Client): Promise<void> {
  const chance = new Chance(2);
  const chain = new FakeChain(chance, 7777n);
  const server = await RpcServer.start(new FakeNode(chain, chance));
  const { child, url } = await startServer(server.url);
  const commits = async (): Promise<number> => {
    // What a backend has counted it reports a second later.
    await pause(1_500);
    const { rows } = await client.query<{ n: string }>(
      'SELECT sum(xact_commit) AS n FROM pg_stat_database WHERE datname = current_database()',
    );
    return Number(rows[0]!.n);
  };
  const perBlock: number[] = [];
  await client.query('LISTEN pend_chain_head');
  for (const listeners of [1, LISTENERS]) {
    const listener = new StreamListener(url);
    // The others read and forget: it is the server that is measured.
    const others = Array.from({ length: listeners - 1 }, (_, n) =>
      deafListener(url, `10.0.${n >> 5}.${n & 31}`),
    );
    // Whoever came before anything was indexed is told of the next block only.
    while (listener.told.length === 0) {
      chain.mine([]);
      await pause(200);
    }
    const rows: number[] = [];
    const told: number[] = [];
    const before = await commits();
    for (let n = 0; n < WATCHED_BLOCKS; n += 1) {
      const made = Array.from({ length: BLOCK_TRANSACTIONS }, () => madeTransaction(RELAYER, '0x12345678'));
      const block = chain.mine(made);
      const began = performance.now();
      const last = String(block.receipts.at(-1)!.transactionHash);
      // The writer's commit says that the row is there, and costs no statement of ours.
      const [, ms] = await Promise.all([
        once(client, 'notification').then(() => void rows.push(performance.now() - began)),
        watch(listener, last, began),
      ]);
      told.push(ms);
      await pause(Math.max(0, BLOCK_MS - (performance.now() - began)));
    }
    perBlock.push(((await commits()) - before) / WATCHED_BLOCKS);
    say(`${listeners} listeners, ${BLOCK_TRANSACTIONS} transactions a block, node to row`, spread(rows));
    say(`${listeners} listeners, ${BLOCK_TRANSACTIONS} transactions a block, node to client`, spread(told));
    listener.close();
    for (const other of others) other.destroy();
    await pause(500);
  }
  await client.query('UNLISTEN *');
  const [alone, many] = perBlock as [number, number];
  say(
    `transactions of the database for a block, ${LISTENERS} listeners against one`,
    `${many.toFixed(1)} against ${alone.toFixed(1)}`,
  );
  await stopServer(child);
  await server.stop();
}

const deafListener = (url: string, address: string) =>
  get(`${url}/api/network/stream`, { agent: false, headers: { 'x-forwarded-for': address } }, (response) =>
    response.on('error', () => {}).resume(),
  ).on('error', () => {});

async function watch(listener: StreamListener, hash: string, began: number): Promise<number> {
  for (;;) {
    if (listener.told.at(-1)?.event === 'stats' || listener.told.length > 5_000) {
      if (listener.text.includes(hash)) {
        listener.text = '';
        listener.told.length = 0;
        return performance.now() - began;
      }
    }
    if (performance.now() - began > 30_000) throw new Error('The block never came.');
    await pause(2);
  }
}

async function main(): Promise<void> {
  if (superuserUrl === '') {
    process.stderr.write('Usage: explorer.js <superuser url> <passwords as JSON> [transactions] [seconds]\n');
    process.exitCode = 2;
    return;
  }
  if (role === 'server') return serve();
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  await measureStream(client);
  await emptyExplorer(client);
  await seedExplorer(client, TRANSACTIONS, (line) => process.stderr.write(`${line}\n`));
  await client.end();
  const { child, url } = await startServer();
  await measureQuestions(url);
  await stopServer(child);
  process.exit(0);
}

await main();
