import { appendFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { importedRows } from '../../support/imported-rows.js';
import {
  generateLog,
  generateStore,
  identity,
  LegacyStore,
  phone,
  wallet,
} from '../../support/legacy-store.js';
import { runImport, spawnImport } from '../../support/run-import.js';

const RECORDS = 20_000;
const PEOPLE = 300;

/** A process is up within this time; kills fall between it and the end of the import. */
const START_MS = 350;

async function generated(): Promise<LegacyStore> {
  const store = new LegacyStore();
  await generateStore(store, RECORDS, PEOPLE / 2);
  await generateLog(store, RECORDS, PEOPLE);
  store.write('uploads/kyc/a.jpg', 'a').write('uploads/kyc/metadata.json', {
    [identity(1)]: {
      verificationStatus: 'verified',
      lastUpdated: 1750000000,
      documents: { id: { path: 'a.jpg', uploadedAt: 1750000000 } },
    },
  });
  store.write('explorer-data/wallets-directory.json', [
    { identityHash: identity(1), address: wallet(1), phoneNumber: phone(1), createdAt: 1740000000 },
  ]);
  return store;
}

async function connected(database: TestDatabase): Promise<Client> {
  const client = new Client({ connectionString: database.superuserUrl });
  await client.connect();
  return client;
}

describe('an import that is interrupted', () => {
  let clean: TestDatabase;
  let broken: TestDatabase;
  let store: LegacyStore;
  const clients: Client[] = [];

  beforeAll(async () => {
    store = await generated();
    clean = await createTestDatabase();
    broken = await createTestDatabase();
    clients.push(await connected(clean), await connected(broken));
  }, 120_000);

  afterAll(async () => {
    for (const client of clients) await client.end();
    await clean.drop();
    await broken.drop();
  });

  it('ends in the same database, row for row, after being killed ten times', async () => {
    const began = Date.now();
    const whole = await runImport(clean.urls.worker, store.folder, '--batch-size', '500');
    expect([whole.code, whole.error]).toEqual([0, '']);
    const span = Math.max(800, (Date.now() - began) / 4);
    const progress = new Set<string>();
    for (let kill = 0; kill < 10; kill += 1) {
      const child = spawnImport(broken.urls.worker, store.folder, '--batch-size', '500');
      const ended = once(child, 'close');
      await pause(START_MS + Math.random() * span);
      child.kill('SIGKILL');
      await ended;
      const { rows } = await clients[1]!.query<{ at: string }>(
        "SELECT string_agg(file || pass || '/' || progress, ',' ORDER BY file) AS at FROM import_files",
      );
      progress.add(rows[0]!.at);
    }
    // The kills did hit it at work, not only before or after.
    expect(progress.size).toBeGreaterThan(1);
    // The server needs a moment to see that the last one is gone and to let its lock go.
    let last = await runImport(broken.urls.worker, store.folder, '--batch-size', '500');
    for (let tries = 0; last.code === 2 && tries < 20; tries += 1) {
      await pause(250);
      last = await runImport(broken.urls.worker, store.folder, '--batch-size', '500');
    }
    expect([last.code, last.error]).toEqual([0, '']);
    expect(last.last.money).toEqual(whole.last.money);
    const [one, other] = [await importedRows(clients[0]!), await importedRows(clients[1]!)];
    for (const table of Object.keys(one)) {
      expect(other[table]!.length).toBe(one[table]!.length);
      expect(other[table]!.filter((row, at) => row !== one[table]![at]).slice(0, 3)).toEqual([]);
    }
  }, 300_000);

  it('says that an unfinished batch was begun with other files, and changes nothing', async () => {
    const database = await createTestDatabase();
    const client = await connected(database);
    try {
      const child = spawnImport(database.urls.worker, store.folder, '--batch-size', '200');
      for (let found = 0; found === 0;) {
        await pause(50);
        const { rows } = await client.query<{ n: number }>(
          'SELECT count(*)::int AS n FROM blockchain_transactions',
        );
        found = rows[0]!.n;
      }
      const ended = once(child, 'close');
      child.kill('SIGKILL');
      await ended;
      await pause(500);
      const other = await generated();
      other.write('wallet-db.json', {});
      const { code, error } = await runImport(database.urls.worker, other.folder);
      expect(code).toBe(2);
      expect(error).toMatch(
        /^Batch \S+ is not finished and was begun with other files .*pend import rollback \S+\n$/,
      );
    } finally {
      await client.end();
      await database.drop();
    }
  }, 120_000);

  it('rolls back everything when a file changes under it', async () => {
    const database = await createTestDatabase();
    const client = await connected(database);
    try {
      const own = await generated();
      const child = spawnImport(database.urls.worker, own.folder, '--batch-size', '200');
      let error = '';
      child.stderr!.on('data', (chunk: Buffer) => (error += chunk.toString()));
      const ended = once(child, 'close');
      for (let found = 0; found === 0;) {
        await pause(50);
        const { rows } = await client.query<{ n: number }>(
          'SELECT count(*)::int AS n FROM blockchain_transactions',
        );
        found = rows[0]!.n;
      }
      appendFileSync(join(own.folder, 'wallet-db.json'), ' ');
      const [code] = (await ended) as [number];
      expect(error).toMatch(/^wallet-db.json changed while it was imported: the batch was rolled back/);
      expect(code).toBe(2);
      const dump = await importedRows(client, [
        'users',
        'assets',
        'investments',
        'blockchain_transactions',
        'import_raw',
      ]);
      expect(Object.values(dump).flat()).toEqual([]);
      const { rows } = await client.query('SELECT status FROM import_batches');
      expect(rows).toEqual([{ status: 'aborted' }]);
    } finally {
      await client.end();
      await database.drop();
    }
  }, 120_000);
});
