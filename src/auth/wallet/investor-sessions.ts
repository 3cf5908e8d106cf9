import { Injectable } from '@nestjs/common';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { type ContinuedSession, invalidRefreshToken, RefreshTokens } from '../refresh-tokens.js';
import { ACCESS_TOKEN_LIFE, Tokens } from '../tokens.js';
import { InvestorSessionsRepository, type SessionAction } from './investor-sessions.repository.js';

export interface InvestorTokens {
  accessToken: string;
  /** Seconds. */
  expiresIn: number;
  refreshToken: string;
}

/** 403 for whoever has proven who they are but may not in; undefined for an active investor. */
export function barred(status: string): Problem | undefined {
  if (status === 'active') return undefined;
  return status === 'closed'
    ? new Problem(403, 'account_closed', 'This account is closed.')
    : new Problem(403, 'account_suspended', 'This account is suspended; write to support.');
}

/** Sessions of investors: 24 hours from their last use, 30 days at most. Refreshing is as for staff. */
@Injectable()
export class InvestorSessions {
  constructor(
    private readonly sessions: InvestorSessionsRepository,
    private readonly refreshTokens: RefreshTokens,
    private readonly tokens: Tokens,
    private readonly database: Database,
  ) {}

  /** Begins a session, and says so in the audit log, in the caller's transaction of the system's. */
  async start(
    userId: string,
    by: SessionAction,
    deviceId?: string,
  ): Promise<{ sessionId: string; refreshToken: string }> {
    const refresh = this.tokens.newRefresh();
    const sessionId = await this.sessions.start(userId, refresh.hash, deviceId);
    await this.sessions.record(by, sessionId, userId);
    return { sessionId, refreshToken: refresh.token };
  }

  async issue(userId: string, sessionId: string, refreshToken: string): Promise<InvestorTokens> {
    const accessToken = await this.tokens.issueAccess('investor', userId, sessionId);
    return { accessToken, expiresIn: ACCESS_TOKEN_LIFE, refreshToken };
  }

  /** @throws Problem 401, or 403 for an account that is no longer active */
  async refresh(refreshToken: string): Promise<InvestorTokens> {
    const refreshed = await this.database.asSystem('refresh wallet session', () => this.goOn(refreshToken));
    if (refreshed instanceof Problem) throw refreshed;
    return this.issue(refreshed.ownerId, refreshed.sessionId, refreshed.refreshToken);
  }

  async end(userId: string, sessionId: string): Promise<void> {
    await this.database.asSystem('end wallet session', async () => {
      await this.sessions.revoke(sessionId);
      await this.sessions.record('wallet.logout', sessionId, userId);
    });
  }

  /** Returns refusals instead of throwing them: what they ended has to be committed. */
  private async goOn(refreshToken: string): Promise<ContinuedSession | Problem> {
    const next = await this.refreshTokens.use('investor', refreshToken);
    if (!next) return invalidRefreshToken();
    const refusal = barred(await this.sessions.findUserStatus(next.ownerId));
    if (!refusal) return next;
    await this.sessions.revoke(next.sessionId);
    return refusal;
  }
}
