import { Injectable } from '@nestjs/common';
import { AnswerCache } from '../cache/answer-cache.js';
import { Aged } from '../common/http/data-age.js';
import { malformed } from '../common/problem/problem.js';
import {
  type KycStatsDto,
  STATS_INTERVALS,
  STATS_PERIODS,
  type StatsInterval,
  type StatsPeriod,
} from './dto/kyc-stats.dto.js';
import { KycStatsRepository } from './kyc-stats.repository.js';

const DAY_MS = 86_400_000;

/** How the queue does, and who decides how. The same for everybody who may ask. */
@Injectable()
export class KycStatsService {
  constructor(
    private readonly stats: KycStatsRepository,
    private readonly cache: AnswerCache,
  ) {}

  /** @throws Problem 400 for an unknown period or interval */
  async show(period = '30d', interval = 'day'): Promise<Aged<KycStatsDto>> {
    if (!isPeriod(period)) {
      throw malformed('period', `period must be one of ${Object.keys(STATS_PERIODS).join(', ')}.`);
    }
    if (!isInterval(interval)) {
      throw malformed('interval', `interval must be one of ${STATS_INTERVALS.join(', ')}.`);
    }
    const { value, asOf } = await this.cache.remember('kycStats', { period, interval }, async () => {
      const to = new Date();
      const from = new Date(to.getTime() - STATS_PERIODS[period] * DAY_MS);
      const figures = await this.stats.find(from, to, interval);
      return { period, interval, from: from.toISOString(), to: to.toISOString(), ...figures };
    });
    return new Aged(value, asOf);
  }
}

const isPeriod = (text: string): text is StatsPeriod => Object.hasOwn(STATS_PERIODS, text);
const isInterval = (text: string): text is StatsInterval =>
  (STATS_INTERVALS as readonly string[]).includes(text);
