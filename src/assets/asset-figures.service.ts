import { Injectable } from '@nestjs/common';
import type { Moment } from '../common/as-of.js';
import { Aged } from '../common/http/data-age.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { notFound, Problem } from '../common/problem/problem.js';
import { AssetFiguresRepository } from './asset-figures.repository.js';
import type {
  AssetInvestorDto,
  AssetMetricsOfDto,
  AssetPerformanceDto,
  AssetStatsDto,
} from './dto/asset-figures.dto.js';

/** What assets have come to, for staff. */
@Injectable()
export class AssetFiguresService {
  constructor(private readonly figures: AssetFiguresRepository) {}

  stats(): Promise<AssetStatsDto> {
    return this.figures.count();
  }

  /** @throws Problem 404 */
  async metrics(id: string): Promise<AssetMetricsOfDto> {
    const metrics = await this.figures.findMetrics(id);
    if (!metrics) throw notFound();
    return metrics;
  }

  /**
   * @param at as they stood then; now without it
   * @throws Problem 404
   */
  async investors(id: string, query: ListQuery, at?: Moment): Promise<Page<AssetInvestorDto>> {
    if (!(await this.figures.exists(id))) throw notFound();
    return this.figures.findInvestorPage(id, query, at);
  }

  /**
   * From the summary of open assets, with its age.
   *
   * @throws Problem 404 for no asset; 404 `not_summarised` for one that the summary does not hold: no figure is made up
   */
  async performance(id: string): Promise<Aged<AssetPerformanceDto>> {
    const asOf = await this.figures.findSummaryAge();
    const performance = asOf && (await this.figures.findPerformance(id));
    if (performance) return new Aged(performance, asOf);
    if (!(await this.figures.exists(id))) throw notFound();
    throw new Problem(
      404,
      'not_summarised',
      'The summary holds the assets that were open when it was last made; this one was not.',
      { headers: asOf ? { 'x-data-as-of': asOf.toISOString() } : {} },
    );
  }
}
