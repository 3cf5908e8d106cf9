import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';
import type { Consensus } from '../chain/header-hash.js';

@Entity('blockchain_cursors')
@ChecksInSql(
  'blockchain_cursors_block_hash_check',
  'blockchain_cursors_catalogue_check',
  'blockchain_cursors_redecode_from_check',
  'blockchain_cursors_consensus_check',
  'blockchain_cursors_start_height_check',
  'blockchain_cursors_transaction_count_check',
  'blockchain_cursors_genesis_hash_check',
  'blockchain_cursors_height_check',
)
@Index('idx_blockchain_cursors_one', { synchronize: false })
export class BlockchainCursor {
  @PrimaryColumn('numeric', { precision: 78, scale: 0, primaryKeyConstraintName: 'blockchain_cursors_pkey' })
  chainId!: string;

  @Column('varchar', { length: 66 })
  genesisHash!: string;

  @Column('bigint', { default: -1 })
  height!: string;

  @Column('varchar', { length: 66, nullable: true })
  blockHash!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;

  @Column('bigint', { default: 0 })
  startHeight!: string;

  @Column('bigint', { default: 0 })
  transactionCount!: string;

  @Column('varchar', { length: 10, nullable: true })
  consensus!: Consensus | null;

  @Column('bigint', { nullable: true })
  nodeHeight!: string | null;

  @Column('timestamptz', { nullable: true })
  nodeSeenAt!: Date | null;

  @Column('bigint', { default: -1 })
  seriesHeight!: string;

  @Column('bigint', { nullable: true })
  gapAt!: string | null;

  @Column('varchar', { length: 500, nullable: true })
  haltedReason!: string | null;

  @Column('bigint', { nullable: true })
  redecodeFrom!: string | null;

  @Column('varchar', { length: 64, nullable: true })
  catalogue!: string | null;

  @Column('bigint', { nullable: true })
  prunedEventId!: string | null;
}
