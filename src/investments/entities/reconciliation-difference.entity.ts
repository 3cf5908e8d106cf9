import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ReconciliationRun } from './reconciliation-run.entity.js';

@Entity('reconciliation_differences')
@Index('idx_reconciliation_differences_run_id', ['runId'])
export class ReconciliationDifference {
  @PrimaryGeneratedColumn('identity', {
    generatedIdentity: 'ALWAYS',
    type: 'bigint',
    primaryKeyConstraintName: 'reconciliation_differences_pkey',
  })
  id!: string;

  @ForeignKey(() => ReconciliationRun, {
    name: 'reconciliation_differences_run_id_fkey',
    onDelete: 'CASCADE',
  })
  @Column('uuid')
  runId!: string;

  @Column('varchar', { length: 50 })
  code!: string;

  @Column('varchar', { length: 50 })
  resourceType!: string;

  @Column('varchar', { length: 255 })
  resourceId!: string;

  @Column('text', { nullable: true })
  expected!: string | null;

  @Column('text', { nullable: true })
  actual!: string | null;
}
