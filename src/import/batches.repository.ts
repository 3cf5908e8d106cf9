import { QUARANTINE_PURPOSE, type ImportVault } from './import.runtime.js';
import type { Counts, Draft, FileReport } from './import.types.js';
import type { Manifest } from './store-folder.js';
import type { ImportSession } from './write/import-session.repository.js';

export interface Batch {
  id: string;
  status: 'running' | 'finished' | 'aborted' | 'rolled_back';
  manifest: Manifest;
  startedAt: Date;
  finishedAt: Date | null;
}

export interface FileState extends Counts {
  pass: 1 | 2 | 3;
  /** Position of the first record of the pass that isn't committed. */
  progress: number;
}

export interface QuarantinedRecord {
  file: string;
  position: number;
  code: string;
  reason: string;
  record: Buffer;
}

const BATCH = `id::text, status, manifest, started_at AS "startedAt", finished_at AS "finishedAt"`;

/** What the importer keeps about its own work. */
export class BatchesRepository {
  constructor(
    private readonly session: ImportSession,
    private readonly vault: ImportVault,
  ) {}

  async findRunning(): Promise<Batch | null> {
    const { rows } = await this.session.query<Batch>(
      `SELECT ${BATCH} FROM import_batches WHERE status = 'running'`,
    );
    return rows[0] ?? null;
  }

  async find(id: string): Promise<Batch | null> {
    const { rows } = await this.session.query<Batch>(`SELECT ${BATCH} FROM import_batches WHERE id = $1`, [
      id,
    ]);
    return rows[0] ?? null;
  }

  async start(id: string, manifest: Manifest, dryRun: boolean): Promise<Batch> {
    const { rows } = await this.session.query<Batch>(
      `INSERT INTO import_batches (id, manifest, dry_run) VALUES ($1, $2, $3) RETURNING ${BATCH}`,
      [id, JSON.stringify(manifest), dryRun],
    );
    return rows[0]!;
  }

  async end(id: string, status: 'finished' | 'aborted' | 'rolled_back', report: unknown): Promise<Batch> {
    const { rows } = await this.session.query<Batch>(
      `UPDATE import_batches SET status = $2, finished_at = now(), report = coalesce($3, report)
        WHERE id = $1 RETURNING ${BATCH}`,
      [id, status, report === null ? null : JSON.stringify(report)],
    );
    return rows[0]!;
  }

  async fileState(file: string): Promise<FileState | null> {
    const { rows } = await this.session.query<Record<string, string>>(
      `SELECT pass, progress, read, inserted, updated, unchanged, quarantined FROM import_files
        WHERE batch_id = $1 AND file = $2`,
      [this.session.batchId, file],
    );
    const row = rows[0];
    if (!row) return null;
    return {
      pass: Number(row.pass) as 1 | 2 | 3,
      progress: Number(row.progress),
      read: Number(row.read),
      inserted: Number(row.inserted),
      updated: Number(row.updated),
      unchanged: Number(row.unchanged),
      quarantined: Number(row.quarantined),
    };
  }

