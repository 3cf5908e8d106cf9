import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

/** Interest that a wallet registered with a contract, or withdrew. */
@Entity('interest_events')
@ChecksInSql(
  'interest_events_block_hash_check',
  'interest_events_block_number_check',
  'interest_events_contract_address_check',
  'interest_events_intent_units_check',
  'interest_events_log_index_check',
  'interest_events_transaction_hash_check',
  'interest_events_wallet_address_check',
)
@Index('idx_interest_events_wallet', ['walletAddress', 'contractAddress', 'blockNumber', 'logIndex'])
export class InterestEvent {
  @PrimaryColumn('varchar', { length: 66, primaryKeyConstraintName: 'interest_events_pkey' })
  transactionHash!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'interest_events_pkey' })
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

  /** Null: withdrawn. */
  @Column('numeric', { precision: 78, scale: 0, nullable: true })
  intentUnits!: string | null;
}
