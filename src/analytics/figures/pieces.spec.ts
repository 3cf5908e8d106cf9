import fc from 'fast-check';
import { finestOf, piecesOf, type PieceSize, roundedToDays } from './pieces.js';

const QUARTER = 900_000;
const LENGTH: Record<Exclude<PieceSize, 'month'>, number> = {
  day: 96 * QUARTER,
  hour: 4 * QUARTER,
  quarter: QUARTER,
};

describe('Pieces of a stretch', () => {
  it('are the largest in the middle and smaller ones at both ends', () => {
    const pieces = piecesOf(
      { from: new Date('2026-01-30T22:15:00Z'), to: new Date('2026-04-02T01:10:00Z') },
      ['month', 'day', 'hour', 'quarter'],
    );
    expect(pieces.map(({ size, from, to }) => `${size} ${from.toISOString()} ${to.toISOString()}`)).toEqual([
      'quarter 2026-01-30T22:15:00.000Z 2026-01-30T23:00:00.000Z',
      'hour 2026-01-30T23:00:00.000Z 2026-01-31T00:00:00.000Z',
      'day 2026-01-31T00:00:00.000Z 2026-02-01T00:00:00.000Z',
      'month 2026-02-01T00:00:00.000Z 2026-04-01T00:00:00.000Z',
      'day 2026-04-01T00:00:00.000Z 2026-04-02T00:00:00.000Z',
      'hour 2026-04-02T00:00:00.000Z 2026-04-02T01:00:00.000Z',
      'quarter 2026-04-02T01:00:00.000Z 2026-04-02T01:15:00.000Z',
    ]);
  });

  it('make up the whole of any stretch, without a gap or an overlap, each of whole buckets', () => {
    const quarter = fc.integer({ min: 0, max: 200_000 });
    fc.assert(
      fc.property(
        quarter,
        quarter,
        fc.constantFrom<PieceSize[]>(
          ['day', 'hour', 'quarter'],
          ['hour', 'quarter'],
          ['month', 'day', 'quarter'],
        ),
        (one, other, sizes) => {
          const [from, to] = [Math.min(one, other), Math.max(one, other)].map((n) => new Date(n * QUARTER));
          const pieces = piecesOf({ from: from!, to: to! }, sizes);
          let at = from!.getTime();
          for (const piece of pieces) {
            expect(piece.from.getTime()).toBe(at);
            expect(piece.to.getTime()).toBeGreaterThan(at);
            if (piece.size !== 'month') expect(at % LENGTH[piece.size]).toBe(0);
            else expect(piece.from.toISOString()).toMatch(/-01T00:00:00\.000Z$/);
            at = piece.to.getTime();
          }
          expect(at).toBe(to!.getTime());
        },
      ),
    );
  });

  it('are as large as every beginning of a point allows', () => {
    expect(finestOf([new Date('2026-01-01T00:00:00Z'), new Date('2026-01-02T00:00:00Z')])).toBe('day');
    expect(finestOf([new Date('2026-01-01T00:00:00Z'), new Date('2026-01-01T22:00:00Z')])).toBe('hour');
    expect(finestOf([new Date('2026-01-01T18:15:00Z')])).toBe('quarter');
  });

  it('count every quarter of an hour once, in its own point, where points are rounded to days and corrected', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(cuts, (found) => {
        const ends = found.sort((a, b) => a - b).map((n) => new Date(n * QUARTER));
        const [starts, end] = [ends.slice(0, -1), ends.at(-1)!];
        const { starts: rounded, to, corrections } = roundedToDays(starts, end);
        const counted = new Map<string, number>();
        const add = (point: number, from: Date, until: Date, sign: number): void => {
          for (let at = from.getTime() / QUARTER; at < until.getTime() / QUARTER; at++) {
            counted.set(`${point} ${at}`, (counted.get(`${point} ${at}`) ?? 0) + sign);
          }
        };
        for (const { from, to: until } of piecesOf({ from: rounded[0]!, to }, ['day', 'quarter'])) {
          for (let at = from.getTime(); at < until.getTime(); at += LENGTH.day) {
            const point = rounded.filter((start) => start.getTime() <= at).length - 1;
            add(point, new Date(at), new Date(at + LENGTH.day), 1);
          }
        }
        for (const { point, from, to: until, sign } of corrections) add(point, from, until, sign);
        const expected = starts.flatMap((start, point) => {
          const until = starts[point + 1] ?? end;
          const first = start.getTime() / QUARTER;
          return Array.from({ length: until.getTime() / QUARTER - first }, (_, n) => `${point} ${first + n}`);
        });
        const kept = [...counted].filter(([, times]) => times !== 0);
        expect(kept.filter(([, times]) => times !== 1)).toEqual([]);
        expect(kept.map(([place]) => place).sort()).toEqual(expected.sort());
      }),
    );
  });
});
