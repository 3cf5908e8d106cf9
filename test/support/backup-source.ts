import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { openBackupStore } from '../../src/backup/backup-options.js';
import type { BackupStore } from '../../src/backup/backup-store.js';
import { type CreatedBackup, BackupMaker } from '../../src/backup/create-backup.js';
import { type Pulled, pullLog } from '../../src/backup/log/log-archive.js';
import { PaperCopies } from '../../src/backup/papers.js';
import { type BackupLogins, findServers } from '../../src/backup/sources.js';
import { loadConfig } from '../../src/config/load-config.js';
import { type Foundation, prepare } from '../../src/startup.js';
import { DiskStore } from '../../src/vault/storage/disk-store.js';
import { newStorageKey } from '../../src/vault/storage/file-store.js';
import { insertAsset, insertInvestment, insertRow, insertUser } from './rows.js';
import { withConnection } from './database.js';

/** An installation of its own with an embedded server, and a store for its backups. */
export interface BackupSource {
  folder: string;
  home: string;
  /** What a process needs to work on it. */
  environment: Record<string, string>;
  foundation: Foundation;
  logins: BackupLogins;
  store: BackupStore;
  storeFolder: string;
  create(store?: BackupStore): Promise<CreatedBackup>;
  pull(): Promise<Pulled | undefined>;
  sql<T>(use: (client: Client) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export async function createBackupSource(): Promise<BackupSource> {
  const folder = mkdtempSync(join(tmpdir(), 'pend-backup-'));
  const home = join(folder, 'home');
  const storeFolder = join(folder, 'store');
  const environment = { PEND_HOME: home, BACKUP_URL: `file:${storeFolder}`, NODE_ENV: 'test' };
  const foundation = await prepare(loadConfig(environment), () => {});
  const { backup, analyticsBackup, owner, analyticsOwner } = foundation.urls;
  const logins = { primary: backup, analytics: analyticsBackup, owner, analyticsOwner };
  const open = () => openBackupStore({ home, url: environment.BACKUP_URL }, foundation.secrets.masterKeys);
  const store = open();
  const papersOf = (into: BackupStore) => new PaperCopies(into, new DiskStore(join(home, 'vault')));
  return {
    folder,
    home,
    environment,
    foundation,
    logins,
    store,
    storeFolder,
    create: (into = store) => new BackupMaker(into, papersOf(into), logins, 'test').create(),
    async pull() {
      const [server] = await findServers(logins);
      return pullLog(server!, store, papersOf(store));
    },
    sql: (use) => withConnection(backup!, use),
    async close() {
      await foundation.release();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** People, an asset with money in it, and a sealed paper that a row names. */
export async function fillSource(source: BackupSource): Promise<{ paper: string; paperBytes: Buffer }> {
  const paper = newStorageKey();
  const paperBytes = randomBytes(200_000);
  const path = join(source.home, 'vault', paper.slice(0, 2), paper.slice(2, 4), paper);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, paperBytes);
  await source.sql(async (client) => {
    const asset = await insertAsset(client);
    for (let index = 0; index < 20; index++) {
      const user = await insertUser(client);
      await insertInvestment(client, user.id, asset.id);
    }
    await addPaper(client, paper);
  });
  return { paper, paperBytes };
}

/** A row that names a paper, past the rules of how it comes about. */
export async function addPaper(client: Client, storageKey: string): Promise<void> {
  const user = await insertUser(client);
  await client.query('SET session_replication_role = replica');
  const application = await insertRow(client, 'kyc_applications', { user_id: user.id });
  await insertRow(client, 'kyc_documents', {
    application_id: application.id,
    document_type: 'id',
    storage_key: storageKey,
    file_key: Buffer.from('sealed'),
    file_size: 1,
    mime_type: 'image/png',
    file_hash: '0'.repeat(64),
  });
  await client.query('RESET session_replication_role');
}

/** The tables of a restored installation that tests look at. */
export async function inRestored<T>(home: string, use: (client: Client) => Promise<T>): Promise<T> {
  const { acquireEmbeddedPostgres } = await import('../../src/database/embedded/embedded-postgres.js');
  const server = await acquireEmbeddedPostgres({ home });
  try {
    return await withConnection(server.url('pend_production'), use);
  } finally {
    await server.release();
  }
}
