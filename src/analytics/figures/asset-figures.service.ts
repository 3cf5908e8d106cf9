import { Injectable } from '@nestjs/common';
import type { Currency } from '../../common/currency.js';
import { amountCounterOf, counterOf, differenceOf } from './amounts.js';
import { AssetCountsRepository } from './asset-counts.repository.js';
import type { AssetFigures, RankedAssetDto } from './dto/asset-figures.dto.js';
import type { Figures, Ranking } from './figure-table.js';
import { FiguresRepository } from './figures.repository.js';
import type { Period } from './period.js';
import { RaisedRepository } from './raised.repository.js';
import { type Asked, Sums } from './sums.js';

const MONEY = ['investments.confirmed', 'investments.refunded'];

/** What assets there are, how far they are funded, and which do best. */
@Injectable()
export class AssetFiguresService {
  constructor(
    private readonly figures: FiguresRepository,
    private readonly raised: RaisedRepository,
    private readonly assets: AssetCountsRepository,
  ) {}

  async read(period: Period): Promise<Figures<AssetFigures>> {
    const [rows, raised, counts] = await Promise.all([
      this.figures.sum(MONEY, period),
      this.raised.find(period),
      this.assets.find(period),
    ]);
    const sums = new Sums(rows);
    const currencies = sums.currencies(...MONEY);
    const points = period.starts.map((start, of) => ({
      start: start.toISOString(),
      created: counts.created[of] ?? 0,
      byCurrency: currencies.map((currency) => ({ currency, raised: netOf(sums, of, currency) })),
    }));
    const created = counts.created.reduce((sum, n) => sum + n, 0);
    return {
      record: {
        totals: {
          total: counterOf(counts.total, counts.totalAtFirst),
          created: counterOf(created, counts.createdBefore),
          byCurrency: currencies.map((currency) => ({
            currency,
            raised: amountCounterOf(netOf(sums, 'period', currency), netOf(sums, 'previous', currency)),
          })),
        },
        byStatus: counts.byStatus,
        byType: counts.byType,
        byCategory: raised.byCategory.map((row) => ({ ...row, currency: row.currency as Currency })),
        funding: counts.funding,
        best: { byRaised: raised.byRaised, byGrowth: raised.byGrowth },
        points,
      },
      table: {
        columns: ['start', 'created', 'currency', 'raised'],
        rows: points.flatMap(({ start, created: made, byCurrency }) =>
          byCurrency.length === 0
            ? [[start, made, null, null]]
            : byCurrency.map((one) => [start, made, one.currency, one.raised]),
        ),
      },
      chart: { title: 'Assets by what they raised', rankings: rankingsOf(raised.byRaised) },
    };
  }
}

/** Confirmed less refunded, each by its own time. */
export const netOf = (sums: Sums, of: Asked, currency: Currency): string =>
  differenceOf(
    sums.amount(of, 'investments.confirmed', currency),
    sums.amount(of, 'investments.refunded', currency),
  );

const rankingsOf = (ranked: readonly RankedAssetDto[]): Ranking[] =>
  [...new Set(ranked.map(({ currency }) => currency))].map((currency) => ({
    title: `Raised in the period, ${currency}`,
    unit: currency,
    bars: ranked
      .filter((asset) => asset.currency === currency)
      .map(({ title, raised }) => ({ name: title, value: Number(raised) })),
  }));
