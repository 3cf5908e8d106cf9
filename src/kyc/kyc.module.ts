import { Module } from '@nestjs/common';
import { UsersModule } from '../users/users.module.js';
import { KycAdminController } from './kyc.admin.controller.js';
import { KycDataSource } from './kyc-data.source.js';
import { KycRepository } from './kyc.repository.js';
import { KycService } from './kyc.service.js';
import { OwnPapersRepository } from './own-papers.repository.js';
import { UserApplicationsAdminController } from './user-applications.admin.controller.js';
import { UserApplicationsRepository } from './user-applications.repository.js';
import { UserApplicationsService } from './user-applications.service.js';

@Module({
  imports: [UsersModule],
  controllers: [KycAdminController, UserApplicationsAdminController],
  providers: [
    KycDataSource,
    OwnPapersRepository,
    KycService,
    KycRepository,
    UserApplicationsRepository,
    UserApplicationsService,
  ],
})
export class KycModule {}
