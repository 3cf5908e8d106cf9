import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { CURRENCIES, type Currency } from '../common/currency.js';
import type { HoldingDto } from './dto/portfolio.dto.js';
import { allocationOf, apportion, returnPercent, totalsOf } from './portfolio-figures.js';

const holding = (currency: Currency, invested: string, value: string | null): HoldingDto => ({
  assetId: randomUUID(),
  title: 'x',
  slug: 'x',
  category: null,
  currency,
  invested,
  tokens: value === null ? null : '1',
  price: value,
  priceAt: null,
  priceSource: null,
  value,
  valueUnknown: value === null ? 'tokens_unknown' : null,
  returnPercent: null,
  investments: 1,
  heldSince: '1970-01-01T00:00:00.000Z',
  lockedUntil: null,
  lockedAmount: '0.000000',
});

const tenths = (percent: string): number => {
  expect(percent).toMatch(/^\d{1,3}\.\d$/);
  return Number(percent.replace('.', ''));
};

const amounts = fc
  .bigInt({ min: 1n, max: 10n ** 18n - 1n })
  .map((units) => `${units / 10n ** 6n}.${String(units % 10n ** 6n).padStart(6, '0')}`);
const holdings = fc.array(
  fc.record({
    currency: fc.constantFrom(...CURRENCIES),
    invested: amounts,
    value: fc.option(fc.oneof(amounts, fc.constant('0.000000')), { freq: 20 }),
  }),
  { maxLength: 60 },
);

describe('Allocation', () => {
  it('sums to exactly 100 in every currency, each part within a tenth of its share', () => {
    fc.assert(
      fc.property(holdings, (rows) => {
        const held = rows.map(({ currency, invested, value }) => holding(currency, invested, value));
        const allocation = allocationOf(held);
        expect(allocation).toHaveLength(held.length);
        for (const currency of new Set(held.map((one) => one.currency))) {
          const parts = allocation.filter((part) => part.currency === currency);
          expect(parts.reduce((sum, { percent }) => sum + tenths(percent), 0)).toBe(1000);
          const whole = parts.reduce((sum, { amount }) => sum + BigInt(amount.replace('.', '')), 0n);
          for (const { amount, percent } of parts) {
            const share = BigInt(amount.replace('.', '')) * 1000n;
            const shown = BigInt(tenths(percent)) * whole;
            expect(shown - share < whole && share - shown < whole).toBe(true);
          }
        }
      }),
    );
  });

  it('does not depend on the order in which holdings are read, and never gives less for more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: 1n, max: 5n }), { minLength: 1, maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (weights, chance) => {
          const names = weights.map((_, at) => `asset ${at}`);
          const shares = apportion(weights, names);
          const order = weights
            .map((_, at) => [chance.next().value as number, at] as const)
            .sort(([a], [b]) => a - b)
            .map(([, at]) => at);
          const again = apportion(
            order.map((at) => weights[at]!),
            order.map((at) => names[at]!),
          );
          order.forEach((at, place) => expect(again[place]).toBe(shares[at]));
          weights.forEach((one, a) =>
            weights.forEach((other, b) => {
              if (one > other) expect(shares[a]! >= shares[b]!).toBe(true);
            }),
          );
        },
      ),
    );
  });

  it('of three equal parts gives the tenth that is left to the first by name', () => {
    expect(apportion([1n, 1n, 1n], ['b', 'a', 'c'])).toEqual([333n, 334n, 333n]);
  });

  it('goes by what was invested, and says so, where one value is unknown or all are nothing', () => {
    for (const value of [null, '0.000000']) {
      const [one, other] = allocationOf([
        holding('EGP', '75.000000', value),
        holding('EGP', '25.000000', '0.000000'),
      ]);
      expect(one).toMatchObject({ basis: 'invested', percent: '75.0', amount: '75.000000' });
      expect(other).toMatchObject({ basis: 'invested', percent: '25.0' });
    }
  });
});

describe('Totals', () => {
  it('never add currencies up, and are exact where numbers are not', () => {
    expect(
      totalsOf([
        holding('EGP', '900719925474.099301', '900719925474.099302'),
        holding('USD', '1.000000', '2.000000'),
        holding('EGP', '0.000001', '0.000001'),
      ]),
    ).toEqual([
      {
        currency: 'EGP',
        invested: '900719925474.099302',
        value: '900719925474.099303',
        returnPercent: '0.00',
        unvaluedHoldings: 0,
      },
      {
        currency: 'USD',
        invested: '1.000000',
        value: '2.000000',
        returnPercent: '100.00',
        unvaluedHoldings: 0,
      },
    ]);
  });

  it('have no value where one of theirs has none', () => {
    expect(
      totalsOf([holding('EGP', '1.000000', '5.000000'), holding('EGP', '1.000000', null)]),
    ).toMatchObject([{ invested: '2.000000', value: null, returnPercent: null, unvaluedHoldings: 1 }]);
  });

  it.each([
    ['100.000000', '112.345000', '12.35'],
    ['100.000000', '112.344999', '12.34'],
    ['100.000000', '87.655000', '-12.35'],
    ['3.000000', '2.000000', '-33.33'],
    ['5.000000', '0.000000', '-100.00'],
    ['5.000000', '5.000000', '0.00'],
  ])('of %s that is worth %s return %s %%', (invested, value, percent) => {
    expect(returnPercent(invested, value)).toBe(percent);
  });
});
