import { Module } from '@nestjs/common';
import { HealthModule } from '../health/health.module.js';
import { DashboardAdminController } from './dashboard.admin.controller.js';
import { DashboardRepository } from './dashboard.repository.js';
import { DashboardService } from './dashboard.service.js';
import { EventsModule } from './events/events.module.js';
import { AssetCountsRepository } from './figures/asset-counts.repository.js';
import { AssetFiguresService } from './figures/asset-figures.service.js';
import { EventFiguresService } from './figures/event-figures.service.js';
import { FigureAnswers } from './figures/figure-answers.service.js';
import { FiguresAdminController } from './figures/figures.admin.controller.js';
import { FiguresRepository } from './figures/figures.repository.js';
import { FoldFigures } from './figures/fold-figures.js';
import { FoldFiguresRepository } from './figures/fold-figures.repository.js';
import { InvestmentFiguresService } from './figures/investment-figures.service.js';
import { KycFiguresService } from './figures/kyc-figures.service.js';
import { OverviewFiguresService } from './figures/overview-figures.service.js';
import { RaisedRepository } from './figures/raised.repository.js';
import { RevenueFiguresService } from './figures/revenue-figures.service.js';
import { SystemFiguresService } from './figures/system-figures.service.js';
import { UserFiguresService } from './figures/user-figures.service.js';
import { RefreshSummaries } from './refresh-summaries.js';
import { SeriesModule } from './series/series.module.js';
import { SummariesRepository } from './summaries.repository.js';

@Module({
  imports: [HealthModule, SeriesModule, EventsModule],
  controllers: [DashboardAdminController, FiguresAdminController],
  providers: [
    DashboardService,
    DashboardRepository,
    RefreshSummaries,
    SummariesRepository,
    AssetCountsRepository,
    AssetFiguresService,
    EventFiguresService,
    FigureAnswers,
    FiguresRepository,
    FoldFigures,
    FoldFiguresRepository,
    InvestmentFiguresService,
    KycFiguresService,
    OverviewFiguresService,
    RaisedRepository,
    RevenueFiguresService,
    SystemFiguresService,
    UserFiguresService,
  ],
})
export class AnalyticsModule {}
