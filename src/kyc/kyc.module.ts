import { Module } from '@nestjs/common';
import { HealthModule } from '../health/health.module.js';
import { UsersModule } from '../users/users.module.js';
import { DocumentCareRepository } from './document-care.repository.js';
import { DocumentCareService } from './document-care.service.js';
import { DocumentFilesService } from './document-files.service.js';
import { DocumentViewsService } from './document-views.service.js';
import { KycDocumentsController } from './kyc-documents.controller.js';
import { KycDocumentsRepository } from './kyc-documents.repository.js';
import { KycDocumentsService } from './kyc-documents.service.js';
import { KycDocumentsWalletController } from './kyc-documents.wallet.controller.js';
import { StorageSweepService } from './storage-sweep.service.js';
import { KycAdminController } from './kyc.admin.controller.js';
import { KycRepository } from './kyc.repository.js';
import { KycService } from './kyc.service.js';
import { UserApplicationsAdminController } from './user-applications.admin.controller.js';
import { UserApplicationsRepository } from './user-applications.repository.js';
import { UserApplicationsService } from './user-applications.service.js';

@Module({
  imports: [HealthModule, UsersModule],
  controllers: [
    KycAdminController,
    KycDocumentsController,
    KycDocumentsWalletController,
    UserApplicationsAdminController,
  ],
  providers: [
    DocumentCareRepository,
    DocumentCareService,
    DocumentFilesService,
    DocumentViewsService,
    KycDocumentsRepository,
    KycDocumentsService,
    StorageSweepService,
    KycService,
    KycRepository,
    UserApplicationsRepository,
    UserApplicationsService,
  ],
})
export class KycModule {}
