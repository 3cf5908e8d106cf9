import { Injectable } from '@nestjs/common';
import { type AttemptSubject, LockOut, tooManyAttempts } from '../auth/lock-out.js';
import { Passwords } from '../auth/passwords.js';
import type { StaffActor } from '../common/actor.js';
import { effectivePermissions } from '../common/permissions.js';
import { Problem, unauthenticated } from '../common/problem/problem.js';
import { currentContext } from '../common/request-context.js';
import { Database } from '../database/database.js';
import { ReadOnlyMode } from '../database/read-only/read-only-mode.js';
import { AdminUsersRepository, type LoginCandidate, type StaffAccount } from './admin-users.repository.js';
import { AuditLogRepository } from './audit-log.repository.js';
import type { LoginDto, StaffTokensDto } from './dto/login.dto.js';
import type { MeDto } from './dto/session.dto.js';
import { SecondFactor } from './second-factor.js';
import { StaffSessionsRepository } from './staff-sessions.repository.js';
import { adminOf, StaffSessionsService } from './staff-sessions.service.js';
import { StaffTotpRepository } from './staff-totp.repository.js';

/** Why a login was refused: for the audit log, never for the caller. */
type Refusal = 'unknown' | 'password' | 'disabled' | 'otp' | 'changed';

@Injectable()
export class StaffLoginService {
  constructor(
    private readonly accounts: AdminUsersRepository,
    private readonly auditLog: AuditLogRepository,
    private readonly database: Database,
    private readonly lockOut: LockOut,
    private readonly passwords: Passwords,
    private readonly secondFactor: SecondFactor,
    private readonly sessions: StaffSessionsRepository,
    private readonly staffSessions: StaffSessionsService,
    private readonly totp: StaffTotpRepository,
    private readonly readOnly: ReadOnlyMode,
  ) {}

  /**
   * @throws Problem 401, the same and after the same work for an unknown e-mail, a wrong password and a disabled
   *   account; 429 while locked out, whether or not the account exists; 401 `otp_required` or `otp_invalid`, but only
   *   after the password was right
   */
  async login({ email, password, otp }: LoginDto): Promise<StaffTokensDto> {
    const candidate = await this.accounts.findForLogin(email, currentContext()?.clientIp);
    const subjects = subjectsOf(candidate);
    const wait = await this.lockOut.charge(subjects);
    // The attempt is counted for good, and no connection is held while hashing.
    await this.database.commit();
    const { account, bcryptCost } = candidate;
    // Locked or not: an answer that comes sooner would tell.
    const matches = await this.passwords.matches(account?.passwordHash, password, bcryptCost);
    if (wait > 0) throw tooManyAttempts(wait);
    if (!account || !matches || !account.isActive) {
      await this.recordRefusal(account, !account ? 'unknown' : matches ? 'disabled' : 'password');
      throw invalidCredentials();
    }
    const renews = this.passwords.isOutdated(account.passwordHash!) && !this.readOnly.isOn;
    const newHash = renews ? await this.passwords.hash(password) : undefined;
    await this.database.become(actorOf(account));
    const steppedUp = await this.passSecondFactor(account, otp);
    if (!(await this.accounts.recordLogin(account, newHash))) {
      await this.database.rollback();
      await this.recordRefusal(account, 'changed');
      throw invalidCredentials();
    }
    const { id, tokens } = await this.staffSessions.open(account, { steppedUp });
    await this.lockOut.forgive(subjects);
    await this.auditLog.append({ action: 'staff.login', resourceType: 'admin_sessions', resourceId: id });
    return tokens;
  }

  /** Who is asking, from the rows as they are now. */
  async me(actor: StaffActor): Promise<MeDto> {
    const account = await this.accounts.findById(actor.adminId);
    const session = await this.sessions.findOwn(actor.sessionId);
    if (!account || !session) throw unauthenticated();
    const totp = await this.totp.find(account.id);
    return {
      ...adminOf(account),
      totpEnabled: totp?.confirmed ?? false,
      recoveryCodesLeft: await this.totp.recoveryCodesLeft(account.id),
      session: { id: actor.sessionId, ...session },
    };
  }

  /** @returns whether the session begins stepped up: a code of the authenticator was shown just now */
  private async passSecondFactor(account: StaffAccount, otp: string | null | undefined): Promise<boolean> {
    const stored = await this.totp.find(account.id);
    if (!stored?.confirmed) return false;
    if (!otp) {
      throw new Problem(
        401,
        'otp_required',
        'Send the code of your authenticator, or a recovery code, as otp.',
      );
    }
    if (!(await this.secondFactor.takeEither(account.id, stored, otp))) {
      await this.database.rollback();
      await this.recordRefusal(account, 'otp');
      throw new Problem(401, 'otp_invalid', 'The code is wrong or has been used; wait for the next one.');
    }
    return otp.length === 6;
  }

  /** Committed before the refusal is thrown, which rolls back whatever is open. */
  private async recordRefusal(account: StaffAccount | undefined, reason: Refusal): Promise<void> {
    await this.auditLog.append({
      action: 'staff.login_refused',
      resourceType: 'admin_users',
      resourceId: account?.id,
      newValues: { reason },
    });
    await this.database.commit();
  }
}

/**
 * By what the attempt is counted. From an address that the account knows, neither strangers who guess at the account
 * nor neighbours behind the same address who guess at others can lock its owner out; from anywhere else, both count.
 */
function subjectsOf({ email, network, knowsAddress }: LoginCandidate): AttemptSubject[] {
  if (knowsAddress) return [{ kind: 'account_address', subject: `${network} ${email}` }];
  const account: AttemptSubject = { kind: 'account', subject: email };
  return network === null ? [account] : [{ kind: 'address', subject: network }, account];
}

const actorOf = (account: StaffAccount): StaffActor => ({
  kind: 'admin',
  adminId: account.id,
  sessionId: '',
  role: account.role,
  permissions: effectivePermissions(account.role, account.permissions),
  mustChangePassword: account.mustChangePassword,
});

const invalidCredentials = (): Problem =>
  new Problem(401, 'invalid_credentials', 'E-mail or password is wrong.');
