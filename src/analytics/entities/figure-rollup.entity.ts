import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

export const FIGURE_SIZES = ['quarter', 'hour', 'day', 'month', 'all'] as const;

/** A figure of a stretch of time, as far as its changes are added up. */
@Entity('figure_rollups')
@ChecksInSql('figure_rollups_bucket_size_check', 'figure_rollups_amount_check')
export class FigureRollup {
  @PrimaryColumn('varchar', { length: 40, primaryKeyConstraintName: 'figure_rollups_pkey' })
  metric!: string;

  @PrimaryColumn('varchar', { length: 10, primaryKeyConstraintName: 'figure_rollups_pkey' })
  bucketSize!: (typeof FIGURE_SIZES)[number];

  @PrimaryColumn('timestamptz', { primaryKeyConstraintName: 'figure_rollups_pkey' })
  bucket!: Date;

  @PrimaryColumn('varchar', { length: 60, primaryKeyConstraintName: 'figure_rollups_pkey' })
  part!: string;

  @Column('bigint')
  number!: string;

  @Column('numeric', { precision: 38, scale: 6 })
  amount!: string;
}
