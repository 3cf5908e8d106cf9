import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { JobResult } from '../jobs/job.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { Staging } from '../vault/files/staging.js';
import { FileStore } from '../vault/storage/file-store.js';
import { DocumentCareRepository } from './document-care.repository.js';

/** No upload takes longer: what is older was left behind. */
const STAGED_MS = 60 * 60 * 1000;
/** A file is kept seconds before its row; a day, so that a mistake with a database can still be undone. */
const ORPHAN_MS = 24 * 60 * 60 * 1000;
const PAGE = 500;
/** More than this many files, and most of them unknown: that is another installation's storage, or an old database. */
const SUSPICIOUS = 100;

/** Deletes files that no row leads to: of uploads that a crash cut off, of replaced papers, of people who were erased. */
@Injectable()
export class StorageSweepService implements OnModuleInit {
  constructor(
    private readonly care: DocumentCareRepository,
    private readonly store: FileStore,
    private readonly staging: Staging,
    private readonly jobs: JobRegistry,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.add({
      name: 'vault.sweep',
      description: 'Deletes stored files that no document leads to',
      schedule: { cron: '17 * * * *' },
      run: () => this.sweep(),
    });
  }

  /** To be run as the system. @throws when most of what is stored is unknown */
  async sweep(orphanMs = ORPHAN_MS, stagedMs = STAGED_MS): Promise<JobResult> {
    const staged = await this.staging.sweep(stagedMs);
    const orphans: string[] = [];
    let [seen, page] = [0, [] as string[]];
    const look = async (): Promise<void> => {
      orphans.push(...(await this.care.findUnknown(page)));
      await this.database.commit();
      page = [];
    };
    for await (const { name, modifiedAt } of this.store.list()) {
      seen++;
      if (Date.now() - modifiedAt.getTime() > orphanMs && page.push(name) === PAGE) await look();
    }
    await look();
    if (orphans.length > SUSPICIOUS && orphans.length > seen / 2) {
      throw new Error(
        `${orphans.length} of ${seen} stored files belong to no document of this database; nothing is deleted.`,
      );
    }
    for (const name of orphans) await this.store.delete(name);
    return { staged, orphans: orphans.length, seen };
  }
}
