import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('secret_canary')
@ChecksInSql('secret_canary_id_check')
export class SecretCanary {
  @PrimaryColumn('boolean', { default: true, primaryKeyConstraintName: 'secret_canary_pkey' })
  id!: boolean;

  @Column('text')
  sealed!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
