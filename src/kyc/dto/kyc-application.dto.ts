import { ApiProperty } from '@nestjs/swagger';
import { KYC_STATUSES, type KycStatus } from '../../common/kyc-status.js';
import { DOCUMENT_STATES, DOCUMENT_TYPES, type DocumentState } from '../entities/kyc-document.entity.js';

/** That a document is there; not where it lies, what it was called or how it is sealed. */
export class KycDocumentDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: DOCUMENT_TYPES })
  documentType!: (typeof DOCUMENT_TYPES)[number];

  @ApiProperty({ type: String, nullable: true, example: 'image/jpeg' })
  mimeType!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Bytes' })
  fileSize!: number | null;

  @ApiProperty({ enum: DOCUMENT_STATES, description: 'Only what is clean can be read' })
  state!: DocumentState;

  @ApiProperty({ format: 'date-time' })
  uploadedAt!: string;
}

/** An application as staff see it in a list: nothing personal. */
export class KycApplicationDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  userId!: string;

  @ApiProperty({ enum: KYC_STATUSES })
  status!: KycStatus;

  @ApiProperty()
  submittedAt!: Date;

  @ApiProperty({ type: Date, nullable: true })
  reviewedAt!: Date | null;

  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'Who reviewed it' })
  verifiedBy!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'As the applicant was told' })
  rejectionReason!: string | null;

  @ApiProperty()
  version!: number;

  @ApiProperty({ type: [KycDocumentDto], description: 'Oldest first' })
  documents!: KycDocumentDto[];
}
