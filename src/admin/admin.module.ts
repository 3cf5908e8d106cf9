import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AdminAccountsService } from './admin-accounts.service.js';
import { AdminJobsService } from './admin-jobs.service.js';
import { AdminUsersRepository } from './admin-users.repository.js';
import { ApprovalsController } from './approvals.controller.js';
import { ApprovalsRepository } from './approvals.repository.js';
import { ApprovalsService } from './approvals.service.js';
import { AuditLogRepository } from './audit-log.repository.js';
import { AuditLogService } from './audit-log.service.js';
import { AuditInterceptor } from './audit/audit.interceptor.js';
import { LogsAdminController } from './audit/logs.admin.controller.js';
import { LogsRepository } from './audit/logs.repository.js';
import { LogsService } from './audit/logs.service.js';
import { SealingService } from './audit/sealing.service.js';
import { SealsRepository } from './audit/seals.repository.js';
import { VerificationService } from './audit/verification.service.js';
import { ExpireApprovals } from './expire-approvals.js';
import { HealthModule } from '../health/health.module.js';
import { JobsAdminController } from './jobs.admin.controller.js';
import { LiveReport } from './live-report.js';
import { ReadOnlyService } from './read-only.service.js';
import { OperationsReport } from './operations-report.js';
import { PermissionsController } from './permissions.controller.js';
import { PlatformEventsAdminController } from './platform-events.admin.controller.js';
import { PlatformEventsService } from './platform-events.service.js';
import { PruneAccess } from './prune-access.js';
import { PruneAccessRepository } from './prune-access.repository.js';
import { SecondFactor } from './second-factor.js';
import { StaffAccountsController } from './staff-accounts.controller.js';
import { StaffAccountsRepository } from './staff-accounts.repository.js';
import { StaffAccountsService } from './staff-accounts.service.js';
import { StaffAuthController } from './staff-auth.controller.js';
import { StaffLoginService } from './staff-login.service.js';
import { StaffPasswordService } from './staff-password.service.js';
import { StaffRecoveryController } from './staff-recovery.controller.js';
import { StaffRecoveryService } from './staff-recovery.service.js';
import { StaffSessionsController } from './staff-sessions.controller.js';
import { StaffSessionsRepository } from './staff-sessions.repository.js';
import { StaffSessionsService } from './staff-sessions.service.js';
import { StaffTotpController } from './staff-totp.controller.js';
import { StaffTotpRepository } from './staff-totp.repository.js';
import { StaffTotpService } from './staff-totp.service.js';

@Module({
  imports: [HealthModule],
  controllers: [
    ApprovalsController,
    LogsAdminController,
    JobsAdminController,
    PermissionsController,
    PlatformEventsAdminController,
    StaffAccountsController,
    StaffAuthController,
    StaffRecoveryController,
    StaffSessionsController,
    StaffTotpController,
  ],
  providers: [
    AdminAccountsService,
    AdminJobsService,
    AdminUsersRepository,
    ApprovalsRepository,
    ApprovalsService,
    AuditLogRepository,
    AuditLogService,
    ExpireApprovals,
    LogsRepository,
    LiveReport,
    OperationsReport,
    ReadOnlyService,
    LogsService,
    PlatformEventsService,
    SealingService,
    SealsRepository,
    PruneAccess,
    PruneAccessRepository,
    VerificationService,
    SecondFactor,
    StaffAccountsRepository,
    StaffAccountsService,
    StaffLoginService,
    StaffPasswordService,
    StaffRecoveryService,
    StaffSessionsRepository,
    StaffSessionsService,
    StaffTotpRepository,
    StaffTotpService,
    { provide: APP_INTERCEPTOR, useClass: AuditInterceptor },
  ],
  exports: [AdminAccountsService, ApprovalsService, AuditLogService],
})
export class AdminModule {}