  async openFile(file: string, sha256: string | null, bytes: number | null): Promise<void> {
    await this.session.query(
      `INSERT INTO import_files (batch_id, file, sha256, bytes) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [this.session.batchId, file, sha256, bytes],
    );
  }

  /** Counters and progress, in the transaction of the rows that they count. */
  async advance(file: string, pass: number, progress: number, counts: Counts): Promise<void> {
    await this.session.query(
      `UPDATE import_files
          SET pass = $3, progress = $4, read = read + $5, inserted = inserted + $6, updated = updated + $7,
              unchanged = unchanged + $8, quarantined = quarantined + $9
        WHERE batch_id = $1 AND file = $2`,
      [
        this.session.batchId,
        file,
        pass,
        progress,
        counts.read,
        counts.inserted,
        counts.updated,
        counts.unchanged,
        counts.quarantined,
      ],
    );
  }

  async closeFile(file: string, problem: string | null, notes: Record<string, string>): Promise<void> {
    await this.session.query(
      'UPDATE import_files SET pass = 3, problem = $3, notes = $4 WHERE batch_id = $1 AND file = $2',
      [this.session.batchId, file, problem, JSON.stringify(notes)],
    );
    await this.session.query('DELETE FROM import_deferred WHERE batch_id = $1 AND file = $2', [
      this.session.batchId,
      file,
    ]);
  }

  async defer(file: string, positions: number[]): Promise<void> {
    if (positions.length === 0) return;
    await this.session.query(
      'INSERT INTO import_deferred (batch_id, file, position) SELECT $1, $2, unnest($3::bigint[])',
      [this.session.batchId, file, positions],
    );
  }

  /** Positions of a file's records that wait for the second pass, one bit each. */
  async deferred(file: string): Promise<PositionSet> {
    return this.positions('import_deferred', file);
  }

  async quarantinedPositions(file: string): Promise<PositionSet> {
    return this.positions('import_quarantine', file);
  }

  async quarantine(file: string, drafts: Draft[]): Promise<void> {
    let batch: Draft[] = [];
    let bytes = 0;
    const flush = async (): Promise<void> => {
      if (batch.length === 0) return;
      await this.session.query(
        `INSERT INTO import_quarantine (batch_id, file, position, code, reason, record)
         SELECT $1, $2, * FROM unnest($3::bigint[], $4::text[], $5::text[], $6::bytea[])`,
        [
          this.session.batchId,
          file,
          batch.map((draft) => draft.position),
          batch.map((draft) => draft.code),
          batch.map((draft) => draft.reason),
          batch.map((draft) => this.vault.seal(QUARANTINE_PURPOSE, draft.raw())),
        ],
      );
      batch = [];
      bytes = 0;
    };
    for (const draft of drafts) {
      batch.push(draft);
      bytes += draft.raw().length;
      // One statement never carries more than a few megabytes, however large the records.
      if (bytes > 4 * 1024 * 1024 || batch.length === 1000) await flush();
    }
    await flush();
  }

  /** The quarantined records of the batch in the order of their files, a page at a time. */
  async *quarantined(): AsyncGenerator<QuarantinedRecord> {
    let file = '';
    let position = -1;
    for (;;) {
      const { rows } = await this.session.query<Omit<QuarantinedRecord, 'position'> & { position: string }>(
        `SELECT file, position, code, reason, record FROM import_quarantine
          WHERE batch_id = $1 AND (file, position) > ($2, $3) ORDER BY file, position LIMIT 200`,
        [this.session.batchId, file, position],
      );
      for (const row of rows) {
        yield {
          ...row,
          position: Number(row.position),
          record: this.vault.open(QUARANTINE_PURPOSE, row.record),
        };
      }
      const last = rows.at(-1);
      if (last === undefined) return;
      file = last.file;
      position = Number(last.position);
    }
  }

  async fileReports(): Promise<FileReport[]> {
    const { rows } = await this.session.query<Record<string, string | null>>(
      `SELECT file, sha256, bytes, read, inserted, updated, unchanged, quarantined, problem
         FROM import_files WHERE batch_id = $1`,
      [this.session.batchId],
    );
    return rows.map((row) => ({
      file: row.file!,
      sha256: row.sha256 ?? null,
      bytes: row.bytes === null ? null : Number(row.bytes),
      read: Number(row.read),
      inserted: Number(row.inserted),
      updated: Number(row.updated),
      unchanged: Number(row.unchanged),
      quarantined: Number(row.quarantined),
      ...(row.problem === null ? {} : { problem: row.problem }),
    }));
  }

  private async positions(
    table: 'import_deferred' | 'import_quarantine',
    file: string,
  ): Promise<PositionSet> {
    const set = new PositionSet();
    let after = -1;
    for (;;) {
      const { rows } = await this.session.query<{ position: string }>(
        `SELECT position FROM ${table} WHERE batch_id = $1 AND file = $2 AND position > $3 ORDER BY position LIMIT 20000`,
        [this.session.batchId, file, after],
      );
      for (const row of rows) set.add(Number(row.position));
      const last = rows.at(-1);
      if (last === undefined) return set;
      after = Number(last.position);
    }
  }
}

/** A set of positions, one bit each: a million take 125 kB. */
export class PositionSet {
  private bits = new Uint8Array(1024);
  size = 0;

  add(position: number): void {
    const at = position >>> 3;
    if (at >= this.bits.length) {
      const larger = new Uint8Array(Math.max(at + 1, this.bits.length * 2));
      larger.set(this.bits);
      this.bits = larger;
    }
    if (!this.has(position)) this.size += 1;
    this.bits[at]! |= 1 << (position & 7);
  }

  has(position: number): boolean {
    return ((this.bits[position >>> 3] ?? 0) & (1 << (position & 7))) !== 0;
  }
}
