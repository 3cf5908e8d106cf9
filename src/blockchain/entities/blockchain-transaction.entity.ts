import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

export const TRANSACTION_SOURCES = ['chain', 'import'] as const;
export const TRANSACTION_STATUSES = ['pending', 'confirmed', 'failed'] as const;

@Entity('blockchain_transactions')
@ChecksInSql(
  'blockchain_transactions_value_check',
  'blockchain_transactions_block_hash_check',
  'blockchain_transactions_block_number_check',
  'blockchain_transactions_contract_address_check',
  'blockchain_transactions_envelope_type_check',
  'blockchain_transactions_from_address_check',
  'blockchain_transactions_hash_check',
  'blockchain_transactions_source_check',
  'blockchain_transactions_status_check',
  'blockchain_transactions_to_address_check',
  'blockchain_transactions_value_wei_check',
)
@Index('idx_blockchain_transactions_block_number', ['blockNumber'])
@Index('idx_blockchain_transactions_contract_address', { synchronize: false })
@Index('idx_blockchain_transactions_from_address', ['fromAddress'])
@Index('idx_blockchain_transactions_hash', ['hash'], { unique: true })
@Index('idx_blockchain_transactions_imported', { synchronize: false })
@Index('idx_blockchain_transactions_position', { synchronize: false })
@Index('idx_blockchain_transactions_timestamp', ['timestamp'])
@Index('idx_blockchain_transactions_to_address', ['toAddress'])
@Index('idx_blockchain_transactions_rare_type', { synchronize: false })
@Index('idx_blockchain_transactions_not_confirmed', { synchronize: false })
@Index('idx_blockchain_transactions_imported_from', { synchronize: false })
@Index('idx_blockchain_transactions_imported_to', { synchronize: false })
export class BlockchainTransaction {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'blockchain_transactions_pkey' })
  id!: string;

  @Column('varchar', { length: 66 })
  hash!: string;

  @Column('bigint')
  blockNumber!: string;

  @Column('varchar', { length: 66, nullable: true })
  blockHash!: string | null;

  @Column('integer', { nullable: true })
  transactionIndex!: number | null;

  @Column('varchar', { length: 42, nullable: true })
  fromAddress!: string | null;

  @Column('varchar', { length: 42, nullable: true })
  toAddress!: string | null;

  @Column('numeric', { precision: 36, scale: 18, nullable: true })
  value!: string | null;

  @Column('numeric', { precision: 78, scale: 0, nullable: true })
  valueWei!: string | null;

  @Column('bigint', { nullable: true })
  gasUsed!: string | null;

  @Column('bigint', { nullable: true })
  gasPrice!: string | null;

  @Column('varchar', { length: 50, nullable: true })
  transactionType!: string | null;

  @Column('varchar', { length: 20, default: 'confirmed' })
  status!: (typeof TRANSACTION_STATUSES)[number];

  @Column('timestamptz', { nullable: true })
  timestamp!: Date | null;

  @Column('varchar', { length: 10, default: 'chain' })
  source!: (typeof TRANSACTION_SOURCES)[number];

  @Column('jsonb', { default: {} })
  metadata!: Record<string, unknown>;

  @Column('smallint', { nullable: true })
  envelopeType!: number | null;

  @Column('numeric', { precision: 78, scale: 0, nullable: true })
  nonce!: string | null;

  @Column('numeric', { precision: 78, scale: 0, nullable: true })
  gasLimit!: string | null;

  @Column('numeric', { precision: 78, scale: 0, nullable: true })
  maxFeePerGas!: string | null;

  @Column('numeric', { precision: 78, scale: 0, nullable: true })
  maxPriorityFeePerGas!: string | null;

  @Column('numeric', { precision: 78, scale: 0, nullable: true })
  effectiveGasPrice!: string | null;

  @Column('bigint', { nullable: true })
  cumulativeGasUsed!: string | null;

  @Column('varchar', { length: 42, nullable: true })
  contractAddress!: string | null;

  @Column('varchar', { length: 66, nullable: true })
  receiptRoot!: string | null;

  @Column('varchar', { length: 10, nullable: true })
  methodId!: string | null;

  @Column('text', { nullable: true })
  input!: string | null;

  @Column('jsonb', { nullable: true })
  envelope!: Record<string, unknown> | null;
}
