import { CATEGORY_NAMES, type CategoryName } from './categories.js';

export interface CacheCount {
  /** Answers that were at hand and good. */
  hits: number;
  /** Answers given once more while a newer one was made. */
  stale: number;
  misses: number;
}

/** How often what was asked for was there, since this process began. */
export class CacheCounts {
  private readonly counts = new Map<CategoryName, CacheCount>(
    CATEGORY_NAMES.map((name) => [name, { hits: 0, stale: 0, misses: 0 }]),
  );

  add(name: CategoryName, what: keyof CacheCount): void {
    this.counts.get(name)![what]++;
  }

  of(name: CategoryName): Readonly<CacheCount> {
    return this.counts.get(name)!;
  }

  /** The part of questions that were answered without asking the database; null before the first. */
  hitRatio(name: CategoryName): number | null {
    const { hits, stale, misses } = this.of(name);
    const asked = hits + stale + misses;
    return asked === 0 ? null : (hits + stale) / asked;
  }
}
