import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

export const EFFECTS = { happened: 1, takenBack: -1 } as const;

@Entity('blockchain_outbox')
@ChecksInSql('blockchain_outbox_effect_check', 'blockchain_outbox_contract_address_check')
@Index('idx_blockchain_outbox_transaction_hash', ['transactionHash'])
export class BlockchainOutboxEvent {
  @PrimaryGeneratedColumn('identity', {
    generatedIdentity: 'ALWAYS',
    type: 'bigint',
    primaryKeyConstraintName: 'blockchain_outbox_pkey',
  })
  id!: string;

  @Column('smallint')
  effect!: (typeof EFFECTS)[keyof typeof EFFECTS];

  @Column('varchar', { length: 100 })
  eventName!: string;

  @Column('varchar', { length: 42 })
  contractAddress!: string;

  @Column('varchar', { length: 50 })
  contractKind!: string;

  @Column('jsonb')
  arguments!: Record<string, unknown>;

  @Column('varchar', { length: 66 })
  transactionHash!: string;

  @Column('integer')
  logIndex!: number;

  @Column('bigint')
  blockNumber!: string;

  @Column('varchar', { length: 66 })
  blockHash!: string;

  @Column('timestamptz')
  blockTime!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
