import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../checks-in-sql.js';

@Entity('read_only_mode')
@ChecksInSql(
  'read_only_mode_only_row_check',
  'read_only_mode_reason_length_check',
  'read_only_mode_reason_check',
)
export class ReadOnlyModeRow {
  @PrimaryColumn('boolean', { default: true, primaryKeyConstraintName: 'read_only_mode_pkey' })
  onlyRow!: boolean;

  @Column('boolean', { default: false })
  isOn!: boolean;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  changedAt!: Date;
}
