import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';
import { Investment } from './investment.entity.js';

export const PAYMENT_STATUSES = ['seen', 'confirmed', 'unmatched', 'taken_back'] as const;

/** What a registered contract logged as paid, and what became of it. */
@Entity('investment_payments')
@ChecksInSql(
  'investment_payments_block_number_check',
  'investment_payments_contract_address_check',
  'investment_payments_log_index_check',
  'investment_payments_paid_units_check',
  'investment_payments_status_check',
  'investment_payments_token_units_check',
  'investment_payments_transaction_hash_check',
  'investment_payments_wallet_address_check',
)
@Index('idx_investment_payments_investment_id', ['investmentId'])
@Index('idx_investment_payments_open', ['blockNumber', 'logIndex'], {
  where: `((status)::text = ANY ((ARRAY['seen'::character varying, 'unmatched'::character varying])::text[]))`,
})
@Index('idx_investment_payments_wallet', ['walletAddress', 'contractAddress'], {
  where: `((status)::text = 'seen'::text)`,
})
export class InvestmentPayment {
  @PrimaryColumn('varchar', { length: 66, primaryKeyConstraintName: 'investment_payments_pkey' })
  transactionHash!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'investment_payments_pkey' })
  logIndex!: number;

  @Column('bigint')
  blockNumber!: string;

  @Column('timestamptz')
  blockTime!: Date;

  @Column('varchar', { length: 42 })
  contractAddress!: string;

  @Column('varchar', { length: 42 })
  walletAddress!: string;

  @Column('numeric', { precision: 78, scale: 0 })
  paidUnits!: string;

  @Column('numeric', { precision: 78, scale: 0 })
  tokenUnits!: string;

  @Column('varchar', { length: 20, default: 'seen' })
  status!: (typeof PAYMENT_STATUSES)[number];

  @Column('varchar', { length: 100, nullable: true })
  reason!: string | null;

  @ForeignKey(() => Investment, { name: 'investment_payments_investment_id_fkey', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  investmentId!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  seenAt!: Date;
}
