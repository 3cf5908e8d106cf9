import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('blockchain_tokens')
@ChecksInSql(
  'blockchain_tokens_address_check',
  'blockchain_tokens_transfer_count_check',
  'blockchain_tokens_supply_check',
)
export class BlockchainToken {
  @PrimaryColumn('varchar', { length: 42, primaryKeyConstraintName: 'blockchain_tokens_pkey' })
  address!: string;

  @Column('bigint')
  transferCount!: string;

  @Column('numeric')
  supply!: string;

  @Column('bigint')
  firstBlock!: string;
}
