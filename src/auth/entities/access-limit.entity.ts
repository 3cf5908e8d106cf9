import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('access_limits')
@ChecksInSql('access_limits_hits_check', 'access_limits_key_check')
@Index('idx_access_limits_window_ends_at', ['windowEndsAt'])
export class AccessLimit {
  @PrimaryColumn('varchar', { length: 64, primaryKeyConstraintName: 'access_limits_pkey' })
  key!: string;

  @Column('integer')
  hits!: number;

  @Column('timestamptz')
  windowEndsAt!: Date;
}
