import { Injectable } from '@nestjs/common';
import { unauthenticated } from '../../common/problem/problem.js';
import type { RequestContext } from '../../common/request-context.js';
import { type AccessClaims, TOKEN_AUDIENCES } from '../tokens.js';
import { barred } from './investor-sessions.js';
import { InvestorSessionsRepository } from './investor-sessions.repository.js';

/** The investor's half of the guard. */
@Injectable()
export class InvestorAccess {
  constructor(private readonly sessions: InvestorSessionsRepository) {}

  /**
   * Makes the token's investor the request's actor. Session and status are read in the request's own transaction, at
   * each request: what staff change holds from the next one on.
   *
   * @throws Problem 401, or 403 for an account that is no longer active
   */
  async identify(claims: AccessClaims, context: RequestContext): Promise<void> {
    if (claims.aud !== TOKEN_AUDIENCES.investor) throw unauthenticated();
    context.actor = { kind: 'user', userId: claims.sub, sessionId: claims.sid };
    const session = await this.sessions.findLive(claims.sid, claims.sub);
    if (!session) throw unauthenticated();
    const refusal = barred(session.userStatus);
    if (refusal) throw refusal;
  }
}
