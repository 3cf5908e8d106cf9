import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('blockchain_blocks')
@ChecksInSql(
  'blockchain_blocks_appended_check',
  'blockchain_blocks_bft_round_check',
  'blockchain_blocks_bft_seals_check',
  'blockchain_blocks_difficulty_check',
  'blockchain_blocks_total_difficulty_check',
  'blockchain_blocks_base_fee_per_gas_check',
  'blockchain_blocks_hash_check',
  'blockchain_blocks_miner_check',
  'blockchain_blocks_number_check',
  'blockchain_blocks_parent_hash_check',
  'blockchain_blocks_transaction_count_check',
)
@Unique('blockchain_blocks_hash_key', ['hash'])
@Index('idx_blockchain_blocks_timestamp', ['timestamp'])
@Index('idx_blockchain_blocks_late', { synchronize: false })
export class BlockchainBlock {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'blockchain_blocks_pkey' })
  number!: string;

  @Column('varchar', { length: 66 })
  hash!: string;

  @Column('varchar', { length: 66, nullable: true })
  parentHash!: string | null;

  @Column('varchar', { length: 18, nullable: true })
  nonce!: string | null;

  @Column('varchar', { length: 66, nullable: true })
  sha3Uncles!: string | null;

  @Column('text', { nullable: true })
  logsBloom!: string | null;

  @Column('varchar', { length: 66, nullable: true })
  transactionsRoot!: string | null;

  @Column('varchar', { length: 66, nullable: true })
  stateRoot!: string | null;

  @Column('varchar', { length: 66, nullable: true })
  receiptsRoot!: string | null;

  @Column('varchar', { length: 42, nullable: true })
  miner!: string | null;

  @Column('numeric', { precision: 36, scale: 0, nullable: true })
  difficulty!: string | null;

  @Column('numeric', { precision: 36, scale: 0, nullable: true })
  totalDifficulty!: string | null;

  @Column('bigint', { nullable: true })
  size!: string | null;

  @Column('text', { nullable: true })
  extraData!: string | null;

  @Column('bigint', { nullable: true })
  gasLimit!: string | null;

  @Column('bigint', { nullable: true })
  gasUsed!: string | null;

  @Column('timestamptz', { nullable: true })
  timestamp!: Date | null;

  @Column('integer', { default: 0 })
  transactionCount!: number;

  @Column('numeric', { precision: 78, scale: 0, nullable: true })
  baseFeePerGas!: string | null;

  @Column('varchar', { length: 66, nullable: true })
  mixHash!: string | null;

  @Column('bigint', { nullable: true })
  bftRound!: string | null;

  @Column('integer', { nullable: true })
  bftSeals!: number | null;

  @Column('jsonb', { nullable: true })
  appended!: Record<string, string> | null;
}
