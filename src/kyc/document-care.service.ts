import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Problem } from '../common/problem/problem.js';
import { Database } from '../database/database.js';
import { HealthService } from '../health/health.service.js';
import type { JobResult } from '../jobs/job.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { Antivirus } from '../vault/antivirus/antivirus.js';
import { FileVault } from '../vault/files/file-vault.js';
import { FileStore } from '../vault/storage/file-store.js';
import { DocumentCareRepository, type KeptDocument } from './document-care.repository.js';
import { DocumentFilesService } from './document-files.service.js';

const PAGE = 50;
/** One slice of a run: the next one goes on where it ended. */
const SLICE_MS = 20_000;
/** Every paper is compared with its tags and its hash this often. */
const SCRUB_EVERY_MS = 7 * 24 * 60 * 60 * 1000;

/** What becomes of papers that nobody is looking at: scanned when they wait, compared in turn, and watched. */
@Injectable()
export class DocumentCareService implements OnModuleInit {
  private readonly logger = new Logger('Vault');

  constructor(
    private readonly care: DocumentCareRepository,
    private readonly files: DocumentFilesService,
    private readonly vault: FileVault,
    private readonly store: FileStore,
    private readonly antivirus: Antivirus,
    private readonly jobs: JobRegistry,
    private readonly health: HealthService,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.add({
      name: 'vault.scan',
      description: 'Scans documents that wait for the virus scanner',
      schedule: { everySeconds: 60 },
      run: () => this.scanWaiting(),
    });
    this.jobs.add({
      name: 'vault.scrub',
      description: 'Compares stored documents with their tags and hashes, each every week',
      schedule: { everySeconds: 600 },
      run: () => this.scrub(),
    });
    this.health.add({ name: 'storage', check: () => this.store.check().then(() => ({ isUp: true })) });
    this.health.add({ name: 'antivirus', check: () => this.scannerStanding() });
    this.health.add({ name: 'vault', check: () => this.alarmStanding() });
  }

  /** To be run as the system. */
  async scanWaiting(): Promise<JobResult> {
    const result = { clean: 0, infected: 0, tampered: 0, waiting: false };
    let last: KeptDocument | undefined;
    const until = Date.now() + SLICE_MS;
    while (Date.now() < until) {
      const page = await this.care.findScanPending(last?.uploadedAt, last?.id, PAGE);
      if (page.length === 0) return result;
      for (const document of page) {
        const outcome = await this.scanOne(document);
        if (outcome === 'unavailable') return { ...result, waiting: true };
        if (outcome !== 'erased') result[outcome]++;
      }
      last = page.at(-1);
    }
    return { ...result, waiting: true };
  }

  /**
   * To be run as the system.
   *
   * @param olderThanMs compares what was not compared for so long
   */
  async scrub(olderThanMs = SCRUB_EVERY_MS): Promise<JobResult> {
    const result = { whole: 0, tampered: 0 };
    const [before, until] = [new Date(Date.now() - olderThanMs), Date.now() + SLICE_MS];
    while (Date.now() < until) {
      const page = await this.care.findUnchecked(before, PAGE);
      if (page.length === 0) break;
      for (const document of page) {
        const found = await this.withFile(document, (file) => this.vault.verify(file));
        if (found === 'erased') continue;
        if (found) await this.care.markWhole(document.id, document.storageKey);
        result[found ? 'whole' : 'tampered']++;
      }
      await this.database.commit();
    }
    return result;
  }

  private async scanOne(
    document: KeptDocument,
  ): Promise<'clean' | 'infected' | 'tampered' | 'erased' | 'unavailable'> {
    const found = await this.withFile(document, async (file) => this.vault.scan(await this.vault.open(file)));
    if (found === 'erased') return found;
    if (!found) return 'tampered';
    if (!found.result) return 'unavailable';
    const { id, storageKey } = document;
    if (found.result.clean) {
      await this.care.markClean(id, storageKey, this.vault.engine);
      return 'clean';
    }
    await this.care.markInfected(id, storageKey, this.vault.engine, found.result.finding);
    this.logger.warn({ msg: 'a document is infected', document: id, finding: found.result.finding });
    return 'infected';
  }

  /** No transaction is held while a file is read. */
  private async withFile<T>(
    document: KeptDocument,
    use: (file: Awaited<ReturnType<DocumentFilesService['sealedFile']>>) => Promise<T>,
  ): Promise<{ result: T } | undefined | 'erased'> {
    try {
      return await this.files.guarded(document, async () => {
        const file = await this.files.sealedFile(document);
        await this.database.commit();
        return use(file);
      });
    } catch (error) {
      if (error instanceof Problem && error.code === 'erased') return 'erased';
      throw error;
    }
  }

  private async scannerStanding() {
    if (this.antivirus.engine === 'none') return { isUp: true, detail: 'none: files are not scanned' };
    await this.antivirus.check();
    return { isUp: true, detail: this.antivirus.engine };
  }

  private async alarmStanding() {
    const { tampered, infected } = await this.database.asSystem('vault alarms', () =>
      this.care.countAlarms(),
    );
    return { isUp: tampered === 0, detail: `${tampered} tampered, ${infected} infected` };
  }
}
