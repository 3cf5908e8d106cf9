import { Global, Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { JobRegistry } from './job-registry.js';
import { JobRunsRepository } from './job-runs.repository.js';
import { JobScheduler } from './job-scheduler.js';
import { JobsService } from './jobs.service.js';
import { PruneIdempotencyKeys } from './prune-idempotency-keys.js';
import { PruneJobRuns } from './prune-job-runs.js';
import { WarmCache } from './warm-cache.js';

/** Scheduled tasks. A module declares its own by adding them to the registry. */
@Global()
@Module({
  imports: [ScheduleModule.forRoot()],
  providers: [
    JobRegistry,
    JobRunsRepository,
    JobScheduler,
    JobsService,
    PruneIdempotencyKeys,
    PruneJobRuns,
    WarmCache,
  ],
  exports: [JobRegistry, JobScheduler, JobsService],
})
export class JobsModule {}
