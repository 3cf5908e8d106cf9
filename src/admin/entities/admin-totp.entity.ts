import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';
import { AdminUser } from './admin-user.entity.js';

/** The authenticator of a member of staff: offered, and in force once confirmed. */
@Entity('admin_totp')
@ChecksInSql('admin_totp_last_step_check')
export class AdminTotp {
  @ForeignKey(() => AdminUser, { name: 'admin_totp_admin_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'admin_totp_pkey' })
  adminId!: string;

  @Column('bytea')
  secretSealed!: Buffer;

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  /** Time step of the last code taken. */
  @Column('bigint', { default: 0 })
  lastStep!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
