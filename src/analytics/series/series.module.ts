import { Module } from '@nestjs/common';
import { HealthModule } from '../../health/health.module.js';
import { EventFigures } from './event-figures.repository.js';
import { KeepSeries } from './keep-series.js';
import { SampleSystem } from './sample-system.js';
import { SeriesRepository } from './series.repository.js';
import { SystemFigures } from './system-figures.repository.js';
import { SystemSamplesRepository } from './system-samples.repository.js';

/** The series and their sums. */
@Module({
  imports: [HealthModule],
  providers: [
    SeriesRepository,
    EventFigures,
    SystemFigures,
    KeepSeries,
    SampleSystem,
    SystemSamplesRepository,
  ],
  exports: [SeriesRepository, EventFigures, SystemFigures],
})
export class SeriesModule {}
