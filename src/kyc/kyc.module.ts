import { Module } from '@nestjs/common';
import { AdminModule } from '../admin/admin.module.js';
import { UsersModule } from '../users/users.module.js';
import { ApplicantRepository } from './applicant.repository.js';
import { ApplicantService } from './applicant.service.js';
import { ApplicantWalletController } from './applicant.wallet.controller.js';
import { CasesService } from './cases.service.js';
import { ExpiryNotices, LoggedExpiryNotices } from './expiry-notices.js';
import { ExpiryRepository } from './expiry.repository.js';
import { ExpiryService } from './expiry.service.js';
import { KycStatsAdminController } from './kyc-stats.admin.controller.js';
import { KycStatsRepository } from './kyc-stats.repository.js';
import { KycStatsService } from './kyc-stats.service.js';
import { KycDocumentsModule } from './kyc-documents.module.js';
import { KycAdminController } from './kyc.admin.controller.js';
import { KycDataSource } from './kyc-data.source.js';
import { KycRepository } from './kyc.repository.js';
import { KycService } from './kyc.service.js';
import { OwnPapersRepository } from './own-papers.repository.js';
import { LegalHoldsService } from './legal-holds.service.js';
import { KycPersonalData } from './personal-data.source.js';
import { ReviewsAdminController } from './reviews.admin.controller.js';
import { ReviewsRepository } from './reviews.repository.js';
import { ReviewsService } from './reviews.service.js';
import { RevocationsService } from './revocations.service.js';
import { TierOfVerification } from './tier-of-verification.js';
import { UserApplicationsAdminController } from './user-applications.admin.controller.js';
import { UserApplicationsRepository } from './user-applications.repository.js';
import { UserApplicationsService } from './user-applications.service.js';

@Module({
  imports: [AdminModule, KycDocumentsModule, UsersModule],
  controllers: [
    ApplicantWalletController,
    KycAdminController,
    KycStatsAdminController,
    ReviewsAdminController,
    UserApplicationsAdminController,
  ],
  providers: [
    ApplicantRepository,
    ApplicantService,
    CasesService,
    ExpiryRepository,
    ExpiryService,
    { provide: ExpiryNotices, useClass: LoggedExpiryNotices },
    KycDataSource,
    KycPersonalData,
    KycRepository,
    KycService,
    KycStatsRepository,
    KycStatsService,
    LegalHoldsService,
    OwnPapersRepository,
    ReviewsRepository,
    ReviewsService,
    RevocationsService,
    TierOfVerification,
    UserApplicationsRepository,
    UserApplicationsService,
  ],
})
export class KycModule {}
