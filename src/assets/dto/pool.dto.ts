import { ApiProperty } from '@nestjs/swagger';
import { CURRENCIES, type Currency } from '../../common/currency.js';
import { ASSET_STATUSES, ASSET_TYPES } from '../entities/asset.entity.js';

/** An asset as the public explorer sees it: nothing personal, nothing of how it is run. */
export class PoolDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, nullable: true, description: 'EIP-55' })
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

  @ApiProperty({ enum: ASSET_STATUSES })
  status!: (typeof ASSET_STATUSES)[number];

  @ApiProperty({ enum: CURRENCIES, nullable: true })
  currency!: Currency | null;

  @ApiProperty({ type: String, nullable: true })
  tokenSymbol!: string | null;

  @ApiProperty({ type: String, nullable: true })
  tokenPrice!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'maxSupply × tokenPrice; null: no cap' })
  capacity!: string | null;

  @ApiProperty({ description: 'Raised so far, in `currency`' })
  totalInvested!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Per cent of the capacity; null without one' })
  fundingPercentage!: string | null;

  @ApiProperty()
  investorCount!: number;

  @ApiProperty()
  interestedCount!: number;

  @ApiProperty({ type: String, nullable: true })
  minimumInvestment!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Per cent a year' })
  expectedRoi!: string | null;

  @ApiProperty({ type: String, nullable: true })
  expectedRoiMax!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Days' })
  lockupPeriod!: number | null;

  @ApiProperty({ type: String, nullable: true })
  softCap!: string | null;

  @ApiProperty({ type: Date, nullable: true })
  deadline!: Date | null;

  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 5 })
  minTierRequired!: number | null;

  @ApiProperty()
  createdAt!: Date;
}
