import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

export const BUCKET_SIZES = ['hour', 'day'] as const;

@Entity('blockchain_rollups')
@ChecksInSql('blockchain_rollups_gas_used_check', 'blockchain_rollups_bucket_size_check')
export class BlockchainRollup {
  @PrimaryColumn('varchar', { length: 10, primaryKeyConstraintName: 'blockchain_rollups_pkey' })
  bucketSize!: (typeof BUCKET_SIZES)[number];

  @PrimaryColumn('timestamptz', { primaryKeyConstraintName: 'blockchain_rollups_pkey' })
  bucket!: Date;

  @Column('bigint', { default: 0 })
  blockCount!: string;

  @Column('bigint', { default: 0 })
  transactionCount!: string;

  @Column('numeric', { precision: 78, scale: 0, default: 0 })
  gasUsed!: string;
}
