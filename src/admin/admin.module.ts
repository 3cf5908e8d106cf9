import { Module } from '@nestjs/common';
import { AdminAccountsService } from './admin-accounts.service.js';
import { AdminUsersRepository } from './admin-users.repository.js';
import { ApprovalsController } from './approvals.controller.js';
import { ApprovalsRepository } from './approvals.repository.js';
import { ApprovalsService } from './approvals.service.js';
import { AuditLogRepository } from './audit-log.repository.js';
import { PermissionsController } from './permissions.controller.js';
import { StaffAccountsController } from './staff-accounts.controller.js';
import { StaffAccountsRepository } from './staff-accounts.repository.js';
import { StaffAccountsService } from './staff-accounts.service.js';
import { StaffAuthController } from './staff-auth.controller.js';
import { StaffLoginService } from './staff-login.service.js';

@Module({
  controllers: [ApprovalsController, PermissionsController, StaffAccountsController, StaffAuthController],
  providers: [
    AdminAccountsService,
    AdminUsersRepository,
    ApprovalsRepository,
    ApprovalsService,
    AuditLogRepository,
    StaffAccountsRepository,
    StaffAccountsService,
    StaffLoginService,
  ],
  exports: [AdminAccountsService, ApprovalsService],
})
export class AdminModule {}
