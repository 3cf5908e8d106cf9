import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { UserSession } from './user-session.entity.js';
import { ChecksInSql } from '../../database/checks-in-sql.js';

/** A refresh token of an investor that has been used, by its hash, and what came after it. */
@Entity('user_spent_tokens')
@ChecksInSql('user_spent_tokens_successor_hash_check', 'user_spent_tokens_token_hash_check')
@Index('idx_user_spent_tokens_session_id', ['sessionId'])
export class UserSpentToken {
  @PrimaryColumn('varchar', { length: 64, primaryKeyConstraintName: 'user_spent_tokens_pkey' })
  tokenHash!: string;

  @ForeignKey(() => UserSession, { name: 'user_spent_tokens_session_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  sessionId!: string;

  @Column('varchar', { length: 64 })
  successorHash!: string;

  @Column('bytea', { nullable: true })
  successorSalt!: Buffer | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  spentAt!: Date;
}
