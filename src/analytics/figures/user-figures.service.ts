import { Injectable } from '@nestjs/common';
import { counterOf } from './amounts.js';
import type { UserFigures } from './dto/user-figures.dto.js';
import type { Figures } from './figure-table.js';
import { FiguresRepository } from './figures.repository.js';
import type { Period } from './period.js';
import { Sums } from './sums.js';

const STATUSES = ['active', 'suspended', 'closed'];
const TIERS = [0, 1, 2, 3, 4, 5];

/** How many investors there are, and how they come, go and climb. */
@Injectable()
export class UserFiguresService {
  constructor(private readonly figures: FiguresRepository) {}

  async read(period: Period): Promise<Figures<UserFigures>> {
    const [rows, standing] = await Promise.all([
      this.figures.sum(['users.new', 'users.closed', 'users.tier'], period, { before: true }),
      this.figures.total(['users.standing']),
    ]);
    const sums = new Sums(rows);
    const steps = sums.parts('users.tier').map((part) => ({ part, tiers: part.split(' ').map(Number) }));
    const raised = steps.filter(({ tiers: [from, to] }) => to! > from!).map(({ part }) => part);
    const lowered = steps.filter(({ tiers: [from, to] }) => to! < from!).map(({ part }) => part);
    const points = pointsOf(sums, period, raised, lowered);
    const atFirst = sums.number('before', 'users.new');
    const change = (metric: string, parts: string | string[] = '') =>
      counterOf(sums.number('period', metric, parts), sums.number('previous', metric, parts));
    const standingIn = (test: (status: string, tier: number) => boolean): number =>
      standing.reduce((users, { part, number }) => {
        const [status, tier] = part.split(' ') as [string, string];
        return test(status, Number(tier)) ? users + number : users;
      }, 0);
    return {
      record: {
        totals: {
          total: counterOf(points.at(-1)?.total ?? atFirst, atFirst),
          new: change('users.new'),
          closed: change('users.closed'),
          tierRaised: change('users.tier', raised),
          tierLowered: change('users.tier', lowered),
        },
        byStatus: STATUSES.map((status) => ({ status, users: standingIn((one) => one === status) })),
        byTier: TIERS.map((tier) => ({ tier, users: standingIn((_, one) => one === tier) })),
        tierChanges: steps.flatMap(({ part, tiers: [fromTier, toTier] }) => {
          const users = sums.number('period', 'users.tier', part);
          return users === 0 ? [] : [{ fromTier: fromTier!, toTier: toTier!, users }];
        }),
        points,
      },
      table: {
        columns: ['start', 'new', 'closed', 'total', 'open', 'tierRaised', 'tierLowered'],
        rows: points.map((p) => [p.start, p.new, p.closed, p.total, p.open, p.tierRaised, p.tierLowered]),
      },
      chart: {
        title: 'Users',
        panels: [
          {
            title: 'New',
            unit: 'users',
            mark: 'bars',
            series: [{ name: 'New', values: points.map((point) => point.new) }],
          },
          {
            title: 'Open accounts',
            unit: 'users',
            mark: 'lines',
            series: [{ name: 'Open', values: points.map(({ open }) => open) }],
          },
        ],
      },
    };
  }
}

function pointsOf(
  sums: Sums,
  { starts }: Period,
  raised: string[],
  lowered: string[],
): UserFigures['points'] {
  let total = sums.number('before', 'users.new');
  let closed = sums.number('before', 'users.closed');
  return starts.map((start, of) => {
    const made = sums.number(of, 'users.new');
    const gone = sums.number(of, 'users.closed');
    total += made;
    closed += gone;
    return {
      start: start.toISOString(),
      new: made,
      closed: gone,
      total,
      open: total - closed,
      tierRaised: sums.number(of, 'users.tier', raised),
      tierLowered: sums.number(of, 'users.tier', lowered),
    };
  });
}
