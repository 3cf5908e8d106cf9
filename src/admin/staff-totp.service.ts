import { Injectable } from '@nestjs/common';
import { LockOut, tooManyAttempts } from '../auth/lock-out.js';
import type { StaffActor } from '../common/actor.js';
import { conflict, Problem, unauthenticated } from '../common/problem/problem.js';
import { Database } from '../database/database.js';
import { AdminUsersRepository } from './admin-users.repository.js';
import { AuditLogRepository } from './audit-log.repository.js';
import type { StaffTokensDto } from './dto/login.dto.js';
import type { SteppedUpDto, TotpConfirmedDto, TotpOfferDto } from './dto/totp.dto.js';
import { SecondFactor } from './second-factor.js';
import { StaffSessionsRepository } from './staff-sessions.repository.js';
import { StaffSessionsService } from './staff-sessions.service.js';
import { StaffTotpRepository, type StoredTotp } from './staff-totp.repository.js';

/** Enrols and removes an authenticator, and shows it again in a session (step-up). */
@Injectable()
export class StaffTotpService {
  constructor(
    private readonly accounts: AdminUsersRepository,
    private readonly auditLog: AuditLogRepository,
    private readonly database: Database,
    private readonly lockOut: LockOut,
    private readonly secondFactor: SecondFactor,
    private readonly sessions: StaffSessionsRepository,
    private readonly staffSessions: StaffSessionsService,
    private readonly totp: StaffTotpRepository,
  ) {}

  /** Offers a secret; it protects nothing before it is confirmed. @throws Problem 409 when one is confirmed */
  async enroll(actor: StaffActor): Promise<TotpOfferDto> {
    const account = await this.accounts.findById(actor.adminId);
    if (!account) throw unauthenticated();
    const { secret, otpauthUrl, sealed } = this.secondFactor.newSecret(account.id, account.email);
    if (!(await this.totp.offer(account.id, sealed))) throw alreadyEnrolled();
    await this.record('staff.totp_offered', actor);
    return { secret, otpauthUrl };
  }

  /**
   * Puts the offered secret in force. Every session ends with that, so the answer brings the tokens of a new one,
   * stepped up.
   *
   * @throws Problem 409 without an offer, 422 for a wrong code, 429 after too many
   */
  async confirm(actor: StaffActor, code: string): Promise<TotpConfirmedDto> {
    await this.charge(actor);
    const offered = await this.totp.find(actor.adminId);
    if (!offered) throw notEnrolled();
    if (offered.confirmed) throw alreadyEnrolled();
    const step = await this.secondFactor.stepOf(actor.adminId, offered, code);
    if (step === undefined) throw wrongCode();
    const { codes, hashes } = this.secondFactor.newRecoveryCodes();
    if (!(await this.totp.confirm(actor.adminId, offered.secretSealed, step, hashes))) {
      throw alreadyEnrolled();
    }
    await this.record('staff.totp_enabled', actor);
    const tokens = await this.reopen(actor, true);
    return { ...tokens, recoveryCodes: codes };
  }

  /** Every session ends, as by {@link confirm}. A recovery code serves too: the telephone may be lost. */
  async disable(actor: StaffActor, code: string): Promise<StaffTokensDto> {
    await this.charge(actor);
    const stored = await this.enrolled(actor);
    if (!(await this.secondFactor.takeEither(actor.adminId, stored, code))) throw wrongCode();
    await this.totp.remove(actor.adminId);
    await this.record('staff.totp_disabled', actor);
    return this.reopen(actor, false);
  }

  /** Opens, in this session and for five minutes, what needs a fresh second factor. No recovery codes. */
  async stepUp(actor: StaffActor, code: string): Promise<SteppedUpDto> {
    await this.charge(actor);
    const stored = await this.enrolled(actor);
    if (!(await this.secondFactor.take(actor.adminId, stored, code))) throw wrongCode();
    const steppedUpUntil = await this.sessions.stepUp(actor.sessionId);
    if (!steppedUpUntil) throw unauthenticated();
    await this.record('staff.stepped_up', actor);
    await this.lockOut.forgive([attemptOf(actor)]);
    return { steppedUpUntil };
  }

  private async enrolled(actor: StaffActor): Promise<StoredTotp> {
    const stored = await this.totp.find(actor.adminId);
    if (!stored?.confirmed) throw notEnrolled();
    return stored;
  }

  /** Counts the attempt for good: the refusal that may follow must not roll it back. */
  private async charge(actor: StaffActor): Promise<void> {
    const wait = await this.lockOut.charge([attemptOf(actor)]);
    await this.database.commit();
    if (wait > 0) throw tooManyAttempts(wait);
  }

  private async reopen(actor: StaffActor, steppedUp: boolean): Promise<StaffTokensDto> {
    await this.lockOut.forgive([attemptOf(actor)]);
    const account = await this.accounts.findById(actor.adminId);
    // Disabled since the guard looked: then the change of the second factor is rolled back as well.
    if (!account?.isActive) throw unauthenticated();
    return (await this.staffSessions.open(account, { steppedUp })).tokens;
  }

  private record(action: string, actor: StaffActor): Promise<void> {
    return this.auditLog.append({ action, resourceType: 'admin_users', resourceId: actor.adminId });
  }
}

/** What a session of that person may guess at. */
export const attemptOf = ({ adminId }: StaffActor) => ({ kind: 'confirmation', subject: adminId }) as const;

const alreadyEnrolled = (): Problem =>
  conflict('totp_enrolled', 'An authenticator is enrolled already; disable it first.');
const notEnrolled = (): Problem =>
  conflict('totp_not_enrolled', 'No authenticator is enrolled; POST totp/enroll first.');
/** 422 and not 401: it is the code that is wrong, not the session. */
const wrongCode = (): Problem => {
  const message = 'The code is wrong or has been used; wait for the next one.';
  return new Problem(422, 'otp_invalid', message, {
    violations: [{ pointer: '/code', code: 'otp_invalid', message }],
  });
};
