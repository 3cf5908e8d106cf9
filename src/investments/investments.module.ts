import { Module } from '@nestjs/common';
import { UsersModule } from '../users/users.module.js';
import { InvestmentsRepository } from './investments.repository.js';
import { InvestmentsService } from './investments.service.js';
import { UserInvestmentsAdminController } from './user-investments.admin.controller.js';

@Module({
  imports: [UsersModule],
  controllers: [UserInvestmentsAdminController],
  providers: [InvestmentsRepository, InvestmentsService],
  exports: [InvestmentsService],
})
export class InvestmentsModule {}
