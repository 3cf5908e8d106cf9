import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';
import { AdminUser } from './admin-user.entity.js';

/** What takes two members of staff. */
export const APPROVAL_KINDS = [
  'refund',
  'role_grant',
  'tier_raise',
  'verification_revoke',
  'personal_data_export',
  'bank_payment',
] as const;
export type ApprovalKind = (typeof APPROVAL_KINDS)[number];

export const APPROVAL_STATUSES = ['pending', 'approved', 'rejected', 'expired'] as const;
export type ApprovalStatus = (typeof APPROVAL_STATUSES)[number];

@Entity('approvals')
@ChecksInSql(
  'approvals_decided_check',
  'approvals_expires_at_check',
  'approvals_four_eyes_check',
  'approvals_kind_check',
  'approvals_own_role_check',
  'approvals_payload_check',
  'approvals_payload_hash_check',
  'approvals_reason_check',
  'approvals_status_check',
)
@Index('idx_approvals_created_at', ['createdAt'])
@Index('idx_approvals_decided_by', ['decidedBy'])
@Index('idx_approvals_pending', ['kind', 'resourceId'], {
  unique: true,
  where: "status = 'pending' AND kind <> 'personal_data_export'",
})
@Index('idx_approvals_proposed_by', ['proposedBy'])
@Index('idx_approvals_resource', ['resourceType', 'resourceId'])
export class Approval {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'approvals_pkey' })
  id!: string;

  @Column('varchar', { length: 30 })
  kind!: ApprovalKind;

  @Column('varchar', { length: 50 })
  resourceType!: string;

  @Column('varchar', { length: 255 })
  resourceId!: string;

  @Column('jsonb')
  payload!: Record<string, unknown>;

  @Column('varchar', { length: 64 })
  payloadHash!: string;

  @Column('text')
  reason!: string;

  @Column('varchar', { length: 20, default: 'pending' })
  status!: ApprovalStatus;

  @ForeignKey(() => AdminUser, { name: 'approvals_proposed_by_fkey' })
  @Column('uuid')
  proposedBy!: string;

  @ForeignKey(() => AdminUser, { name: 'approvals_decided_by_fkey' })
  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('text', { nullable: true })
  decisionReason!: string | null;

  @Column('bigint', { nullable: true })
  decisionXid!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => "(now() + '72:00:00')" })
  expiresAt!: Date;
}
