import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('blockchain_outbox_readers')
export class BlockchainOutboxReader {
  @PrimaryColumn('varchar', { length: 50, primaryKeyConstraintName: 'blockchain_outbox_readers_pkey' })
  reader!: string;

  @Column('bigint', { default: 0 })
  lastId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;

  @Column('bigint', { nullable: true })
  historyBlock!: string | null;

  @Column('integer', { nullable: true })
  historyLog!: number | null;
}
