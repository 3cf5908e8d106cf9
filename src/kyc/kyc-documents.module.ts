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
import { LegacyPapersService } from './legacy-papers.service.js';
import { StorageSweepService } from './storage-sweep.service.js';

/** The papers themselves: handed in, looked at and taken care of. */
@Module({
  imports: [HealthModule, UsersModule],
  controllers: [KycDocumentsController, KycDocumentsWalletController],
  providers: [
    DocumentCareRepository,
    DocumentCareService,
    DocumentFilesService,
    DocumentViewsService,
    KycDocumentsRepository,
    KycDocumentsService,
    LegacyPapersService,
    StorageSweepService,
  ],
})
export class KycDocumentsModule {}
