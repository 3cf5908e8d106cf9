import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type JOB_CAUSES, JOB_STATUSES } from './entities/job-run.entity.js';
import type { JobResult } from './job.js';

export type JobCause = (typeof JOB_CAUSES)[number];

export interface JobRunRecord {
  id: string;
  name: string;
  cause: JobCause;
  status: (typeof JOB_STATUSES)[number];
  startedAt: Date;
  finishedAt: Date | null;
  durationMs: number | null;
  result: JobResult | null;
  error: string | null;
}

const COLUMNS = `id, name, cause, status, started_at AS "startedAt", finished_at AS "finishedAt",
  duration_ms AS "durationMs", result, error`;

@Injectable()
export class JobRunsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Enters the beginning of a run, unless a scheduled one began within the last `withinSeconds`: clocks of several
   * machines strike the same minute one after the other. The caller holds the job's lock, so nobody asks at the same
   * moment, and a run that still counts as running is one whose process died.
   */
  async begin(
    name: string,
    cause: JobCause,
    withinSeconds: number | null,
  ): Promise<JobRunRecord | undefined> {
    await this.database.query(
      `UPDATE job_runs SET status = 'interrupted', finished_at = now(), error = 'The process ended before the run did.',
              duration_ms = NULL
        WHERE name = $1 AND status = 'running'`,
      [name],
    );
    const [run] = await this.database.query<JobRunRecord>(
      `INSERT INTO job_runs (name, cause)
       SELECT $1::varchar, $2::varchar
        WHERE $3::float8 IS NULL OR NOT EXISTS (
          SELECT FROM job_runs r WHERE r.name = $1::varchar AND r.cause = 'schedule'
             AND r.started_at > now() - make_interval(secs => $3))
       RETURNING ${COLUMNS}`,
      [name, cause, withinSeconds],
    );
    return run;
  }

  async end(
    id: string,
    status: 'succeeded' | 'failed',
    result: JobResult | null,
    error: string | null,
  ): Promise<JobRunRecord | undefined> {
    const [run] = await this.database.query<JobRunRecord>(
      `UPDATE job_runs
          SET status = $2, result = $3, error = $4, finished_at = now(),
              duration_ms = greatest(0, extract(epoch FROM now() - started_at) * 1000)::integer
        WHERE id = $1 AND status = 'running' RETURNING ${COLUMNS}`,
      [id, status, result && JSON.stringify(result), error],
    );
    return run;
  }

  /** The newest run of each of these jobs, or the newest of those that stand so. */
  findLatest(
    names: string[],
    statuses: readonly JobRunRecord['status'][] = JOB_STATUSES,
  ): Promise<JobRunRecord[]> {
    return this.database.query<JobRunRecord>(
      `SELECT r.* FROM unnest($1::text[]) AS wanted (name)
        CROSS JOIN LATERAL (
          SELECT ${COLUMNS} FROM job_runs WHERE job_runs.name = wanted.name AND job_runs.status = ANY ($2)
           ORDER BY started_at DESC, id LIMIT 1
        ) r`,
      [names, statuses],
    );
  }

  /** @returns how many runs went */
  async deleteOlderThan(days: number): Promise<number> {
    const rows = await this.database.query(
      `DELETE FROM job_runs WHERE started_at < now() - make_interval(days => $1) AND status <> 'running' RETURNING 1`,
      [days],
    );
    return rows.length;
  }
}
