import { ApiProperty } from '@nestjs/swagger';
import {
  type KycStatus,
  REJECTION_CODES,
  REJECTION_KINDS,
  type RejectionCode,
  type RejectionKind,
  SUBMITTED_KYC_STATUSES,
} from '../../common/kyc-status.js';
import { PersonalDataDto } from './personal-data.dto.js';
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

  @ApiProperty({ enum: SUBMITTED_KYC_STATUSES })
  status!: KycStatus;

  @ApiProperty()
  submittedAt!: Date;

  @ApiProperty({ type: Date, nullable: true })
  reviewedAt!: Date | null;

  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'Who reviewed it' })
  verifiedBy!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'As the applicant was told' })
  rejectionReason!: string | null;

  @ApiProperty({ enum: REJECTION_CODES, nullable: true })
  rejectionCode!: RejectionCode | null;

  @ApiProperty({ enum: REJECTION_KINDS, nullable: true })
  rejectionKind!: RejectionKind | null;

  @ApiProperty({ description: 'One more than the rejected application that it follows' })
  attempt!: number;

  @ApiProperty({ minimum: 3, maximum: 5, description: 'What the papers shall suffice for' })
  targetTier!: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Seconds since it was handed in; null once decided',
  })
  waitingSeconds!: number | null;

  @ApiProperty({ description: 'How many papers were handed in' })
  documentCount!: number;

  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'Who reviews it now' })
  claimedBy!: string | null;

  @ApiProperty({ type: Date, nullable: true, description: 'When the claim ends by itself' })
  claimedUntil!: Date | null;

  @ApiProperty({ type: Date, nullable: true, description: 'When the verification ends' })
  expiresAt!: Date | null;

  @ApiProperty()
  version!: number;

  @ApiProperty({ type: [KycDocumentDto], description: 'Oldest first' })
  documents!: KycDocumentDto[];
}

export class LegalHoldDto {
  @ApiProperty()
  at!: Date;

  @ApiProperty({ format: 'uuid' })
  by!: string;

  @ApiProperty()
  reason!: string;
}

/** An application as its reviewer sees it. */
export class KycCaseDto extends KycApplicationDto {
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'The application that it follows',
  })
  previousId!: string | null;

  @ApiProperty()
  createdAt!: Date;

  @ApiProperty({ type: Date, nullable: true })
  revokedAt!: Date | null;

  @ApiProperty({ type: String, nullable: true, description: 'Among staff; the applicant never sees it' })
  reviewNotes!: string | null;

  @ApiProperty({
    type: PersonalDataDto,
    nullable: true,
    description:
      'In clear with kyc.documents or kyc.review, and then audited; null where it was never given, or erased',
  })
  personalData!: PersonalDataDto | null;

  @ApiProperty({ description: 'Whether personalData is masked' })
  personalDataMasked!: boolean;

  @ApiProperty({ type: LegalHoldDto, nullable: true, description: 'Nothing of it may be erased' })
  legalHold!: LegalHoldDto | null;
}
