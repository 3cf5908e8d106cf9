import { ApiProperty } from '@nestjs/swagger';
import { CURRENCIES, type Currency } from '../../common/currency.js';
import { INVESTMENT_STATUSES } from '../entities/investment.entity.js';

/** An investment as staff see it. */
export class InvestmentDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  userId!: string;

  @ApiProperty({ format: 'uuid' })
  assetId!: string;

  @ApiProperty()
  assetTitle!: string;

  @ApiProperty({ example: '1500.000000' })
  amount!: string;

  @ApiProperty({ enum: CURRENCIES })
  currency!: Currency;

  @ApiProperty({ enum: INVESTMENT_STATUSES })
  status!: (typeof INVESTMENT_STATUSES)[number];

  @ApiProperty({ type: String, nullable: true })
  transactionHash!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  blockNumber!: number | null;

  @ApiProperty()
  investedAt!: Date;

  @ApiProperty({ type: Date, nullable: true })
  confirmedAt!: Date | null;

  @ApiProperty({ type: String, nullable: true })
  failureReason!: string | null;

  @ApiProperty({ type: Date, nullable: true })
  reservationExpiresAt!: Date | null;

  @ApiProperty({
    type: Object,
    nullable: true,
    description: 'What the eligibility rules answered when it was made',
  })
  eligibility!: Record<string, unknown> | null;

  @ApiProperty()
  version!: number;
}
