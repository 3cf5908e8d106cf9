import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsInt, IsObject, Max, Min, ValidateNested } from 'class-validator';
import { MayBeAbsent } from '../../common/http/merge.js';
import {
  KYC_STATUSES,
  type KycStatus,
  REJECTION_CODES,
  REJECTION_KINDS,
  type RejectionCode,
  type RejectionKind,
} from '../../common/kyc-status.js';
import { DOCUMENT_TYPES } from '../entities/kyc-document.entity.js';
import { KycDocumentDto } from './kyc-application.dto.js';
import { PersonalDataDto } from './personal-data.dto.js';

const TIER = 'targetTier must be a whole number from 3 to 5';

export class BeginApplicationDto {
  @ApiProperty({ type: PersonalDataDto })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => PersonalDataDto)
  personalData!: PersonalDataDto;

  @ApiPropertyOptional({
    minimum: 3,
    maximum: 5,
    default: 3,
    description: 'What the papers shall suffice for',
  })
  @MayBeAbsent()
  @IsInt({ message: TIER })
  @Min(3, { message: TIER })
  @Max(5, { message: TIER })
  targetTier?: number;
}

export class ChangeApplicationDto {
  @ApiPropertyOptional({ type: PersonalDataDto, description: 'Replaces what was said before' })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => PersonalDataDto)
  personalData?: PersonalDataDto;

  @ApiPropertyOptional({ minimum: 3, maximum: 5 })
  @MayBeAbsent()
  @IsInt({ message: TIER })
  @Min(3, { message: TIER })
  @Max(5, { message: TIER })
  targetTier?: number;
}

export class RequirementDto {
  @ApiProperty({ example: 'identity' })
  name!: string;

  @ApiProperty({ enum: DOCUMENT_TYPES, isArray: true, description: 'One of these will do' })
  anyOf!: (typeof DOCUMENT_TYPES)[number][];
}

export class TierRequirementDto extends RequirementDto {
  @ApiProperty({ minimum: 3, maximum: 5 })
  targetTier!: number;
}

export class ApplicationRequirementDto extends RequirementDto {
  @ApiProperty()
  satisfied!: boolean;
}

/** An application as its applicant sees it: never what reviewers write among themselves, nor who they are. */
export class ApplicantApplicationDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: KYC_STATUSES })
  status!: KycStatus;

  @ApiProperty({ description: 'One more than the rejected application that it follows' })
  attempt!: number;

  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  previousId!: string | null;

  @ApiProperty({ minimum: 3, maximum: 5 })
  targetTier!: number;

  @ApiProperty()
  createdAt!: Date;

  @ApiProperty({ type: Date, nullable: true, description: 'Null while it is a draft' })
  submittedAt!: Date | null;

  @ApiProperty({ type: Date, nullable: true })
  reviewedAt!: Date | null;

  @ApiProperty({ type: String, nullable: true, description: 'What the applicant is told' })
  rejectionReason!: string | null;

  @ApiProperty({ enum: REJECTION_CODES, nullable: true })
  rejectionCode!: RejectionCode | null;

  @ApiProperty({ enum: REJECTION_KINDS, nullable: true, description: 'RETRY: a new application may follow' })
  rejectionKind!: RejectionKind | null;

  @ApiProperty({ type: Date, nullable: true, description: 'When the verification ends' })
  expiresAt!: Date | null;

  @ApiProperty({ type: Date, nullable: true })
  revokedAt!: Date | null;

  @ApiProperty({ type: PersonalDataDto, nullable: true, description: 'Null where it was never given' })
  personalData!: PersonalDataDto | null;

  @ApiProperty({ type: [KycDocumentDto], description: 'Oldest first' })
  documents!: KycDocumentDto[];

  @ApiProperty({ type: [ApplicationRequirementDto] })
  requirements!: ApplicationRequirementDto[];

  @ApiProperty({ type: [String], description: 'Names of requirements that a draft still lacks; else empty' })
  missing!: string[];

  @ApiProperty()
  version!: number;
}
