import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../../jobs/job-registry.js';
import { OwnEventsRepository } from './own-events.repository.js';

const DAYS_KEPT = 400;

/** Somebody's own history is kept as long as the series. */
@Injectable()
export class PruneEvents implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly events: OwnEventsRepository,
  ) {}

  onModuleInit(): void {
    this.registry.add({
      name: 'events.prune',
      description: `Deletes events of investors that are older than ${DAYS_KEPT} days`,
      schedule: { cron: '53 2 * * *' },
      run: async () => ({ rows: await this.events.deleteOlderThan(DAYS_KEPT) }),
    });
  }
}
