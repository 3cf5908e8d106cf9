/**
 * The indexer against the node alone, against a replay server and against a plain COPY, all in one run.
 *
 *   node dist/bench/indexer.js <superuser url of a migrated, empty database> <login password of pend_worker> [blocks]
 *
 * The indexer runs in a process of its own, whose time on the processor and peak memory are what is printed.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { createReadStream } from 'node:fs';
import { headerHash } from '../src/blockchain/chain/header-hash.js';
import { readBlock } from '../src/blockchain/chain/read-block.js';
import { toQuantity } from '../src/blockchain/chain/quantity.js';
import { ContractRegistry } from '../src/blockchain/decode/contract-registry.js';
import { ChainNode } from '../src/blockchain/indexer/chain-node.js';
import { ChainNodes } from '../src/blockchain/indexer/chain-nodes.js';
import { ChainSync } from '../src/blockchain/indexer/chain-sync.js';
import { HttpTransport } from '../src/blockchain/rpc/http-transport.js';
import { resultOf } from '../src/blockchain/rpc/json-rpc.js';
import { ChainBatch } from '../src/blockchain/write/chain-batch.js';
import { ChainConnection } from '../src/blockchain/write/chain-connection.repository.js';
import { ChainStore } from '../src/blockchain/write/chain-store.repository.js';
import { ChainWriter } from '../src/blockchain/write/chain-writer.repository.js';
import { mineTransfers, startAnvil } from './token-chain.js';

const [, script = '', superuserUrl = '', password = '', blocksText = '4000', childUrl] = process.argv;
const BLOCKS = Number(blocksText);
const TRANSFERS = 10;
const EMPTY_BLOCKS = 40_000;
const BATCH = 25;
const ROUNDS = 3;
/** Blocks of transfers that the indexer puts into one transaction of a backfill. */
const CHUNK = 975;
const COPIED = ['blocks', 'transactions', 'logs', 'participants', 'token_transfers'].map(
  (name) => `blockchain_${name}`,
);

const say = (what: string, measured: string): void => void process.stdout.write(`${what}: ${measured}\n`);
const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const list = (values: number[], digits = 0): string =>
  values.map((value) => value.toFixed(digits)).join(', ');
const folder = mkdtempSync(join(tmpdir(), 'pend-bench-indexer-'));

function workerUrl(): string {
  const url = new URL(superuserUrl);
  url.username = 'pend_worker';
  url.password = password;
  return url.toString();
}

interface Run {
  seconds: number;
  processorMs: number;
  megabytes: number;
  height: number;
}

/** The child: follows the chain to its head. */
async function indexOnce(url: string): Promise<void> {
  const sync = new ChainSync(
    new ChainNodes([new ChainNode(new HttpTransport(url), 'links')]),
    new ChainConnection(workerUrl()),
    { chainId: '7777', startBlock: 0, reorgLimit: 128, contracts: [] },
  );
  const used = process.cpuUsage();
  const began = performance.now();
  let progress = await sync.catchUp();
  while (progress.height < progress.head) progress = await sync.catchUp();
  const seconds = (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(used);
  await sync.close();
  const run: Run = {
    seconds,
    processorMs: (user + system) / 1_000,
    megabytes: process.resourceUsage().maxRSS / 1_024,
    height: progress.height,
  };
  process.stdout.write(JSON.stringify(run));
}

async function indexInChild(client: Client, url: string): Promise<Run> {
  await empty(client);
  const child = spawn(
    process.execPath,
    // As `npm start` runs it.
    ['--max-semi-space-size=64', fileURLToPath(import.meta.url), superuserUrl, password, blocksText, url],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child, 'close');
  return JSON.parse(output) as Run;
}

async function empty(client: Client): Promise<void> {
  const { rows } = await client.query<{ names: string }>(
    `SELECT string_agg(relname, ', ') AS names FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname LIKE 'blockchain%'`,
  );
  await client.query(`TRUNCATE ${rows[0]!.names} RESTART IDENTITY CASCADE`);
  await client.query('CHECKPOINT');
}

/** Blocks a second that a node gives to a client that reads every byte and keeps none. */
async function nodeAlone(url: string, blocks: number, concurrency: number): Promise<number> {
  let next = 0;
  let id = 0;
  const began = performance.now();
  const fetchAll = async (): Promise<void> => {
    while (next <= blocks) {
      const from = next;
      next += BATCH;
      const calls = Array.from({ length: Math.min(BATCH, blocks - from + 1) }, (_, at) =>
        toQuantity(from + at),
      ).flatMap((height) => [
        { jsonrpc: '2.0', id: id++, method: 'eth_getBlockByNumber', params: [height, true] },
        { jsonrpc: '2.0', id: id++, method: 'eth_getBlockReceipts', params: [height] },
      ]);
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(calls),
      });
      await response.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, fetchAll));
  return (blocks + 1) / ((performance.now() - began) / 1_000);
}

