import { Injectable } from '@nestjs/common';
import { AnswerCache } from '../cache/answer-cache.js';
import { CURRENCIES } from '../common/currency.js';
import { Aged } from '../common/http/data-age.js';
import { malformed } from '../common/problem/problem.js';
import { HealthService } from '../health/health.service.js';
import { JobsService } from '../jobs/jobs.service.js';
import { type DashboardCounter, DashboardRepository } from './dashboard.repository.js';
import {
  type AmountCounterDto,
  type CounterDto,
  type DashboardDto,
  type Period,
  PERIODS,
} from './dto/dashboard.dto.js';

const HOUR_MS = 3_600_000;

type Figures = Omit<DashboardDto, 'health'> & { failingJobs: string[] };

/** The staff's first page: what has come in, what waits, and whether all is well. */
@Injectable()
export class DashboardService {
  constructor(
    private readonly counters: DashboardRepository,
    private readonly cache: AnswerCache,
    private readonly health: HealthService,
    private readonly jobs: JobsService,
  ) {}

  /** @throws Problem 400 for an unknown period */
  async show(period = '30d'): Promise<Aged<DashboardDto>> {
    if (!isPeriod(period)) {
      throw malformed('period', `period must be one of ${Object.keys(PERIODS).join(', ')}.`);
    }
    // Health is asked for every time: an outage is not to be a minute late.
    const [figures, { status, dependencies }] = await Promise.all([
      this.cache.remember('dashboard', { period }, () => this.count(period)),
      this.health.readiness(),
    ]);
    const { failingJobs, ...counted } = figures.value;
    return new Aged({ ...counted, health: { status, dependencies, failingJobs } }, figures.asOf);
  }

  private async count(period: Period): Promise<Figures> {
    const until = new Date();
    const since = new Date(until.getTime() - PERIODS[period] * HOUR_MS);
    const [counters, jobs] = await Promise.all([this.counters.findCounters(since, until), this.jobs.list()]);
    const find = (name: string, part: string | null = null) =>
      counters.find((row) => row.counter === name && row.part === part);
    const partsOf = (name: string) => counters.filter(({ counter }) => counter === name);
    return {
      period,
      from: since.toISOString(),
      to: until.toISOString(),
      users: { total: countOf(find('users.total')), new: countOf(find('users.new')) },
      investments: {
        made: countOf(find('investments.made')),
        byCurrency: CURRENCIES.flatMap((currency) => {
          const invested = find('investments.invested', currency);
          const confirmed = countOf(find('investments.confirmed', currency));
          return invested ? [{ currency, invested: amountOf(invested), confirmed }] : [];
        }),
      },
      assets: {
        total: countOf(find('assets.total')),
        byStatus: partsOf('assets.status').map((row) => ({ status: row.part!, ...countOf(row) })),
      },
      pending: {
        kyc: countOf(find('pending.kyc')),
        approvals: countOf(find('pending.approvals')),
        quarantine: countOf(find('pending.quarantine')),
      },
      failingJobs: jobs
        .filter(({ lastRun }) => lastRun?.status === 'failed' || lastRun?.status === 'interrupted')
        .map(({ job }) => job.name),
    };
  }
}

const isPeriod = (text: string): text is Period => Object.hasOwn(PERIODS, text);

const changeOf = (row: DashboardCounter | undefined): number | null =>
  row?.change == null ? null : Number(row.change);

const countOf = (row: DashboardCounter | undefined): CounterDto => ({
  value: Number(row?.value ?? 0),
  previous: Number(row?.previous ?? 0),
  change: changeOf(row),
});

const amountOf = (row: DashboardCounter): AmountCounterDto => ({
  value: row.value,
  previous: row.previous,
  change: changeOf(row),
});
