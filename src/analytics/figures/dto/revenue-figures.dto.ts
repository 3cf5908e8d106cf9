import { ApiProperty } from '@nestjs/swagger';
import { RankedAssetDto } from './asset-figures.dto.js';
import { FigureAmountDto, FiguresDto, InCurrencyDto, type Own, PointDto } from './figures.dto.js';

class RevenueTotalDto extends InCurrencyDto {
  @ApiProperty({ type: FigureAmountDto })
  confirmed!: FigureAmountDto;

  @ApiProperty({ type: FigureAmountDto })
  refunded!: FigureAmountDto;

  @ApiProperty({ type: FigureAmountDto, description: 'Confirmed less refunded' })
  net!: FigureAmountDto;
}

class RevenueTotalsDto {
  @ApiProperty({ type: [RevenueTotalDto] })
  byCurrency!: RevenueTotalDto[];
}

class RevenueThenDto extends InCurrencyDto {
  @ApiProperty()
  confirmed!: string;

  @ApiProperty()
  refunded!: string;

  @ApiProperty({ description: 'Confirmed less refunded' })
  net!: string;
}

class RevenuePointDto extends PointDto {
  @ApiProperty({ type: [RevenueThenDto] })
  byCurrency!: RevenueThenDto[];
}

export class RevenueFiguresDto extends FiguresDto {
  @ApiProperty({ type: RevenueTotalsDto })
  totals!: RevenueTotalsDto;

  @ApiProperty({
    type: [RankedAssetDto],
    description: 'Ten of each currency, by what they raised in the period',
  })
  byAsset!: RankedAssetDto[];

  @ApiProperty({ type: [RevenuePointDto] })
  points!: RevenuePointDto[];
}

export type RevenueFigures = Own<RevenueFiguresDto>;
