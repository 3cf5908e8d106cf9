import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('blockchain_logs')
@ChecksInSql('blockchain_logs_address_check')
@Index('idx_blockchain_logs_address', ['address', 'blockNumber'])
@Index('idx_blockchain_logs_block_number', ['blockNumber'])
@Index('idx_blockchain_logs_created_wallet', { synchronize: false })
export class BlockchainLog {
  @PrimaryColumn('varchar', { length: 66, primaryKeyConstraintName: 'blockchain_logs_pkey' })
  transactionHash!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'blockchain_logs_pkey' })
  logIndex!: number;

  @Column('bigint')
  blockNumber!: string;

  @Column('varchar', { length: 42 })
  address!: string;

  @Column('text', { array: true, default: [] })
  topics!: string[];

  @Column('text', { default: '0x' })
  data!: string;

  @Column('varchar', { length: 100, nullable: true })
  eventName!: string | null;

  @Column('jsonb', { nullable: true })
  arguments!: Record<string, unknown> | null;
}
