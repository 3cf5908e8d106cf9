import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('admin_log_horizon')
@ChecksInSql('admin_log_horizon_only_row_check', 'admin_log_horizon_pair_check')
export class AdminLogHorizon {
  @PrimaryColumn('boolean', { default: true, primaryKeyConstraintName: 'admin_log_horizon_pkey' })
  onlyRow!: boolean;

  @Column('bigint', { nullable: true })
  lastSeq!: string | null;

  @Column('bigint', { nullable: true })
  xactId!: string | null;
}
