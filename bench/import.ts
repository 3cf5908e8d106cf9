/**
 * Import of a million transactions against a plain COPY of the same rows into the same indexed table, in one run, one
 * after the other: the ratio is what counts, since both meet the same machine.
 *
 *   node dist/bench/import.js <superuser url of a migrated, empty database> <login password of pend_worker> [records]
 *
 * The importer runs in a process of its own, whose peak memory is what is printed.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { once } from 'node:events';
import { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { ImportRun } from '../src/import/import-run.js';
import { importVault } from '../src/import/vault-adapter.js';
import { MasterKeyRing } from '../src/vault/master-keys.js';
import { generateLog, generateStore, LegacyStore } from '../test/support/legacy-store.js';

const [, script = '', superuserUrl = '', password = '', records = '1000000', folder = ''] = process.argv;
let count = records;

function workerUrl(): string {
  const url = new URL(superuserUrl);
  url.username = 'pend_worker';
  url.password = password;
  return url.toString();
}

/** The child: imports, and says how long it took and how much memory it had. */
async function importOnce(): Promise<void> {
  const ring = MasterKeyRing.parse(
    JSON.stringify({ active: 'k', keys: { k: Buffer.alloc(32, 7).toString('base64') } }),
  );
  const runtime = {
    workerUrl: workerUrl(),
    phonePepper: Buffer.alloc(32, 1),
    vault: importVault(ring),
    stdout: process.stdout,
    stderr: process.stderr,
    isTTY: false,
  };
  const began = process.hrtime.bigint();
  const run = new ImportRun(
    runtime,
    folder,
    { dryRun: false, batchSize: 2000, report: null },
    () => undefined,
  );
  const { totals } = await run.run();
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  process.stdout.write(JSON.stringify({ seconds, totals, megabytes: process.resourceUsage().maxRSS / 1024 }));
}

interface Run {
  seconds: number;
  megabytes: number;
  totals: { inserted: number };
}

async function importInChild(store: LegacyStore): Promise<Run> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(import.meta.url), superuserUrl, password, count, store.folder],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child, 'close');
  return JSON.parse(output) as Run;
}

async function copyRows(client: Client, table: string, file: string): Promise<number> {
  await client.query(`TRUNCATE ${table} CASCADE`);
  // Only the worker may insert a confirmed investment, and the audit trail is not what is measured.
  await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  const began = process.hrtime.bigint();
  await pipeline(createReadStream(file), client.query(copyFrom(`COPY ${table} FROM STDIN`)));
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  return seconds;
}

async function compare(client: Client, name: string, store: LegacyStore, tables: string[]): Promise<void> {
  for (let round = 1; round <= 2; round += 1) {
    await client.query(
      'TRUNCATE import_batches, import_files, import_quarantine, import_changes, import_raw, import_deferred, users, ' +
        'user_profiles, user_keys, assets, blockchain_transactions, user_analytics, investments CASCADE',
    );
    await client.query('CHECKPOINT');
    const imported = await importInChild(store);
    // The same rows, written by COPY into the same tables with all of their indexes and checks.
    const file = (table: string): string => join(store.folder, `${table}.copy`);
    for (const table of tables) {
      await pipeline(client.query(copyTo(`COPY ${table} TO STDOUT`)), createWriteStream(file(table)));
    }
    await client.query('CHECKPOINT');
    let copied = 0;
    for (const table of tables) copied += await copyRows(client, table, file(table));
    const rate = (seconds: number): number => Math.round(Number(count) / seconds);
    process.stdout.write(
      `${name} (${count} records), round ${round}: COPY ${rate(copied)} records/s, import ${rate(imported.seconds)} records/s, ` +
        `ratio ${(copied / imported.seconds).toFixed(2)}, peak memory ${Math.round(imported.megabytes)} MB\n`,
    );
  }
}

async function main(): Promise<void> {
  if (folder !== '') return importOnce();
  if (superuserUrl === '') {
    process.stderr.write(`Usage: node ${script} <superuser url> <password of pend_worker> [records]\n`);
    process.exitCode = 2;
    return;
  }
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  const transactions = new LegacyStore();
  await generateStore(transactions, Number(count));
  await compare(client, 'persistent-transactions', transactions, ['blockchain_transactions']);
  rmSync(transactions.folder, { recursive: true });
  const log = new LegacyStore();
  // A record of the log becomes up to three rows; a fifth of them takes as long.
  count = String(Number(count) / 5);
  await generateLog(log, Number(count));
  await compare(client, 'transactions-log', log, [
    'blockchain_transactions',
    'user_analytics',
    'investments',
  ]);
  rmSync(log.folder, { recursive: true });
  await client.end();
}

await main();
