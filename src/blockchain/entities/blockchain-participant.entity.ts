import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('blockchain_participants')
@ChecksInSql('blockchain_participants_address_check')
@Index('idx_blockchain_participants_block_number', ['blockNumber'])
export class BlockchainParticipant {
  @PrimaryColumn('varchar', { length: 42, primaryKeyConstraintName: 'blockchain_participants_pkey' })
  address!: string;

  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'blockchain_participants_pkey' })
  blockNumber!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'blockchain_participants_pkey' })
  transactionIndex!: number;

  @Column('varchar', { length: 66 })
  transactionHash!: string;
}
