import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { KycApplication } from './kyc-application.entity.js';
import { ChecksInSql } from '../../database/checks-in-sql.js';

export const DOCUMENT_TYPES = [
  'id',
  'passport',
  'utility',
  'driver_license',
  'selfie',
  'income',
  'bank',
] as const;

@Entity('kyc_documents')
@ChecksInSql(
  'kyc_documents_document_type_check',
  'kyc_documents_file_hash_check',
  'kyc_documents_file_size_check',
)
@Index('idx_kyc_documents_application_id', ['applicationId'])
export class KycDocument {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'kyc_documents_pkey' })
  id!: string;

  @ForeignKey(() => KycApplication, { name: 'kyc_documents_application_id_fkey', onDelete: 'RESTRICT' })
  @Column('uuid')
  applicationId!: string;

  @Column('varchar', { length: 20 })
  documentType!: (typeof DOCUMENT_TYPES)[number];

  @Column('varchar', { length: 255, nullable: true })
  originalFilename!: string | null;

  @Column('varchar', { length: 255, nullable: true })
  storedFilename!: string | null;

  @Column('varchar', { length: 500, nullable: true })
  filePath!: string | null;

  @Column('integer', { nullable: true })
  fileSize!: number | null;

  @Column('varchar', { length: 100, nullable: true })
  mimeType!: string | null;

  @Column('varchar', { length: 64, nullable: true })
  fileHash!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  uploadedAt!: Date;

  @Column('jsonb', { default: {} })
  metadata!: Record<string, unknown>;
}
