import { Module } from '@nestjs/common';
import { HealthModule } from '../health/health.module.js';
import { DashboardAdminController } from './dashboard.admin.controller.js';
import { DashboardRepository } from './dashboard.repository.js';
import { DashboardService } from './dashboard.service.js';
import { RefreshSummaries } from './refresh-summaries.js';
import { SummariesRepository } from './summaries.repository.js';

@Module({
  imports: [HealthModule],
  controllers: [DashboardAdminController],
  providers: [DashboardService, DashboardRepository, RefreshSummaries, SummariesRepository],
})
export class AnalyticsModule {}