/** Every block of the node, as the replay server reads it. */
async function record(url: string, blocks: number): Promise<string> {
  const file = join(folder, 'transfers');
  const rpc = new HttpTransport(url);
  async function* lines(): AsyncGenerator<string> {
    for (let height = 0; height <= blocks; height += 1) {
      const [block, receipts] = await rpc.send([
        { method: 'eth_getBlockByNumber', params: [toQuantity(height), true] },
        { method: 'eth_getBlockReceipts', params: [toQuantity(height)] },
      ]);
      yield `${JSON.stringify(resultOf(block))}\t${JSON.stringify(resultOf(receipts))}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file));
  rpc.close();
  return file;
}

/** A chain of blocks with one transfer in a hundred of them, whose hashes are what they should be. */
async function emptyBlocks(from: string): Promise<string> {
  const file = join(folder, 'empty');
  const first = (await lineOf(from, 1)).split('\t')[0]!;
  const template = JSON.parse(first) as Record<string, unknown>;
  function* lines(): Generator<string> {
    let parentHash = `0x${'0'.repeat(64)}`;
    for (let height = 0; height < EMPTY_BLOCKS; height += 1) {
      const block: Record<string, unknown> = {
        ...template,
        number: toQuantity(height),
        parentHash,
        gasUsed: '0x0',
        timestamp: toQuantity(1_750_000_000 + height * 2),
        transactions: [],
      };
      block.hash = headerHash(block, 'ethereum');
      parentHash = block.hash as string;
      yield `${JSON.stringify(block)}\t[]\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file));
  return file;
}

/** The same blocks, as if each transaction moved ether and nothing else: links are as they were, and only they are checked. */
async function plainTransfers(from: string): Promise<string> {
  const file = join(folder, 'plain');
  async function* lines(): AsyncGenerator<string> {
    for await (const line of createInterface({ input: createReadStream(from) })) {
      const [block, receipts] = line.split('\t').map((text) => JSON.parse(text) as unknown) as [
        { transactions: object[] },
        object[],
      ];
      for (const one of block.transactions) Object.assign(one, { input: '0x', value: '0xde0b6b3a7640000' });
      for (const one of receipts) Object.assign(one, { logs: [] });
      yield `${JSON.stringify(block)}\t${JSON.stringify(receipts)}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file));
  return file;
}

async function lineOf(file: string, wanted: number): Promise<string> {
  let text = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    text += chunk as string;
    const lines = text.split('\n');
    if (lines.length > wanted + 1) return lines[wanted]!;
  }
  throw new Error('The file is too short.');
}

async function replay(file: string): Promise<{ url: string; process: ChildProcess }> {
  const server = fileURLToPath(new URL('./replay-server.js', import.meta.url));
  const child = spawn(process.execPath, ['--max-old-space-size=4096', server, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  return { url: `http://127.0.0.1:${port.toString().trim()}`, process: child };
}

/** Rows a second of the writer, given blocks that are in memory; and of COPY, given the same rows as text. */
async function writerAgainstCopy(client: Client, file: string): Promise<void> {
  const blocks: ReturnType<typeof readBlock>[] = [];
  let text = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (text + (chunk as string)).split('\n');
    text = lines.pop()!;
    for (const line of lines) {
      const [block, receipts] = line.split('\t') as [string, string];
      blocks.push(readBlock(blocks.length, JSON.parse(block), JSON.parse(receipts)));
    }
  }
  const ratios: number[] = [];
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await empty(client);
    const connection = new ChainConnection(workerUrl());
    const store = new ChainStore(connection);
    const writer = new ChainWriter(connection);
    await store.pin({ chainId: '7777', genesisHash: blocks[0]!.header.hash, startHeight: 0 });
    const state = { consensus: 'ethereum' as const, registry: new ContractRegistry(), validators: null };
    let tip: { height: number; hash: string | null } = { height: -1, hash: null };
    const began = performance.now();
    for (let from = 0; from < blocks.length; from += CHUNK) {
      const batch = new ChainBatch(state);
      for (const block of blocks.slice(from, from + CHUNK)) batch.add(block);
      await writer.write(tip, batch, { durable: false });
      tip = { height: batch.tip!.number, hash: batch.tip!.hash };
    }
    const writerSeconds = (performance.now() - began) / 1_000;
    await connection.close();
    const { seconds: copySeconds, rows } = await copyAgain(client);
    ratios.push(copySeconds / writerSeconds);
    rates.push(rows / writerSeconds);
  }
  say(
    'writer against a plain COPY of the same rows',
    `ratio ${median(ratios).toFixed(2)} (${list(ratios, 2)}), ${median(rates).toFixed(0)} rows/s`,
  );
}

