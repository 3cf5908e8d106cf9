import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AdminUser } from '../../admin/entities/admin-user.entity.js';
import { User } from '../../users/entities/user.entity.js';
import type { KycStatus, RejectionCode, RejectionKind } from '../../common/kyc-status.js';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('kyc_applications')
@ChecksInSql(
  'kyc_applications_attempt_check',
  'kyc_applications_claim_check',
  'kyc_applications_expiry_check',
  'kyc_applications_legal_hold_check',
  'kyc_applications_previous_id_check',
  'kyc_applications_rejection_check',
  'kyc_applications_rejection_code_check',
  'kyc_applications_rejection_kind_check',
  'kyc_applications_revoked_check',
  'kyc_applications_status_check',
  'kyc_applications_submitted_check',
  'kyc_applications_target_tier_check',
)
@Index('idx_kyc_applications_claimed_by', ['claimedBy', 'claimedUntil'], { where: 'claimed_by IS NOT NULL' })
@Index('idx_kyc_applications_expires_at', ['expiresAt'], { where: "status = 'verified'" })
@Index('idx_kyc_applications_id', ['id', 'status', 'submittedAt', 'reviewedAt', 'verifiedBy'])
@Index('idx_kyc_applications_legal_hold_by', ['legalHoldBy'], { where: 'legal_hold_by IS NOT NULL' })
@Index('idx_kyc_applications_open', ['userId'], {
  unique: true,
  where: "status IN ('draft', 'pending_review', 'under_review')",
})
@Index('idx_kyc_applications_previous_id', ['previousId'], {
  unique: true,
  where: 'previous_id IS NOT NULL',
})
@Index('idx_kyc_applications_reviewed_at', ['reviewedAt', 'id', 'status', 'submittedAt'])
@Index('idx_kyc_applications_status', ['status', 'id', 'submittedAt', 'reviewedAt', 'verifiedBy'])
@Index('idx_kyc_applications_status_submitted_at', ['status', 'submittedAt', 'id', 'reviewedAt'])
@Index('idx_kyc_applications_submitted_at', ['submittedAt', 'id', 'status', 'reviewedAt'])
@Index('idx_kyc_applications_user_id', ['userId'])
@Index('idx_kyc_applications_verified_by', ['verifiedBy', 'submittedAt', 'id', 'status', 'reviewedAt'])
export class KycApplication {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'kyc_applications_pkey' })
  id!: string;

  @ForeignKey(() => User, { name: 'kyc_applications_user_id_fkey', onDelete: 'RESTRICT' })
  @Column('uuid')
  userId!: string;

  @Column('varchar', { length: 20, default: 'pending_review' })
  status!: KycStatus;

  /** Null while it is a draft. */
  @Column('timestamptz', { nullable: true, default: () => 'now()' })
  submittedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  reviewedAt!: Date | null;

  @ForeignKey(() => AdminUser, { name: 'kyc_applications_verified_by_fkey' })
  @Column('uuid', { nullable: true })
  verifiedBy!: string | null;

  @Column('text', { nullable: true })
  rejectionReason!: string | null;

  @Column('text', { nullable: true })
  reviewNotes!: string | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('jsonb', { default: {} })
  metadata!: Record<string, unknown>;

  /** Null: from before drafts. */
  @Column('timestamptz', { nullable: true, default: () => 'now()' })
  createdAt!: Date | null;

  @Column('integer', { default: 1 })
  attempt!: number;

  /** The application that this one follows. */
  @ForeignKey(() => KycApplication, { name: 'kyc_applications_previous_id_fkey', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  previousId!: string | null;

  @Column('integer', { default: 3 })
  targetTier!: number;

  @Column('bytea', { nullable: true })
  personalDataSealed!: Buffer | null;

  @ForeignKey(() => AdminUser, { name: 'kyc_applications_claimed_by_fkey' })
  @Column('uuid', { nullable: true })
  claimedBy!: string | null;

  /** A lease: past it, the claim is none. */
  @Column('timestamptz', { nullable: true })
  claimedUntil!: Date | null;

  @Column('varchar', { length: 30, nullable: true })
  rejectionCode!: RejectionCode | null;

  @Column('varchar', { length: 10, nullable: true })
  rejectionKind!: RejectionKind | null;

  /** When the verification ends. */
  @Column('timestamptz', { nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  legalHoldAt!: Date | null;

  @ForeignKey(() => AdminUser, { name: 'kyc_applications_legal_hold_by_fkey' })
  @Column('uuid', { nullable: true })
  legalHoldBy!: string | null;

  @Column('text', { nullable: true })
  legalHoldReason!: string | null;
}
