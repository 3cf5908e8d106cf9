import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

export const SUMMARIES = ['asset_performance_summary', 'user_portfolio_summary'] as const;
export type Summary = (typeof SUMMARIES)[number];

@Entity('summary_refreshes')
@ChecksInSql('summary_refreshes_row_count_check', 'summary_refreshes_view_name_check')
export class SummaryRefresh {
  @PrimaryColumn('varchar', { length: 63, primaryKeyConstraintName: 'summary_refreshes_pkey' })
  viewName!: Summary;

  @Column('timestamptz')
  refreshedAt!: Date;

  @Column('bigint')
  rowCount!: string;
}
