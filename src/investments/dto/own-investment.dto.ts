import { ApiProperty, OmitType } from '@nestjs/swagger';
import { InvestmentDto } from './investment.dto.js';

/** One's own investment. */
export class OwnInvestmentDto extends OmitType(InvestmentDto, ['userId', 'assetTitle'] as const) {
  @ApiProperty({ type: String, nullable: true, description: 'Null while the asset is not public' })
  assetTitle!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Units bought; null where nobody knows' })
  tokens!: string | null;

  @ApiProperty({ type: Date, nullable: true })
  refundedAt!: Date | null;

  @ApiProperty({ type: String, nullable: true, example: '1500.000000' })
  refundedAmount!: string | null;
}
