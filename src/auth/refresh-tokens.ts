import { Injectable, Logger } from '@nestjs/common';
import { Problem } from '../common/problem/problem.js';
import { Database } from '../database/database.js';
import { RefreshTokensRepository, type TokenUse } from './refresh-tokens.repository.js';
import { hashOfToken, type TokenAudience, Tokens } from './tokens.js';

/** Seconds that a session lives without being used. 30 days at most, the database adds. */
export const SESSION_LIFE = 24 * 60 * 60;

/** A session that goes on. */
export interface ContinuedSession {
  sessionId: string;
  ownerId: string;
  refreshToken: string;
}

const REUSE = {
  staff: { action: 'staff.refresh_reused', table: 'admin_sessions', owner: 'adminId' },
  investor: { action: 'wallet.refresh_reused', table: 'user_sessions', owner: 'userId' },
} as const;

/**
 * Refresh tokens of staff and of investors. A session is a family of them: each is spent by its use, and for ten
 * seconds gives the same successor again (parallel tabs, a lost answer); later use means that two hold it, and ends
 * the family.
 */
@Injectable()
export class RefreshTokens {
  private readonly logger = new Logger('RefreshTokens');

  constructor(
    private readonly database: Database,
    private readonly repository: RefreshTokensRepository,
    private readonly tokens: Tokens,
  ) {}

  /**
   * Uses a token, as the role that may rotate the audience's: staff in the request of the staff's door, investors as
   * the system. That a token was used again is committed here, so that a refusal thrown for it cannot take it back.
   *
   * @returns undefined for a token that nothing can be had for, whatever the reason
   */
  async use(audience: TokenAudience, presented: string): Promise<ContinuedSession | undefined> {
    const successor = this.tokens.newSuccessor(presented);
    const use = await this.repository.rotate(audience, hashOfToken(presented), successor, SESSION_LIFE);
    if (use.outcome === 'reused') await this.reportReuse(audience, use);
    const refreshToken =
      use.outcome === 'rotated'
        ? successor.token
        : use.outcome === 'raced'
          ? this.tokens.findSuccessor(presented, use.nextHash!, use.nextSalt!)
          : undefined;
    return refreshToken === undefined
      ? undefined
      : { sessionId: use.family!, ownerId: use.ownerId!, refreshToken };
  }

  private async reportReuse(audience: TokenAudience, { family, ownerId }: TokenUse): Promise<void> {
    const { action, table, owner } = REUSE[audience];
    await this.repository.recordReuse(action, table, family!, { [owner]: ownerId! });
    await this.database.commit();
    this.logger.warn({ msg: action, sessionId: family, [owner]: ownerId });
  }
}

/** The same for a token that is unknown, spent, late or of an ended session. */
export const invalidRefreshToken = (): Problem =>
  new Problem(401, 'invalid_refresh_token', 'This refresh token is not valid (any more); log in.');
