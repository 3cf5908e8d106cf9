import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { JobResult } from '../jobs/job.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { ErasedEventsRepository } from './erased-events.repository.js';
import { UserErasureRepository } from './user-erasure.repository.js';

/**
 * The part of an erasure that is in another database. The certificate is the outbox: a run that fails between the
 * two databases is done again, and deleting twice does nothing.
 */
@Injectable()
export class ErasedEventsService implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly erasures: UserErasureRepository,
    private readonly events: ErasedEventsRepository,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.add({
      name: 'users.erase_events',
      description: 'Deletes the events of erased investors from the analytics database',
      schedule: { cron: '*/10 * * * *' },
      run: () => this.run(),
    });
  }

  /** To be run as the system. */
  async run(): Promise<JobResult> {
    const userIds = await this.erasures.findWithEvents();
    // No connection waits for the other database.
    await this.database.commit();
    if (userIds.length === 0) return { users: 0, events: 0 };
    const events = await this.events.deleteOf(userIds);
    if (events === undefined) return { users: userIds.length, events: null };
    await this.erasures.markEventsErased(userIds);
    return { users: userIds.length, events };
  }
}
