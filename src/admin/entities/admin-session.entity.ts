import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AdminUser } from './admin-user.entity.js';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('admin_sessions')
@ChecksInSql('admin_sessions_life_check', 'admin_sessions_session_token_check')
@Unique('admin_sessions_session_token_key', ['sessionToken'])
@Index('idx_admin_sessions_admin_id', ['adminId'])
@Index('idx_admin_sessions_expires_at', ['expiresAt'])
export class AdminSession {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'admin_sessions_pkey' })
  id!: string;

  @ForeignKey(() => AdminUser, { name: 'admin_sessions_admin_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  adminId!: string;

  @Column('varchar', { length: 255 })
  sessionToken!: string;

  @Column('inet', { nullable: true })
  ipAddress!: string | null;

  @Column('text', { nullable: true })
  userAgent!: string | null;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  lastUsedAt!: Date;

  /** When the second factor was last shown in this session. */
  @Column('timestamptz', { nullable: true })
  steppedUpAt!: Date | null;
}
