import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

/** What attempts are counted by. `account_address` is an account as tried from one address that it knows. */
export const ATTEMPT_KINDS = ['account', 'address', 'account_address', 'confirmation'] as const;
export type AttemptKind = (typeof ATTEMPT_KINDS)[number];

@Entity('auth_attempts')
@ChecksInSql('auth_attempts_failures_check', 'auth_attempts_kind_check', 'auth_attempts_subject_check')
@Index('idx_auth_attempts_last_attempt_at', ['lastAttemptAt'])
export class AuthAttempt {
  @PrimaryColumn('varchar', { length: 20, primaryKeyConstraintName: 'auth_attempts_pkey' })
  kind!: AttemptKind;

  @PrimaryColumn('varchar', { length: 64, primaryKeyConstraintName: 'auth_attempts_pkey' })
  subject!: string;

  @Column('integer')
  failures!: number;

  @Column('timestamptz', { nullable: true })
  blockedUntil!: Date | null;

  @Column('timestamptz')
  lastAttemptAt!: Date;
}
