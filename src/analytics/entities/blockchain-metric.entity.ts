import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A point of the chain's series, in the analytics database. */
@Entity('blockchain_metrics')
export class BlockchainMetric {
  @PrimaryColumn('timestamptz', { primaryKeyConstraintName: 'blockchain_metrics_pkey' })
  time!: Date;

  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'blockchain_metrics_pkey' })
  blockNumber!: string;

  @Column('integer', { nullable: true })
  transactionCount!: number | null;

  @Column('bigint', { nullable: true })
  gasUsed!: string | null;

  @Column('bigint', { nullable: true })
  networkHashRate!: string | null;
}
