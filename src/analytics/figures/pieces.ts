import { QUARTER_MS, type Stretch } from './period.js';

/** Sizes of buckets that a stretch can be put together from, the largest first. */
export type PieceSize = 'month' | 'day' | 'hour' | 'quarter';

/** Buckets of one size, side by side. */
export interface Piece extends Stretch {
  size: PieceSize;
}

const HOUR_MS = 4 * QUARTER_MS;
const DAY_MS = 24 * HOUR_MS;
const LENGTH = { day: DAY_MS, hour: HOUR_MS, quarter: QUARTER_MS } as const;

/**
 * The fewest buckets (UTC) of these sizes that make up a stretch: the largest in its middle, smaller ones at both ends.
 * The quarter of an hour that its end falls into is part of it whole.
 *
 * @param sizes the largest first
 */
export function piecesOf({ from, to }: Stretch, sizes: readonly PieceSize[]): Piece[] {
  const [size = 'quarter', ...smaller] = sizes;
  if (from >= to) return [];
  if (size === 'quarter') return [{ size, from, to: ceil('quarter', to) }];
  const [first, last] = [ceil(size, from), floor(size, to)];
  if (first >= last) return piecesOf({ from, to }, smaller);
  return [
    ...piecesOf({ from, to: first }, smaller),
    { size, from: first, to: last },
    ...piecesOf({ from: last, to }, smaller),
  ];
}

/** Buckets that belong to one point, taken away where `sign` is -1: they were counted with the whole day around them. */
export interface Correction extends Piece {
  point: number;
  sign: 1 | -1;
}

/**
 * What sums of points by whole days (UTC) lack and have too much of. A beginning is moved to the nearest midnight, and what
 * lies between belongs to the point on its other side. Of a year of days in Cairo that is two hours for each, instead of all
 * twenty-four.
 */
export function roundedToDays(
  starts: readonly Date[],
  to: Date,
): { starts: Date[]; to: Date; corrections: Correction[] } {
  const ends = [...starts, ceil('quarter', to)];
  const rounded = ends.map((at) => new Date(Math.round(at.getTime() / DAY_MS) * DAY_MS));
  const corrections = ends.flatMap((at, point): Correction[] => {
    const midnight = rounded[point]!;
    const isBefore = at < midnight;
    const [from, until] = isBefore ? [at, midnight] : [midnight, at];
    const signed = [
      { point, sign: isBefore ? 1 : -1 },
      { point: point - 1, sign: isBefore ? -1 : 1 },
    ] as const;
    return piecesOf({ from, to: until }, ['hour', 'quarter']).flatMap((piece) =>
      signed
        .filter((one) => one.point >= 0 && one.point < starts.length)
        .map((one) => ({ ...piece, point: one.point, sign: one.sign })),
    );
  });
  return { starts: rounded.slice(0, -1), to: rounded.at(-1)!, corrections };
}

/** The largest size of which every one of these moments begins a bucket. */
export function finestOf(moments: readonly Date[]): 'day' | 'hour' | 'quarter' {
  return (
    (['day', 'hour'] as const).find((size) => moments.every((at) => at.getTime() % LENGTH[size] === 0)) ??
    'quarter'
  );
}

function floor(size: PieceSize, at: Date): Date {
  if (size === 'month') return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth()));
  return new Date(Math.floor(at.getTime() / LENGTH[size]) * LENGTH[size]);
}

function ceil(size: PieceSize, at: Date): Date {
  const start = floor(size, at);
  if (start.getTime() === at.getTime()) return at;
  if (size === 'month') return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1));
  return new Date(start.getTime() + LENGTH[size]);
}
