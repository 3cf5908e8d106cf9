import { Injectable } from '@nestjs/common';
import { malformed } from '../../common/problem/problem.js';
import { SystemFigures } from '../series/system-figures.repository.js';
import type { SystemFiguresRecord } from './dto/system-figures.dto.js';
import type { Figures } from './figure-table.js';
import { type Period, single } from './period.js';
import { pointOf } from './point-of.js';

const TYPE = /^[A-Za-z0-9_.:-]{1,50}$/;
const MOST_TYPES = 20;
/** Panels of a chart. */
const MOST_SHOWN = 6;

/** @throws Problem 400 */
export function parseMetricTypes(parameter: string | string[] | undefined): string[] | null {
  const types = single('types', parameter)?.split(',') ?? null;
  if (types && (types.length > MOST_TYPES || !types.every((type) => TYPE.test(type))))
    throw malformed('types', `types must be 1 to ${MOST_TYPES} types of metrics, separated by commas.`);
  return types;
}

/** How the machine fared. What was not measured is null, never zero. */
@Injectable()
export class SystemFiguresService {
  constructor(private readonly system: SystemFigures) {}

  async read(period: Period, wanted: string[] | null): Promise<Figures<SystemFiguresRecord>> {
    const rows = await this.system.read({ ...period, types: wanted ?? undefined });
    const types = wanted ?? [...new Set(rows.map(({ metricType }) => metricType))].sort();
    const placed = new Map(
      rows.map((row) => [`${pointOf(row.start, period.starts)} ${row.metricType}`, row]),
    );
    const points = period.starts.map((start, of) => ({
      start: start.toISOString(),
      byType: types.map((metricType) => {
        const { mean = null, min = null, max = null } = placed.get(`${of} ${metricType}`) ?? {};
        return { metricType, mean, min, max };
      }),
    }));
    return {
      record: { points },
      table: {
        columns: ['start', 'metricType', 'mean', 'min', 'max'],
        rows: points.flatMap(({ start, byType }) =>
          byType.length === 0
            ? [[start, null, null, null, null]]
            : byType.map((one) => [start, one.metricType, one.mean, one.min, one.max]),
        ),
      },
      chart: {
        title: 'System',
        panels: types.slice(0, MOST_SHOWN).map((type, index) => ({
          title: `${type}, mean`,
          unit: type,
          mark: 'lines',
          series: [
            {
              name: type,
              values: points.map(({ byType }) => {
                const mean = byType[index]!.mean;
                return mean === null ? null : Number(mean);
              }),
            },
          ],
        })),
      },
    };
  }
}
