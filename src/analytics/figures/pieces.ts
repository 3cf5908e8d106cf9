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
