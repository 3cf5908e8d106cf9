import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';
import { KycApplication } from './kyc-application.entity.js';

/** That somebody is to be told, once, how many days before that their verification ends. */
@Entity('kyc_expiry_warnings')
@ChecksInSql('kyc_expiry_warnings_days_check')
@Index('idx_kyc_expiry_warnings_undelivered', ['warnedAt'], { where: 'delivered_at IS NULL' })
export class KycExpiryWarning {
  @ForeignKey(() => KycApplication, {
    name: 'kyc_expiry_warnings_application_id_fkey',
    onDelete: 'RESTRICT',
  })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'kyc_expiry_warnings_pkey' })
  applicationId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'kyc_expiry_warnings_pkey' })
  days!: number;

  @Column('timestamptz', { default: () => 'now()' })
  warnedAt!: Date;

  @Column('timestamptz', { nullable: true })
  deliveredAt!: Date | null;
}
