import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Passwords } from '../auth/passwords.js';
import type { StaffActor } from '../common/actor.js';
import { changesOf } from '../common/http/merge.js';
import type { Precondition } from '../common/http/precondition.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { conflict, forbidden, notFound } from '../common/problem/problem.js';
import { Database } from '../database/database.js';
import { violatedConstraint } from '../database/sql-state.js';
import { ApprovalsService } from './approvals.service.js';
import { AuditLogRepository } from './audit-log.repository.js';
import type { ApprovalDto } from './dto/approval.dto.js';
import type {
  ChangeAccountDto,
  InvitedAccountDto,
  InviteDto,
  StaffAccountDto,
} from './dto/staff-account.dto.js';
import { newPassword } from './new-password.js';
import { type AccountGrant, StaffAccountsRepository } from './staff-accounts.repository.js';

/** Accounts of staff. Whatever adds to what one may do waits for a second pair of eyes. */
@Injectable()
export class StaffAccountsService implements OnModuleInit {
  constructor(
    private readonly accounts: StaffAccountsRepository,
    private readonly approvals: ApprovalsService,
    private readonly auditLog: AuditLogRepository,
    private readonly database: Database,
    private readonly passwords: Passwords,
  ) {}

  onModuleInit(): void {
    this.approvals.register({
      kind: 'role_grant',
      permission: 'admins.manage',
      execute: async (payload, { resourceId }) => {
        const { from, to } = payload as unknown as { from: AccountGrant; to: AccountGrant };
        if (!(await this.accounts.grant(resourceId, from, to))) {
          throw conflict('stale_proposal', 'The account has changed since this was proposed; reject it.');
        }
        await this.auditLog.append({
          action: 'staff.grant',
          resourceType: 'admin_users',
          resourceId,
          oldValues: { ...from },
          newValues: { ...to },
        });
      },
    });
  }

  list(query: ListQuery): Promise<Page<StaffAccountDto>> {
    return this.accounts.findPage(query);
  }

  /** @throws Problem 404 */
  async get(id: string): Promise<StaffAccountDto> {
    const account = await this.accounts.findById(id);
    if (!account) throw notFound();
    return account;
  }

  /** @throws Problem 409 when the e-mail is taken */
  async invite(actor: StaffActor, invitation: InviteDto): Promise<InvitedAccountDto> {
    const { email, name, role, permissions = [] } = invitation;
    const password = invitation.password ?? newPassword();
    // Hashing takes long: what the guard has opened must not hold a connection meanwhile.
    await this.database.commit();
    const passwordHash = await this.passwords.hash(password);
    const account = await this.accounts.insertInvited({ email, name, role, permissions, passwordHash });
    if (!account) throw conflict('email_taken', 'There is an account with this e-mail already.');
    await this.auditLog.append({
      action: 'staff.invite',
      resourceType: 'admin_users',
      resourceId: account.id,
      newValues: { email: account.email, role, permissions },
    });
    const approval = await this.propose(
      actor,
      account,
      { isActive: true },
      invitation.reason ?? `Invitation of ${name}`,
    );
    return { ...account, approval, ...(invitation.password ? {} : { initialPassword: password }) };
  }

  /**
   * Name, and switching off, at once; role, permissions and switching on once approved.
   *
   * @returns the account, or the proposal that waits
   * @throws Problem 404; 403 for one's own role; 409 for the last active super_admin; 412; 422
   */
  async change(
    actor: StaffActor,
    id: string,
    body: ChangeAccountDto,
    precondition: Precondition,
  ): Promise<StaffAccountDto | { approval: ApprovalDto }> {
    const account = await this.get(id);
    const { reason, name, ...rights } = changesOf(account, body, precondition);
    const wanted = { ...grantOf(account), ...rights };
    if (Object.keys(rights).length > 0 && id === actor.adminId) throw ownRole();
    const grows = 'role' in rights || 'permissions' in rights || rights.isActive === true;
    const now = { name, ...(rights.isActive === false && !grows ? { isActive: false as const } : {}) };
    const changed = await this.apply(account, now, reason, precondition);
    if (!grows) return changed;
    return { approval: await this.propose(actor, changed, wanted, reason ?? 'Change of rights') };
  }

  /**
   * An account has a history, so it is switched off and not removed.
   *
   * @throws Problem 404; 403 for one's own; 409 for the last active super_admin; 412
   */
  async disable(actor: StaffActor, id: string, precondition: Precondition): Promise<{ id: string }> {
    const account = await this.get(id);
    precondition.check(account.version);
    if (id === actor.adminId) throw ownRole();
    if (account.isActive) await this.apply(account, { isActive: false }, null, precondition);
    return { id };
  }

  /** What takes one person, with a row in the audit log for each kind of thing done. */
  private async apply(
    account: StaffAccountDto,
    change: { name?: string; isActive?: false },
    reason: string | null | undefined,
    precondition: Precondition,
  ): Promise<StaffAccountDto> {
    if (change.name === undefined && change.isActive === undefined) return account;
    const changed = await this.update(account, change, precondition);
    const about = { resourceType: 'admin_users', resourceId: account.id };
    if (change.name !== undefined) {
      await this.auditLog.append({
        action: 'admin.update',
        ...about,
        oldValues: { name: account.name },
        newValues: { name: changed.name },
      });
    }
    if (change.isActive === false) {
      await this.auditLog.append({
        action: 'staff.disable',
        ...about,
        oldValues: { isActive: true },
        newValues: { isActive: false, reason },
      });
    }
    return changed;
  }

  private async update(
    account: StaffAccountDto,
    change: { name?: string; isActive?: false },
    precondition: Precondition,
  ): Promise<StaffAccountDto> {
    try {
      const changed = await this.accounts.update(account.id, account.version, change);
      if (!changed) throw precondition.overtaken();
      return changed;
    } catch (error) {
      if (violatedConstraint(error) !== 'admin_users_last_super_admin') throw error;
      throw conflict('last_super_admin', 'The last active super_admin can be neither disabled nor demoted.');
    }
  }

  private propose(
    actor: StaffActor,
    account: StaffAccountDto,
    wanted: Partial<AccountGrant>,
    reason: string,
  ): Promise<ApprovalDto> {
    const from = grantOf(account);
    return this.approvals.propose(actor, {
      kind: 'role_grant',
      resourceType: 'admin_users',
      resourceId: account.id,
      payload: { email: account.email, from, to: { ...from, ...wanted } },
      reason,
    });
  }
}

const grantOf = ({ role, permissions, isActive }: StaffAccountDto): AccountGrant => ({
  role,
  permissions,
  isActive,
});

const ownRole = () => forbidden('Nobody changes their own role.');
