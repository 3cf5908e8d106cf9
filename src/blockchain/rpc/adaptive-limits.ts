export const SMALLEST_BATCH = 1;
export const LARGEST_BATCH = 200;
export const MOST_CONCURRENT = 16;

/** Slower than this, and a node is asked for less at once. */
const SLOW_MS = 1_500;
/** Faster than this, and it is asked for more. */
const QUICK_MS = 400;
/** So much faster must a further request in parallel make it to be kept. */
const WORTHWHILE = 1.05;
/** Ranges after which the last change of the concurrency is judged. */
const TRIAL = 6;

/**
 * How many blocks one request asks a node for, and how many requests it is given at a time; learned from its latency
 * and errors. The batch follows the latency; the concurrency climbs while more of it brings more blocks a second.
 */
export class AdaptiveLimits {
  batch = 10;
  concurrency = 2;
  private blocks = 0;
  private answers = 0;
  private since = 0;
  private lastRate = 0;
  private direction = 1;

  /** A request was answered: `blocks` of them after `ms`, at the moment `now` (milliseconds). */
  succeeded(blocks: number, ms: number, now: number): void {
    if (ms > SLOW_MS) this.batch = Math.max(SMALLEST_BATCH, Math.floor(this.batch * 0.7));
    else if (ms < QUICK_MS && blocks >= this.batch)
      this.batch = Math.min(LARGEST_BATCH, Math.ceil(this.batch * 1.4));
    if (this.answers === 0) this.since = now - ms;
    this.blocks += blocks;
    this.answers += 1;
    if (this.answers >= TRIAL * this.concurrency) this.judge(now);
  }

  /** The node refused or failed: half of both, and a new start of the search. */
  failed(): void {
    this.batch = Math.max(SMALLEST_BATCH, Math.floor(this.batch / 2));
    this.concurrency = Math.max(1, Math.floor(this.concurrency / 2));
    this.restart(0);
  }

  private judge(now: number): void {
    const rate = this.blocks / Math.max(1, now - this.since);
    if (this.lastRate > 0 && rate < this.lastRate * WORTHWHILE && this.direction > 0) this.direction = -1;
    else if (this.lastRate > 0 && rate < this.lastRate / WORTHWHILE) this.direction = 1;
    this.concurrency = Math.min(MOST_CONCURRENT, Math.max(1, this.concurrency + this.direction));
    this.restart(rate);
  }

  private restart(rate: number): void {
    this.lastRate = rate;
    this.blocks = 0;
    this.answers = 0;
    if (rate === 0) this.direction = 1;
  }
}
