import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { UserSession } from './user-session.entity.js';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('user_session_tokens')
@ChecksInSql('user_session_tokens_token_hash_check')
@Index('idx_user_session_tokens_current', ['sessionId'], { unique: true, where: 'replaced_at IS NULL' })
@Index('idx_user_session_tokens_session_id', ['sessionId'])
export class UserSessionToken {
  @PrimaryColumn('varchar', { length: 64, primaryKeyConstraintName: 'user_session_tokens_pkey' })
  tokenHash!: string;

  @ForeignKey(() => UserSession, { name: 'user_session_tokens_session_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  sessionId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  replacedAt!: Date | null;
}
