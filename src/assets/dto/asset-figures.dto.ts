import { ApiProperty } from '@nestjs/swagger';
import { CURRENCIES, type Currency } from '../../common/currency.js';
import { ASSET_STATUSES, type AssetStatus } from '../entities/asset.entity.js';
import { AssetMetricsDto } from './asset.dto.js';

const BY_CURRENCY = {
  type: 'object',
  additionalProperties: { type: 'string' },
  example: { EGP: '250000.000000' },
} as const;

/** What an asset has come to, kept by the database with every investment. */
export class AssetMetricsOfDto extends AssetMetricsDto {
  @ApiProperty({ format: 'uuid' })
  assetId!: string;

  @ApiProperty({ enum: CURRENCIES, nullable: true })
  currency!: Currency | null;

  @ApiProperty({ type: String, nullable: true, description: 'maxSupply × tokenPrice; null: no cap' })
  capacity!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of the capacity, what is not invested' })
  remaining!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Per cent of the capacity' })
  fundingPercentage!: string | null;
}

/** Somebody with confirmed investments in an asset. */
export class AssetInvestorDto {
  @ApiProperty({ format: 'uuid' })
  userId!: string;

  @ApiProperty({ type: String, nullable: true, example: '+20***7890' })
  phoneNumberMasked!: string | null;

  @ApiProperty({ description: 'EIP-55' })
  blockchainAddress!: string;

  @ApiProperty({ minimum: 0, maximum: 5 })
  tier!: number;

  @ApiProperty()
  status!: string;

  @ApiProperty({ description: "In the asset's currency", example: '1500.000000' })
  totalInvested!: string;

  @ApiProperty(BY_CURRENCY)
  invested!: Record<string, string>;

  @ApiProperty()
  investments!: number;

  @ApiProperty()
  firstInvestedAt!: Date;

  @ApiProperty()
  lastInvestedAt!: Date;
}

/** From the materialised view, as of `X-Data-As-Of`. */
export class AssetPerformanceDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: String, nullable: true })
  category!: string | null;

  @ApiProperty({ enum: CURRENCIES, nullable: true })
  currency!: Currency | null;

  @ApiProperty()
  totalInvested!: string;

  @ApiProperty()
  investorCount!: number;

  @ApiProperty({ description: 'Per cent of the capacity; 0 without one' })
  fundingPercentage!: string;

  @ApiProperty()
  totalInvestments!: number;

  @ApiProperty({ description: "Of those in the asset's currency" })
  avgInvestmentSize!: string;

  @ApiProperty(BY_CURRENCY)
  investedByCurrency!: Record<string, string>;
}

class AssetCountDto {
  @ApiProperty()
  count!: number;
}

class StatusCountDto extends AssetCountDto {
  @ApiProperty({ enum: ASSET_STATUSES })
  status!: AssetStatus;
}

class TypeCountDto extends AssetCountDto {
  @ApiProperty()
  type!: string;
}

class CategoryCountDto extends AssetCountDto {
  @ApiProperty({ type: String, nullable: true })
  category!: string | null;
}

class CurrencySumDto extends AssetCountDto {
  @ApiProperty({ enum: CURRENCIES })
  currency!: Currency;

  @ApiProperty({ description: 'Confirmed, in this currency alone' })
  totalInvested!: string;

  @ApiProperty({ description: 'Of the assets that have one' })
  capacity!: string;
}

/** The assets by their standing, kind and money. Sums never mix currencies. */
export class AssetStatsDto {
  @ApiProperty()
  total!: number;

  @ApiProperty({ type: [StatusCountDto] })
  byStatus!: StatusCountDto[];

  @ApiProperty({ type: [TypeCountDto] })
  byType!: TypeCountDto[];

  @ApiProperty({ type: [CategoryCountDto] })
  byCategory!: CategoryCountDto[];

  @ApiProperty({ type: [CurrencySumDto] })
  byCurrency!: CurrencySumDto[];

  @ApiProperty({ description: 'Of interest assets' })
  interestedCount!: number;
}
