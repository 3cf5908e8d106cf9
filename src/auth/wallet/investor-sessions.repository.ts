import { Injectable } from '@nestjs/common';
import { currentContext } from '../../common/request-context.js';
import { Database } from '../../database/database.js';
import { SESSION_LIFE } from '../refresh-tokens.js';

/** What is told of an investor's session in the audit log. */
export type SessionAction = 'wallet.register' | 'wallet.login' | 'wallet.logout';

/** Sessions of investors, to be done as the system. */
@Injectable()
export class InvestorSessionsRepository {
  constructor(private readonly database: Database) {}

  async start(userId: string, tokenHash: string, deviceId?: string): Promise<string> {
    const context = currentContext();
    const [row] = await this.database.query<{ id: string }>(
      `INSERT INTO user_sessions (user_id, session_token, ip_address, user_agent, expires_at, device_id)
       VALUES ($1, $2, $3, $4, now() + make_interval(secs => $5), $6) RETURNING id`,
      [userId, tokenHash, context?.clientIp, context?.userAgent, SESSION_LIFE, deviceId],
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
