import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';
import { AdminSession } from './admin-session.entity.js';

/** A refresh token that has been used, by its hash, and what came after it. */
@Entity('admin_spent_tokens')
@ChecksInSql('admin_spent_tokens_successor_hash_check', 'admin_spent_tokens_token_hash_check')
@Index('idx_admin_spent_tokens_session_id', ['sessionId'])
export class AdminSpentToken {
  @PrimaryColumn('varchar', { length: 64, primaryKeyConstraintName: 'admin_spent_tokens_pkey' })
  tokenHash!: string;

  @ForeignKey(() => AdminSession, { name: 'admin_spent_tokens_session_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  sessionId!: string;

  @Column('varchar', { length: 64 })
  successorHash!: string;

  @Column('bytea', { nullable: true })
  successorSalt!: Buffer | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  spentAt!: Date;
}
