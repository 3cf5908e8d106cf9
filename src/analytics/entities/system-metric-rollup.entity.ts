import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

/** Sums of the samples of a quarter of an hour, or of an hour. */
@Entity('system_metric_rollups')
@ChecksInSql(
  'system_metric_rollups_minutes_check',
  'system_metric_rollups_most_check',
  'system_metric_rollups_samples_check',
)
export class SystemMetricRollup {
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'system_metric_rollups_pkey' })
  minutes!: 15 | 60;

  @PrimaryColumn('timestamptz', { primaryKeyConstraintName: 'system_metric_rollups_pkey' })
  bucket!: Date;

  @PrimaryColumn('varchar', { length: 50, primaryKeyConstraintName: 'system_metric_rollups_pkey' })
  metricType!: string;

  @Column('integer')
  samples!: number;

  @Column('numeric')
  total!: string;

  @Column('numeric', { precision: 18, scale: 6 })
  least!: string;

  @Column('numeric', { precision: 18, scale: 6 })
  most!: string;
}
