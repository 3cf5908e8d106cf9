import { Injectable } from '@nestjs/common';
import { currentContext } from '../../common/request-context.js';
import { Database } from '../../database/database.js';
import { SESSION_LIFE } from '../refresh-tokens.js';

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

  async start(userId: string, tokenHash: string): Promise<string> {
    const context = currentContext();
    const [row] = await this.database.query<{ id: string }>(
      `INSERT INTO user_sessions (user_id, session_token, ip_address, user_agent, expires_at)
       VALUES ($1, $2, $3, $4, now() + make_interval(secs => $5)) RETURNING id`,
      [userId, tokenHash, context?.clientIp, context?.userAgent, SESSION_LIFE],
    );
    return row!.id;
  }

  /** How the account of a session stands. */
  async findUserStatus(userId: string): Promise<string> {
    const [row] = await this.database.query<{ status: string }>('SELECT status FROM users WHERE id = $1', [
      userId,
    ]);
    return row!.status;
  }

  async revoke(sessionId: string): Promise<void> {
    await this.database.query(
      'UPDATE user_sessions SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL',
      [sessionId],
    );
  }
}
