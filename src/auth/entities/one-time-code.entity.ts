import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';
import type { WalletPurpose } from '../wallet/wallet-purpose.js';

@Entity('one_time_codes')
@ChecksInSql(
  'one_time_codes_code_hash_check',
  'one_time_codes_life_check',
  'one_time_codes_phone_hash_check',
  'one_time_codes_purpose_check',
  'one_time_codes_tries_check',
)
@Index('idx_one_time_codes_expires_at', ['expiresAt'])
export class OneTimeCode {
  @PrimaryColumn('varchar', { length: 64, primaryKeyConstraintName: 'one_time_codes_pkey' })
  phoneHash!: string;

  @PrimaryColumn('varchar', { length: 10, primaryKeyConstraintName: 'one_time_codes_pkey' })
  purpose!: WalletPurpose;

  @Column('varchar', { length: 64 })
  codeHash!: string;

  @Column('varchar', { length: 50 })
  termsVersion!: string;

  @Column('integer', { default: 0 })
  tries!: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
