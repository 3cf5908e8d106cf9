import { ApiProperty } from '@nestjs/swagger';
import {
  FigureAmountDto,
  FigureCounterDto,
  FiguresDto,
  InCurrencyDto,
  type Own,
  PointDto,
} from './figures.dto.js';

class RaisedDto extends InCurrencyDto {
  @ApiProperty({ type: FigureAmountDto, description: 'Confirmed less refunded' })
  raised!: FigureAmountDto;
}

class AssetTotalsDto {
  @ApiProperty({ type: FigureCounterDto, description: 'At the end of the period, drafts included' })
  total!: FigureCounterDto;

  @ApiProperty({ type: FigureCounterDto })
  created!: FigureCounterDto;

  @ApiProperty({ type: [RaisedDto] })
  byCurrency!: RaisedDto[];
}

class AssetsByStatusDto {
  @ApiProperty()
  status!: string;

  @ApiProperty({ description: 'Now' })
  assets!: number;
}

class AssetsByTypeDto {
  @ApiProperty()
  type!: string;

  @ApiProperty({ description: 'Now' })
  assets!: number;

  @ApiProperty({ description: 'Registrations of interest, now' })
  interested!: number;
}

class AssetsByCategoryDto extends InCurrencyDto {
  @ApiProperty()
  category!: string;

  @ApiProperty({ description: 'Now' })
  assets!: number;

  @ApiProperty({ description: 'In the period' })
  raised!: string;

  @ApiProperty({ description: 'Now' })
  totalInvested!: string;
}

class FundingDto {
  @ApiProperty({ description: 'Per cent of the capacity, from' })
  from!: number;

  @ApiProperty({ description: 'and less than; of the last one, anything' })
  to!: number;

  @ApiProperty({ description: 'Open or paused ones with a capacity, now' })
  assets!: number;
}

export class RankedAssetDto extends InCurrencyDto {
  @ApiProperty({ format: 'uuid' })
  assetId!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ description: 'In the period, confirmed less refunded' })
  raised!: string;

  @ApiProperty({ description: 'Now' })
  totalInvested!: string;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Per cent of the capacity, now; null without one',
  })
  fundingPercentage!: number | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'What was raised, per cent of what had been at the beginning; null where that was nothing',
  })
  growth!: number | null;
}

class BestAssetsDto {
  @ApiProperty({ type: [RankedAssetDto], description: 'Ten of each currency' })
  byRaised!: RankedAssetDto[];

  @ApiProperty({ type: [RankedAssetDto], description: 'Ten of each currency' })
  byGrowth!: RankedAssetDto[];
}

class RaisedThenDto extends InCurrencyDto {
  @ApiProperty({ description: 'Confirmed less refunded' })
  raised!: string;
}

class AssetPointDto extends PointDto {
  @ApiProperty()
  created!: number;

  @ApiProperty({ type: [RaisedThenDto] })
  byCurrency!: RaisedThenDto[];
}

export class AssetFiguresDto extends FiguresDto {
  @ApiProperty({ type: AssetTotalsDto })
  totals!: AssetTotalsDto;

  @ApiProperty({ type: [AssetsByStatusDto] })
  byStatus!: AssetsByStatusDto[];

  @ApiProperty({ type: [AssetsByTypeDto] })
  byType!: AssetsByTypeDto[];

  @ApiProperty({ type: [AssetsByCategoryDto] })
  byCategory!: AssetsByCategoryDto[];

  @ApiProperty({ type: [FundingDto] })
  funding!: FundingDto[];

  @ApiProperty({ type: BestAssetsDto })
  best!: BestAssetsDto;

  @ApiProperty({ type: [AssetPointDto] })
  points!: AssetPointDto[];
}

export type AssetFigures = Own<AssetFiguresDto>;
