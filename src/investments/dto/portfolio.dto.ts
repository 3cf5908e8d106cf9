import { ApiProperty } from '@nestjs/swagger';
import { CURRENCIES, type Currency } from '../../common/currency.js';

/** Why something has no value: nobody knows how many units there are, or what one is worth in this currency. */
export const UNKNOWN_VALUES = ['tokens_unknown', 'price_unknown'] as const;
export const PRICE_ORIGINS = ['chain', 'terms'] as const;
export const ALLOCATION_BASES = ['value', 'invested'] as const;

const AMOUNT = { type: String, nullable: true, example: '1500.000000' } as const;
const PERCENT = { type: String, nullable: true, example: '12.50' } as const;

/** What is held of one asset in one currency: its confirmed investments. */
export class HoldingDto {
  @ApiProperty({ format: 'uuid' })
  assetId!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null while the asset is not public' })
  title!: string | null;

  @ApiProperty({ type: String, nullable: true })
  slug!: string | null;

  @ApiProperty({ type: String, nullable: true })
  category!: string | null;

  @ApiProperty({ enum: CURRENCIES })
  currency!: Currency;

  @ApiProperty({ example: '1500.000000' })
  invested!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Units; null where those of one are unknown' })
  tokens!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of a unit; null: unknown', example: '1.25' })
  price!: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Since when it is the price',
  })
  priceAt!: string | null;

  @ApiProperty({ enum: PRICE_ORIGINS, nullable: true, description: 'Logged by the contract, or its terms' })
  priceSource!: (typeof PRICE_ORIGINS)[number] | null;

  @ApiProperty({ ...AMOUNT, description: 'tokens × price; null: unknown' })
  value!: string | null;

  @ApiProperty({ enum: UNKNOWN_VALUES, nullable: true, description: 'Why the value is null' })
  valueUnknown!: (typeof UNKNOWN_VALUES)[number] | null;

  @ApiProperty({ ...PERCENT, description: 'Of what was invested; null where the value is' })
  returnPercent!: string | null;

  @ApiProperty({ description: 'How many' })
  investments!: number;

  @ApiProperty({ format: 'date-time', description: 'When the first of them was confirmed' })
  heldSince!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the last of them is free; null: all are',
  })
  lockedUntil!: string | null;

  @ApiProperty({ description: 'Of `invested`, what is still locked up', example: '500.000000' })
  lockedAmount!: string;
}

/** One currency's part of a portfolio. Currencies are never added up. */
export class PortfolioTotalDto {
  @ApiProperty({ enum: CURRENCIES })
  currency!: Currency;

  @ApiProperty({ example: '1500.000000' })
  invested!: string;

  @ApiProperty({ ...AMOUNT, description: 'Null where that of one holding is unknown' })
  value!: string | null;

  @ApiProperty({ ...PERCENT, description: 'Null where the value is' })
  returnPercent!: string | null;

  @ApiProperty({ description: 'Holdings whose value is unknown' })
  unvaluedHoldings!: number;
}

/** Of one currency, an asset's part. All of a currency are exactly 100. */
export class AllocationDto {
  @ApiProperty({ enum: CURRENCIES })
  currency!: Currency;

  @ApiProperty({ format: 'uuid' })
  assetId!: string;

  @ApiProperty({ type: String, nullable: true })
  title!: string | null;

  @ApiProperty({ type: String, nullable: true })
  category!: string | null;

  @ApiProperty({
    enum: ALLOCATION_BASES,
    description: 'By value; by what was invested where a value of the currency is unknown',
  })
  basis!: (typeof ALLOCATION_BASES)[number];

  @ApiProperty({ description: 'What the part is of, by the basis', example: '1500.000000' })
  amount!: string;

  @ApiProperty({ description: 'One decimal', example: '33.3' })
  percent!: string;
}

export class PortfolioDto {
  @ApiProperty({ type: [PortfolioTotalDto] })
  totals!: PortfolioTotalDto[];

  @ApiProperty({ type: [HoldingDto] })
  holdings!: HoldingDto[];

  @ApiProperty({ type: [AllocationDto] })
  allocation!: AllocationDto[];

  @ApiProperty({ format: 'date-time', description: 'The moment that it shows' })
  asOf!: string;
}

export class HoldingsDto {
  @ApiProperty({ type: [HoldingDto] })
  data!: HoldingDto[];

  @ApiProperty({ format: 'date-time' })
  asOf!: string;
}

export class AllocationsDto {
  @ApiProperty({ type: [AllocationDto] })
  data!: AllocationDto[];

  @ApiProperty({ format: 'date-time' })
  asOf!: string;
}
