import { Module } from '@nestjs/common';
import { AdminModule } from '../admin/admin.module.js';
import { HealthModule } from '../health/health.module.js';
import { UsersModule } from '../users/users.module.js';
import { INVESTING_CONTROLLERS, INVESTING_PROVIDERS } from './investing.providers.js';
import { InvestmentsRepository } from './investments.repository.js';
import { InvestmentsService } from './investments.service.js';
import { PORTFOLIO_CONTROLLERS, PORTFOLIO_PROVIDERS } from './portfolio.providers.js';
import { UserInvestmentsAdminController } from './user-investments.admin.controller.js';

@Module({
  imports: [AdminModule, HealthModule, UsersModule],
  controllers: [UserInvestmentsAdminController, ...INVESTING_CONTROLLERS, ...PORTFOLIO_CONTROLLERS],
  providers: [InvestmentsRepository, InvestmentsService, ...INVESTING_PROVIDERS, ...PORTFOLIO_PROVIDERS],
  exports: [InvestmentsService],
})
export class InvestmentsModule {}
