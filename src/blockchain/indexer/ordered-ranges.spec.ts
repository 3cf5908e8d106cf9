import { setTimeout as pause } from 'node:timers/promises';
import { OrderedRanges } from './ordered-ranges.js';

const heights = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => from + at);

async function takeAll(ranges: OrderedRanges<number>, heaviest = 10): Promise<number[]> {
  const all: number[] = [];
  for (let items = await ranges.take(heaviest); items; items = await ranges.take(heaviest))
    all.push(...items);
  return all;
}

describe('Ranges that are fetched side by side', () => {
  const source = (fetch: (from: number, count: number) => Promise<number[]>, weight = 1) => ({
    fetch,
    limits: () => ({ batch: 7, concurrency: 4 }),
    weigh: () => weight,
  });

  it('are handed out in order and whole, however late each of them comes', async () => {
    const ranges = new OrderedRanges(
      source(async (from, count) => {
        await pause((from * 7) % 5);
        return heights(from, count);
      }),
      3,
      200,
    );
    expect(await takeAll(ranges)).toEqual(heights(3, 198));
  });

  it('are as many at a time as allowed, and no more', async () => {
    let underWay = 0;
    let most = 0;
    const ranges = new OrderedRanges(
      source(async (from, count) => {
        most = Math.max(most, (underWay += 1));
        await pause(1);
        underWay -= 1;
        return heights(from, count);
      }),
      0,
      100,
    );
    await takeAll(ranges);
    expect(most).toBe(4);
  });

  it('wait for whoever takes them, so that memory has bounds', async () => {
    let fetched = 0;
    const ranges = new OrderedRanges(
      source(async (from, count) => {
        fetched += count;
        return heights(from, count);
      }, 10_000),
      0,
      10_000,
    );
    await pause(20);
    expect(fetched).toBeLessThan(100);
    await ranges.take(1);
    await pause(20);
    expect(fetched).toBeLessThan(120);
  });

  it('hand out what came before a failure, then the failure, and fetch no more', async () => {
    let fetched = 0;
    const ranges = new OrderedRanges(
      source(async (from, count) => {
        fetched += 1;
        if (from >= 14) throw new Error('no more');
        return heights(from, count);
      }),
      0,
      10_000,
    );
    const seen: number[] = [];
    await expect(
      (async () => {
        for (;;) seen.push(...(await ranges.take(1))!);
      })(),
    ).rejects.toThrow('no more');
    expect(seen).toEqual(heights(0, 14));
    await pause(5);
    expect(fetched).toBeLessThan(10);
  });

  it('are none where there is nothing to fetch', async () => {
    expect(
      await takeAll(
        new OrderedRanges(
          source(async () => []),
          5,
          4,
        ),
      ),
    ).toEqual([]);
  });
});
