import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

/** One recount of everything from the rows. */
@Entity('reconciliation_runs')
@ChecksInSql('reconciliation_runs_checked_check', 'reconciliation_runs_difference_count_check')
@Index('idx_reconciliation_runs_started_at', ['startedAt'])
export class ReconciliationRun {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'reconciliation_runs_pkey' })
  id!: string;

  @Column('timestamptz')
  startedAt!: Date;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  finishedAt!: Date;

  @Column('jsonb')
  checked!: Record<string, number>;

  @Column('integer')
  differenceCount!: number;
}
