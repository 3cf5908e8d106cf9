import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AdminUser } from '../../admin/entities/admin-user.entity.js';
import { User } from '../../users/entities/user.entity.js';
import type { KycStatus } from '../../common/kyc-status.js';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('kyc_applications')
@ChecksInSql('kyc_applications_status_check')
@Index('idx_kyc_applications_id', ['id', 'status', 'submittedAt', 'reviewedAt', 'verifiedBy'])
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

  @Column('timestamptz', { default: () => 'now()' })
  submittedAt!: Date;

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
}
