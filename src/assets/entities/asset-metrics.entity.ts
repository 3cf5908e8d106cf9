import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Asset } from './asset.entity.js';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('asset_metrics')
@ChecksInSql(
  'asset_metrics_capacity_check',
  'asset_metrics_interested_count_check',
  'asset_metrics_investor_count_check',
  'asset_metrics_opening_interested_check',
  'asset_metrics_opening_invested_check',
  'asset_metrics_opening_investors_check',
  'asset_metrics_oversold_check',
  'asset_metrics_reserved_check',
  'asset_metrics_total_invested_check',
)
export class AssetMetrics {
  @ForeignKey(() => Asset, { name: 'asset_metrics_asset_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'asset_metrics_pkey' })
  assetId!: string;

  @Column('numeric', { precision: 18, scale: 6, default: 0 })
  totalInvested!: string;

  @Column('integer', { default: 0 })
  investorCount!: number;

  @Column('integer', { default: 0 })
  interestedCount!: number;

  @Column('numeric', { precision: 18, scale: 6, default: 0 })
  openingInvested!: string;

  @Column('integer', { default: 0 })
  openingInvestors!: number;

  @Column('integer', { default: 0 })
  openingInterested!: number;

  @Column('jsonb', { default: {} })
  performanceData!: Record<string, unknown>;

  @Column('timestamptz', { default: () => 'now()' })
  lastUpdated!: Date;

  /** Spoken for by pending investments. */
  @Column('numeric', { precision: 18, scale: 6, default: 0 })
  reserved!: string;

  /** Null: no cap. */
  @Column('numeric', { precision: 38, scale: 6, nullable: true })
  capacity!: string | null;

  /** What the chain or an import brought beyond the capacity. */
  @Column('numeric', { precision: 38, scale: 6, default: 0 })
  oversold!: string;
}
