import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Currency } from '../../common/currency.js';
import { Asset } from '../../assets/entities/asset.entity.js';
import { User } from '../../users/entities/user.entity.js';
import { ChecksInSql } from '../../database/checks-in-sql.js';

export const INVESTMENT_STATUSES = ['pending', 'confirmed', 'failed', 'refunded'] as const;

@Entity('investments')
@ChecksInSql(
  'investments_agreement_hash_check',
  'investments_amount_check',
  'investments_block_number_check',
  'investments_contract_address_check',
  'investments_currency_check',
  'investments_failure_reason_check',
  'investments_log_index_check',
  'investments_log_of_transaction_check',
  'investments_payment_reference_check',
  'investments_refunded_amount_check',
  'investments_refunded_check',
  'investments_status_check',
  'investments_tokens_check',
  'investments_transaction_hash_check',
)
@Index('idx_investments_amount', ['amountUnits', 'id', 'status', 'currency'])
@Index('idx_investments_asset_id', ['assetId', 'investedAt', 'id', 'status', 'currency'])
@Index('idx_investments_confirmed_at', ['confirmedAt', 'id', 'status', 'currency'])
// With columns that it only carries along, and on an expression: the ORM cannot say so.
@Index('idx_investments_holdings', { synchronize: false })
@Index('idx_investments_pool', { synchronize: false })
@Index('idx_investments_invested_at', ['investedAt', 'id', 'status', 'currency'])
@Index('idx_investments_open_payment', ['transactionHash'], {
  where: `(((status)::text = 'pending'::text) AND (transaction_hash IS NOT NULL))`,
})
@Index('idx_investments_open_user', ['userId', 'assetId'], { where: `((status)::text = 'pending'::text)` })
@Index('idx_investments_payment_reference', ['paymentReference'], {
  unique: true,
  where: '(payment_reference IS NOT NULL)',
})
@Index('idx_investments_reserved', ['reservationExpiresAt'], { where: `((status)::text = 'pending'::text)` })
@Index('idx_investments_status', ['status', 'investedAt', 'id', 'currency'])
@Index('idx_investments_transaction_log', ['transactionHash', 'logIndex'], {
  unique: true,
  where: '(transaction_hash IS NOT NULL)',
})
@Index('idx_investments_user_asset', ['userId', 'assetId'])
@Index('idx_investments_user_id', ['userId', 'investedAt', 'id', 'status'])
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

  /** Units bought; null where nobody knows. */
  @Column('numeric', { precision: 36, scale: 18, nullable: true })
  tokens!: string | null;

  @Column('varchar', { length: 42, nullable: true })
  contractAddress!: string | null;

  @Column('varchar', { length: 66, nullable: true })
  agreementHash!: string | null;

  @Column('varchar', { length: 100, nullable: true })
  paymentReference!: string | null;

  /** The amount in millionths. */
  @Column({
    type: 'bigint',
    generatedType: 'STORED',
    asExpression: ' ',
    select: false,
    insert: false,
    update: false,
  })
  amountUnits!: string;

  @Column('timestamptz', { nullable: true })
  refundedAt!: Date | null;

  @Column('numeric', { precision: 18, scale: 6, nullable: true })
  refundedAmount!: string | null;
}
