/** What fetches stretches of heights. */
export interface RangeSource<T> {
  fetch(from: number, count: number): Promise<T[]>;
  /** Heights one fetch should ask for, and fetches at a time; asked before each. */
  limits(): { batch: number; concurrency: number };
  /** What an item costs to hold. */
  weigh(item: T): number;
}

/** What may be held fetched and not taken yet. The writer being slower, fetching waits for it. */
const HEAVIEST_BACKLOG = 10_000;

interface Range<T> {
  from: number;
  count: number;
  /** Undefined while it is under way. */
  items?: T[];
  error?: Error;
  weight: number;
}

/**
 * Fetches heights with many requests at a time and hands the items out in order. While one range is being written the
 * next ones are fetched, as far as the backlog allows.
 */
export class OrderedRanges<T> {
  private readonly ranges: Range<T>[] = [];
  private inFlight = 0;
  private backlog = 0;
  private wake?: () => void;
  private stopped = false;

  /** @param to the last height, inclusive */
  constructor(
    private readonly source: RangeSource<T>,
    private next: number,
    private readonly to: number,
  ) {
    this.pump();
  }

  /**
   * The items of the next heights that have come: at least one range's, and as many more as are there already, up to
   * `heaviest`. Undefined at the end.
   *
   * @throws what fetching the next range failed with
   */
  async take(heaviest: number): Promise<T[] | undefined> {
    for (;;) {
      const [first] = this.ranges;
      if (!first) return undefined;
      if (first.error !== undefined) throw first.error;
      if (first.items) break;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
    const items: T[] = [];
    let weight = 0;
    while (this.ranges[0]?.items && (weight === 0 || weight + this.ranges[0].weight <= heaviest)) {
      const range = this.ranges.shift()!;
      items.push(...range.items!);
      weight += range.weight;
      this.backlog -= range.weight;
    }
    this.pump();
    return items;
  }

  /** Asks for nothing more; what is under way is forgotten when it comes. */
  stop(): void {
    this.stopped = true;
  }

  private pump(): void {
    for (;;) {
      const { batch, concurrency } = this.source.limits();
      if (this.stopped || this.next > this.to || this.inFlight >= concurrency) return;
      if (this.backlog > HEAVIEST_BACKLOG) return;
      const range: Range<T> = { from: this.next, count: Math.min(batch, this.to - this.next + 1), weight: 0 };
      this.next += range.count;
      this.ranges.push(range);
      this.inFlight += 1;
      void this.fetch(range);
    }
  }

  private async fetch(range: Range<T>): Promise<void> {
    try {
      range.items = await this.source.fetch(range.from, range.count);
      range.weight = range.items.reduce((sum, item) => sum + this.source.weigh(item), 0);
      this.backlog += range.weight;
    } catch (error) {
      range.error = error instanceof Error ? error : new Error(String(error));
      this.stopped = true;
    }
    this.inFlight -= 1;
    this.wake?.();
    this.pump();
  }
}
