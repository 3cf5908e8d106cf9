import { CURRENCIES, type Currency } from '../../common/currency.js';
import { sumOf, ZERO } from './amounts.js';
import type { FigureSum, Of } from './figures.repository.js';

/** What a sum is asked for: a point, a stretch, or the whole period. */
export type Asked = Of | 'period';

type Sum = Pick<FigureSum, 'number' | 'amount'>;
const NOTHING: Sum = { number: 0, amount: ZERO };

/** Sums as they were read, looked up by what they are of. What is not there is nothing: gaps are zero. */
export class Sums {
  private readonly found = new Map<string, Sum>();
  private readonly partsOf = new Map<string, Set<string>>();

  constructor(rows: readonly FigureSum[]) {
    const points = new Map<string, FigureSum[]>();
    for (const row of rows) {
      this.found.set(keyOf(row.metric, row.part, row.of), row);
      this.partsOf.set(row.metric, (this.partsOf.get(row.metric) ?? new Set()).add(row.part));
      if (typeof row.of !== 'number') continue;
      const key = keyOf(row.metric, row.part, 'period');
      const inPeriod = points.get(key);
      if (inPeriod) inPeriod.push(row);
      else points.set(key, [row]);
    }
    for (const [key, all] of points) {
      this.found.set(key, {
        number: all.reduce((sum, { number }) => sum + number, 0),
        amount: sumOf(all.map(({ amount }) => amount)),
      });
    }
  }

  /** How many, in these parts together. */
  number(of: Asked, metric: string, parts: string | readonly string[] = ''): number {
    return [parts].flat().reduce((sum, part) => sum + this.find(of, metric, part).number, 0);
  }

  /** How much, in these parts together. */
  amount(of: Asked, metric: string, parts: string | readonly string[] = ''): string {
    return sumOf([parts].flat().map((part) => this.find(of, metric, part).amount));
  }

  /** Parts of a metric that occur anywhere. */
  parts(metric: string): string[] {
    return [...(this.partsOf.get(metric) ?? [])].sort();
  }

  /** Currencies that anything is in, in their usual order: amounts of two are never added. */
  currencies(...metrics: string[]): Currency[] {
    const first = new Set(metrics.flatMap((metric) => this.parts(metric).map((part) => part.split(' ')[0])));
    return CURRENCIES.filter((currency) => first.has(currency));
  }

  private find(of: Asked, metric: string, part: string): Sum {
    return this.found.get(keyOf(metric, part, of)) ?? NOTHING;
  }
}

const keyOf = (metric: string, part: string, of: Asked): string => `${metric}\n${part}\n${of}`;