/** The rows that are there, out to files and in again by one COPY for each table, indexes and all. */
async function copyAgain(client: Client): Promise<{ seconds: number; rows: number }> {
  for (const table of COPIED) {
    await pipeline(client.query(copyTo(`COPY ${table} TO STDOUT`)), createWriteStream(join(folder, table)));
  }
  await empty(client);
  let rows = 0;
  const began = performance.now();
  await client.query('BEGIN; SET LOCAL synchronous_commit = off');
  for (const table of COPIED) {
    const into = client.query(copyFrom(`COPY ${table} FROM STDIN`));
    await pipeline(createReadStream(join(folder, table)), into);
    rows += into.rowCount;
  }
  await client.query('COMMIT');
  return { seconds: (performance.now() - began) / 1_000, rows };
}

async function main(): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  const anvil = await startAnvil();
  const running = [anvil.process];
  // Whatever ends this process, no node is left behind.
  process.on('exit', () => running.forEach((child) => child.kill()));
  try {
    await mineTransfers(anvil.url, BLOCKS, TRANSFERS);
    const alone: number[] = [];
    const runs: Run[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      alone.push(Math.max(await nodeAlone(anvil.url, BLOCKS, 2), await nodeAlone(anvil.url, BLOCKS, 4)));
      runs.push(await indexInChild(client, anvil.url));
    }
    const rates = runs.map(({ height, seconds }) => (height + 1) / seconds);
    const ratios = rates.map((rate, at) => rate / alone[at]!);
    say(
      `backfill of ${BLOCKS} blocks of ${TRANSFERS} transfers against the node alone`,
      `ratio ${median(ratios).toFixed(2)} (${list(ratios, 2)}), ${median(rates).toFixed(0)} of ${median(alone).toFixed(0)} blocks/s`,
    );
    say(
      'processor time of the client for such a block',
      `${median(runs.map(({ processorMs, height }) => processorMs / height)).toFixed(2)} ms, peak memory ${Math.max(...runs.map(({ megabytes }) => megabytes)).toFixed(0)} MB`,
    );
    const transfers = await record(anvil.url, BLOCKS);
    anvil.process.kill();
    for (const [what, file] of [
      ['token transfers', transfers],
      ['plain transfers', await plainTransfers(transfers)],
      ['empty blocks', await emptyBlocks(transfers)],
    ] as const) {
      const server = await replay(file);
      running.push(server.process);
      const replayed: Run[] = [];
      for (let round = 0; round < ROUNDS; round += 1) replayed.push(await indexInChild(client, server.url));
      const speeds = replayed.map(
        ({ height, seconds }) => ((height + 1) / seconds) * (what === 'empty blocks' ? 1 : TRANSFERS),
      );
      say(
        `from a replay server, ${what}`,
        `${median(speeds).toFixed(0)}/s (${list(speeds)}), peak memory ${Math.max(...replayed.map(({ megabytes }) => megabytes)).toFixed(0)} MB`,
      );
      server.process.kill();
    }
    await writerAgainstCopy(client, transfers);
  } finally {
    for (const child of running) child.kill();
    await client.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (childUrl) {
  rmSync(folder, { recursive: true, force: true });
  await indexOnce(childUrl);
} else if (script) await main();
