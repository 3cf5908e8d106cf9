import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { ACCESS_TOKEN_LIFE, Tokens } from '../tokens.js';
import { InvestorSessionsRepository, type SessionAction } from './investor-sessions.repository.js';
import { keyedToken } from './keyed-hash.js';
import { WALLET_ACCESS, type WalletAccessOptions } from './wallet-access.options.js';

export interface InvestorTokens {
  accessToken: string;
  /** Seconds. */
  expiresIn: number;
  refreshToken: string;
}

/** What becomes of a refresh, told once its transaction is committed. */
type Refreshed = { userId: string; sessionId: string; successor: string } | Problem;

/** 403 for whoever has proven who they are but may not in; undefined for an active investor. */
export function barred(status: string): Problem | undefined {
  if (status === 'active') return undefined;
  return status === 'closed'
    ? new Problem(403, 'account_closed', 'This account is closed.')
    : new Problem(403, 'account_suspended', 'This account is suspended; write to support.');
}

/**
 * Sessions of investors: 24 hours from their last use, 30 days at most. A refresh token is replaced at each use, and
 * the successor is an HMAC of it: whoever comes again within ten seconds gets the same one although only hashes are
 * stored. Coming later means that two hold the token: the session ends for both.
 */
@Injectable()
export class InvestorSessions {
  private readonly logger = new Logger('InvestorSessions');

  constructor(
    private readonly sessions: InvestorSessionsRepository,
    private readonly tokens: Tokens,
    private readonly database: Database,
    @Inject(WALLET_ACCESS) private readonly options: WalletAccessOptions,
  ) {}

  /** Begins a session, and says so in the audit log, in the caller's transaction of the system's. */
  async start(userId: string, by: SessionAction): Promise<{ sessionId: string; refreshToken: string }> {
    const refresh = this.tokens.newRefresh();
    const sessionId = await this.sessions.start(userId, refresh.hash);
    await this.sessions.record(by, sessionId, userId);
    return { sessionId, refreshToken: refresh.token };
  }

  async issue(userId: string, sessionId: string, refreshToken: string): Promise<InvestorTokens> {
    const accessToken = await this.tokens.issueAccess('investor', userId, sessionId);
    return { accessToken, expiresIn: ACCESS_TOKEN_LIFE, refreshToken };
  }

  /** @throws Problem 401, or 403 for an account that is no longer active */
  async refresh(refreshToken: string): Promise<InvestorTokens> {
    const refreshed = await this.database.asSystem('refresh wallet session', () =>
      this.replace(refreshToken),
    );
    if (refreshed instanceof Problem) throw refreshed;
    return this.issue(refreshed.userId, refreshed.sessionId, refreshed.successor);
  }

  async end(userId: string, sessionId: string): Promise<void> {
    await this.database.asSystem('end wallet session', async () => {
      await this.sessions.revoke(sessionId);
      await this.sessions.record('wallet.logout', sessionId, userId);
    });
  }

  /** Returns refusals instead of throwing them: what they ended has to be committed. */
  private async replace(token: string): Promise<Refreshed> {
    const hash = sha256(token);
    const presented = await this.sessions.findForRefresh(hash);
    if (!presented?.live) return invalidRefresh();
    const { sessionId, userId, state } = presented;
    if (state === 'stale') {
      await this.sessions.revoke(sessionId);
      await this.sessions.record('wallet.refresh_reused', sessionId, userId);
      this.logger.warn({ msg: 'a replaced refresh token was used again; its session is ended', sessionId });
      return invalidRefresh();
    }
    const refusal = barred(presented.userStatus);
    if (refusal) {
      await this.sessions.revoke(sessionId);
      return refusal;
    }
    const successor = keyedToken(this.options.pepper, 'wallet-refresh', token);
    if (state === 'current') await this.sessions.replaceToken(sessionId, hash, sha256(successor));
    return { userId, sessionId, successor };
  }
}

/** The same for a token that is unknown, replaced, late or of an ended session. */
const invalidRefresh = (): Problem =>
  new Problem(401, 'invalid_refresh_token', 'Log in again: this session is over.');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
