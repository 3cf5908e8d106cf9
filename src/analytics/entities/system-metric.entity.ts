import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('system_metrics')
@ChecksInSql('system_metrics_metric_value_check')
@Index('idx_system_metrics_metric_type', ['metricType'])
@Index('idx_system_metrics_timestamp', ['timestamp'])
export class SystemMetric {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'system_metrics_pkey' })
  id!: string;

  @Column('varchar', { length: 50 })
  metricType!: string;

  @Column('numeric', { precision: 18, scale: 6, nullable: true })
  metricValue!: string | null;

  @Column('jsonb', { default: {} })
  metadata!: Record<string, unknown>;

  @Column('timestamptz', { default: () => 'now()' })
  timestamp!: Date;
}
