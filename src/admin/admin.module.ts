import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AdminAccountsService } from './admin-accounts.service.js';
import { AdminJobsService } from './admin-jobs.service.js';
import { AdminUsersRepository } from './admin-users.repository.js';
import { AuditInterceptor } from './audit/audit.interceptor.js';
import { LogsAdminController } from './audit/logs.admin.controller.js';
import { LogsRepository } from './audit/logs.repository.js';
import { LogsService } from './audit/logs.service.js';
import { NoSealAnchor, SealAnchor } from './audit/seal-anchor.js';
import { SealingService } from './audit/sealing.service.js';
import { SealsRepository } from './audit/seals.repository.js';
import { VerificationService } from './audit/verification.service.js';
import { AuditLogRepository } from './audit-log.repository.js';
import { JobsAdminController } from './jobs.admin.controller.js';
import { StaffAuthController } from './staff-auth.controller.js';
import { StaffLoginService } from './staff-login.service.js';

@Module({
  controllers: [StaffAuthController, LogsAdminController, JobsAdminController],
  providers: [
    AdminAccountsService,
    AdminJobsService,
    AdminUsersRepository,
    AuditLogRepository,
    StaffLoginService,
    { provide: APP_INTERCEPTOR, useClass: AuditInterceptor },
    LogsRepository,
    LogsService,
    { provide: SealAnchor, useClass: NoSealAnchor },
    SealingService,
    SealsRepository,
    VerificationService,
  ],
  exports: [AdminAccountsService],
})
export class AdminModule {}
