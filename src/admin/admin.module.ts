import { Module } from '@nestjs/common';
import { AdminAccountsService } from './admin-accounts.service.js';
import { AdminUsersRepository } from './admin-users.repository.js';
import { AuditLogRepository } from './audit-log.repository.js';
import { SecondFactor } from './second-factor.js';
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
  controllers: [StaffAuthController, StaffSessionsController, StaffTotpController],
  providers: [
    AdminAccountsService,
    AdminUsersRepository,
    AuditLogRepository,
    SecondFactor,
    StaffLoginService,
    StaffPasswordService,
    StaffSessionsRepository,
    StaffSessionsService,
    StaffTotpRepository,
    StaffTotpService,
  ],
  exports: [AdminAccountsService],
})
export class AdminModule {}
