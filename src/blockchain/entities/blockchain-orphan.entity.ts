import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('blockchain_orphans')
@ChecksInSql(
  'blockchain_orphans_hash_check',
  'blockchain_orphans_ancestor_hash_check',
  'blockchain_orphans_ancestor_number_check',
)
@Index('idx_blockchain_orphans_removed_at', ['removedAt'])
export class BlockchainOrphan {
  @PrimaryColumn('varchar', { length: 66, primaryKeyConstraintName: 'blockchain_orphans_pkey' })
  hash!: string;

  @Column('bigint')
  number!: string;

  @Column('bigint')
  ancestorNumber!: string;

  @Column('varchar', { length: 66, nullable: true })
  ancestorHash!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  removedAt!: Date;
}
