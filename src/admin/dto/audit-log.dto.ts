import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { DIFFERENCES } from '../audit/verification.service.js';
import { ACTOR_TYPES } from '../entities/admin-log.entity.js';

/** One row of the audit log. */
export class AuditLogDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Place in the log', example: '1042' })
  seq!: string;

  @ApiProperty({ enum: ACTOR_TYPES })
  actorType!: (typeof ACTOR_TYPES)[number];

  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  actorId!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  adminId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  adminName!: string | null;

  @ApiProperty({ example: 'asset.publish', description: 'Of a route, or INSERT, UPDATE, DELETE of a row' })
  action!: string;

  @ApiProperty({ type: String, nullable: true, example: 'assets' })
  resourceType!: string | null;

  @ApiProperty({ type: String, nullable: true })
  resourceId!: string | null;

  @ApiProperty({ type: Object, nullable: true })
  oldValues!: Record<string, unknown> | null;

  @ApiProperty({ type: Object, nullable: true })
  newValues!: Record<string, unknown> | null;

  @ApiProperty({ type: String, nullable: true })
  ipAddress!: string | null;

  @ApiProperty({ type: String, nullable: true })
  userAgent!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Ties the rows of one request together' })
  requestId!: string | null;

  @ApiProperty()
  createdAt!: Date;
}

export class SealDto {
  @ApiProperty()
  number!: number;

  @ApiProperty({ description: 'SHA-256 in hex' })
  sealHash!: string;

  @ApiProperty()
  sealedAt!: Date;
}

export class SealedAuditLogDto extends AuditLogDto {
  @ApiProperty({ type: SealDto, nullable: true, description: 'Null until the next sealing' })
  seal!: SealDto | null;
}

export class DifferenceDto {
  @ApiProperty({ enum: DIFFERENCES })
  what!: (typeof DIFFERENCES)[number];

  @ApiProperty({ type: String, nullable: true })
  seq!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  id!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  seal!: number | null;

  @ApiProperty()
  detail!: string;
}

export class AnchorDto {
  @ApiProperty({ description: 'Of the seal' })
  number!: number;

  @ApiProperty()
  chainId!: string;

  @ApiProperty()
  transactionHash!: string;

  @ApiProperty({ description: 'False when that chain does not answer, or does not have it' })
  checked!: boolean;
}

export class VerificationDto {
  @ApiProperty()
  intact!: boolean;

  @ApiProperty({ description: 'Sealed rows that were looked at' })
  rows!: number;

  @ApiProperty()
  seals!: number;

  @ApiProperty({ description: 'Rows behind the last seal' })
  unsealed!: number;

  @ApiProperty({ type: SealDto, nullable: true })
  head!: SealDto | null;

  @ApiProperty({ type: AnchorDto, nullable: true, description: 'The newest seal on the chain' })
  anchor!: AnchorDto | null;

  @ApiProperty({ type: DifferenceDto, nullable: true, description: 'The first one' })
  difference!: DifferenceDto | null;
}

export class VerifyQueryDto {
  @ApiProperty({ required: false, description: 'Hash of a seal noted earlier, which must still be there' })
  @IsOptional()
  @Matches(/^[0-9a-fA-F]{64}$/, { message: 'seal must be 64 hex digits' })
  seal?: string;
}

export class InclusionProofDto {
  @ApiProperty({ example: 'pend.audit_proof.1' })
  version!: string;

  @ApiProperty({ type: Object, description: 'The row as it was hashed' })
  row!: Record<string, string | null>;

  @ApiProperty()
  leafIndex!: number;

  @ApiProperty({ type: [String], description: 'Siblings from the leaf upwards (RFC 9162)' })
  path!: string[];

  @ApiProperty({ type: Object })
  seal!: object;
}
