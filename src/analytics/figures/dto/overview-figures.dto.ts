import { ApiProperty } from '@nestjs/swagger';
import {
  FigureAmountDto,
  FigureCounterDto,
  FiguresDto,
  InCurrencyDto,
  type Own,
  PointDto,
} from './figures.dto.js';

class ActiveUsersDto {
  @ApiProperty({ type: Number, nullable: true, description: 'In the last minutes; null where nobody knows' })
  now!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'In the last 24 hours; null where nobody knows' })
  day!: number | null;
}

class OverviewUsersDto {
  @ApiProperty({ type: FigureCounterDto })
  total!: FigureCounterDto;

  @ApiProperty({ type: FigureCounterDto })
  new!: FigureCounterDto;

  @ApiProperty({ type: FigureCounterDto })
  closed!: FigureCounterDto;

  @ApiProperty({ type: ActiveUsersDto })
  active!: ActiveUsersDto;
}

class OverviewCurrencyDto extends InCurrencyDto {
  @ApiProperty({ type: FigureCounterDto })
  made!: FigureCounterDto;

  @ApiProperty({ type: FigureAmountDto })
  madeAmount!: FigureAmountDto;

  @ApiProperty({ type: FigureCounterDto })
  confirmed!: FigureCounterDto;

  @ApiProperty({ type: FigureAmountDto })
  confirmedAmount!: FigureAmountDto;

  @ApiProperty({ type: FigureCounterDto })
  refunded!: FigureCounterDto;

  @ApiProperty({ type: FigureAmountDto })
  refundedAmount!: FigureAmountDto;

  @ApiProperty({ type: FigureAmountDto, description: 'Confirmed less refunded' })
  revenue!: FigureAmountDto;
}

class OverviewInvestmentsDto {
  @ApiProperty({ type: FigureCounterDto })
  made!: FigureCounterDto;

  @ApiProperty({ type: [OverviewCurrencyDto] })
  byCurrency!: OverviewCurrencyDto[];
}

class OverviewKycDto {
  @ApiProperty({ type: FigureCounterDto })
  waiting!: FigureCounterDto;

  @ApiProperty({ type: FigureCounterDto })
  submitted!: FigureCounterDto;

  @ApiProperty({ type: FigureCounterDto })
  verified!: FigureCounterDto;

  @ApiProperty({ type: FigureCounterDto })
  rejected!: FigureCounterDto;
}

class OverviewAssetsDto {
  @ApiProperty({ type: FigureCounterDto })
  total!: FigureCounterDto;

  @ApiProperty({ type: FigureCounterDto })
  created!: FigureCounterDto;
}

class OverviewPointDto extends PointDto {
  @ApiProperty()
  newUsers!: number;

  @ApiProperty()
  investmentsMade!: number;

  @ApiProperty()
  investmentsConfirmed!: number;

  @ApiProperty()
  kycSubmitted!: number;

  @ApiProperty()
  kycDecided!: number;
}

export class OverviewFiguresDto extends FiguresDto {
  @ApiProperty({ type: OverviewUsersDto })
  users!: OverviewUsersDto;

  @ApiProperty({ type: OverviewInvestmentsDto })
  investments!: OverviewInvestmentsDto;

  @ApiProperty({ type: OverviewKycDto })
  kyc!: OverviewKycDto;

  @ApiProperty({ type: OverviewAssetsDto })
  assets!: OverviewAssetsDto;

  @ApiProperty({ type: [OverviewPointDto] })
  points!: OverviewPointDto[];
}

export type OverviewFigures = Own<OverviewFiguresDto>;
