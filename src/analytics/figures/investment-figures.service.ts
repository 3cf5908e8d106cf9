import { Injectable } from '@nestjs/common';
import type { Currency } from '../../common/currency.js';
import { amountCounterOf, counterOf, meanOf, shareOf } from './amounts.js';
import type { InvestmentFigures } from './dto/investment-figures.dto.js';
import type { Figures } from './figure-table.js';
import { type DurationSum, FiguresRepository } from './figures.repository.js';
import type { Period } from './period.js';
import { type Asked, Sums } from './sums.js';

const METRICS = ['investments.made', 'investments.confirmed', 'investments.refunded'];
const STATUSES = ['pending', 'confirmed', 'failed', 'refunded'] as const;
type Status = (typeof STATUSES)[number];

const partsOf = (currencies: readonly Currency[], statuses: readonly Status[] = STATUSES): string[] =>
  currencies.flatMap((currency) => statuses.map((status) => `${currency} ${status}`));

/** How investments come in, what becomes of them and how soon. */
@Injectable()
export class InvestmentFiguresService {
  constructor(private readonly figures: FiguresRepository) {}

  async read(period: Period): Promise<Figures<InvestmentFigures>> {
    const [rows, durations] = await Promise.all([
      this.figures.sum(METRICS, period),
      this.figures.durations(['investments.confirm_time'], period),
    ]);
    const sums = new Sums(rows);
    const currencies = sums.currencies(...METRICS);
    const medianOf = (of: DurationSum['of']) => durations.find((one) => one.of === of)?.medianSeconds ?? null;
    const points = period.starts.map((start, of) => ({
      start: start.toISOString(),
      made: sums.number(of, 'investments.made', partsOf(currencies)),
      conversion: conversionOf(sums, of, currencies),
      medianSecondsToConfirm: medianOf(of),
      byCurrency: currencies.map((currency) => pointOf(sums, of, currency)),
    }));
    const both = <T>(find: (of: Asked) => T) => ({ value: find('period'), previous: find('previous') });
    return {
      record: {
        totals: {
          made: counted(sums, 'investments.made', partsOf(currencies)),
          conversion: both((of) => conversionOf(sums, of, currencies)),
          medianSecondsToConfirm: { value: medianOf('all'), previous: medianOf('previous') },
          byCurrency: currencies.map((currency) => totalOf(sums, currency)),
        },
        points,
      },
      table: tableOf(points),
      chart: {
        title: 'Investments',
        panels: [
          {
            title: 'Made, as they stand now',
            unit: 'investments',
            mark: 'bars',
            series: STATUSES.map((status) => ({
              name: status,
              values: points.map((_, of) =>
                sums.number(of, 'investments.made', partsOf(currencies, [status])),
              ),
            })),
          },
          ...currencies.map((currency) => ({
            title: `Confirmed, ${currency}`,
            unit: currency,
            mark: 'bars' as const,
            series: [
              {
                name: 'confirmed',
                values: points.map((_, of) => Number(sums.amount(of, 'investments.confirmed', currency))),
              },
            ],
          })),
        ],
      },
    };
  }
}

/** Of what was made then, the part that was confirmed at any time since. */
function conversionOf(sums: Sums, of: Asked, currencies: readonly Currency[]): number | null {
  const confirmed = sums.number(of, 'investments.made', partsOf(currencies, ['confirmed', 'refunded']));
  return shareOf(confirmed, sums.number(of, 'investments.made', partsOf(currencies)));
}

const counted = (sums: Sums, metric: string, parts: string | string[]) =>
  counterOf(sums.number('period', metric, parts), sums.number('previous', metric, parts));
const amounted = (sums: Sums, metric: string, parts: string | string[]) =>
  amountCounterOf(sums.amount('period', metric, parts), sums.amount('previous', metric, parts));

function totalOf(sums: Sums, currency: Currency): InvestmentFigures['totals']['byCurrency'][number] {
  const made = partsOf([currency]);
  return {
    currency,
    made: counted(sums, 'investments.made', made),
    madeAmount: amounted(sums, 'investments.made', made),
    averageAmount: meanOf(
      sums.amount('period', 'investments.made', made),
      sums.number('period', 'investments.made', made),
    ),
    failed: counted(sums, 'investments.made', `${currency} failed`),
    conversion: conversionOf(sums, 'period', [currency]),
    confirmed: counted(sums, 'investments.confirmed', currency),
    confirmedAmount: amounted(sums, 'investments.confirmed', currency),
    refunded: counted(sums, 'investments.refunded', currency),
    refundedAmount: amounted(sums, 'investments.refunded', currency),
  };
}

function pointOf(
  sums: Sums,
  of: number,
  currency: Currency,
): InvestmentFigures['points'][number]['byCurrency'][number] {
  const parts = partsOf([currency]);
  const made = sums.number(of, 'investments.made', parts);
  const amount = sums.amount(of, 'investments.made', parts);
  return {
    currency,
    made,
    madeAmount: amount,
    averageAmount: meanOf(amount, made),
    stillPending: sums.number(of, 'investments.made', `${currency} pending`),
    failed: sums.number(of, 'investments.made', `${currency} failed`),
    conversion: conversionOf(sums, of, [currency]),
    confirmed: sums.number(of, 'investments.confirmed', currency),
    confirmedAmount: sums.amount(of, 'investments.confirmed', currency),
    refunded: sums.number(of, 'investments.refunded', currency),
    refundedAmount: sums.amount(of, 'investments.refunded', currency),
  };
}

const tableOf = (points: InvestmentFigures['points']): Figures['table'] => ({
  columns: [
    'start',
    'currency',
    'made',
    'madeAmount',
    'averageAmount',
    'stillPending',
    'failed',
    'conversion',
    'confirmed',
    'confirmedAmount',
    'refunded',
    'refundedAmount',
    'medianSecondsToConfirm',
  ],
  // A point in which nothing happened is a row all the same.
  rows: points.flatMap(({ start, byCurrency, medianSecondsToConfirm }) =>
    byCurrency.length === 0
      ? [[start, null, 0, null, null, 0, 0, null, 0, null, 0, null, null]]
      : byCurrency.map((p) => [
          start,
          p.currency,
          p.made,
          p.madeAmount,
          p.averageAmount,
          p.stillPending,
          p.failed,
          p.conversion,
          p.confirmed,
          p.confirmedAmount,
          p.refunded,
          p.refundedAmount,
          medianSecondsToConfirm,
        ]),
  ),
});
