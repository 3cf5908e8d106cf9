import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';
import type { DOCUMENT_TYPES } from './kyc-document.entity.js';

/** What a tier asks for: one paper of these types. */
@Entity('kyc_requirements')
@ChecksInSql('kyc_requirements_document_types_check', 'kyc_requirements_target_tier_check')
export class KycRequirement {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'kyc_requirements_pkey' })
  targetTier!: number;

  @PrimaryColumn('varchar', { length: 30, primaryKeyConstraintName: 'kyc_requirements_pkey' })
  name!: string;

  @Column('text', { array: true })
  documentTypes!: (typeof DOCUMENT_TYPES)[number][];
}
