import { ApiProperty } from '@nestjs/swagger';
import { CURRENCIES, type Currency } from '../../common/currency.js';
import { IsAmount, IsHash, IsOneOf, IsText } from '../../common/forms.js';
import { MayBeAbsent, MayBeNull } from '../../common/http/merge.js';

const HASH = { type: String, description: '0x and 64 hex digits' } as const;

export class InvestDto {
  @ApiProperty({ example: '1500.00' })
  @IsAmount()
  amount!: string;

  @ApiProperty({ enum: CURRENCIES })
  @IsOneOf(CURRENCIES)
  currency!: Currency;

  @ApiProperty({ ...HASH, nullable: true, required: false })
  @MayBeNull()
  @IsHash()
  transactionHash?: string | null;

  @ApiProperty({ type: String, nullable: true, required: false, description: 'Of the agreement accepted' })
  @MayBeNull()
  @IsHash()
  agreementHash?: string | null;
}

export class AttachTransactionDto {
  @ApiProperty(HASH)
  @IsHash()
  transactionHash!: string;
}

export class EligibilityQueryDto {
  @ApiProperty({ required: false, example: '1500.00' })
  @MayBeAbsent()
  @IsAmount()
  amount?: string;

  @ApiProperty({ enum: CURRENCIES, required: false })
  @MayBeAbsent()
  @IsOneOf(CURRENCIES)
  currency?: Currency;
}

export class EligibilityReasonDto {
  @ApiProperty({ example: 'tier_too_low' })
  code!: string;

  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }], nullable: true })
  required!: string | number | null;

  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }], nullable: true })
  actual!: string | number | null;
}

export class EligibilityDto {
  @ApiProperty()
  eligible!: boolean;

  @ApiProperty({ type: [EligibilityReasonDto], description: 'Every rule that speaks against it' })
  reasons!: EligibilityReasonDto[];
}

export class RegisterInterestDto {
  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    description: 'What one thinks of putting in',
  })
  @MayBeNull()
  @IsAmount()
  intent?: string | null;

  @ApiProperty({ type: String, nullable: true, required: false, maxLength: 255 })
  @MayBeNull()
  @IsText(255)
  contact?: string | null;
}

export class InterestDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  assetId!: string;

  @ApiProperty({ type: String, nullable: true })
  intent!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Kept sealed; shown to its owner alone' })
  contact!: string | null;

  @ApiProperty()
  registeredAt!: Date;

  @ApiProperty({ type: Date, nullable: true })
  withdrawnAt!: Date | null;
}

export class WithdrawnInterestDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}
