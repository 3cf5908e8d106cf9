import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

export const JOB_CAUSES = ['schedule', 'request'] as const;
export const JOB_STATUSES = ['running', 'succeeded', 'failed', 'interrupted'] as const;

@Entity('job_runs')
@ChecksInSql(
  'job_runs_cause_check',
  'job_runs_duration_ms_check',
  'job_runs_error_check',
  'job_runs_finished_check',
  'job_runs_status_check',
)
@Index('idx_job_runs_name_started_at', ['name', 'startedAt'])
@Index('idx_job_runs_started_at', ['startedAt'])
export class JobRun {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'job_runs_pkey' })
  id!: string;

  @Column('varchar', { length: 100 })
  name!: string;

  @Column('varchar', { length: 10 })
  cause!: (typeof JOB_CAUSES)[number];

  @Column('varchar', { length: 20, default: 'running' })
  status!: (typeof JOB_STATUSES)[number];

  @Column('timestamptz', { default: () => 'now()' })
  startedAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('integer', { nullable: true })
  durationMs!: number | null;

  @Column('jsonb', { nullable: true })
  result!: Record<string, unknown> | null;

  @Column('text', { nullable: true })
  error!: string | null;
}
