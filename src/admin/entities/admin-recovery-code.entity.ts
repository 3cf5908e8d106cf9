import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';
import { AdminTotp } from './admin-totp.entity.js';

/** A code that stands in for the authenticator once. */
@Entity('admin_recovery_codes')
@ChecksInSql('admin_recovery_codes_code_hash_check')
export class AdminRecoveryCode {
  @ForeignKey(() => AdminTotp, { name: 'admin_recovery_codes_admin_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'admin_recovery_codes_pkey' })
  adminId!: string;

  @PrimaryColumn('varchar', { length: 64, primaryKeyConstraintName: 'admin_recovery_codes_pkey' })
  codeHash!: string;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
