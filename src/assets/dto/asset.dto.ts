import { ApiProperty } from '@nestjs/swagger';
import { CURRENCIES, type Currency } from '../../common/currency.js';
import { ASSET_STATUSES, ASSET_TYPES } from '../entities/asset.entity.js';
import { CONTACT_FORMATS } from '../entities/asset-details.entity.js';

export class AssetDetailsDto {
  @ApiProperty({ enum: CURRENCIES, description: 'The one currency of price, minimum and totals' })
  currency!: Currency;

  @ApiProperty({ type: String, nullable: true })
  tokenSymbol!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '125.500000' })
  tokenPrice!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Tokens; null: no cap', example: '10000' })
  maxSupply!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Per cent a year', example: '12.50' })
  expectedRoi!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Upper end, where a range is promised' })
  expectedRoiMax!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Days' })
  lockupPeriod!: number | null;

  @ApiProperty({ type: String, nullable: true })
  minimumInvestment!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'People, for an interest asset' })
  softCap!: string | null;

  @ApiProperty({ type: Date, nullable: true })
  deadline!: Date | null;

  @ApiProperty({ enum: CONTACT_FORMATS, nullable: true })
  contactFormat!: (typeof CONTACT_FORMATS)[number] | null;

  @ApiProperty({ type: String, nullable: true })
  contactValue!: string | null;

  @ApiProperty({ type: String, nullable: true })
  jurisdiction!: string | null;

  @ApiProperty({ type: String, nullable: true })
  spvName!: string | null;

  @ApiProperty({ type: String, nullable: true })
  custodyType!: string | null;

  @ApiProperty({ minimum: 0, maximum: 5 })
  minTierRequired!: number;

  @ApiProperty({
    type: 'array',
    items: {},
    description: 'Each with title, url and hash; older ones as they were brought in',
  })
  legalDocuments!: unknown[];

  @ApiProperty({ type: String, nullable: true })
  agreementUrl!: string | null;

  @ApiProperty({ type: String, nullable: true })
  agreementHash!: string | null;
}

export class AssetMetricsDto {
  @ApiProperty({ description: "In the asset's currency", example: '250000.000000' })
  totalInvested!: string;

  @ApiProperty()
  investorCount!: number;

  @ApiProperty()
  interestedCount!: number;

  @ApiProperty({ type: Object })
  performanceData!: Record<string, unknown>;

  @ApiProperty()
  lastUpdated!: Date;
}

/** An asset as staff see it. Amounts are decimal strings. */
export class AssetDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, nullable: true, description: 'EIP-55; null while a draft' })
  contractAddress!: string | null;

  @ApiProperty()
  slug!: string;

  @ApiProperty({ enum: ASSET_TYPES })
  type!: (typeof ASSET_TYPES)[number];

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: String, nullable: true })
  description!: string | null;

  @ApiProperty({ type: String, nullable: true })
  category!: string | null;

  @ApiProperty({ type: String, nullable: true })
  location!: string | null;

  @ApiProperty({ type: String, nullable: true })
  imageUrl!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the image' })
  imageHash!: string | null;

  @ApiProperty({ enum: ASSET_STATUSES })
  status!: (typeof ASSET_STATUSES)[number];

  @ApiProperty({ type: Object })
  metadata!: Record<string, unknown>;

  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  createdBy!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  createdByAdmin!: string | null;

  @ApiProperty()
  version!: number;

  @ApiProperty()
  createdAt!: Date;

  @ApiProperty()
  updatedAt!: Date;

  @ApiProperty({ type: AssetDetailsDto, nullable: true })
  details!: AssetDetailsDto | null;

  @ApiProperty({ type: AssetMetricsDto, nullable: true })
  metrics!: AssetMetricsDto | null;
}

export class DeletedAssetDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}
