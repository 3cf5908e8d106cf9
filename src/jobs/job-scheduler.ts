import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { CronJob } from 'cron';
import type { Job } from './job.js';
import { JobRegistry } from './job-registry.js';
import { JobsService } from './jobs.service.js';

/** Starts jobs by the clock, in the processes that are told to: `main` starts it where APP_ROLE says worker or all. */
@Injectable()
export class JobScheduler implements OnModuleDestroy {
  private readonly logger = new Logger('Jobs');
  private started = false;

  constructor(
    private readonly registry: JobRegistry,
    private readonly schedules: SchedulerRegistry,
    private readonly jobs: JobsService,
  ) {}

  /** @throws Error before the modules have declared their jobs: a clock that runs nothing looks like one that works */
  start(): void {
    if (this.started) return;
    if (this.registry.all().length === 0)
      throw new Error('No job is declared yet; start the clock after init().');
    this.started = true;
    for (const job of this.registry.all()) this.schedule(job);
  }

  onModuleDestroy(): void {
    if (!this.started) return;
    for (const { name, schedule } of this.registry.all()) {
      // The library stops its own at the same moment, in an order that is not ours to know.
      const type = 'cron' in schedule ? 'cron' : 'interval';
      if (!this.schedules.doesExist(type, name)) continue;
      if (type === 'cron') this.schedules.deleteCronJob(name);
      else this.schedules.deleteInterval(name);
    }
    this.started = false;
  }

  private schedule({ name, schedule }: Job): void {
    const onTick = (): void => void this.tick(name);
    if ('cron' in schedule) {
      const job = CronJob.from({ cronTime: schedule.cron, onTick, timeZone: 'UTC' });
      this.schedules.addCronJob(name, job);
      job.start();
    } else {
      this.schedules.addInterval(name, setInterval(onTick, schedule.everySeconds * 1000));
    }
  }

  /** Whatever goes wrong, the clock goes on. */
  private async tick(name: string): Promise<void> {
    try {
      await this.jobs.start(name, 'schedule');
    } catch (error) {
      this.logger.error({ msg: 'a job cannot be started', job: name, err: error });
    }
  }
}
