import { ApiProperty } from '@nestjs/swagger';
import { PLATFORM_EVENTS, type PlatformEventType } from '../../live/platform-events.js';

/** Something that happened. It names records and nobody. */
export class PlatformEventDto {
  @ApiProperty({ description: 'Its place: what follows is read with it' })
  cursor!: string;

  @ApiProperty({ enum: PLATFORM_EVENTS })
  type!: PlatformEventType;

  @ApiProperty()
  at!: Date;

  @ApiProperty({ type: String, nullable: true, description: 'Id of the asset, investment or application' })
  subjectId!: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true })
  figures!: Record<string, number | string>;
}

export class PlatformEventsDto {
  @ApiProperty({ type: [PlatformEventDto], description: 'The oldest first' })
  data!: PlatformEventDto[];

  @ApiProperty({ description: 'Where to go on, also where there is nothing yet' })
  nextCursor!: string;

  @ApiProperty({
    description: 'Events behind the cursor are no longer kept: read the lists of what they are about',
  })
  missed!: boolean;
}
