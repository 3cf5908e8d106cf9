import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { ClusterLocks } from '../database/cluster-locks.js';
import { Database } from '../database/database.js';
import { ReadOnlyMode } from '../database/read-only/read-only-mode.js';
import type { Job, JobResult } from './job.js';
import { type JobCause, type JobRunRecord, JobRunsRepository } from './job-runs.repository.js';
import { JobRegistry, shortestGap } from './job-registry.js';
import { observeJob } from './observe-job.js';

/** How long a stopping process waits for the runs under way. */
const SHUTDOWN_WAIT_MS = 8_000;
const LONGEST_ERROR = 500;

/** A run that has begun. */
export interface StartedRun {
  run: JobRunRecord;
  /** How it ended. Never rejects. */
  done: Promise<JobRunRecord>;
}

/** A job with the last of its runs. */
export interface JobState {
  job: Job;
  lastRun: JobRunRecord | null;
}

/** Runs declared jobs: one run of each at a time in the whole cluster, each recorded. */
@Injectable()
export class JobsService implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly underWay = new Set<Promise<JobRunRecord>>();
  private stopping = false;

  constructor(
    private readonly registry: JobRegistry,
    private readonly runs: JobRunsRepository,
    private readonly locks: ClusterLocks,
    private readonly database: Database,
    private readonly readOnly: ReadOnlyMode,
  ) {}

  has(name: string): boolean {
    return this.registry.find(name) !== undefined;
  }

  async list(): Promise<JobState[]> {
    const jobs = this.registry.all();
    const latest = await this.runs.findLatest(jobs.map(({ name }) => name));
    return jobs.map((job) => ({ job, lastRun: latest.find(({ name }) => name === job.name) ?? null }));
  }

  /** The newest run of each that succeeded, in the same order. */
  async lastSuccesses(names: string[]): Promise<(JobRunRecord | undefined)[]> {
    const found = await this.runs.findLatest(names, ['succeeded']);
    return names.map((wanted) => found.find(({ name }) => name === wanted));
  }

  /**
   * Begins a run, and answers as soon as it is recorded. Undefined when one is under way, here or elsewhere, when a
   * scheduled run has been done by another process already, when it is held up by read-only mode, or when this process is
   * stopping.
   */
  async start(name: string, cause: JobCause): Promise<StartedRun | undefined> {
    const job = this.registry.find(name);
    if (!job) throw new Error(`There is no job ${name}.`);
    if (this.stopping) return undefined;
    // Its turn comes again when the mode is off; the database would refuse what it writes.
    if (cause === 'schedule' && this.readOnly.isOn && !job.goesOnReadOnly) return undefined;
    const giveBack = await this.locks.take(`job ${name}`);
    if (!giveBack) return undefined;
    // Half the shortest gap: far more than clocks differ by, and less than the next run is away.
    const withinSeconds = cause === 'schedule' ? shortestGap(job.schedule) / 2 : null;
    let run: JobRunRecord | undefined;
    try {
      run = await this.database.asSystem(`job ${name}`, () => this.runs.begin(name, cause, withinSeconds));
    } finally {
      if (!run) await giveBack();
    }
    if (!run) return undefined;
    const done = this.finish(job, run).finally(giveBack);
    this.underWay.add(done);
    void done.finally(() => this.underWay.delete(done));
    return { run, done };
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, SHUTDOWN_WAIT_MS)));
    await Promise.race([Promise.all(this.underWay), patience]);
    clearTimeout(timer);
    if (this.underWay.size > 0) this.logger.warn(`${this.underWay.size} runs did not end in time`);
  }

  private inTransaction(job: Job): Promise<JobResult | void> {
    return this.database.asSystem(`job ${job.name}`, () => job.run(), job.goesOnReadOnly ?? false);
  }

  private async finish(job: Job, run: JobRunRecord): Promise<JobRunRecord> {
    let ended: JobRunRecord;
    try {
      const result = (await observeJob(job.name, () => this.inTransaction(job))) ?? null;
      ended = { ...run, status: 'succeeded', result };
    } catch (error) {
      this.logger.error({ msg: 'a job failed', job: job.name, run: run.id, err: error });
      ended = { ...run, status: 'failed', error: messageOf(error) };
    }
    try {
      const { id, result, error } = ended;
      const status = ended.status as 'succeeded' | 'failed';
      const recorded = await this.database.asSystem(`job ${job.name}`, () =>
        this.runs.end(id, status, result, error),
      );
      return recorded ?? ended;
    } catch (error) {
      // The next run finds it unfinished and says so.
      this.logger.error({
        msg: 'the end of a run cannot be recorded',
        job: job.name,
        run: run.id,
        err: error,
      });
      return ended;
    }
  }
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_ERROR);
