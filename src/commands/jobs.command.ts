import type { Command } from 'commander';
import { Database } from '../database/database.js';
import { UsageError } from '../failure.js';
import { JobsService } from '../jobs/jobs.service.js';
import { withApplication } from './with-application.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `pend jobs list|run`. */
export function registerJobCommands(program: Command): void {
  const jobs = program.command('jobs').description('Scheduled jobs');

  jobs
    .command('list')
    .description('Jobs with their last run')
    .option('--json', 'print JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const states = await withApplication((app) =>
        app.get(Database).asSystem('jobs list', () => app.get(JobsService).list()),
      );
      if (json) return say(JSON.stringify(states.map(({ job, lastRun }) => ({ ...job, lastRun }))));
      for (const { job, lastRun } of states) {
        const last = lastRun
          ? `${lastRun.status} ${lastRun.startedAt.toISOString()} ${lastRun.durationMs ?? '?'} ms`
          : 'never ran';
        say(`${job.name}  ${last}  ${job.description}`);
      }
    });

  jobs
    .command('run <name>')
    .description('Run a job now. Exit codes: 0 done, 1 it failed, 2 it is unknown or running already')
    .option('--json', 'print JSON')
    .action(async (name: string, { json }: { json?: boolean }) => {
      const run = await withApplication(async (app) => {
        const service = app.get(JobsService);
        if (!service.has(name)) throw new UsageError(`There is no job ${name}; pend jobs list names them.`);
        const started = await service.start(name, 'request');
        if (!started) throw new UsageError(`${name} is running already.`);
        return started.done;
      });
      if (run.status === 'failed') process.exitCode = 1;
      if (json) return say(JSON.stringify(run));
      say(`${name}: ${run.status} ${run.error ?? JSON.stringify(run.result ?? {})}`);
    });
}
