import { ApiProperty } from '@nestjs/swagger';
import { IsAmount, IsText } from '../../common/forms.js';
import { MayBeAbsent } from '../../common/http/merge.js';
import { InvestmentDto } from './investment.dto.js';

const text = { type: String, nullable: true } as const;

/** An investment with what it was paid by. */
export class StaffInvestmentDto extends InvestmentDto {
  @ApiProperty({ ...text, description: 'Units bought; null where nobody knows' })
  tokens!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Of the log that confirmed it' })
  logIndex!: number | null;

  @ApiProperty({ ...text, description: 'EIP-55; of the contract whose log confirmed it' })
  contractAddress!: string | null;

  @ApiProperty(text)
  agreementHash!: string | null;

  @ApiProperty({ ...text, description: 'Of a payment that came by a bank' })
  paymentReference!: string | null;

  @ApiProperty({ type: Date, nullable: true })
  refundedAt!: Date | null;

  @ApiProperty({ ...text, example: '1500.000000' })
  refundedAmount!: string | null;
}

export class RefundDto {
  @ApiProperty({ ...text, required: false, description: 'All of it by default' })
  @MayBeAbsent()
  @IsAmount()
  amount?: string;

  @ApiProperty({ maxLength: 1000, description: 'Kept in the audit log' })
  @IsText(1000)
  reason!: string;
}

export class BankPaymentDto {
  @ApiProperty({
    maxLength: 100,
    description: 'What the bank calls the transfer; it pays for one investment',
  })
  @IsText(100)
  paymentReference!: string;

  @ApiProperty({ maxLength: 1000, description: 'Kept in the audit log' })
  @IsText(1000)
  reason!: string;
}

/** The proposal that waits for a second pair of eyes. */
export class ProposedPaymentDto {
  @ApiProperty({ type: Object, description: 'As in GET /api/admin/approvals' })
  approval!: object;
}
