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

export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** How the bytes of a paper stand; nobody reads what is not clean. */
export const DOCUMENT_STATES = ['scan_pending', 'clean', 'infected', 'tampered'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

@Entity('kyc_documents')
@ChecksInSql(
  'kyc_documents_document_type_check',
  'kyc_documents_file_hash_check',
  'kyc_documents_file_size_check',
  'kyc_documents_scan_check',
  'kyc_documents_state_check',
  'kyc_documents_storage_key_check',
  'kyc_documents_stored_check',
)
@Index('idx_kyc_documents_alarm', ['state'], { where: "state IN ('infected', 'tampered')" })
@Index('idx_kyc_documents_checked_at', ['checkedAt', 'id'], { where: 'storage_key IS NOT NULL' })
@Index('idx_kyc_documents_scan_pending', ['uploadedAt', 'id'], {
  where: "state = 'scan_pending' AND storage_key IS NOT NULL",
})
@Index('idx_kyc_documents_storage_key', ['storageKey'], { unique: true })
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

  /** Random name in the storage; null for what was imported and has no bytes here. */
  @Column('varchar', { length: 32, nullable: true })
  storageKey!: string | null;

  @Column('bytea', { nullable: true })
  fileKey!: Buffer | null;

  @Column('bytea', { nullable: true })
  nameSealed!: Buffer | null;

  @Column('varchar', { length: 20, default: 'scan_pending' })
  state!: DocumentState;

  @Column('timestamptz', { nullable: true })
  scannedAt!: Date | null;

  @Column('varchar', { length: 20, nullable: true })
  scanner!: string | null;

  @Column('varchar', { length: 255, nullable: true })
  finding!: string | null;

  @Column('timestamptz', { nullable: true })
  checkedAt!: Date | null;

  @Column('jsonb', { default: {} })
  metadata!: Record<string, unknown>;
}
