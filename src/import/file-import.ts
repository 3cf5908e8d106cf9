import { PositionSet, type BatchesRepository, type FileState } from './batches.repository.js';
import { emptyCounts, quarantine, type Counts, type Draft } from './import.types.js';
import { scrub } from './normalise/scrub.js';
import { RecordReader } from './record-reader.js';
import { SeenKeys } from './seen-keys.js';
import type { Source } from './sources/source.js';
import type { StoreFolder } from './store-folder.js';
import { refusalOf, refusesData, type ImportSession } from './write/import-session.repository.js';

export interface ProgressListener {
  (file: string, bytesRead: number, records: number): void;
}

/**
 * Imports one file, chunk by chunk. A chunk's rows, its ledger, the counters and the progress are one transaction, so
 * that a run killed at any moment goes on where the last commit left off. While a chunk is written the next one is
 * read and mapped; no third is begun.
 */
export class FileImport {
  private readonly seen = new SeenKeys();
  private pass: 1 | 2 = 1;
  private resumeAt = 0;
  private only: PositionSet | null = null;
  /** Set while records are read that an earlier process has dealt with. */
  private resumed: { settled: PositionSet; waiting: PositionSet } | null = null;
  private readonly notes: Record<string, string> = {};

  constructor(
    private readonly session: ImportSession,
    private readonly batches: BatchesRepository,
    private readonly folder: StoreFolder,
    private readonly source: Source,
    private readonly chunkSize: number,
    private readonly progress: ProgressListener,
  ) {}

  async run(state: FileState): Promise<void> {
    const { file } = this.source;
    if (state.pass === 3) return;
    let problem: string | null = null;
    await this.session.transaction(async () => {
      await this.source.prepare?.();
      if (state.pass === 1 && state.progress === 0) return;
      // The keys that were seen and the sums are gone with the process that knew them: read everything again.
      this.resumed = {
        settled: await this.batches.quarantinedPositions(file),
        waiting: await this.batches.deferred(file),
      };
    });
    this.resumeAt = state.progress;
    if (state.pass === 1) {
      problem = await this.readThrough();
      await this.session.transaction(() => this.batches.advance(file, 2, 0, emptyCounts()));
      this.resumed = null;
      this.resumeAt = 0;
    }
    this.pass = 2;
    this.only = await this.session.transaction(() => this.batches.deferred(file));
    if (state.pass === 2 || this.only.size > 0) problem = (await this.readThrough()) ?? problem;
    await this.session.transaction(() => this.batches.closeFile(file, problem, this.notes));
  }

  /** For a file that an earlier run has finished: reads it for what its records add up to, and writes nothing. */
  async readAgain(): Promise<void> {
    if (!this.source.taken && !this.source.orphans) return;
    await this.session.transaction(async () => {
      await this.source.prepare?.();
      const settled = await this.batches.quarantinedPositions(this.source.file);
      this.resumed = { settled, waiting: new PositionSet() };
    });
    this.resumeAt = Number.MAX_SAFE_INTEGER;
    await this.readThrough();
  }

  private async readThrough(): Promise<string | null> {
    const { file, layout } = this.source;
    const reader = new RecordReader(this.source, this.seen);
    let chunk: Draft[] = [];
    let position = 0;
    let writing: Promise<void> = Promise.resolve();
    const ready: Draft[][] = [];
    const hand = async (): Promise<void> => {
      for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
        await writing;
        writing = this.write(next);
        // Its failure is thrown by the await above, one chunk later; until then it must not count as unhandled.
        writing.catch(() => undefined);
      }
    };
    const problem = await this.folder.scan(
      file,
      layout,
      (raw) => {
        for (const draft of reader.read(raw)) {
          position = draft.position + 1;
          if (this.skips(draft)) continue;
          chunk.push(draft);
          if (chunk.length === this.chunkSize) {
            ready.push(chunk);
            chunk = [];
          }
        }
      },
      (note) => {
        if (Object.keys(this.notes).length >= 100) return;
        Object.assign(this.notes, scrub({ [note.path]: note.text.slice(0, 200) }));
      },
      async (bytes) => {
        this.progress(file, bytes, position);
        if (ready.length > 0) await hand();
      },
    );
    if (chunk.length > 0) ready.push(chunk);
    await hand();
    await writing;
    return problem;
  }

  /** Records that an earlier run, or the first pass, has dealt with. They are still read, for what they add up to. */
  private skips(draft: Draft): boolean {
    const { position } = draft;
    const done = position < this.resumeAt || (this.only !== null && !this.only.has(position));
    if (done && this.resumed !== null && draft.outcome === null && draft.sameAs === null) {
      const later = this.pass === 1 && this.resumed.waiting.has(position);
      if (!later && !this.resumed.settled.has(position)) this.source.taken?.(draft);
    }
    return done;
  }

  private async write(drafts: Draft[]): Promise<void> {
    const mapped = drafts.map((draft) => draft.outcome);
    try {
      await this.session.transaction(() => this.writeChunk(drafts));
    } catch (error) {
      this.source.rolledBack?.();
      if (!refusesData(error)) throw error;
      drafts.forEach((draft, at) => {
        if (mapped[at] === null) Object.assign(draft, { outcome: null, code: '', reason: '' });
      });
      await this.separate(drafts, refusalOf(error));
      return;
    }
    for (const draft of drafts) {
      const placed =
        draft.outcome === 'inserted' || draft.outcome === 'updated' || draft.outcome === 'unchanged';
      if (placed && draft.sameAs === null) this.source.taken?.(draft);
    }
  }

  /**
   * The database refused something in this chunk that the mapping let pass. Halving finds the record, which is
   * quarantined with what the database said, and everything else is imported.
   */
  private async separate(drafts: Draft[], refusal: string): Promise<void> {
    const [draft] = drafts;
    if (drafts.length === 1 && draft) {
      quarantine(draft, 'database_refused', refusal);
      await this.session.transaction(() => this.record(drafts));
      return;
    }
    const half = drafts.length >> 1;
    await this.write(drafts.slice(0, half));
    await this.write(drafts.slice(half));
  }

  private async writeChunk(drafts: Draft[]): Promise<void> {
    for (const draft of drafts) if (draft.sameAs !== null) draft.outcome = 'unchanged';
    const open = drafts.filter((draft) => draft.outcome === null);
    if (open.length > 0) await this.source.write(open, this.pass === 2);
    await this.record(drafts);
  }

  private async record(drafts: Draft[]): Promise<void> {
    const { file } = this.source;
    const refused = drafts.filter((draft) => draft.outcome === 'quarantined');
    await this.batches.quarantine(file, refused);
    const deferred = drafts.filter((draft) => draft.outcome === 'deferred');
    await this.batches.defer(
      file,
      deferred.map((draft) => draft.position),
    );
    await this.batches.advance(file, this.pass, drafts.at(-1)!.position + 1, countsOf(drafts));
  }
}

function countsOf(drafts: Draft[]): Counts {
  const counts = emptyCounts();
  for (const { outcome } of drafts) {
    if (outcome === 'deferred') continue;
    if (outcome === null) throw new Error('A record was left without an outcome');
    counts.read += 1;
    counts[outcome] += 1;
  }
  return counts;
}
