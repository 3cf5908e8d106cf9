import { Module } from '@nestjs/common';
import { UsersModule } from '../users/users.module.js';
import { InvestmentsRepository } from './investments.repository.js';
import { InvestmentsService } from './investments.service.js';
import { PORTFOLIO_CONTROLLERS, PORTFOLIO_PROVIDERS } from './portfolio.providers.js';
import { UserInvestmentsAdminController } from './user-investments.admin.controller.js';

@Module({
  imports: [UsersModule],
  controllers: [UserInvestmentsAdminController, ...PORTFOLIO_CONTROLLERS],
  providers: [InvestmentsRepository, InvestmentsService, ...PORTFOLIO_PROVIDERS],
  exports: [InvestmentsService],
})
export class InvestmentsModule {}
