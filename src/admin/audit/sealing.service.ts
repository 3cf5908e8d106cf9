import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { JobResult } from '../../jobs/job.js';
import { JobRegistry } from '../../jobs/job-registry.js';
import { type Leaf, leafOf } from './canonical-row.js';
import { type Seal, sealOf } from './seal.js';
import { SealAnchor } from './seal-anchor.js';
import { SealsRepository } from './seals.repository.js';

/** Bounds memory, the length of a transaction, and the rows in doubt when a seal itself is damaged. */
const ROWS_PER_SEAL = 10_000;
const ROWS_AT_ONCE = 1_000;
/** Ordinary transactions end within this; for a longer one the next run waits. */
const PATIENCE_MS = [20, 80, 200, 500];

/** Behind every row of the same number. */
export const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Seals what has been added to the audit log. */
@Injectable()
export class SealingService implements OnModuleInit {
  private readonly logger = new Logger('Audit');

  constructor(
    private readonly jobs: JobRegistry,
    private readonly seals: SealsRepository,
    private readonly database: Database,
    private readonly anchor: SealAnchor,
  ) {}

  onModuleInit(): void {
    this.jobs.add({
      name: 'audit.seal',
      description: 'Seals new rows of the audit log into its hash chain',
      schedule: { cron: '* * * * *' },
      goesOnReadOnly: true,
      run: () => this.sealNew(),
    });
  }

  /**
   * Seals every row that can no longer be preceded by another: up to the numbers that had been handed out at a moment
   * since when every transaction of then has ended. Rows of a transaction that is still running, and all behind them,
   * wait for the next run, so nothing that commits late is passed over.
   */
  async sealNew(): Promise<JobResult> {
    let rows = 0;
    let seals = 0;
    await this.seals.takeHorizon();
    for (;;) {
      const horizon = await this.settledHorizon();
      if (horizon === undefined) return { rows, seals, waiting: true };
      const { sealed, finished } = await this.sealUpTo(horizon);
      rows += sealed?.rowCount ?? 0;
      seals += sealed ? 1 : 0;
      await this.database.commit();
      if (finished) break;
    }
    await this.anchorNewest();
    return { rows, seals, waiting: false };
  }

  private async settledHorizon(): Promise<string | undefined> {
    let horizon = await this.seals.lockSettledHorizon();
    for (const wait of PATIENCE_MS) {
      if (horizon !== undefined) break;
      await this.database.commit();
      await pause(wait);
      horizon = await this.seals.lockSettledHorizon();
    }
    return horizon;
  }

  /** At most one seal, in the transaction that holds the horizon's lock. */
  private async sealUpTo(horizon: string): Promise<{ sealed?: Seal; finished: boolean }> {
    const previous = await this.seals.findNewest();
    const leaves: Leaf[] = [];
    let after = { seq: previous?.lastSeq ?? '0', id: LAST_ID };
    while (leaves.length < ROWS_PER_SEAL) {
      const rows = await this.seals.findCanonicalRows(after, horizon, ROWS_AT_ONCE);
      for (const row of rows) leaves.push(leafOf(row));
      if (rows.length < ROWS_AT_ONCE) break;
      after = { seq: rows.at(-1)![0]!, id: rows.at(-1)![1]! };
    }
    const finished = leaves.length < ROWS_PER_SEAL;
    if (finished) await this.seals.clearHorizon();
    if (leaves.length === 0) return { finished };
    const [seal, packed] = sealOf(previous, finished ? horizon : String(leaves.at(-1)!.seq), leaves);
    await this.seals.append(seal, packed);
    return { sealed: seal, finished };
  }

  /** The newest names all before it. It stands whether it could be anchored or not; the next run tries again. */
  private async anchorNewest(): Promise<void> {
    const seal = await this.seals.findToAnchor();
    // The chain takes its time; no transaction waits for it.
    await this.database.commit();
    if (!seal) return;
    try {
      const anchor = await this.anchor.anchor(seal);
      if (anchor) await this.seals.recordAnchor(seal.number, anchor);
    } catch (error) {
      this.logger.error({ msg: 'a seal cannot be anchored', seal: seal.number, err: error });
    }
  }
}
