import type { Cache } from '@nestjs/cache-manager';
import { Logger } from '@nestjs/common';
import { AnswerCache } from './answer-cache.js';

const TTL = 1_000;

/** A store that a test can break. */
class Store {
  readonly kept = new Map<string, unknown>();
  broken = false;
  async get(key: string): Promise<unknown> {
    if (this.broken) throw new Error('away');
    return this.kept.get(key);
  }
  async set(key: string, value: unknown): Promise<void> {
    if (this.broken) throw new Error('away');
    this.kept.set(key, structuredClone(value));
  }
}

describe('The cache of answers', () => {
  let store: Store;
  let cache: AnswerCache;
  let made: number;
  const make = async (): Promise<{ n: number }> => ({ n: ++made });

  // A broken store is logged; here it is meant.
  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(() => {
    store = new Store();
    cache = new AnswerCache(store as unknown as Cache);
    made = 0;
  });

  it('gives an answer again with the age that it had', async () => {
    const first = await cache.remember('a', TTL, make);
    const second = await cache.remember('a', TTL, make);
    expect(second).toEqual(first);
    expect(second.asOf).toBeInstanceOf(Date);
    expect(await cache.remember('b', TTL, make)).toMatchObject({ value: { n: 2 } });
  });

  it('makes it once for all who ask at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => cache.remember('a', TTL, make)));
    expect(new Set(answers.map(({ value }) => value.n))).toEqual(new Set([1]));
  });

  it('keeps a failure from others: who waited makes it themselves', async () => {
    const failing = cache.remember('a', TTL, async () => {
      await Promise.resolve();
      throw new Error('no session');
    });
    const waiting = cache.remember('a', TTL, make);
    await expect(failing).rejects.toThrow('no session');
    await expect(waiting).resolves.toMatchObject({ value: { n: 1 } });
    await expect(cache.remember('a', TTL, make)).resolves.toMatchObject({ value: { n: 1 } });
  });

  it('does without a store that is away', async () => {
    store.broken = true;
    expect(await cache.remember('a', TTL, make)).toMatchObject({ value: { n: 1 } });
    expect(await cache.remember('a', TTL, make)).toMatchObject({ value: { n: 2 } });
  });
});
