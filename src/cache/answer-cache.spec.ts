import { type Cache } from '@nestjs/cache-manager';
import { Logger } from '@nestjs/common';
import { ALONE_TTL_MS, AnswerCache } from './answer-cache.js';
import { CATEGORIES, CATEGORY_NAMES, keyOf } from './categories.js';
import { inProcessCache } from './in-process.store.js';

const PARTS = { assetId: 'a' };

describe('The cache of answers, in the process', () => {
  let store: Cache;
  let cache: AnswerCache;
  let made: number;
  const make = async (): Promise<{ n: number }> => ({ n: ++made });
  const ask = (tags: string[] = []) => cache.remember('assetMetrics', PARTS, make, tags);

  // A broken store is logged; here it is meant.
  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
    store = inProcessCache();
    cache = new AnswerCache(store, undefined);
    made = 0;
  });
  afterEach(() => jest.useRealTimers());

  it('gives an answer again with the age that it had', async () => {
    const first = await ask();
    jest.advanceTimersByTime(1_000);
    const second = await ask();
    expect(second).toEqual(first);
    expect(second.asOf.getTime()).toBe(Date.now() - 1_000);
    expect(await cache.remember('assetMetrics', { assetId: 'b' }, make)).toMatchObject({ value: { n: 2 } });
    expect(cache.counts.of('assetMetrics')).toEqual({ hits: 1, stale: 0, misses: 2 });
    expect(cache.counts.hitRatio('assetMetrics')).toBeCloseTo(1 / 3);
  });

  it('makes it once for all who ask at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(['t'])));
    expect(new Set(answers.map(({ value }) => value.n))).toEqual(new Set([1]));
  });

  it('keeps a failure from others: who waited makes it themselves', async () => {
    const failing = cache.remember('assetMetrics', PARTS, async () => {
      await Promise.resolve();
      throw new Error('no session');
    });
    const waiting = ask();
    await expect(failing).rejects.toThrow('no session');
    await expect(waiting).resolves.toMatchObject({ value: { n: 1 } });
    await expect(ask()).resolves.toMatchObject({ value: { n: 1 } });
  });

  it('does without a store that is away', async () => {
    const away = async (): Promise<never> => Promise.reject(new Error('away'));
    cache = new AnswerCache({ get: away, mget: away, set: away, mdel: away, del: away } as never, undefined);
    expect(await ask()).toMatchObject({ value: { n: 1 } });
    expect(await ask(['t'])).toMatchObject({ value: { n: 2 } });
    await cache.invalidate('t');
    expect(await ask(['t'])).toMatchObject({ value: { n: 3 } });
  });

  it('remembers for a moment that there is nothing, and not at all where that is not said', async () => {
    const nothing = async (): Promise<undefined> => void made++;
    const look = () => cache.remember('assetMetrics', PARTS, nothing);
    expect((await look()).value).toBeUndefined();
    expect((await look()).value).toBeUndefined();
    expect(made).toBe(1);
    jest.advanceTimersByTime(CATEGORIES.assetMetrics.absent + 1);
    await look();
    expect(made).toBe(2);
    await cache.remember('dashboard', { period: '7d' }, nothing);
    await cache.remember('dashboard', { period: '7d' }, nothing);
    expect(made).toBe(4);
  });

  it('gives a stale answer once more while it is made anew, and none that is older still', async () => {
    const { ttl, stale } = CATEGORIES.validators;
    const look = () => cache.remember('validators', { period: '7d' }, make);
    await look();
    jest.advanceTimersByTime(ttl + 1);
    expect((await look()).value.n).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect((await look()).value.n).toBe(2);
    jest.advanceTimersByTime(ttl + stale + 1);
    expect((await look()).value.n).toBe(3);
  });

  it('takes something off a time to live, and never adds to it', async () => {
    const { ttl, jitter } = CATEGORIES.dashboard;
    jest.spyOn(Math, 'random').mockReturnValue(1);
    await cache.remember('dashboard', { period: '7d' }, make);
    jest.advanceTimersByTime(ttl * (1 - jitter) + 1);
    expect((await cache.remember('dashboard', { period: '7d' }, make)).value.n).toBe(2);
    jest.restoreAllMocks();
  });

  it('keeps answers with tags a minute at most, for nobody tells it of the writes of others', async () => {
    await ask(['t']);
    jest.advanceTimersByTime(ALONE_TTL_MS + 1);
    expect((await ask(['t'])).value.n).toBe(2);
  });

  it('lets nobody change what others are given', async () => {
    await ask();
    const { value } = await ask();
    expect(() => (value.n = 9)).toThrow(TypeError);
  });
});

describe('The categories', () => {
  it('have keys that cannot be mistaken for one another', () => {
    const shapes = CATEGORY_NAMES.map((name) => CATEGORIES[name].key.replace(/\{\w+\}/g, '*'));
    // `analytics:*:*` would hold `analytics:kyc:…` too: its types are its own.
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it('take no part that a cluster would take for a hash tag', () => {
    expect(keyOf('assetMetrics', { assetId: 'x-1' })).toBe('asset:metrics:x-1');
    expect(() => keyOf('assetMetrics', { assetId: '{x}' })).toThrow(RangeError);
  });

  it.each(CATEGORY_NAMES)('%s: times that make sense', (name) => {
    const { ttl, jitter, stale, absent } = CATEGORIES[name];
    expect(ttl).toBeGreaterThan(0);
    expect(jitter).toBeLessThan(0.5);
    expect(stale).toBeLessThanOrEqual(ttl);
    expect(absent).toBeLessThanOrEqual(ttl);
  });
});
