import { Injectable } from '@nestjs/common';
import { CronTime } from 'cron';
import type { Job, JobSchedule } from './job.js';

/** How many of a schedule's next dates are looked at to find its shortest gap. */
const DATES = 100;

/** The jobs of all modules, by name. */
@Injectable()
export class JobRegistry {
  private readonly jobs = new Map<string, Job>();

  /** Called once for each job, in its module's `onModuleInit`. */
  add(job: Job): void {
    if (this.jobs.has(job.name)) throw new Error(`There is a job ${job.name} already.`);
    // A schedule that means nothing stops the start, not the first night.
    refuseMeaningless(job.schedule);
    this.jobs.set(job.name, job);
  }

  find(name: string): Job | undefined {
    return this.jobs.get(name);
  }

  all(): Job[] {
    return [...this.jobs.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  }
}

/** One date is enough: looking through a hundred of each job took a second of every start. */
function refuseMeaningless(schedule: JobSchedule): void {
  if ('cron' in schedule) new CronTime(schedule.cron, 'UTC').sendAt();
  else if (!(schedule.everySeconds >= 1)) throw new Error('A job runs at most once in a second.');
}

const gapsOfCrons = new Map<string, number>();

/** Seconds between the two closest runs of a schedule. */
export function shortestGap(schedule: JobSchedule): number {
  if ('everySeconds' in schedule) return schedule.everySeconds;
  const { cron } = schedule;
  const gap = gapsOfCrons.get(cron) ?? gapOf(cron);
  gapsOfCrons.set(cron, gap);
  return gap;
}

function gapOf(cron: string): number {
  const dates = new CronTime(cron, 'UTC').sendAt(DATES).map((date) => date.toMillis());
  const gaps = dates.slice(1).map((date, index) => (date - dates[index]!) / 1000);
  return Math.min(...gaps);
}
