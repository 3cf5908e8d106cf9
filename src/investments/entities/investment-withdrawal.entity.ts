import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

/** What a registered contract logged as paid out for tokens that came back. */
@Entity('investment_withdrawals')
@ChecksInSql(
  'investment_withdrawals_block_hash_check',
  'investment_withdrawals_block_number_check',
  'investment_withdrawals_contract_address_check',
  'investment_withdrawals_log_index_check',
  'investment_withdrawals_paid_units_check',
  'investment_withdrawals_token_units_check',
  'investment_withdrawals_transaction_hash_check',
  'investment_withdrawals_wallet_address_check',
)
@Index('idx_investment_withdrawals_wallet', ['walletAddress', 'contractAddress', 'blockTime'])
export class InvestmentWithdrawal {
  @PrimaryColumn('varchar', { length: 66, primaryKeyConstraintName: 'investment_withdrawals_pkey' })
  transactionHash!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'investment_withdrawals_pkey' })
  logIndex!: number;

  @Column('bigint')
  blockNumber!: string;

  @Column('varchar', { length: 66 })
  blockHash!: string;

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

  @Column('timestamptz', { default: () => 'now()' })
  seenAt!: Date;
}
