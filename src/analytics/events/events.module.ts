import { Module } from '@nestjs/common';
import { HealthModule } from '../../health/health.module.js';
import { SeriesModule } from '../series/series.module.js';
import { EventIntakeService } from './event-intake.service.js';
import { EventOutbox } from './event-outbox.repository.js';
import { EventsPublicController } from './events.public.controller.js';
import { MoveEvents } from './move-events.js';
import { OwnEventsRepository } from './own-events.repository.js';
import { PruneEvents } from './prune-events.js';

/** What applications tell of their use. */
@Module({
  imports: [HealthModule, SeriesModule],
  controllers: [EventsPublicController],
  providers: [EventIntakeService, EventOutbox, MoveEvents, OwnEventsRepository, PruneEvents],
})
export class EventsModule {}
