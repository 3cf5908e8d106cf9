import { ApiProperty } from '@nestjs/swagger';
import { FigureCounterDto, FigureMeasureDto, FiguresDto, type Own, PointDto } from './figures.dto.js';

const SECONDS = { type: Number, nullable: true, description: 'In steps of a tenth; null of none' } as const;

class KycTotalsDto {
  @ApiProperty({ type: FigureCounterDto })
  submitted!: FigureCounterDto;

  @ApiProperty({ type: FigureCounterDto, description: 'By the time of the decision, whatever became of it' })
  verified!: FigureCounterDto;

  @ApiProperty({ type: FigureCounterDto })
  rejected!: FigureCounterDto;

  @ApiProperty({ type: FigureCounterDto })
  expired!: FigureCounterDto;

  @ApiProperty({ type: FigureCounterDto })
  revoked!: FigureCounterDto;

  @ApiProperty({ type: FigureCounterDto, description: 'Handed in and not decided, at the end of the period' })
  waiting!: FigureCounterDto;

  @ApiProperty({ type: FigureMeasureDto, description: 'Of those decided, a share from 0 to 1' })
  approvalRate!: FigureMeasureDto;

  @ApiProperty({ type: FigureMeasureDto })
  medianSecondsToDecision!: FigureMeasureDto;

  @ApiProperty({ type: FigureMeasureDto })
  p90SecondsToDecision!: FigureMeasureDto;
}

class ReviewerDto {
  @ApiProperty({ format: 'uuid' })
  adminId!: string;

  @ApiProperty()
  decided!: number;

  @ApiProperty()
  verified!: number;

  @ApiProperty()
  rejected!: number;
}

class KycPointDto extends PointDto {
  @ApiProperty()
  submitted!: number;

  @ApiProperty()
  verified!: number;

  @ApiProperty()
  rejected!: number;

  @ApiProperty()
  expired!: number;

  @ApiProperty()
  revoked!: number;

  @ApiProperty({ description: 'At its end' })
  waiting!: number;

  @ApiProperty(SECONDS)
  medianSecondsToDecision!: number | null;

  @ApiProperty(SECONDS)
  p90SecondsToDecision!: number | null;
}

export class KycFiguresDto extends FiguresDto {
  @ApiProperty({ type: KycTotalsDto })
  totals!: KycTotalsDto;

  @ApiProperty({ type: [ReviewerDto], description: 'Who decided in the period, the busiest first' })
  reviewers!: ReviewerDto[];

  @ApiProperty({ type: [KycPointDto] })
  points!: KycPointDto[];
}

export type KycFigures = Own<KycFiguresDto>;
