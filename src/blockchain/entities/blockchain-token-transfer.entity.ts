import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('blockchain_token_transfers')
@ChecksInSql(
  'blockchain_token_transfers_from_address_check',
  'blockchain_token_transfers_to_address_check',
  'blockchain_token_transfers_token_address_check',
  'blockchain_token_transfers_value_check',
)
@Index('idx_blockchain_token_transfers_block_number', ['blockNumber'])
@Index('idx_blockchain_token_transfers_from', ['fromAddress', 'blockNumber'])
@Index('idx_blockchain_token_transfers_to', ['toAddress', 'blockNumber'])
@Index('idx_blockchain_token_transfers_token', ['tokenAddress', 'blockNumber'])
export class BlockchainTokenTransfer {
  @PrimaryColumn('varchar', { length: 66, primaryKeyConstraintName: 'blockchain_token_transfers_pkey' })
  transactionHash!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'blockchain_token_transfers_pkey' })
  logIndex!: number;

  @Column('bigint')
  blockNumber!: string;

  @Column('varchar', { length: 42 })
  tokenAddress!: string;

  @Column('varchar', { length: 42 })
  fromAddress!: string;

  @Column('varchar', { length: 42 })
  toAddress!: string;

  @Column('numeric', { precision: 78, scale: 0 })
  value!: string;
}
