import { Injectable } from '@nestjs/common';
import { LockOut, tooManyAttempts } from '../auth/lock-out.js';
import { Passwords } from '../auth/passwords.js';
import type { StaffActor } from '../common/actor.js';
import { conflict, Problem, unauthenticated, validationFailed } from '../common/problem/problem.js';
import { Database } from '../database/database.js';
import { AdminUsersRepository } from './admin-users.repository.js';
import { AuditLogRepository } from './audit-log.repository.js';
import type { StaffTokensDto } from './dto/login.dto.js';
import type { ChangePasswordDto } from './dto/session.dto.js';
import { StaffSessionsService } from './staff-sessions.service.js';
import { attemptOf } from './staff-totp.service.js';

@Injectable()
export class StaffPasswordService {
  constructor(
    private readonly accounts: AdminUsersRepository,
    private readonly auditLog: AuditLogRepository,
    private readonly database: Database,
    private readonly lockOut: LockOut,
    private readonly passwords: Passwords,
    private readonly staffSessions: StaffSessionsService,
  ) {}

  /**
   * Changes one's own password. Every session ends with that, so the answer brings the tokens of a new one.
   *
   * @throws Problem 422 for a wrong current password, 429 after too many, 409 when the account was changed meanwhile
   */
  async change(
    actor: StaffActor,
    { currentPassword, newPassword }: ChangePasswordDto,
  ): Promise<StaffTokensDto> {
    const wait = await this.lockOut.charge([attemptOf(actor)]);
    const account = await this.accounts.findById(actor.adminId);
    // Counted for good, and no connection is held while hashing.
    await this.database.commit();
    if (wait > 0) throw tooManyAttempts(wait);
    if (!account?.isActive) throw unauthenticated();
    if (!(await this.passwords.matches(account.passwordHash, currentPassword))) throw wrongPassword();
    if (newPassword === currentPassword) {
      const message = 'newPassword must differ from the current one';
      throw validationFailed([{ pointer: '/newPassword', code: 'unchanged', message }]);
    }
    const hash = await this.passwords.hash(newPassword);
    if (!(await this.accounts.replacePassword(account, hash))) {
      throw conflict(
        'concurrent_change',
        'The account was changed at the same moment; log in and try again.',
      );
    }
    await this.auditLog.append({
      action: 'staff.password_changed',
      resourceType: 'admin_users',
      resourceId: account.id,
    });
    await this.lockOut.forgive([attemptOf(actor)]);
    return (await this.staffSessions.open({ ...account, mustChangePassword: false })).tokens;
  }
}

/** 422 and not 401: it is the field that is wrong, not the session. */
const wrongPassword = (): Problem => {
  const message = 'currentPassword is wrong';
  return new Problem(422, 'current_password_wrong', message, {
    violations: [{ pointer: '/currentPassword', code: 'current_password_wrong', message }],
  });
};
