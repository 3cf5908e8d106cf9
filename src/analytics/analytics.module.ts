import { Module } from '@nestjs/common';
import { AnswerCacheModule } from '../cache/answer-cache.module.js';
import { HealthModule } from '../health/health.module.js';
import { DashboardAdminController } from './dashboard.admin.controller.js';
import { DashboardRepository } from './dashboard.repository.js';
import { DashboardService } from './dashboard.service.js';
import { EventsModule } from './events/events.module.js';
import { RefreshSummaries } from './refresh-summaries.js';
import { SeriesModule } from './series/series.module.js';
import { SummariesRepository } from './summaries.repository.js';

@Module({
  imports: [AnswerCacheModule, HealthModule, SeriesModule, EventsModule],
  controllers: [DashboardAdminController],
  providers: [DashboardService, DashboardRepository, RefreshSummaries, SummariesRepository],
})
export class AnalyticsModule {}
