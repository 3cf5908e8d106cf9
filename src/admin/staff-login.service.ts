import { Injectable } from '@nestjs/common';
import { Passwords } from '../auth/passwords.js';
import { ACCESS_TOKEN_LIFE, Tokens } from '../auth/tokens.js';
import { effectivePermissions } from '../common/permissions.js';
import { Problem } from '../common/problem/problem.js';
import { currentContext } from '../common/request-context.js';
import { Database } from '../database/database.js';
import { AdminUsersRepository, type StaffAccount } from './admin-users.repository.js';
import { AuditLogRepository } from './audit-log.repository.js';
import type { LoginDto, StaffTokensDto } from './dto/login.dto.js';

/** Seconds that a session lives without being used: 24 hours, as the design says. */
const SESSION_LIFE = 24 * 60 * 60;

@Injectable()
export class StaffLoginService {
  constructor(
    private readonly accounts: AdminUsersRepository,
    private readonly auditLog: AuditLogRepository,
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly tokens: Tokens,
  ) {}

  /** @throws Problem 401, the same for an unknown e-mail, a wrong password and a disabled account */
  async login({ email, password }: LoginDto): Promise<StaffTokensDto> {
    const account = await this.accounts.findByEmail(email);
    const matches = await this.passwords.matches(account?.passwordHash, password);
    if (!account || !matches || !account.isActive) {
      await this.recordRefusal(account);
      throw new Problem(401, 'invalid_credentials', 'E-mail or password is wrong.');
    }
    return this.startSession(account);
  }

  private async startSession(account: StaffAccount): Promise<StaffTokensDto> {
    const context = currentContext();
    const permissions = effectivePermissions(account.role, account.permissions);
    await this.database.become({
      kind: 'admin',
      adminId: account.id,
      sessionId: '',
      role: account.role,
      permissions,
    });
    const refresh = this.tokens.newRefresh();
    const sessionId = await this.accounts.startSession({
      adminId: account.id,
      tokenHash: refresh.hash,
      lifeSeconds: SESSION_LIFE,
      clientIp: context?.clientIp,
      userAgent: context?.userAgent,
    });
    await this.auditLog.append({
      action: 'staff.login',
      resourceType: 'admin_sessions',
      resourceId: sessionId,
    });
    return {
      accessToken: await this.tokens.issueAccess('staff', account.id, sessionId),
      expiresIn: ACCESS_TOKEN_LIFE,
      refreshToken: refresh.token,
      admin: {
        id: account.id,
        email: account.email,
        name: account.name,
        role: account.role,
        permissions: [...permissions],
      },
    };
  }

  /** Committed before the refusal is thrown, which rolls back whatever is open. */
  private async recordRefusal(account: StaffAccount | undefined): Promise<void> {
    await this.auditLog.append({
      action: 'staff.login_refused',
      resourceType: 'admin_users',
      resourceId: account?.id,
    });
    await this.database.commit();
  }
}
