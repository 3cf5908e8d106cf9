import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { EVENT_TYPE, LONGEST_DATA, MOST_EVENTS } from '../events/sent-events.js';

export class SentEventDto {
  @ApiProperty({
    format: 'uuid',
    required: false,
    description:
      "The sender's own, for repeating a request: an event is its id and its time, and counts once",
  })
  eventId?: string;

  @ApiProperty({ pattern: EVENT_TYPE.source, example: 'pool.opened' })
  eventType!: string;

  @ApiProperty({
    format: 'date-time',
    required: false,
    description: 'Within the last seven days; now where it is left out, which an event with an id may not',
  })
  time?: string;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: `Nothing personal; at most ${LONGEST_DATA} characters of JSON, four levels deep`,
  })
  eventData?: Record<string, unknown>;

  @ApiProperty({ required: false, maxLength: 100 })
  sessionId?: string;
}

export class SentEventsDto {
  @ApiProperty({ type: [SentEventDto], minItems: 1, maxItems: MOST_EVENTS })
  events!: SentEventDto[];

  @ApiProperty({ required: false, maxLength: 100, description: 'For every event that names none' })
  sessionId?: string;
}

export class EventViolationDto {
  @ApiProperty({ example: '/events/3/eventData/contact' })
  pointer!: string;

  @ApiProperty({ example: 'personal_data' })
  code!: string;

  @ApiProperty()
  message!: string;
}

export class RecordedEventDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  eventId!: string | null;

  @ApiProperty({ enum: ['accepted', 'refused'] })
  status!: 'accepted' | 'refused';

  @ApiProperty({ type: [EventViolationDto], required: false })
  violations?: EventViolationDto[];
}

export class RecordedEventsDto {
  @ApiProperty({ description: 'How many were accepted' })
  accepted!: number;

  @ApiProperty({ type: [RecordedEventDto], description: 'In the order in which they were sent' })
  events!: RecordedEventDto[];
}
