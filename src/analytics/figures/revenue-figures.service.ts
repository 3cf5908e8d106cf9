import { Injectable } from '@nestjs/common';
import { amountCounterOf } from './amounts.js';
import { netOf } from './asset-figures.service.js';
import type { RevenueFigures } from './dto/revenue-figures.dto.js';
import type { Figures } from './figure-table.js';
import { FiguresRepository } from './figures.repository.js';
import type { Period } from './period.js';
import { RaisedRepository } from './raised.repository.js';
import { Sums } from './sums.js';

const METRICS = ['investments.confirmed', 'investments.refunded'];

/** Money that came in and stayed. No fee is charged anywhere, so there is no other revenue to tell of. */
@Injectable()
export class RevenueFiguresService {
  constructor(
    private readonly figures: FiguresRepository,
    private readonly raised: RaisedRepository,
  ) {}

  async read(period: Period): Promise<Figures<RevenueFigures>> {
    const [rows, { byRaised }] = await Promise.all([
      this.figures.sum(METRICS, period),
      this.raised.find(period),
    ]);
    const sums = new Sums(rows);
    const currencies = sums.currencies(...METRICS);
    const points = period.starts.map((start, of) => ({
      start: start.toISOString(),
      byCurrency: currencies.map((currency) => ({
        currency,
        confirmed: sums.amount(of, 'investments.confirmed', currency),
        refunded: sums.amount(of, 'investments.refunded', currency),
        net: netOf(sums, of, currency),
      })),
    }));
    return {
      record: {
        totals: {
          byCurrency: currencies.map((currency) => ({
            currency,
            confirmed: amountCounterOf(
              sums.amount('period', 'investments.confirmed', currency),
              sums.amount('previous', 'investments.confirmed', currency),
            ),
            refunded: amountCounterOf(
              sums.amount('period', 'investments.refunded', currency),
              sums.amount('previous', 'investments.refunded', currency),
            ),
            net: amountCounterOf(netOf(sums, 'period', currency), netOf(sums, 'previous', currency)),
          })),
        },
        byAsset: byRaised,
        points,
      },
      table: {
        columns: ['start', 'currency', 'confirmed', 'refunded', 'net'],
        rows: points.flatMap(({ start, byCurrency }) =>
          byCurrency.length === 0
            ? [[start, null, null, null, null]]
            : byCurrency.map((one) => [start, one.currency, one.confirmed, one.refunded, one.net]),
        ),
      },
      chart: {
        title: 'Revenue: confirmed less refunded',
        panels: currencies.map((currency) => ({
          title: currency,
          unit: currency,
          mark: 'bars',
          series: [{ name: 'net', values: points.map((_, of) => Number(netOf(sums, of, currency))) }],
        })),
      },
    };
  }
}
