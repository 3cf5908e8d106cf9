import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry } from './job-registry.js';
import { JobRunsRepository } from './job-runs.repository.js';

const DAYS_KEPT = 30;

/** Forgets runs that nobody asks about any more. */
@Injectable()
export class PruneJobRuns implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly runs: JobRunsRepository,
  ) {}

  onModuleInit(): void {
    this.registry.add({
      name: 'jobs.prune',
      description: `Deletes records of runs older than ${DAYS_KEPT} days`,
      schedule: { cron: '17 3 * * *' },
      run: async () => ({ rows: await this.runs.deleteOlderThan(DAYS_KEPT) }),
    });
  }
}
