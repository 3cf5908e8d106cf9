import { Injectable } from '@nestjs/common';
import type { Currency } from '../../common/currency.js';
import { ActiveUsers } from '../../live/active-users.js';
import { amountCounterOf, counterOf } from './amounts.js';
import { AssetCountsRepository } from './asset-counts.repository.js';
import { netOf } from './asset-figures.service.js';
import type { OverviewFigures } from './dto/overview-figures.dto.js';
import type { Figures } from './figure-table.js';
import { FiguresRepository } from './figures.repository.js';
import type { Period } from './period.js';
import { Sums } from './sums.js';

const STANDING = ['users.new', 'kyc.submitted', 'kyc.decided'];
const FLOWING = ['users.closed', 'investments.made', 'investments.confirmed', 'investments.refunded'];
const DECIDED = ['verified', 'rejected'];

/** The whole at one look. */
@Injectable()
export class OverviewFiguresService {
  constructor(
    private readonly figures: FiguresRepository,
    private readonly assets: AssetCountsRepository,
    private readonly active: ActiveUsers,
  ) {}

  async read(period: Period): Promise<Figures<OverviewFigures>> {
    const [standing, flowing, assets, now, day] = await Promise.all([
      this.figures.sum(STANDING, period, { before: true }),
      this.figures.sum(FLOWING, period),
      this.assets.find(period),
      this.active.now(),
      this.active.day(),
    ]);
    const sums = new Sums([...standing, ...flowing]);
    const change = (metric: string, parts: string | string[] = '') =>
      counterOf(sums.number('period', metric, parts), sums.number('previous', metric, parts));
    const made = sums.parts('investments.made');
    const currencies = sums.currencies('investments.made', 'investments.confirmed', 'investments.refunded');
    const points = pointsOf(sums, period, made, currencies);
    return {
      record: {
        users: {
          total: standingOf((of) => sums.number(of, 'users.new')),
          new: change('users.new'),
          closed: change('users.closed'),
          active: { now, day },
        },
        investments: {
          made: change('investments.made', made),
          byCurrency: currencies.map((currency) => currencyOf(sums, currency)),
        },
        kyc: {
          waiting: standingOf(
            (of) => sums.number(of, 'kyc.submitted') - sums.number(of, 'kyc.decided', DECIDED),
          ),
          submitted: change('kyc.submitted'),
          verified: change('kyc.decided', 'verified'),
          rejected: change('kyc.decided', 'rejected'),
        },
        assets: {
          total: counterOf(assets.total, assets.totalAtFirst),
          created: counterOf(
            assets.created.reduce((sum, n) => sum + n, 0),
            assets.createdBefore,
          ),
        },
        points,
      },
      table: {
        columns: [
          'start',
          'newUsers',
          'investmentsMade',
          'investmentsConfirmed',
          'kycSubmitted',
          'kycDecided',
        ],
        rows: points.map((p) => [
          p.start,
          p.newUsers,
          p.investmentsMade,
          p.investmentsConfirmed,
          p.kycSubmitted,
          p.kycDecided,
        ]),
      },
      chart: {
        title: 'Overview',
        panels: [
          panelOf('New users', 'users', points, ({ newUsers }) => newUsers),
          panelOf('Investments confirmed', 'investments', points, (point) => point.investmentsConfirmed),
          panelOf('Verifications decided', 'applications', points, ({ kycDecided }) => kycDecided),
        ],
      },
    };
  }
}

type Point = OverviewFigures['points'][number];

const panelOf = (title: string, unit: string, points: readonly Point[], value: (point: Point) => number) => ({
  title,
  unit,
  mark: 'bars' as const,
  series: [{ name: title, values: points.map(value) }],
});

/** What there is at the end of the period, against its beginning. */
const standingOf = (count: (of: 'before' | 'period') => number) =>
  counterOf(count('before') + count('period'), count('before'));

function currencyOf(sums: Sums, currency: Currency): OverviewFigures['investments']['byCurrency'][number] {
  const made = sums.parts('investments.made').filter((part) => part.startsWith(`${currency} `));
  const counted = (metric: string, parts: string | string[]) =>
    counterOf(sums.number('period', metric, parts), sums.number('previous', metric, parts));
  const amounted = (metric: string, parts: string | string[]) =>
    amountCounterOf(sums.amount('period', metric, parts), sums.amount('previous', metric, parts));
  return {
    currency,
    made: counted('investments.made', made),
    madeAmount: amounted('investments.made', made),
    confirmed: counted('investments.confirmed', currency),
    confirmedAmount: amounted('investments.confirmed', currency),
    refunded: counted('investments.refunded', currency),
    refundedAmount: amounted('investments.refunded', currency),
    revenue: amountCounterOf(netOf(sums, 'period', currency), netOf(sums, 'previous', currency)),
  };
}

const pointsOf = (sums: Sums, { starts }: Period, made: string[], currencies: Currency[]): Point[] =>
  starts.map((start, of) => ({
    start: start.toISOString(),
    newUsers: sums.number(of, 'users.new'),
    investmentsMade: sums.number(of, 'investments.made', made),
    investmentsConfirmed: sums.number(of, 'investments.confirmed', currencies),
    kycSubmitted: sums.number(of, 'kyc.submitted'),
    kycDecided: sums.number(of, 'kyc.decided', DECIDED),
  }));
