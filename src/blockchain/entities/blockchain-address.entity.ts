import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('blockchain_addresses')
@ChecksInSql(
  'blockchain_addresses_address_check',
  'blockchain_addresses_transaction_count_check',
  'blockchain_addresses_blocks_check',
)
@Index('idx_blockchain_addresses_first_block', ['firstBlock', 'address'])
@Index('idx_blockchain_addresses_last_block', ['lastBlock', 'address'])
export class BlockchainAddress {
  @PrimaryColumn('varchar', { length: 42, primaryKeyConstraintName: 'blockchain_addresses_pkey' })
  address!: string;

  @Column('bigint')
  transactionCount!: string;

  @Column('bigint')
  firstBlock!: string;

  @Column('bigint')
  lastBlock!: string;
}
