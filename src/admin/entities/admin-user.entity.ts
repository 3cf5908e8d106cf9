import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { AdminRole } from '../../common/permissions.js';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('admin_users')
@ChecksInSql(
  'admin_users_blockchain_address_check',
  'admin_users_email_check',
  'admin_users_permissions_check',
  'admin_users_role_check',
)
@Index('idx_admin_users_email', ['email'], { unique: true })
@Index('idx_admin_users_role', ['role'])
export class AdminUser {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'admin_users_pkey' })
  id!: string;

  @Column('varchar', { length: 255 })
  email!: string;

  @Column('varchar', { length: 255 })
  name!: string;

  @Column('varchar', { length: 50 })
  role!: AdminRole;

  @Column('jsonb', { default: [] })
  permissions!: unknown[];

  @Column('varchar', { length: 42, nullable: true })
  blockchainAddress!: string | null;

  @Column('varchar', { length: 255, nullable: true })
  passwordHash!: string | null;

  @Column('boolean', { default: true })
  isActive!: boolean;

  @Column('timestamptz', { nullable: true })
  lastLoginAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;

  /** Rises when password, role, permissions, active flag or second factor change; every session ends with it. */
  @Column('integer', { default: 1 })
  credentialsVersion!: number;

  /** The password was handed out by somebody else and opens nothing but the way to one's own. */
  @Column('boolean', { default: false })
  mustChangePassword!: boolean;
}
