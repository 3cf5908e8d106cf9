import { Injectable } from '@nestjs/common';
import { invalidRefreshToken, RefreshTokens, SESSION_LIFE } from '../auth/refresh-tokens.js';
import { ACCESS_TOKEN_LIFE, Tokens } from '../auth/tokens.js';
import type { StaffActor } from '../common/actor.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { effectivePermissions } from '../common/permissions.js';
import { notFound } from '../common/problem/problem.js';
import { currentContext } from '../common/request-context.js';
import { AdminUsersRepository, type StaffAccount } from './admin-users.repository.js';
import { AuditLogRepository } from './audit-log.repository.js';
import type { AdminDto, StaffTokensDto } from './dto/login.dto.js';
import type { SessionDto } from './dto/session.dto.js';
import { StaffSessionsRepository } from './staff-sessions.repository.js';

/** Opens, continues, lists and ends the sessions of staff. */
@Injectable()
export class StaffSessionsService {
  constructor(
    private readonly accounts: AdminUsersRepository,
    private readonly auditLog: AuditLogRepository,
    private readonly refreshTokens: RefreshTokens,
    private readonly sessions: StaffSessionsRepository,
    private readonly tokens: Tokens,
  ) {}

  /** Opens a session in the running transaction, for somebody who has just proved who they are. */
  async open(
    account: StaffAccount,
    { steppedUp = false } = {},
  ): Promise<{ id: string; tokens: StaffTokensDto }> {
    const context = currentContext();
    const refresh = this.tokens.newRefresh();
    const id = await this.sessions.open({
      adminId: account.id,
      tokenHash: refresh.hash,
      lifeSeconds: SESSION_LIFE,
      steppedUp,
      clientIp: context?.clientIp,
      userAgent: context?.userAgent,
    });
    return { id, tokens: await this.tokensFor(account, id, refresh.token) };
  }

  /**
   * A fresh pair of tokens for a refresh token, which is spent by it; for ten seconds it gives the same successor
   * again, later it ends its session.
   *
   * @throws Problem 401, the same whatever is wrong with it
   */
  async refresh(presented: string): Promise<StaffTokensDto> {
    const next = await this.refreshTokens.use('staff', presented);
    const account = next && (await this.accounts.findById(next.ownerId));
    if (!account?.isActive) throw invalidRefreshToken();
    return this.tokensFor(account, next!.sessionId, next!.refreshToken);
  }

  /** Own sessions; everybody's for whoever manages staff. */
  list(actor: StaffActor, query: ListQuery): Promise<Page<SessionDto>> {
    return this.sessions.findPage(query, reachOf(actor), actor.sessionId);
  }

  /** @throws Problem 404 for a session that is absent or somebody else's */
  async end(actor: StaffActor, id: string): Promise<{ id: string }> {
    if (!(await this.sessions.end(id, reachOf(actor)))) throw notFound();
    await this.auditLog.append({
      action: 'staff.session_ended',
      resourceType: 'admin_sessions',
      resourceId: id,
    });
    return { id };
  }

  /** Ends every session of the actor's own, the running one included. */
  async endAll(actor: StaffActor): Promise<{ ended: number }> {
    const ended = await this.sessions.endAll(actor.adminId);
    await this.auditLog.append({
      action: 'staff.sessions_ended',
      resourceType: 'admin_users',
      resourceId: actor.adminId,
      newValues: { ended },
    });
    return { ended };
  }

  async logOut(actor: StaffActor): Promise<{ id: string }> {
    await this.sessions.end(actor.sessionId, actor.adminId);
    await this.auditLog.append({
      action: 'staff.logout',
      resourceType: 'admin_sessions',
      resourceId: actor.sessionId,
    });
    return { id: actor.sessionId };
  }

  private async tokensFor(
    account: StaffAccount,
    sessionId: string,
    refreshToken: string,
  ): Promise<StaffTokensDto> {
    return {
      accessToken: await this.tokens.issueAccess('staff', account.id, sessionId),
      expiresIn: ACCESS_TOKEN_LIFE,
      refreshToken,
      admin: adminOf(account),
    };
  }
}

/** What of an account its owner is shown. */
export const adminOf = ({
  id,
  email,
  name,
  role,
  permissions,
  mustChangePassword,
}: StaffAccount): AdminDto => ({
  id,
  email,
  name,
  role,
  permissions: [...effectivePermissions(role, permissions)],
  mustChangePassword,
});

const reachOf = (actor: StaffActor): string | undefined =>
  actor.permissions.has('admins.manage') ? undefined : actor.adminId;
