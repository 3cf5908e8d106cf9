import { Injectable, StreamableFile } from '@nestjs/common';
import { AnswerCache } from '../../cache/answer-cache.js';
import { csvRecord } from '../../common/csv.js';
import { Aged } from '../../common/http/data-age.js';
import { malformed } from '../../common/problem/problem.js';
import { drawChart } from './draw-chart.js';
import type { FiguresDto } from './dto/figures.dto.js';
import type { FigureTable, Figures } from './figure-table.js';
import { oneOf, parsePeriod, type Period, type PeriodParameters } from './period.js';

const FORMATS = ['json', 'csv', 'svg'] as const;

export type FigureParameters = Record<string, string | string[] | undefined>;

/** A figure's endpoint: how it is called, and how it is read. `more` are parameters of its own, by name. */
export interface FigureSource {
  name: string;
  read: (period: Period) => Promise<Figures>;
  /** Those of its own, as they tell one answer from another. */
  key?: string;
}

/** Gives figures as a record, a table or a chart, each with its age. */
@Injectable()
export class FigureAnswers {
  constructor(private readonly cache: AnswerCache) {}

  /** @throws Problem 400 naming the parameter at fault */
  async give(
    { name, read, key = '' }: FigureSource,
    { period: named, from, to, interval, timeZone, format: wanted, ...unknown }: FigureParameters,
  ): Promise<Aged<FiguresDto | StreamableFile>> {
    for (const parameter of Object.keys(unknown))
      throw malformed(parameter, `${name} does not know ${parameter}.`);
    const parameters: PeriodParameters = { period: named, from, to, interval, timeZone };
    const format = oneOf('format', FORMATS, wanted) ?? 'json';
    const asked = parsePeriod(parameters);
    const answer = { type: `${name}${key}`, period: keyOf(asked) };
    const category = isOver(asked) ? 'analytics' : 'analyticsNow';
    const { value, asOf } = await this.cache.remember(category, answer, async () => {
      const figures = await read(asked);
      return { period: headOf(asked), figures };
    });
    const { period, figures } = value;
    if (format === 'csv') return new Aged(csvOf(name, figures.table), asOf);
    if (format === 'svg') {
      const svg = await drawChart(figures.chart, {
        ...asked,
        starts: value.period.starts.map((at) => new Date(at)),
      });
      return new Aged(new StreamableFile(Buffer.from(svg), { type: 'image/svg+xml; charset=utf-8' }), asOf);
    }
    const { starts, ...head } = period;
    return new Aged({ ...head, asOf: asOf.toISOString(), ...figures.record }, asOf);
  }
}

/** Those who ask for the same period by its name are answered alike, though `to` has moved on by moments. */
const keyOf = ({ name, from, to, interval, timeZone }: Period): string =>
  `${name ?? `${from.toISOString()}-${to.toISOString()}`}:${interval}:${timeZone}`;

/** What is over hardly changes any more. */
const isOver = ({ name, to }: Period): boolean => name === null && to.getTime() < Date.now();

const headOf = (period: Period) => ({
  period: period.name,
  from: period.from.toISOString(),
  to: period.to.toISOString(),
  interval: period.interval,
  timeZone: period.timeZone,
  previous: { from: period.previous.from.toISOString(), to: period.previous.to.toISOString() },
  starts: period.starts.map((start) => start.toISOString()),
});

const csvOf = (name: string, { columns, rows }: FigureTable): StreamableFile =>
  new StreamableFile(Buffer.from([columns, ...rows].map((cells) => csvRecord(cells)).join('')), {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="analytics-${name}.csv"`,
  });
