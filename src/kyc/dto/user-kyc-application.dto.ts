import { ApiProperty } from '@nestjs/swagger';
import { SUBMITTED_KYC_STATUSES, type KycStatus } from '../../common/kyc-status.js';

/** An application as whoever looks at its investor sees it. The papers themselves are under `/api/kyc`. */
export class UserKycApplicationDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: SUBMITTED_KYC_STATUSES })
  status!: KycStatus;

  @ApiProperty()
  submittedAt!: Date;

  @ApiProperty({ type: Date, nullable: true })
  reviewedAt!: Date | null;

  @ApiProperty({ description: 'How many papers were handed in' })
  documentCount!: number;

  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'Null without kyc.read' })
  verifiedBy!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null without kyc.read' })
  rejectionReason!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null without kyc.read' })
  reviewNotes!: string | null;

  @ApiProperty()
  version!: number;
}
