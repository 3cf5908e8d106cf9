import fc from 'fast-check';
import { amountCounterOf, changeOf, counterOf, differenceOf, meanOf, shareOf, sumOf } from './amounts.js';

describe('Amounts', () => {
  it.each([
    [3n, 2n, 50],
    [2n, 3n, -33.3],
    [0n, 7n, -100],
    [7n, 7n, 0],
    [7n, 0n, null],
    [0n, 0n, null],
    [1_000_000_000_000_000_001n, 1_000_000_000_000_000_000n, 0],
    [-5n, -10n, 50],
  ])('that are %d where they were %d have changed by %p per cent', (value, previous, change) => {
    expect(changeOf(value, previous)).toEqual(change);
  });

  it('are rounded to one decimal, half away from zero', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -1_000_000_000n, max: 1_000_000_000n }),
        fc.bigInt({ min: 1n, max: 1_000_000_000n }),
        (value, previous) => {
          const exact = ((Number(value) - Number(previous)) * 100) / Number(previous);
          expect(Math.abs(changeOf(value, previous)! - exact)).toBeLessThanOrEqual(
            0.05 + Math.abs(exact) * 1e-9,
          );
        },
      ),
    );
  });

  it('are added and taken away exactly, whatever their size', () => {
    expect(sumOf(['999999999999999999.999999', '0.000001'])).toBe('1000000000000000000.000000');
    expect(sumOf([])).toBe('0.000000');
    expect(differenceOf('0.1', '0.3')).toBe('-0.200000');
    expect(amountCounterOf('3.000000', '2')).toEqual({ value: '3.000000', previous: '2', change: 50 });
    expect(counterOf(1, 4)).toEqual({ value: 1, previous: 4, change: -75 });
  });

  it('have no mean and no share of nothing', () => {
    expect(meanOf('10.000000', 3)).toBe('3.333333');
    expect(meanOf('20.000000', 3)).toBe('6.666667');
    expect(meanOf('0', 0)).toBeNull();
    expect(shareOf(1, 3)).toBe(0.3333);
    expect(shareOf(0, 0)).toBeNull();
  });
});
