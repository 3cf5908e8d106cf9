import { Injectable } from '@nestjs/common';
import { STEP_UP_SECONDS } from '../auth/access.js';
import type { Scope } from '../common/list-query/compile.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { Database } from '../database/database.js';
import { Lists } from '../database/lists.js';
import type { SessionDto } from './dto/session.dto.js';
import { SESSIONS } from './staff-sessions.list.js';

const COLUMNS = `
  s.id, s.admin_id AS "adminId", a.email AS "adminEmail", host(s.ip_address) AS "ipAddress",
  s.user_agent AS "userAgent", s.created_at AS "createdAt", s.last_used_at AS "lastUsedAt",
  s.expires_at AS "expiresAt", s.revoked_at AS "revokedAt", s.revoked_at IS NULL AND s.expires_at > now() AS live`;

@Injectable()
export class StaffSessionsRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  async open(session: {
    adminId: string;
    tokenHash: string;
    lifeSeconds: number;
    steppedUp: boolean;
    clientIp?: string;
    userAgent?: string;
  }): Promise<string> {
    const [row] = await this.database.query<{ id: string }>(
      `INSERT INTO admin_sessions (admin_id, session_token, ip_address, user_agent, expires_at, stepped_up_at)
       VALUES ($1, $2, $3, $4, now() + make_interval(secs => $5), CASE WHEN $6::boolean THEN now() END) RETURNING id`,
      [
        session.adminId,
        session.tokenHash,
        session.clientIp,
        session.userAgent,
        session.lifeSeconds,
        session.steppedUp,
      ],
    );
    return row!.id;
  }

  /** @param currentId the session that asks */
  async findPage(query: ListQuery, scope: Scope | undefined, currentId: string): Promise<Page<SessionDto>> {
    const page = await this.lists.page<Omit<SessionDto, 'current'>>(query, SESSIONS, {
      columns: COLUMNS,
      scope,
    });
    return page.map((session) => ({ ...session, current: session.id === currentId }));
  }

  /**
   * Ends a session; one that has ended stays as it is.
   *
   * @param ownerId whose it must be; undefined where anybody's will do
   * @returns whether there is such a session
   */
  async end(id: string, ownerId?: string): Promise<boolean> {
    const rows = await this.database.query(
      `UPDATE admin_sessions SET revoked_at = coalesce(revoked_at, now())
        WHERE id = $1 AND ($2::uuid IS NULL OR admin_id = $2) RETURNING id`,
      [id, ownerId],
    );
    return rows.length === 1;
  }

  /** @returns how many were live */
  async endAll(ownerId: string): Promise<number> {
    const rows = await this.database.query(
      `UPDATE admin_sessions SET revoked_at = now()
        WHERE admin_id = $1 AND revoked_at IS NULL AND expires_at > now() RETURNING id`,
      [ownerId],
    );
    return rows.length;
  }

  /** @returns until when; undefined when the session has ended meanwhile */
  async stepUp(id: string): Promise<Date | undefined> {
    const [row] = await this.database.query<{ until: Date }>(
      `UPDATE admin_sessions SET stepped_up_at = now() WHERE id = $1 AND revoked_at IS NULL
       RETURNING stepped_up_at + make_interval(secs => $2) AS until`,
      [id, STEP_UP_SECONDS],
    );
    return row?.until;
  }

  async findOwn(id: string): Promise<{ expiresAt: Date; steppedUpUntil: Date | null } | undefined> {
    const [row] = await this.database.query<{ expiresAt: Date; steppedUpUntil: Date | null }>(
      `SELECT expires_at AS "expiresAt",
              CASE WHEN stepped_up_at > now() - make_interval(secs => $2)
                   THEN stepped_up_at + make_interval(secs => $2) END AS "steppedUpUntil"
         FROM admin_sessions WHERE id = $1`,
      [id, STEP_UP_SECONDS],
    );
    return row;
  }
}
