import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { JobResult } from '../jobs/job.js';
import { JobRegistry } from '../jobs/job-registry.js';
import type { DataSecrets } from '../vault/secrets.js';
import { FileStore } from '../vault/storage/file-store.js';
import { DATA_SECRETS } from '../vault/vault.module.js';
import { writeArchive } from './archive.js';
import { BackupError } from './backup.errors.js';
import { applicationVersion, BACKUP_OPTIONS, type BackupOptions, openBackupStore } from './backup-options.js';
import type { BackupStore } from './backup-store.js';
import { BackupMaker } from './create-backup.js';
import { pullLog } from './log/log-archive.js';
import { LOGS, PAPERS, parseLogName, parsePaperName } from './names.js';
import { PaperCopies } from './papers.js';
import { prune } from './prune.js';
import { findBackup, restore } from './restore/restore.js';
import { findServers } from './sources.js';

/** Seconds between two pulls of the log, and so what may be lost with the server. */
const LOG_SECONDS = 60;

/** How a backup that was restored beside compares with what it was made of. */
export interface DrillResult extends JobResult {
  id: string;
  seconds: number;
  tables: number;
  rows: number;
  differences: number;
  papers: number;
}

/** Makes backups, and proves them. Reading and restoring them is in functions beside it, which need no application. */
@Injectable()
export class BackupService implements OnModuleInit {
  private readonly store: BackupStore;
  private readonly papers: PaperCopies;

  constructor(
    private readonly registry: JobRegistry,
    @Inject(BACKUP_OPTIONS) private readonly options: BackupOptions,
    @Inject(DATA_SECRETS) { masterKeys }: DataSecrets,
    vault: FileStore,
  ) {
    this.store = openBackupStore(options, masterKeys);
    // A bucket keeps versions of what it has; a folder does not.
    this.papers = new PaperCopies(this.store, vault.stagingFolder === undefined ? undefined : vault);
  }

  /** Declared where there is a login to make them with. */
  onModuleInit(): void {
    if (!this.options.logins.primary) return;
    this.registry.add({
      name: 'backup.full',
      description:
        'Copies the databases, their log and the papers, encrypted; once a month also what is kept for years',
      schedule: { cron: '10 2 * * *' },
      goesOnReadOnly: true,
      run: () => this.full(),
    });
    this.registry.add({
      name: 'backup.wal',
      description: 'Copies what was written since the last minute, so that any moment can be recovered to',
      schedule: { everySeconds: LOG_SECONDS },
      goesOnReadOnly: true,
      run: () => this.pull(),
    });
    this.registry.add({
      name: 'backup.drill',
      description: 'Restores the newest backup beside and compares every table with what was backed up',
      schedule: { cron: '40 3 * * 0' },
      goesOnReadOnly: true,
      run: () => this.drill('latest'),
    });
    this.registry.add({
      name: 'backup.prune',
      description: 'Deletes backups past their time, and what is left of those that were never finished',
      schedule: { cron: '50 4 * * *' },
      goesOnReadOnly: true,
      run: () => this.prune(),
    });
  }

  private async full(): Promise<JobResult> {
    const { logins } = this.options;
    const version = applicationVersion();
    const created = await new BackupMaker(this.store, this.papers, logins, version).create();
    const archive = (await this.archiveIsDue())
      ? await writeArchive(this.store, this.papers, logins.primary!, version)
      : undefined;
    return { ...created, archive: archive?.id ?? null };
  }

  private async pull(): Promise<JobResult> {
    let [pieces, bytes, papers, until] = [0, 0, 0, Infinity];
    for (const server of await findServers(this.options.logins)) {
      const pulled = await pullLog(server, this.store, this.papers);
      if (!pulled) return { waiting: 'for the first full backup' };
      pieces += pulled.pieces;
      bytes += pulled.bytes;
      papers += pulled.papers;
      until = Math.min(until, pulled.until.getTime());
    }
    return { pieces, bytes, papers, until: new Date(until).toISOString() };
  }

  /** Which master keys other than the active one the store still needs, and for how many objects. */
  async formerKeys(): Promise<{ keyId: string; what: string; rows: number }[]> {
    const counts = new Map<string, number>();
    const count = (keyId: string): void => void counts.set(keyId, (counts.get(keyId) ?? 0) + 1);
    for await (const { manifest } of this.store.manifests()) if (manifest) count(manifest.keyId);
    for (const folder of [LOGS, PAPERS]) {
      for await (const { name } of this.store.list(folder)) {
        const keyId = (parseLogName(name) ?? parsePaperName(name))?.keyId;
        if (keyId) count(keyId);
      }
    }
    return [...counts]
      .filter(([keyId]) => keyId !== this.store.keyId)
      .map(([keyId, rows]) => ({ keyId, what: 'backups, pieces of the log and papers in backups', rows }));
  }

  /** @throws BackupError where a table is not what it was */
  async drill(id: string): Promise<DrillResult> {
    const manifest = await findBackup(this.store, id, 'compared');
    const folder = join(this.options.home, 'backup-drill');
    // Of one that was killed between its end and this line.
    await rm(folder, { recursive: true, force: true });
    try {
      const restored = await restore(this.store, manifest, { to: folder, moment: 'compared', log: () => {} });
      const unread = restored.servers.find(({ recovered }) => !recovered);
      if (unread) {
        throw new BackupError(
          `The ${unread.name} server is PostgreSQL ${unread.major}, which a drill of ours cannot start: restore and compare it by hand.`,
        );
      }
      const comparisons = restored.servers.flatMap(({ comparison }) => comparison ?? []);
      const differences = comparisons.flatMap((comparison) => comparison.differences);
      if (differences.length > 0) throw new BackupError(`${manifest.id} differs: ${differences.join('; ')}`);
      const { papers } = restored;
      if (papers.missing > manifest.papers.missing) {
        throw new BackupError(`${manifest.id} lacks ${papers.missing} papers that its rows name.`);
      }
      if (comparisons.length < restored.servers.length) {
        throw new BackupError(
          `${manifest.id} was made while writers left no gap; it has nothing to compare with.`,
        );
      }
      return {
        id: manifest.id,
        seconds: restored.seconds,
        tables: comparisons.reduce((total, { tables }) => total + tables, 0),
        rows: comparisons.reduce((total, { rows }) => total + rows, 0),
        differences: 0,
        papers: papers.restored,
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async prune(): Promise<JobResult> {
    const { refused, ...counts } = await prune(this.store);
    this.papers.forget();
    return { ...counts, refused: refused.length };
  }

  private async archiveIsDue(): Promise<boolean> {
    const month = new Date().toISOString().slice(0, 7);
    for await (const { manifest } of this.store.manifests()) {
      if (manifest?.kind === 'archive' && manifest.finishedAt.startsWith(month)) return false;
    }
    return true;
  }
}
