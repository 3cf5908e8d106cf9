import { ApiProperty } from '@nestjs/swagger';
import {
  FigureAmountDto,
  FigureCounterDto,
  FigureMeasureDto,
  FiguresDto,
  InCurrencyDto,
  type Own,
  PointDto,
} from './figures.dto.js';

const CONVERSION = {
  type: Number,
  nullable: true,
  description: 'Of those made then, the part that was confirmed at any time since; null of none',
} as const;
const AVERAGE = { type: String, nullable: true, description: 'Of those made; null of none' } as const;

class InvestmentCurrencyTotalDto extends InCurrencyDto {
  @ApiProperty({ type: FigureCounterDto, description: 'Whatever became of them' })
  made!: FigureCounterDto;

  @ApiProperty({ type: FigureAmountDto })
  madeAmount!: FigureAmountDto;

  @ApiProperty(AVERAGE)
  averageAmount!: string | null;

  @ApiProperty({ type: FigureCounterDto, description: 'Of those made' })
  failed!: FigureCounterDto;

  @ApiProperty(CONVERSION)
  conversion!: number | null;

  @ApiProperty({
    type: FigureCounterDto,
    description: 'By the time of confirmation; what was refunded since is among them',
  })
  confirmed!: FigureCounterDto;

  @ApiProperty({ type: FigureAmountDto })
  confirmedAmount!: FigureAmountDto;

  @ApiProperty({ type: FigureCounterDto, description: 'By the time of the refund' })
  refunded!: FigureCounterDto;

  @ApiProperty({ type: FigureAmountDto, description: 'What was paid back' })
  refundedAmount!: FigureAmountDto;
}

class InvestmentTotalsDto {
  @ApiProperty({ type: FigureCounterDto })
  made!: FigureCounterDto;

  @ApiProperty({ type: FigureMeasureDto, description: 'A share from 0 to 1' })
  conversion!: FigureMeasureDto;

  @ApiProperty({ type: FigureMeasureDto, description: 'Of those confirmed then, in steps of a tenth' })
  medianSecondsToConfirm!: FigureMeasureDto;

  @ApiProperty({ type: [InvestmentCurrencyTotalDto] })
  byCurrency!: InvestmentCurrencyTotalDto[];
}

class InvestmentCurrencyPointDto extends InCurrencyDto {
  @ApiProperty()
  made!: number;

  @ApiProperty()
  madeAmount!: string;

  @ApiProperty(AVERAGE)
  averageAmount!: string | null;

  @ApiProperty({ description: 'Of those made, waiting to this day' })
  stillPending!: number;

  @ApiProperty({ description: 'Of those made' })
  failed!: number;

  @ApiProperty(CONVERSION)
  conversion!: number | null;

  @ApiProperty({ description: 'By the time of confirmation' })
  confirmed!: number;

  @ApiProperty()
  confirmedAmount!: string;

  @ApiProperty({ description: 'By the time of the refund' })
  refunded!: number;

  @ApiProperty()
  refundedAmount!: string;
}

class InvestmentPointDto extends PointDto {
  @ApiProperty()
  made!: number;

  @ApiProperty(CONVERSION)
  conversion!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  medianSecondsToConfirm!: number | null;

  @ApiProperty({ type: [InvestmentCurrencyPointDto] })
  byCurrency!: InvestmentCurrencyPointDto[];
}

export class InvestmentFiguresDto extends FiguresDto {
  @ApiProperty({ type: InvestmentTotalsDto })
  totals!: InvestmentTotalsDto;

  @ApiProperty({ type: [InvestmentPointDto] })
  points!: InvestmentPointDto[];
}

export type InvestmentFigures = Own<InvestmentFiguresDto>;
