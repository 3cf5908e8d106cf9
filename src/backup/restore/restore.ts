import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Client } from 'pg';
import { isAlive } from '../../database/embedded/postmaster-file.js';
import {
  embeddedMajor,
  newDataFolder,
  prepareRecovery,
  type RecoveryTarget,
  recover,
  stopAbandoned,
} from '../../database/embedded/recover.js';
import { acquireEmbeddedPostgres } from '../../database/embedded/embedded-postgres.js';
import { DiskStore } from '../../vault/storage/disk-store.js';
import { newStorageKey, StoredFileMissing } from '../../vault/storage/file-store.js';
import { Staging } from '../../vault/files/staging.js';
import { BackupError } from '../backup.errors.js';
import type { BackupStore } from '../backup-store.js';
import { differences, printsOf } from '../compare/prints.js';
import type { Manifest, ServerManifest, TablePrint } from '../manifest.js';
import { paperName, type LogName } from '../names.js';
import { namedPapers } from '../papers.js';
import { withClient } from '../sources.js';
import { readTar } from '../tar-reader.js';
import { LogFiles, logChain, reachOf } from './log-files.js';

/** To which moment: that of the backup, as far as the log goes, a time, or the one at which the rows were hashed. */
export type RestoreMoment = 'backup' | 'latest' | 'compared' | Date;

/** What a restored server has against what the manifest says. */
export interface Comparison {
  tables: number;
  rows: number;
  differences: string[];
}

export interface RestoredServer {
  name: 'primary' | 'analytics';
  /** PEND_HOME of the embedded server that has it. */
  home: string;
  /** False where it is of another major version than the server that we bring along: then it waits to be started. */
  recovered: boolean;
  major: string;
  databases: { name: string; database: string }[];
  /** Of `compared`, where the manifest has something to compare with. */
  comparison?: Comparison;
}

export interface Restored {
  id: string;
  folder: string;
  /** The moment, where it was not given in another way. */
  moment: string;
  seconds: number;
  servers: RestoredServer[];
  papers: { kept: 'copied' | 'bucket'; restored: number; missing: number };
}

/** The newest full backup, or the newest that was finished before a time. @throws BackupError */
export async function findBackup(store: BackupStore, id: string, moment: RestoreMoment): Promise<Manifest> {
  if (id !== 'latest') {
    if (!(await store.ids()).includes(id)) {
      throw new BackupError(`There is no backup ${id} in ${store.description}; pend backup list names them.`);
    }
    return store.readManifest(id);
  }
  let found: Manifest | undefined;
  for await (const { manifest } of store.manifests()) {
    if (manifest?.kind !== 'full') continue;
    if (moment instanceof Date && Date.parse(manifest.finishedAt) > moment.getTime()) continue;
    found = manifest;
  }
  if (found) return found;
  throw new BackupError(`There is no full backup in ${store.description}, or none so old.`);
}

/**
 * Restores a backup into a new folder, which is there whole or not at all: PEND_HOME for an installation beside the one
 * that was lost. Nothing that exists is touched.
 *
 * @throws BackupError, EmbeddedPostgresError, CiphertextRefusedError, UnknownKeyError
 */
export async function restore(
  store: BackupStore,
  manifest: Manifest,
  options: { to: string; moment: RestoreMoment; log: (line: string) => void },
): Promise<Restored> {
  const started = Date.now();
  const { moment, log } = options;
  const folder = resolve(options.to);
  if (manifest.kind !== 'full')
    throw new BackupError(`${manifest.id} is an archive; it is read, not restored.`);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new BackupError(`${folder} is not empty; a backup is restored into a new folder.`);
  }
  await mkdir(dirname(folder), { recursive: true });
  await removeAbandoned(folder);
  const work = `${folder}.restoring-${process.pid}-${randomBytes(4).toString('hex')}`;
  await mkdir(work, { mode: 0o700 });
  try {
    const result: Restored = {
      id: manifest.id,
      folder,
      moment: '',
      seconds: 0,
      servers: [],
      papers: { kept: manifest.papers.kept, restored: 0, missing: 0 },
    };
    for (const server of manifest.servers) {
      const restoring = new ServerRestore(store, manifest, server, moment, log);
      const home = manifest.servers.length > 1 && server.name === 'analytics' ? 'analytics' : '';
      const { at, restored, papers } = await restoring.into(join(work, home), work);
      result.servers.push({ ...restored, home: join(folder, home) });
      result.moment = at.toISOString();
      result.papers = papers ?? result.papers;
    }
    await rename(work, folder);
    return { ...result, seconds: (Date.now() - started) / 1000 };
  } catch (error) {
    await stopAbandoned(work);
    await rm(work, { recursive: true, force: true });
    throw error;
  }
}

