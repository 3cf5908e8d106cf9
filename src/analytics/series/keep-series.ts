import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { JobResult } from '../../jobs/job.js';
import { JobRegistry } from '../../jobs/job-registry.js';
import { SeriesRepository } from './series.repository.js';

/** Minutes of a series that are summed up in one transaction. */
const MARKS = 20_000;
const MONTHS_AHEAD = 2;
/** A year, and the month that is not over: figures of a year are asked for, and so is the year before its end. */
const EVENT_DAYS = 400;
/** Of the chain everything can be read again; its sums stay. */
const CHAIN_DAYS = 400;
const ZONE_DAYS = 30;

/** Keeps the sums of the series true and their partitions ready. */
@Injectable()
export class KeepSeries implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly series: SeriesRepository,
  ) {}

  onModuleInit(): void {
    this.registry.add({
      name: 'series.refresh',
      description: 'Sums up what was written to the series since the last run',
      schedule: { cron: '* * * * *' },
      goesOnReadOnly: true,
      run: () => this.refresh(),
    });
    this.registry.add({
      name: 'series.partitions',
      description: 'Makes the partitions of the coming months, and of months that late rows came for',
      schedule: { cron: '17 * * * *' },
      goesOnReadOnly: true,
      run: async () => ({ made: this.series.present ? await this.series.keepPartitions(MONTHS_AHEAD) : 0 }),
    });
    this.registry.add({
      name: 'series.retention',
      description: 'Drops events and points that are past their time; their sums stay',
      schedule: { cron: '41 2 * * *' },
      run: () => this.drop(),
    });
  }

  /** Where another process is at it already, its run will do. */
  async refresh(): Promise<JobResult> {
    let marks = 0;
    let some: number | null = 0;
    if (this.series.present) {
      do {
        some = await this.series.refresh(MARKS);
        marks += some ?? 0;
      } while (some === MARKS);
    }
    return { marks, busy: some === null };
  }

  private async drop(): Promise<JobResult> {
    if (!this.series.present) return { events: 0, points: 0, zones: 0 };
    return {
      events: await this.series.dropOlderThan('analytics_events', EVENT_DAYS),
      points: await this.series.dropOlderThan('blockchain_metrics', CHAIN_DAYS),
      zones: await this.series.forgetZones(ZONE_DAYS),
    };
  }
}
