import { Injectable } from '@nestjs/common';
import { STEP_UP_SECONDS } from '../auth/access.js';
import { compileList } from '../common/list-query/compile.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import { Page } from '../common/list-query/page.js';
import { Database } from '../database/database.js';
import type { SessionDto } from './dto/session.dto.js';
import { SESSIONS } from './staff-sessions.list.js';

@Injectable()
export class StaffSessionsRepository {
  constructor(private readonly database: Database) {}

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

  /** @param ownerId whose sessions are seen; undefined for everybody's */
  async findPage(query: ListQuery, ownerId: string | undefined, ownId: string): Promise<Page<SessionDto>> {
    const { where, orderBy, window, parameters } = compileList(query, SESSIONS);
    const owner = `$${parameters.length + 1}::uuid`;
    const from = `FROM (SELECT * FROM admin_sessions WHERE ${owner} IS NULL OR admin_id = ${owner}) s
                  JOIN admin_users a ON a.id = s.admin_id`;
    const [rows, [count]] = await Promise.all([
      this.database.query<SessionDto & { id: string }>(
        `SELECT s.id, s.admin_id AS "adminId", a.email AS "adminEmail", host(s.ip_address) AS "ipAddress",
                s.user_agent AS "userAgent", s.created_at AS "createdAt", s.last_used_at AS "lastUsedAt",
                s.expires_at AS "expiresAt", s.revoked_at AS "revokedAt",
                s.revoked_at IS NULL AND s.expires_at > now() AS live,
                s.id = $${parameters.length + 2} AS current
         ${from} ${where} ${orderBy} ${window}`,
        [...parameters, ownerId, ownId],
      ),
      this.database.query<{ total: string }>(`SELECT count(*) AS total ${from} ${where}`, [
        ...parameters,
        ownerId,
      ]),
    ]);
    return new Page(SESSIONS, query, rows, Number(count?.total ?? 0));
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
