import { Module } from '@nestjs/common';
import { AdminAccountsService } from './admin-accounts.service.js';
import { AdminUsersRepository } from './admin-users.repository.js';
import { AuditLogRepository } from './audit-log.repository.js';
import { PermissionsController } from './permissions.controller.js';
import { StaffAuthController } from './staff-auth.controller.js';
import { StaffLoginService } from './staff-login.service.js';

@Module({
  controllers: [PermissionsController, StaffAuthController],
  providers: [AdminAccountsService, AdminUsersRepository, AuditLogRepository, StaffLoginService],
  exports: [AdminAccountsService],
})
export class AdminModule {}
