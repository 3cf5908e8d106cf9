import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

/** What a statement changed of a figure, until it is added to the rollups. */
@Entity('figure_changes')
@ChecksInSql('figure_changes_amount_check')
export class FigureChange {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'figure_changes_pkey',
  })
  id!: string;

  @Column('varchar', { length: 40 })
  metric!: string;

  @Column('varchar', { length: 60 })
  part!: string;

  /** The quarter of an hour (UTC) that it happened in. */
  @Column('timestamptz')
  bucket!: Date;

  @Column('bigint')
  number!: string;

  @Column('numeric', { precision: 38, scale: 6 })
  amount!: string;
}
