import { Module } from '@nestjs/common';
import { AdminModule } from '../admin/admin.module.js';
import { UsersModule } from '../users/users.module.js';
import { INVESTING_CONTROLLERS, INVESTING_PROVIDERS } from './investing.providers.js';
import { InvestmentsRepository } from './investments.repository.js';
import { InvestmentsService } from './investments.service.js';
import { UserInvestmentsAdminController } from './user-investments.admin.controller.js';

@Module({
  imports: [AdminModule, UsersModule],
  controllers: [UserInvestmentsAdminController, ...INVESTING_CONTROLLERS],
  providers: [InvestmentsRepository, InvestmentsService, ...INVESTING_PROVIDERS],
  exports: [InvestmentsService],
})
export class InvestmentsModule {}
