import { randomUUID } from 'node:crypto';
import { BatchesRepository, type Batch } from './batches.repository.js';
import { FileImport, type ProgressListener } from './file-import.js';
import type { ImportRuntime } from './import.runtime.js';
import { ImportRefused, type FileReport, type MoneyLine, type Orphan } from './import.types.js';
import { timestampText } from './normalise/date.js';
import { ReconciliationRepository } from './reconciliation.repository.js';
import { totalsOf, writeReport, type ReportHead } from './report.js';
import { rollBackBatch } from './rollback.repository.js';
import { changedFiles, STORE_FILES, StoreFolder, type Manifest } from './store-folder.js';
import { storeSources, type StoreSources } from './store-sources.js';
import { ImportSession } from './write/import-session.repository.js';

export interface ImportOptions {
  dryRun: boolean;
  /** Records in a transaction. */
  batchSize: number;
  /** File that the report is written to. */
  report: string | null;
}

export interface ImportResult extends ReportHead {
  resumed: boolean;
}

/** Moves a legacy store into the database: one run of `pend import`. */
export class ImportRun {
  private readonly session: ImportSession;
  private readonly batches: BatchesRepository;
  private readonly folder: StoreFolder;
  private readonly sources: StoreSources;
  private batch!: Batch;
  private manifest: Manifest = {};
  private resumed = false;

  constructor(
    runtime: ImportRuntime,
    path: string,
    private readonly options: ImportOptions,
    private readonly progress: ProgressListener,
  ) {
    this.session = new ImportSession(runtime.workerUrl, options.dryRun);
    this.batches = new BatchesRepository(this.session, runtime.vault);
    this.folder = new StoreFolder(path);
    this.sources = storeSources(this.session, runtime, this.folder, () =>
      timestampText(this.batch.startedAt.getTime()),
    );
  }

  /** @throws ImportRefused: nothing was changed, or what was changed is undone or waits to be resumed */
  async run(): Promise<ImportResult> {
    await this.folder.check();
    await this.session.open();
    try {
      this.manifest = await this.folder.manifest();
      if (this.options.dryRun) await this.session.beginDryRun();
      await this.begin();
      const orphans: Orphan[] = [];
      for (const file of STORE_FILES) {
        await this.importFile(file).catch((error: unknown) => this.abort(error));
        if (file in this.manifest) orphans.push(...((await this.sources.byFile[file].orphans?.()) ?? []));
      }
      await this.refuseChangedFiles();
      return await this.finish(orphans);
    } finally {
      await this.session.rollBackDryRun().catch(() => undefined);
      await this.session.close();
    }
  }

  /** Goes on with an unfinished batch of the same files, or begins a new one. */
  private async begin(): Promise<void> {
    const running = await this.session.transaction(() => this.batches.findRunning());
    if (running !== null) {
      const changed = changedFiles(running.manifest, this.manifest);
      if (this.options.dryRun || changed.length > 0) {
        const why = this.options.dryRun
          ? 'has to be finished first'
          : `was begun with other files (${changed.join(', ')})`;
        throw new ImportRefused(
          `Batch ${running.id} is not finished and ${why}; run the import of its folder again, ` +
            `or undo it with: pend import rollback ${running.id}`,
        );
      }
      this.batch = running;
      this.session.batchId = running.id;
      this.resumed = true;
      return;
    }
    const id = randomUUID();
    this.batch = await this.session.transaction(() =>
      this.batches.start(id, this.manifest, this.options.dryRun),
    );
    this.session.batchId = id;
    // In a dry run the one transaction is open already, so the mark that goes with BEGIN has to be set here.
    if (this.options.dryRun)
      await this.session.query("SELECT set_config('app.import_batch', $1, true)", [id]);
  }

  private async importFile(file: (typeof STORE_FILES)[number]): Promise<void> {
    const { sha256 = null, bytes = null } = this.manifest[file] ?? {};
    await this.session.transaction(() => this.batches.openFile(file, sha256, bytes));
    if (sha256 === null) {
      const kind = await this.folder.kindOf(file);
      const problem = kind === 'missing' ? 'the file is missing' : `it is ${kind}, and was not read`;
      await this.session.transaction(() => this.batches.closeFile(file, problem, {}));
      return;
    }
    const state = await this.session.transaction(() => this.batches.fileState(file));
    const { batchSize } = this.options;
    const source = this.sources.byFile[file];
    const work = new FileImport(this.session, this.batches, this.folder, source, batchSize, this.progress);
    // A file of an earlier run that is done is read again where its sums are needed for the report.
    await (state!.pass === 3 ? work.readAgain() : work.run(state!));
  }

  /** A file that can't be read any more ends the batch: nothing of it stays. Anything else is for a later run to resume. */
  private async abort(error: unknown): Promise<never> {
    if (!(error instanceof ImportRefused) || this.options.dryRun) throw error;
    await this.session.transaction(() => rollBackBatch(this.session, this.batches, this.batch.id, 'aborted'));
    throw new ImportRefused(`${error.message} The batch was rolled back.`);
  }

  /** What was imported must be what lay there at the beginning; if not, nothing of it stays. */
  private async refuseChangedFiles(): Promise<void> {
    const changed = changedFiles(this.manifest, await this.folder.manifest());
    if (changed.length === 0) return;
    const what = `${changed.join(', ')} changed while it was imported`;
    if (this.options.dryRun)
      throw new ImportRefused(`${what}; run it again when nobody writes to the store.`);
    await this.session.transaction(() => rollBackBatch(this.session, this.batches, this.batch.id, 'aborted'));
    throw new ImportRefused(
      `${what}: the batch was rolled back; run it again when nobody writes to the store.`,
    );
  }

  private async finish(storeOrphans: Orphan[]): Promise<ImportResult> {
    const reconciliation = new ReconciliationRepository(this.session);
    await this.session.transaction(() => reconciliation.settleOpenings());
    return this.session.transaction(async () => {
      const order = (file: FileReport): number =>
        STORE_FILES.indexOf(file.file as (typeof STORE_FILES)[number]);
      const files = (await this.batches.fileReports()).sort((a, b) => order(a) - order(b));
      const money: MoneyLine[] = await reconciliation.money(this.sources.log.sums);
      const orphans = [...(await reconciliation.orphans()), ...storeOrphans];
      const head = {
        batchId: this.batch.id,
        dryRun: this.options.dryRun,
        files,
        totals: totalsOf(files),
        money,
        orphans,
      };
      const ended = await this.batches.end(this.batch.id, 'finished', head);
      const result: ImportResult = {
        ...head,
        startedAt: ended.startedAt.toISOString(),
        finishedAt: ended.finishedAt!.toISOString(),
        resumed: this.resumed,
      };
      if (this.options.report !== null) {
        await writeReport(this.options.report, result, this.batches.quarantined());
      }
      return result;
    });
  }
}