/** What restores into the same folder left behind when they were killed. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(dirname(folder))) {
    const [, maker] = name.startsWith(basename(folder))
      ? (/^\.restoring-(\d+)-[0-9a-f]{8}$/.exec(name.slice(basename(folder).length)) ?? [])
      : [];
    if (!maker || isAlive(Number(maker))) continue;
    await stopAbandoned(join(dirname(folder), name));
    await rm(join(dirname(folder), name), { recursive: true, force: true });
  }
}

class ServerRestore {
  constructor(
    private readonly store: BackupStore,
    private readonly manifest: Manifest,
    private readonly server: ServerManifest,
    private readonly moment: RestoreMoment,
    private readonly log: (line: string) => void,
  ) {}

  async into(
    home: string,
    top: string,
  ): Promise<{
    at: Date;
    restored: Omit<RestoredServer, 'home'>;
    papers?: Restored['papers'];
  }> {
    const { name, version, databases } = this.server;
    const chain = await this.chain();
    const at = this.moment instanceof Date ? this.moment : reachOf(chain, this.manifest.finishedAt);
    const major = String(Math.floor(version / 10_000));
    const data = newDataFolder(home, major);
    this.log(`Unpacking the ${name} server, PostgreSQL ${major}.`);
    await unpack(this.store.readParts(this.server.data, this.manifest.keyId), data);
    await new LogFiles(join(data, 'pg_wal'), this.server).write(this.store, this.manifest.keyId, chain);
    prepareRecovery(data, this.target());
    if (major !== embeddedMajor()) {
      return { at, restored: { name, recovered: false, major, databases: databases.map(withoutPrints) } };
    }
    this.log('Replaying its log.');
    await recover(home, data);
    return { at, ...(await this.look(home, top, major)) };
  }

  private async chain(): Promise<LogName[]> {
    if (this.moment === 'backup' || this.moment === 'compared') return [];
    const chain = await logChain(this.store, this.server);
    if (!(this.moment instanceof Date)) return chain;
    const [from, to] = [new Date(this.manifest.finishedAt), reachOf(chain, this.manifest.finishedAt)];
    if (this.moment < from || this.moment > to) {
      throw new BackupError(
        `From ${this.manifest.id} one gets to moments from ${from.toISOString()} to ${to.toISOString()}.`,
      );
    }
    return chain;
  }

  private target(): RecoveryTarget {
    if (this.moment === 'compared') return { before: this.server.compared };
    return this.moment instanceof Date ? { time: this.moment } : 'end';
  }

  /** Starts the recovered server once, reads what it has, and fetches the papers that its rows name. */
  private async look(home: string, top: string, major: string) {
    const server = await acquireEmbeddedPostgres({ home, log: this.log });
    try {
      let papers: Restored['papers'] | undefined;
      const comparison: Comparison = { tables: 0, rows: 0, differences: [] };
      for (const database of this.server.databases) {
        await withClient(server.url(database.database), 'the restored server', async (client) => {
          if (this.moment === 'compared') await compare(client, database.tables ?? [], comparison);
          if (database.name === 'primary') papers = await this.fetchPapers(top, namedPapers(client));
        });
      }
      const restored: Omit<RestoredServer, 'home'> = {
        name: this.server.name,
        recovered: true,
        major,
        databases: this.server.databases.map(withoutPrints),
        ...(comparison.tables > 0 ? { comparison } : {}),
      };
      return { restored, papers };
    } finally {
      await server.release();
    }
  }

  private async fetchPapers(top: string, names: AsyncIterable<string>): Promise<Restored['papers']> {
    const { kept } = this.manifest.papers;
    const papers = { kept, restored: 0, missing: 0 };
    if (kept === 'bucket') return papers;
    const vault = new DiskStore(join(top, 'vault'));
    const staging = new Staging(vault.stagingFolder);
    for await (const name of names) {
      if (await this.fetchPaper(vault, staging, name)) papers.restored++;
      else papers.missing++;
    }
    return papers;
  }

  private async fetchPaper(vault: DiskStore, staging: Staging, name: string): Promise<boolean> {
    // Under whichever key it was copied.
    for (const keyId of this.store.ring.ids) {
      const staged = await staging.create(newStorageKey());
      try {
        for await (const chunk of this.store.read(paperName(name, keyId), keyId)) await staged.write([chunk]);
        await staged.close();
        await vault.put(name, { path: staged.path, bytes: staged.bytes });
        return true;
      } catch (error) {
        if (!(error instanceof StoredFileMissing)) throw error;
      } finally {
        await staged.discard();
      }
    }
    return false;
  }
}

async function compare(client: Client, expected: readonly TablePrint[], result: Comparison): Promise<void> {
  if (expected.length === 0) return;
  const found = await printsOf(client);
  result.tables += found.length;
  result.rows += found.reduce((total, { rows }) => total + Number(rows), 0);
  result.differences.push(...differences(expected, found));
}

const withoutPrints = ({ name, database }: { name: string; database: string }) => ({ name, database });

async function unpack(archive: AsyncIterable<Buffer>, data: string): Promise<void> {
  for await (const { path, kind, content } of readTar(archive)) {
    if (path === '' || path === '.') continue;
    if (kind === 'folder') {
      await mkdir(join(data, path), { recursive: true, mode: 0o700 });
      continue;
    }
    await mkdir(dirname(join(data, path)), { recursive: true, mode: 0o700 });
    const file = await open(join(data, path), 'wx', 0o600);
    try {
      for await (const chunk of content) await file.writeFile(chunk);
    } finally {
      await file.close();
    }
  }
}
