import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Currency } from '../../common/currency.js';
import { Asset } from '../../assets/entities/asset.entity.js';
import { User } from '../../users/entities/user.entity.js';
import { ChecksInSql } from '../../database/checks-in-sql.js';

export const INVESTMENT_STATUSES = ['pending', 'confirmed', 'failed', 'refunded'] as const;

@Entity('investments')
@ChecksInSql(
  'investments_amount_check',
  'investments_block_number_check',
  'investments_currency_check',
  'investments_failure_reason_check',
  'investments_log_index_check',
  'investments_log_of_transaction_check',
  'investments_status_check',
  'investments_transaction_hash_check',
)
@Index('idx_investments_asset_id', ['assetId'])
@Index('idx_investments_invested_at', ['investedAt'])
@Index('idx_investments_status', ['status'])
@Index('idx_investments_transaction_log', ['transactionHash', 'logIndex'], {
  unique: true,
  where: '(transaction_hash IS NOT NULL)',
})
@Index('idx_investments_user_asset', ['userId', 'assetId'])
@Index('idx_investments_user_id', ['userId'])
export class Investment {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'investments_pkey' })
  id!: string;

  @ForeignKey(() => User, { name: 'investments_user_id_fkey' })
  @Column('uuid')
  userId!: string;

  @ForeignKey(() => Asset, { name: 'investments_asset_id_fkey' })
  @Column('uuid')
  assetId!: string;

  @Column('numeric', { precision: 18, scale: 6 })
  amount!: string;

  @Column('varchar', { length: 10 })
  currency!: Currency;

  @Column('varchar', { length: 66, nullable: true })
  transactionHash!: string | null;

  @Column('integer', { nullable: true })
  logIndex!: number | null;

  @Column('bigint', { nullable: true })
  blockNumber!: string | null;

  @Column('varchar', { length: 20, default: 'pending' })
  status!: (typeof INVESTMENT_STATUSES)[number];

  @Column('varchar', { length: 100, nullable: true })
  failureReason!: string | null;

  @Column('jsonb', { nullable: true })
  eligibility!: Record<string, unknown> | null;

  @Column('timestamptz', { nullable: true })
  reservationExpiresAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  investedAt!: Date;

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('jsonb', { default: {} })
  metadata!: Record<string, unknown>;
}
