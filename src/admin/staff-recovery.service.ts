import { Injectable } from '@nestjs/common';
import { type AttemptSubject, LockOut } from '../auth/lock-out.js';
import { Passwords } from '../auth/passwords.js';
import type { StaffActor } from '../common/actor.js';
import { effectivePermissions } from '../common/permissions.js';
import { forbidden, notFound, validationFailed } from '../common/problem/problem.js';
import { Database } from '../database/database.js';
import { AdminUsersRepository } from './admin-users.repository.js';
import { AuditLogRepository } from './audit-log.repository.js';
import type { ResetAccountDto, ResetDto, StaffAccountDto } from './dto/staff-account.dto.js';
import { newPassword } from './new-password.js';
import { StaffAccountsRepository } from './staff-accounts.repository.js';
import { StaffSessionsRepository } from './staff-sessions.repository.js';

/** Lets a colleague in again who has lost a password, a telephone or too many attempts. */
@Injectable()
export class StaffRecoveryService {
  constructor(
    private readonly accounts: StaffAccountsRepository,
    private readonly users: AdminUsersRepository,
    private readonly auditLog: AuditLogRepository,
    private readonly database: Database,
    private readonly lockOut: LockOut,
    private readonly passwords: Passwords,
    private readonly sessions: StaffSessionsRepository,
  ) {}

  /**
   * Replaces the password by a one-time password, removes the authenticator, or both. Every session ends.
   *
   * @throws Problem 404; 403 for one's own account and for one that may do more than one's own, which this would be
   *   a way into; 422 when there is nothing to reset
   */
  async reset(actor: StaffActor, id: string, { password, totp }: ResetDto): Promise<ResetAccountDto> {
    if (!password && !totp) {
      const message = 'password or totp must be true';
      throw validationFailed([{ pointer: '/password', code: 'nothing_to_reset', message }]);
    }
    const initialPassword = password ? newPassword() : undefined;
    // Hashing takes long: what the guard has opened must not hold a connection meanwhile.
    await this.database.commit();
    const hash = initialPassword && (await this.passwords.hash(initialPassword));
    requireReach(actor, await this.accounts.lock(id));
    if (hash) await this.accounts.handOutPassword(id, hash);
    const totpRemoved = totp === true && (await this.accounts.removeSecondFactor(id));
    // Whatever was there to remove.
    await this.sessions.endAll(id);
    const reset = [...(hash ? ['password'] : []), ...(totpRemoved ? ['totp'] : [])];
    await this.auditLog.append({
      action: 'admin.reset',
      resourceType: 'admin_users',
      resourceId: id,
      newValues: { reset },
    });
    return { id, ...(initialPassword ? { initialPassword } : {}), totpRemoved };
  }

  /** Forgets what was counted against the account; what was counted against an address stays. @throws Problem 404 */
  async unlock(id: string): Promise<{ id: string }> {
    const account = await this.accounts.findById(id);
    if (!account) throw notFound();
    const networks = await this.users.findKnownNetworks(id);
    const known = networks.map((network): AttemptSubject => ({
      kind: 'account_address',
      subject: `${network} ${account.email}`,
    }));
    await this.lockOut.forgive([
      ...known,
      { kind: 'account', subject: account.email },
      { kind: 'confirmation', subject: id },
    ]);
    return { id };
  }
}

function requireReach(actor: StaffActor, account: StaffAccountDto | undefined): void {
  if (!account) throw notFound();
  if (account.id === actor.adminId) {
    throw forbidden('Your own password and authenticator are changed under /api/admin/auth.');
  }
  const beyond = [...effectivePermissions(account.role, account.permissions)].filter(
    (permission) => !actor.permissions.has(permission),
  );
  if (beyond.length > 0) throw forbidden(`This account may do what yours may not: ${beyond.join(', ')}.`);
}
