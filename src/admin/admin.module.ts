import { Module } from '@nestjs/common';
import { AdminAccountsService } from './admin-accounts.service.js';
import { AdminUsersRepository } from './admin-users.repository.js';
import { ApprovalsController } from './approvals.controller.js';
import { ApprovalsRepository } from './approvals.repository.js';
import { ApprovalsService } from './approvals.service.js';
import { AuditLogRepository } from './audit-log.repository.js';
import { PermissionsController } from './permissions.controller.js';
import { SecondFactor } from './second-factor.js';
import { StaffAccountsController } from './staff-accounts.controller.js';
import { StaffAccountsRepository } from './staff-accounts.repository.js';
import { StaffAccountsService } from './staff-accounts.service.js';
import { StaffAuthController } from './staff-auth.controller.js';
import { StaffLoginService } from './staff-login.service.js';
import { StaffPasswordService } from './staff-password.service.js';
import { StaffSessionsController } from './staff-sessions.controller.js';
import { StaffSessionsRepository } from './staff-sessions.repository.js';
import { StaffSessionsService } from './staff-sessions.service.js';
import { StaffTotpController } from './staff-totp.controller.js';
import { StaffTotpRepository } from './staff-totp.repository.js';
import { StaffTotpService } from './staff-totp.service.js';

@Module({
  controllers: [
    ApprovalsController,
    PermissionsController,
    StaffAccountsController,
    StaffAuthController,
    StaffSessionsController,
    StaffTotpController,
  ],
  providers: [
    AdminAccountsService,
    AdminUsersRepository,
    ApprovalsRepository,
    ApprovalsService,
    AuditLogRepository,
    SecondFactor,
    StaffAccountsRepository,
    StaffAccountsService,
    StaffLoginService,
    StaffPasswordService,
    StaffSessionsRepository,
    StaffSessionsService,
    StaffTotpRepository,
    StaffTotpService,
  ],
  exports: [AdminAccountsService, ApprovalsService],
})
export class AdminModule {}
