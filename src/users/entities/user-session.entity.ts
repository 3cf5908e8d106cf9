import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { User } from './user.entity.js';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('user_sessions')
@ChecksInSql('user_sessions_life_check', 'user_sessions_session_token_check')
@Unique('user_sessions_session_token_key', ['sessionToken'])
@Index('idx_user_sessions_expires_at', ['expiresAt'])
@Index('idx_user_sessions_user_id', ['userId'])
export class UserSession {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'user_sessions_pkey' })
  id!: string;

  @ForeignKey(() => User, { name: 'user_sessions_user_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  userId!: string;

  /** SHA-256 of the newest refresh token. */
  @Column('varchar', { length: 64 })
  sessionToken!: string;

  @Column('inet', { nullable: true })
  ipAddress!: string | null;

  @Column('text', { nullable: true })
  userAgent!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  lastUsedAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  /** Of `device_fingerprints`: where it was begun from, if the wallet said. */
  @Column('uuid', { nullable: true })
  deviceId!: string | null;
}
