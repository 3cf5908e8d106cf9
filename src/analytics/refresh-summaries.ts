import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { JobResult } from '../jobs/job.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { SUMMARIES } from './entities/summary-refresh.entity.js';
import { SummariesRepository } from './summaries.repository.js';

/** Keeps the materialised views young. */
@Injectable()
export class RefreshSummaries implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly summaries: SummariesRepository,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.registry.add({
      name: 'summaries.refresh',
      description: 'Refreshes the summaries of assets and portfolios, without holding up their readers',
      schedule: { cron: '*/10 * * * *' },
      goesOnReadOnly: true,
      run: () => this.run(),
    });
  }

  /** One transaction for each: a view that fails leaves the others fresh. */
  private async run(): Promise<JobResult> {
    const result: JobResult = {};
    let rows = 0;
    for (const summary of SUMMARIES) {
      const count = await this.summaries.refresh(summary);
      await this.database.commit();
      result[summary] = count;
      rows += count;
    }
    return { rows, ...result };
  }
}
