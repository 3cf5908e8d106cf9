import { fixedDecimal, toScaled } from '../../common/decimal.js';

const SCALE = 6;

/** A number now, in the period before, and what has changed. */
export interface Counter {
  value: number;
  previous: number;
  change: number | null;
}

export interface AmountCounter {
  value: string;
  previous: string;
  change: number | null;
}

/** Per cent with one decimal, half away from zero; null where there was nothing before. */
export function changeOf(value: bigint, previous: bigint): number | null {
  if (previous === 0n) return null;
  const size = previous < 0n ? -previous : previous;
  const difference = (value - previous) * 1000n;
  const half = difference < 0n ? -size : size;
  return Number((2n * difference + half) / (2n * size)) / 10;
}

export const counterOf = (value: number, previous: number): Counter => ({
  value,
  previous,
  change: changeOf(BigInt(value), BigInt(previous)),
});

export const amountCounterOf = (value: string, previous: string): AmountCounter => ({
  value,
  previous,
  change: changeOf(toScaled(value, SCALE), toScaled(previous, SCALE)),
});

export const ZERO = fixedDecimal(0n, SCALE);

export const sumOf = (amounts: readonly string[]): string =>
  fixedDecimal(
    amounts.reduce((sum, amount) => sum + toScaled(amount, SCALE), 0n),
    SCALE,
  );

export const differenceOf = (amount: string, less: string): string =>
  fixedDecimal(toScaled(amount, SCALE) - toScaled(less, SCALE), SCALE);

/** Null of none. Rounded to a millionth, half up. */
export function meanOf(amount: string, count: number): string | null {
  if (count === 0) return null;
  const [units, n] = [toScaled(amount, SCALE), BigInt(count)];
  return fixedDecimal((2n * units + n) / (2n * n), SCALE);
}

/** A share of a whole, from 0 to 1 with four decimals; null of nothing. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
