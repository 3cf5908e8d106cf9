import { Module } from '@nestjs/common';
import { UsersModule } from '../users/users.module.js';
import { UserApplicationsAdminController } from './user-applications.admin.controller.js';
import { UserApplicationsRepository } from './user-applications.repository.js';
import { UserApplicationsService } from './user-applications.service.js';

@Module({
  imports: [UsersModule],
  controllers: [UserApplicationsAdminController],
  providers: [UserApplicationsRepository, UserApplicationsService],
})
export class KycModule {}
