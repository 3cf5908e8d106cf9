import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('blockchain_contracts')
@ChecksInSql('blockchain_contracts_address_check', 'blockchain_contracts_discovered_by_check')
@Index('idx_blockchain_contracts_kind', ['kind'])
export class BlockchainContract {
  @PrimaryColumn('varchar', { length: 42, primaryKeyConstraintName: 'blockchain_contracts_pkey' })
  address!: string;

  @Column('varchar', { length: 50 })
  kind!: string;

  @Column('varchar', { length: 255, nullable: true })
  name!: string | null;

  @Column('bigint', { default: 0 })
  fromBlock!: string;

  @Column('integer', { default: 1 })
  abiVersion!: number;

  @Column('varchar', { length: 42, nullable: true })
  discoveredBy!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
