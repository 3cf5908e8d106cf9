import { ApiProperty } from '@nestjs/swagger';

/** Periods that can be asked for, in days. */
export const STATS_PERIODS = { '7d': 7, '30d': 30, '90d': 90, '1y': 365 } as const;
export type StatsPeriod = keyof typeof STATS_PERIODS;

export const STATS_INTERVALS = ['day', 'week', 'month'] as const;
export type StatsInterval = (typeof STATS_INTERVALS)[number];

class QueueDto {
  @ApiProperty({ description: 'Waiting or under review' })
  waiting!: number;

  @ApiProperty({ description: 'Of these, claimed at this moment' })
  underReview!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'How long those have waited, in seconds' })
  meanAgeSeconds!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  oldestAgeSeconds!: number | null;
}

export class DecisionsDto {
  @ApiProperty()
  decided!: number;

  @ApiProperty({ description: 'One that ended or was revoked since was approved all the same' })
  approved!: number;

  @ApiProperty()
  rejected!: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Approved of decided, from 0 to 1; null of none',
  })
  approvalRate!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'From handing in to the decision' })
  meanSeconds!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Nine of ten were decided within' })
  p90Seconds!: number | null;
}

class ReviewerDecisionsDto extends DecisionsDto {
  @ApiProperty({ format: 'uuid' })
  adminId!: string;
}

class IntervalDecisionsDto extends DecisionsDto {
  @ApiProperty({ format: 'date', description: 'First day of the interval (UTC)' })
  from!: string;

  @ApiProperty()
  submitted!: number;
}

export class KycStatsDto {
  @ApiProperty({ enum: Object.keys(STATS_PERIODS) })
  period!: StatsPeriod;

  @ApiProperty({ enum: STATS_INTERVALS })
  interval!: StatsInterval;

  @ApiProperty({ format: 'date-time' })
  from!: string;

  @ApiProperty({ format: 'date-time' })
  to!: string;

  @ApiProperty({ type: QueueDto })
  queue!: QueueDto;

  @ApiProperty({ type: DecisionsDto })
  decisions!: DecisionsDto;

  @ApiProperty({
    type: ReviewerDecisionsDto,
    isArray: true,
    description: 'Most decisions first; not of an import',
  })
  reviewers!: ReviewerDecisionsDto[];

  @ApiProperty({ type: IntervalDecisionsDto, isArray: true })
  overTime!: IntervalDecisionsDto[];
}
