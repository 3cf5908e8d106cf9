import { ApiProperty } from '@nestjs/swagger';
import { CURRENCIES, type Currency } from '../../../common/currency.js';
import { INTERVALS, type Interval, PERIOD_NAMES, type PeriodName } from '../period.js';

const CHANGE = {
  type: Number,
  nullable: true,
  description: 'Per cent against `previous`, with one decimal; null where that is 0',
} as const;

export class FigureCounterDto {
  @ApiProperty()
  value!: number;

  @ApiProperty({ description: 'In the period before; of what stands, at the beginning of the period' })
  previous!: number;

  @ApiProperty(CHANGE)
  change!: number | null;
}

export class FigureAmountDto {
  @ApiProperty({ example: '250000.000000' })
  value!: string;

  @ApiProperty()
  previous!: string;

  @ApiProperty(CHANGE)
  change!: number | null;
}

/** What cannot be added up: a share, a median. */
export class FigureMeasureDto {
  @ApiProperty({ type: Number, nullable: true })
  value!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'In the period before' })
  previous!: number | null;
}

export abstract class InCurrencyDto {
  @ApiProperty({ enum: CURRENCIES })
  currency!: Currency;
}

export abstract class PointDto {
  @ApiProperty({ type: String, format: 'date-time', description: 'It lasts until the next one begins' })
  start!: string;
}

class StretchDto {
  @ApiProperty({ type: String, format: 'date-time' })
  from!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  to!: string;
}

/** What every answer says of itself. */
export abstract class FiguresDto {
  @ApiProperty({ enum: PERIOD_NAMES, nullable: true, description: 'Null where it was asked for by its ends' })
  period!: PeriodName | null;

  @ApiProperty({ type: String, format: 'date-time' })
  from!: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'No part of the period' })
  to!: string;

  @ApiProperty({ enum: INTERVALS })
  interval!: Interval;

  @ApiProperty({ example: 'Africa/Cairo' })
  timeZone!: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'What was committed by then is counted' })
  asOf!: string;

  @ApiProperty({ type: StretchDto, description: 'As long, and right before' })
  previous!: StretchDto;
}

/** The part of an answer that an endpoint makes itself. */
export type Own<T extends FiguresDto> = Omit<T, keyof FiguresDto>;
