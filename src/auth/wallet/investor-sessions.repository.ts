import { Injectable } from '@nestjs/common';
import { currentContext } from '../../common/request-context.js';
import { Database } from '../../database/database.js';

/** Seconds that a session lives without being used, and at most. */
const IDLE_LIFE = 24 * 60 * 60;
const WHOLE_LIFE = 30 * 24 * 60 * 60;
/** Seconds in which a replaced token still gets its successor: two tabs may refresh at the same time. */
const GRACE = 10;

export interface PresentedToken {
  sessionId: string;
  userId: string;
  userStatus: string;
  live: boolean;
  /** `current` is to be replaced, `just_replaced` gets the successor that there is, `stale` is used again. */
  state: 'current' | 'just_replaced' | 'stale';
}

/** What is told of an investor's session in the audit log. */
export type SessionAction = 'wallet.register' | 'wallet.login' | 'wallet.logout' | 'wallet.refresh_reused';

export interface LiveInvestorSession {
  userStatus: string;
}

/** Sessions of investors. Reading one's own is the guard's; the rest is the server's, to be done as the system. */
@Injectable()
export class InvestorSessionsRepository {
  constructor(private readonly database: Database) {}

  /** The investor's status as it is now, if the session is live. */
  async findLive(sessionId: string, userId: string): Promise<LiveInvestorSession | undefined> {
    const [row] = await this.database.query<{ userStatus: string }>(
      `SELECT u.status AS "userStatus"
         FROM user_sessions s
         JOIN users u ON u.id = s.user_id
        WHERE s.id = $1 AND s.user_id = $2 AND s.revoked_at IS NULL AND s.expires_at > now()`,
      [sessionId, userId],
    );
    return row;
  }

  /** Begins a session; what is long over of the same user's goes. */
  async start(userId: string, tokenHash: string): Promise<string> {
    const context = currentContext();
    const [row] = await this.database.query<{ id: string }>(
      `WITH gone AS (
         DELETE FROM user_sessions WHERE user_id = $1 AND expires_at < now() - interval '7 days'
       ), started AS (
         INSERT INTO user_sessions (user_id, ip_address, user_agent, expires_at)
         VALUES ($1, $2, $3, now() + make_interval(secs => $4)) RETURNING id
       )
       INSERT INTO user_session_tokens (token_hash, session_id) SELECT $5, id FROM started
       RETURNING session_id AS id`,
      [userId, context?.clientIp, context?.userAgent, IDLE_LIFE, tokenHash],
    );
    return row!.id;
  }

  /** Finds whose token it is, and keeps the session to itself until the transaction ends: refreshes go in turn. */
  async findForRefresh(tokenHash: string): Promise<PresentedToken | undefined> {
    const [session] = await this.database.query<Omit<PresentedToken, 'state'>>(
      `SELECT s.id AS "sessionId", s.user_id AS "userId", u.status AS "userStatus",
              s.revoked_at IS NULL AND s.expires_at > clock_timestamp() AS live
         FROM user_sessions s
         JOIN users u ON u.id = s.user_id
        WHERE s.id = (SELECT session_id FROM user_session_tokens WHERE token_hash = $1)
          FOR UPDATE OF s`,
      [tokenHash],
    );
    if (!session) return undefined;
    // A statement of its own: it sees what whoever held the lock before has done.
    const [token] = await this.database.query<Pick<PresentedToken, 'state'>>(
      `SELECT CASE WHEN replaced_at IS NULL THEN 'current'
                   WHEN replaced_at > clock_timestamp() - make_interval(secs => $2) THEN 'just_replaced'
                   ELSE 'stale' END AS state
         FROM user_session_tokens WHERE token_hash = $1`,
      [tokenHash, GRACE],
    );
    return token && { ...session, ...token };
  }

  async replaceToken(sessionId: string, tokenHash: string, successorHash: string): Promise<void> {
    await this.database.query(
      'UPDATE user_session_tokens SET replaced_at = clock_timestamp() WHERE token_hash = $1 AND replaced_at IS NULL',
      [tokenHash],
    );
    await Promise.all([
      this.database.query('INSERT INTO user_session_tokens (token_hash, session_id) VALUES ($1, $2)', [
        successorHash,
        sessionId,
      ]),
      this.database.query(
        `UPDATE user_sessions
            SET last_used_at = now(),
                expires_at = least(now() + make_interval(secs => $2), created_at + make_interval(secs => $3))
          WHERE id = $1`,
        [sessionId, IDLE_LIFE, WHOLE_LIFE],
      ),
    ]);
  }

  async revoke(sessionId: string): Promise<void> {
    await this.database.query(
      'UPDATE user_sessions SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL',
      [sessionId],
    );
  }

  /** One row of the audit log, in the transaction of what it tells. */
  async record(action: SessionAction, sessionId: string, userId: string): Promise<void> {
    const context = currentContext();
    await this.database.query(
      `INSERT INTO admin_logs (actor_type, actor_id, action, resource_type, resource_id, ip_address, user_agent,
                               request_id)
       VALUES ('user', $1, $2, 'user_sessions', $3, $4, $5, $6)`,
      [userId, action, sessionId, context?.clientIp, context?.userAgent, context?.requestId],
    );
  }
}
