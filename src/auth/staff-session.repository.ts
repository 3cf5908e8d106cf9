import { Injectable } from '@nestjs/common';
import type { AdminRole } from '../common/permissions.js';
import { Database } from '../database/database.js';
import { STEP_UP_SECONDS } from './access.js';

export interface LiveStaffSession {
  role: AdminRole;
  permissions: unknown[];
  /** The second factor was shown in this session within {@link STEP_UP_SECONDS}. */
  steppedUp: boolean;
  /** The password is one that somebody else has handed out. */
  mustChangePassword: boolean;
}

/** What the guard asks of staff sessions. */
@Injectable()
export class StaffSessionRepository {
  constructor(private readonly database: Database) {}

  /** Role and extra permissions as they are now, if the session is live and its owner active. */
  async findLive(sessionId: string, adminId: string): Promise<LiveStaffSession | undefined> {
    const [row] = await this.database.query<LiveStaffSession & { id: string }>(
      `SELECT a.role, a.permissions, a.must_change_password AS "mustChangePassword",
              coalesce(s.stepped_up_at > now() - make_interval(secs => $3), false) AS "steppedUp"
         FROM admin_sessions s
         JOIN admin_users a ON a.id = s.admin_id
        WHERE s.id = $1 AND a.id = $2 AND a.is_active
          AND s.revoked_at IS NULL AND s.expires_at > now()`,
      [sessionId, adminId, STEP_UP_SECONDS],
    );
    return row;
  }
}
