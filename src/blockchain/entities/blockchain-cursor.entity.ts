import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('blockchain_cursors')
@ChecksInSql(
  'blockchain_cursors_block_hash_check',
  'blockchain_cursors_genesis_hash_check',
  'blockchain_cursors_height_check',
)
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
}
