import { ApiProperty } from '@nestjs/swagger';
import { FiguresDto, type Own, PointDto } from './figures.dto.js';

class EventTypeTotalDto {
  @ApiProperty()
  eventType!: string;

  @ApiProperty()
  events!: number;
}

class EventTotalsDto {
  @ApiProperty()
  events!: number;

  @ApiProperty({ type: [EventTypeTotalDto] })
  byType!: EventTypeTotalDto[];
}

class FunnelStepDto {
  @ApiProperty({ description: 'A type of event' })
  step!: string;

  @ApiProperty({ description: 'Who did it after all steps before it' })
  users!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Of those who did the first' })
  share!: number | null;
}

class ReturnedDto {
  @ApiProperty({ description: 'Intervals later; 0 is the one in which they were first seen' })
  after!: number;

  @ApiProperty()
  users!: number;

  @ApiProperty({ type: Number, nullable: true })
  share!: number | null;
}

export class RetentionCohortDto {
  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'When the interval began in which they were first seen',
  })
  cohort!: string;

  @ApiProperty()
  size!: number;

  @ApiProperty({ type: [ReturnedDto] })
  returned!: ReturnedDto[];
}

class EventCountDto {
  @ApiProperty()
  eventType!: string;

  @ApiProperty()
  events!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Distinct; null where it is no longer known' })
  users!: number | null;
}

class EventPointDto extends PointDto {
  @ApiProperty()
  events!: number;

  @ApiProperty({ type: [EventCountDto] })
  byType!: EventCountDto[];
}

export class EventFiguresDto extends FiguresDto {
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Events before this are counted',
  })
  seriesAsOf!: string | null;

  @ApiProperty({ type: EventTotalsDto })
  totals!: EventTotalsDto;

  @ApiProperty({ type: [FunnelStepDto], nullable: true, description: 'Where `funnel` asked for it' })
  funnel!: FunnelStepDto[] | null;

  @ApiProperty({ type: [RetentionCohortDto], nullable: true, description: 'Where `retention` asked for it' })
  retention!: RetentionCohortDto[] | null;

  @ApiProperty({ type: [EventPointDto] })
  points!: EventPointDto[];
}

export type EventFiguresRecord = Own<EventFiguresDto>;
