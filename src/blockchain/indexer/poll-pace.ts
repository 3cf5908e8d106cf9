/** How closely an expected block is waited for: this part of the time between two, so much at most. */
const CLOSELY = 1 / 16;
const CLOSE_MS = 100;
const SHORTEST_MS = 50;
/** So much of the usual time must have passed before the next block is worth asking for often. */
const EARLY = 0.9;
/** After so much of it, the network is not about to make one: empty-block periods, pauses. */
const LATE = 2;

/** When to look at the head again: seldom while no block is due, often while one is. Times in milliseconds. */
export class PollPace {
  private last?: number;
  private period?: number;

  constructor(private readonly longestMs: number) {}

  /** New blocks were seen at the moment `now`. */
  arrived(now: number, blocks: number): void {
    if (this.last !== undefined) {
      const gap = (now - this.last) / blocks;
      this.period = this.period === undefined ? gap : this.period * 0.8 + gap * 0.2;
    }
    this.last = now;
  }

  /** How long to wait from `now` on. */
  wait(now: number): number {
    if (this.last === undefined || this.period === undefined) return this.longestMs;
    const passed = now - this.last;
    const due = this.period * EARLY;
    const wished =
      passed < due
        ? due - passed
        : passed < this.period * LATE
          ? Math.min(this.period * CLOSELY, CLOSE_MS)
          : Infinity;
    return Math.min(this.longestMs, Math.max(SHORTEST_MS, wished));
  }
}
