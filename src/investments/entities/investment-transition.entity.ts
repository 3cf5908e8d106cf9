import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';
import { INVESTMENT_STATUSES } from './investment.entity.js';

/** What an investment was in its own history; `removed` where the import that had brought it was undone. */
export const TRANSITION_STATUSES = [...INVESTMENT_STATUSES, 'removed'] as const;
export type TransitionStatus = (typeof TRANSITION_STATUSES)[number];

/** One change of an investment's status, written by trigger alone. */
@Entity('investment_transitions')
@ChecksInSql('investment_transitions_from_status_check', 'investment_transitions_to_status_check')
@Index('idx_investment_transitions_asset_id', ['assetId', 'at', 'seq'])
@Index('idx_investment_transitions_investment_id', ['investmentId', 'seq'])
@Index('idx_investment_transitions_user_id', ['userId', 'at', 'seq'])
export class InvestmentTransition {
  @PrimaryGeneratedColumn('identity', {
    generatedIdentity: 'ALWAYS',
    type: 'bigint',
    primaryKeyConstraintName: 'investment_transitions_pkey',
  })
  seq!: string;

  @Column('uuid')
  investmentId!: string;

  @Column('uuid')
  userId!: string;

  @Column('uuid')
  assetId!: string;

  @Column('varchar', { length: 20, nullable: true })
  fromStatus!: TransitionStatus | null;

  @Column('varchar', { length: 20 })
  toStatus!: TransitionStatus;

  @Column('numeric', { precision: 18, scale: 6 })
  amount!: string;

  @Column('varchar', { length: 10 })
  currency!: string;

  @Column('numeric', { precision: 36, scale: 18, nullable: true })
  tokens!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;

  @Column('varchar', { length: 200, nullable: true })
  reason!: string | null;
}
