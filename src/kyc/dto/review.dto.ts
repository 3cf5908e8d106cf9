import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IsReason } from '../../common/http/is-reason.decorator.js';
import { MayBeAbsent } from '../../common/http/merge.js';
import {
  REJECTION_CODES,
  REJECTION_KINDS,
  type RejectionCode,
  type RejectionKind,
} from '../../common/kyc-status.js';
import { IsDay } from './is-day.decorator.js';

const NOTE = 'Among staff; the applicant never sees it. Kept under the applicant’s key';
const CODE = { message: `code must be one of ${REJECTION_CODES.join(', ')}` };
const KIND = { message: `kind must be one of ${REJECTION_KINDS.join(', ')}` };

export class VerifyDto {
  @ApiPropertyOptional({
    format: 'date',
    description:
      'Last day on which the identity document is valid: with it the verification ends, in five years at most. In one year where it is not said',
  })
  @MayBeAbsent()
  @IsDay({ first: '2000-01-01', past: false })
  documentExpiresOn?: string;

  @ApiPropertyOptional({ maxLength: 1000, description: NOTE })
  @MayBeAbsent()
  @IsReason()
  note?: string;
}

export class RejectApplicationDto {
  @ApiProperty({ maxLength: 1000, description: 'What the applicant is told' })
  @IsReason()
  reason!: string;

  @ApiPropertyOptional({ enum: REJECTION_CODES, default: 'other' })
  @MayBeAbsent()
  @IsIn(REJECTION_CODES, CODE)
  code?: RejectionCode;

  @ApiPropertyOptional({ enum: REJECTION_KINDS, default: 'RETRY', description: 'FINAL: nothing may follow' })
  @MayBeAbsent()
  @IsIn(REJECTION_KINDS, KIND)
  kind?: RejectionKind;

  @ApiPropertyOptional({ maxLength: 1000, description: NOTE })
  @MayBeAbsent()
  @IsReason()
  note?: string;
}

export class RevokeDto {
  @ApiProperty({ maxLength: 1000, description: 'For whoever approves it, and for the audit log' })
  @IsReason()
  reason!: string;

  @ApiPropertyOptional({ maxLength: 1000, description: 'What the applicant is told' })
  @MayBeAbsent()
  @IsReason()
  message?: string;

  @ApiPropertyOptional({ enum: REJECTION_CODES, default: 'other' })
  @MayBeAbsent()
  @IsIn(REJECTION_CODES, CODE)
  code?: RejectionCode;

  @ApiPropertyOptional({ enum: REJECTION_KINDS, default: 'RETRY' })
  @MayBeAbsent()
  @IsIn(REJECTION_KINDS, KIND)
  kind?: RejectionKind;
}

export class LegalHoldReasonDto {
  @ApiProperty({ minLength: 10, maxLength: 1000, description: 'Kept in the audit log' })
  @IsReason(10)
  reason!: string;
}

/** The proposal that waits for a second pair of eyes. */
export class ProposedRevocationDto {
  @ApiProperty({ type: Object, description: 'As in GET /api/admin/approvals' })
  approval!: object;
}
