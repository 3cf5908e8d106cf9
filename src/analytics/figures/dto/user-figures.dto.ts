import { ApiProperty } from '@nestjs/swagger';
import { FigureCounterDto, FiguresDto, type Own, PointDto } from './figures.dto.js';

class UserTotalsDto {
  @ApiProperty({ type: FigureCounterDto, description: 'Accounts ever opened, by the end of the period' })
  total!: FigureCounterDto;

  @ApiProperty({ type: FigureCounterDto })
  new!: FigureCounterDto;

  @ApiProperty({ type: FigureCounterDto })
  closed!: FigureCounterDto;

  @ApiProperty({ type: FigureCounterDto, description: 'Steps up' })
  tierRaised!: FigureCounterDto;

  @ApiProperty({ type: FigureCounterDto, description: 'Steps down' })
  tierLowered!: FigureCounterDto;
}

class UsersByStatusDto {
  @ApiProperty()
  status!: string;

  @ApiProperty({ description: 'Now' })
  users!: number;
}

class UsersByTierDto {
  @ApiProperty()
  tier!: number;

  @ApiProperty({ description: 'Now, whatever their status' })
  users!: number;
}

class TierChangeDto {
  @ApiProperty()
  fromTier!: number;

  @ApiProperty()
  toTier!: number;

  @ApiProperty({ description: 'How often in the period' })
  users!: number;
}

class UserPointDto extends PointDto {
  @ApiProperty()
  new!: number;

  @ApiProperty()
  closed!: number;

  @ApiProperty({ description: 'Ever opened, at its end' })
  total!: number;

  @ApiProperty({ description: 'Of these not closed, at its end' })
  open!: number;

  @ApiProperty()
  tierRaised!: number;

  @ApiProperty()
  tierLowered!: number;
}

export class UserFiguresDto extends FiguresDto {
  @ApiProperty({ type: UserTotalsDto })
  totals!: UserTotalsDto;

  @ApiProperty({ type: [UsersByStatusDto] })
  byStatus!: UsersByStatusDto[];

  @ApiProperty({ type: [UsersByTierDto] })
  byTier!: UsersByTierDto[];

  @ApiProperty({ type: [TierChangeDto] })
  tierChanges!: TierChangeDto[];

  @ApiProperty({ type: [UserPointDto] })
  points!: UserPointDto[];
}

export type UserFigures = Own<UserFiguresDto>;
