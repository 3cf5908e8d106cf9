import type { ChainBatch } from '../write/chain-batch.js';

export interface BatchSource {
  begin(): ChainBatch;
  write(batch: ChainBatch): Promise<void>;
}

/** Rows that are written as soon as nothing else is being written. */
const LIGHTEST = 4_000;
/** Rows in one transaction of a backfill; enough for its fixed costs not to count. */
const HEAVIEST = 40_000;

/** One batch is made while the one before it is being written; never more than these two. */
export class BatchWriter {
  private batch: ChainBatch;
  private writing?: Promise<void>;
  private isWriting = false;

  constructor(private readonly source: BatchSource) {
    this.batch = source.begin();
  }

  /** What is being made; another one after each {@link push}. */
  get current(): ChainBatch {
    return this.batch;
  }

  /**
   * To be called between two blocks. Waits only where too much has been made.
   *
   * @throws what writing an earlier batch failed with
   */
  async push(): Promise<void> {
    const { weight } = this.batch;
    if (weight >= HEAVIEST || (weight >= LIGHTEST && !this.isWriting)) await this.hand();
  }

  /** Until everything is written. */
  async flush(): Promise<void> {
    await this.hand();
    await this.writing;
  }

  /** Until nothing is being written any more, whether it succeeds or not. What is being made is forgotten. */
  async settle(): Promise<void> {
    await this.writing?.catch(() => {});
  }

  private async hand(): Promise<void> {
    await this.writing;
    if (!this.batch.tip) return;
    const { batch } = this;
    this.batch = this.source.begin();
    this.isWriting = true;
    this.writing = this.source.write(batch).finally(() => (this.isWriting = false));
    // Whoever waits for it next is told; until then it is not unheard.
    this.writing.catch(() => {});
  }
}
