import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '../common/problem/problem.js';
import { Database } from '../database/database.js';
import { JobsService } from '../jobs/jobs.service.js';
import type { JobRunDto, JobsDto } from './dto/job.dto.js';

/** The scheduled jobs, as staff see and start them. */
@Injectable()
export class AdminJobsService {
  constructor(
    private readonly jobs: JobsService,
    private readonly database: Database,
  ) {}

  async list(): Promise<JobsDto> {
    const states = await this.jobs.list();
    return {
      data: states.map(({ job: { name, description, schedule }, lastRun }) => ({
        name,
        description,
        schedule: 'cron' in schedule ? schedule.cron : `every ${schedule.everySeconds} s`,
        lastRun,
      })),
    };
  }

  /** @throws Problem 404; 409 while the job is running anywhere */
  async run(name: string): Promise<JobRunDto> {
    if (!this.jobs.has(name)) throw notFound();
    // Who asked for it is kept before it begins: a run cannot be taken back with this transaction.
    await this.database.complete();
    const started = await this.jobs.start(name, 'request');
    if (!started) throw conflict('job_running', 'This job is running already.');
    return started.run;
  }
}
