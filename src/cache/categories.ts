import { HASH_LIFE } from './live/hashes.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** How answers of one kind are kept. Times are in milliseconds. */
export interface Category {
  /** Its keys; what stands in braces is filled in. */
  key: string;
  ttl: number;
  /** Up to this part of `ttl` is taken off at random, so that what was made together is not made again together. */
  jitter: number;
  /** For so long after `ttl` an old answer is given once more while it is made anew: for what decides nothing. */
  stale: number;
  /** For so long it is known that there is no such thing; 0: it is asked for each time. */
  absent: number;
  /**
   * Kept in Redis, where there is one, so that all processes make it once. Answers without tags are kept in the process
   * besides, for their age alone says whether they are good.
   */
  shared: boolean;
}

const category = (key: string, ttl: number, rest: Partial<Category> = {}): Category => ({
  key,
  ttl,
  jitter: 0.1,
  stale: 0,
  absent: 0,
  shared: true,
  ...rest,
});

/**
 * Everything that is cached. What is here is in nobody's confidence: it may be read by whoever reads Redis. What is one
 * person's (their profile, their portfolio) is not here at all: it would have to be sealed, and opening it costs more than
 * the row does. What decides about money or access is not here either.
 */
export const CATEGORIES = {
  /** A pool as everybody sees it, by its id, its contract's address or its slug; made void by each write that changes it. */
  assetMetrics: category('asset:metrics:{assetId}', 10 * MINUTE, { absent: 5 * SECOND }),
  poolHistory: category('asset:history:{assetId}:{day}', MINUTE, { stale: MINUTE }),
  poolLeaders: category('asset:leaders:{board}:{currency}', MINUTE, { stale: MINUTE }),

  blockchainStats: category('blockchain:stats', 30 * SECOND, { absent: SECOND, stale: 30 * SECOND }),
  validators: category('blockchain:validators:{period}', 5 * SECOND, { stale: 5 * SECOND }),
  /** How far the chain is indexed. Each process asks for itself: a look-up in Redis costs what this does. */
  chainStatus: category('blockchain:status', SECOND / 2, { jitter: 0, absent: SECOND / 2, shared: false }),
  /** First pages of the explorer, which everybody begins with and which are new with each block. */
  explorerPages: category('blockchain:page:{resource}', SECOND / 2, { jitter: 0, shared: false }),

  dashboard: category('analytics:dashboard:{period}', MINUTE),
  /** It names who decides, so it stays in the process. */
  kycStats: category('analytics:kyc:{period}:{interval}', 30 * SECOND, { shared: false }),
  /** Figures of a period that is over, and of one that is not. Read as the staff who ask, so never behind them. */
  analytics: category('analytics:{type}:{period}', 30 * MINUTE),
  analyticsNow: category('analytics:{type}:{period}:now', MINUTE),
} as const satisfies Record<string, Category>;

export type CategoryName = keyof typeof CATEGORIES;
export const CATEGORY_NAMES = Object.keys(CATEGORIES) as CategoryName[];

/** What answers are made of, for `AnswerCache.invalidate`. */
export const ASSETS_TAG = 'assets';

/** Sessions are hashes and slide: see `hashes.ts`. Here for whoever looks for the whole of what Redis holds. */
export const SESSION_CATEGORY = { key: 'session:{sessionId}', ttl: HASH_LIFE * SECOND } as const;

type Braced<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Braced<Rest>
  : never;

/** What a key of the category is made of. */
export type KeyParts<Name extends CategoryName> = Record<
  Braced<(typeof CATEGORIES)[Name]['key']>,
  string | number
>;

/** @throws RangeError for a part with a brace: a cluster would take it for a hash tag */
export function keyOf<Name extends CategoryName>(name: Name, parts: KeyParts<Name>): string {
  return CATEGORIES[name].key.replace(/\{(\w+)\}/g, (_, part: string) => {
    const text = String((parts as Record<string, string | number>)[part]);
    if (/[{}]/.test(text)) throw new RangeError(`A key of ${name} may not have a brace in it.`);
    return text;
  });
}
