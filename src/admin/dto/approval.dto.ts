import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import {
  APPROVAL_KINDS,
  APPROVAL_STATUSES,
  type ApprovalKind,
  type ApprovalStatus,
} from '../entities/approval.entity.js';

export class ApprovalDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: APPROVAL_KINDS })
  kind!: ApprovalKind;

  @ApiProperty()
  resourceType!: string;

  @ApiProperty()
  resourceId!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Everything that the effect acts on',
  })
  payload!: Record<string, unknown>;

  @ApiProperty({ description: 'SHA-256 of the payload' })
  payloadHash!: string;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ enum: APPROVAL_STATUSES })
  status!: ApprovalStatus;

  @ApiProperty({ format: 'uuid' })
  proposedBy!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  decidedBy!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt!: Date | null;

  @ApiProperty({ type: String, nullable: true })
  decisionReason!: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt!: Date;

  @ApiProperty({ format: 'date-time', description: '72 hours after it was proposed' })
  expiresAt!: Date;
}

export class PendingApprovalDto {
  @ApiProperty({ type: ApprovalDto })
  approval!: ApprovalDto;
}

export class RejectDto {
  @ApiProperty({ maxLength: 1000 })
  @IsString({ message: 'reason must be a text' })
  @MaxLength(1000, { message: 'reason must have at most 1000 characters' })
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason!: string;
}
