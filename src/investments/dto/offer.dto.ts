import { ApiProperty } from '@nestjs/swagger';
import { CURRENCIES, type Currency } from '../../common/currency.js';
import { ASSET_STATUSES, ASSET_TYPES } from '../entities/offered-asset.js';
import { EligibilityDto } from './investing.dto.js';

const text = { type: String, nullable: true } as const;

class OfferDetailsDto {
  @ApiProperty({ enum: CURRENCIES })
  currency!: Currency;

  @ApiProperty(text)
  tokenSymbol!: string | null;

  @ApiProperty(text)
  tokenPrice!: string | null;

  @ApiProperty(text)
  maxSupply!: string | null;

  @ApiProperty({ ...text, description: 'Per cent a year' })
  expectedRoi!: string | null;

  @ApiProperty(text)
  expectedRoiMax!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Days' })
  lockupPeriod!: number | null;

  @ApiProperty(text)
  minimumInvestment!: string | null;

  @ApiProperty(text)
  softCap!: string | null;

  @ApiProperty({ type: Date, nullable: true })
  deadline!: Date | null;

  @ApiProperty(text)
  jurisdiction!: string | null;

  @ApiProperty(text)
  spvName!: string | null;

  @ApiProperty(text)
  custodyType!: string | null;

  @ApiProperty({ minimum: 0, maximum: 5 })
  minTierRequired!: number;

  @ApiProperty({ type: [Object] })
  legalDocuments!: Record<string, unknown>[];

  @ApiProperty(text)
  agreementUrl!: string | null;

  @ApiProperty(text)
  agreementHash!: string | null;
}

class OfferMetricsDto {
  @ApiProperty({ description: 'Confirmed, in the asset’s currency' })
  totalInvested!: string;

  @ApiProperty({ description: 'Waiting for its payment' })
  reserved!: string;

  @ApiProperty()
  investorCount!: number;

  @ApiProperty()
  interestedCount!: number;

  @ApiProperty()
  lastUpdated!: Date;
}

/** An asset as an investor sees it who thinks of investing. */
export class OfferDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ ...text, description: 'EIP-55' })
  contractAddress!: string | null;

  @ApiProperty()
  slug!: string;

  @ApiProperty({ enum: ASSET_TYPES })
  type!: (typeof ASSET_TYPES)[number];

  @ApiProperty()
  title!: string;

  @ApiProperty(text)
  description!: string | null;

  @ApiProperty(text)
  category!: string | null;

  @ApiProperty(text)
  location!: string | null;

  @ApiProperty(text)
  imageUrl!: string | null;

  @ApiProperty({ enum: ASSET_STATUSES })
  status!: (typeof ASSET_STATUSES)[number];

  @ApiProperty()
  createdAt!: Date;

  @ApiProperty({ type: OfferDetailsDto, nullable: true })
  details!: OfferDetailsDto | null;

  @ApiProperty({ type: OfferMetricsDto, nullable: true })
  metrics!: OfferMetricsDto | null;

  @ApiProperty({ ...text, description: 'maxSupply × tokenPrice; null: no cap' })
  capacity!: string | null;

  @ApiProperty({ ...text, description: 'Neither sold nor reserved; null: no cap' })
  remaining!: string | null;

  @ApiProperty({ ...text, description: 'Per cent of the capacity; null without one' })
  fundingPercentage!: string | null;

  @ApiProperty({ description: 'Whether one has registered interest and not withdrawn it' })
  interested!: boolean;

  @ApiProperty({ type: EligibilityDto, description: 'Of the least that may be invested' })
  eligibility!: EligibilityDto;
}
