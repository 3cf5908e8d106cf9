import { Module } from '@nestjs/common';
import { EventFigures } from './event-figures.repository.js';
import { SeriesRepository } from './series.repository.js';
import { SystemFigures } from './system-figures.repository.js';

/** The series and their sums. */
@Module({
  providers: [SeriesRepository, EventFigures, SystemFigures],
  exports: [SeriesRepository, EventFigures, SystemFigures],
})
export class SeriesModule {}
