import { Injectable } from '@nestjs/common';
import type { AdminRole } from '../common/permissions.js';
import { Database } from '../database/database.js';

export interface StaffAccount {
  id: string;
  email: string;
  name: string;
  role: AdminRole;
  permissions: unknown[];
  passwordHash: string | null;
  isActive: boolean;
}

@Injectable()
export class AdminUsersRepository {
  constructor(private readonly database: Database) {}

  /** Ends its transaction: hashing a password must not hold a connection. */
  async findByEmail(email: string): Promise<StaffAccount | undefined> {
    const [account] = await this.database.queryLast<StaffAccount>(
      `SELECT id, email, name, role, permissions, password_hash AS "passwordHash", is_active AS "isActive"
         FROM admin_users WHERE email = lower($1)`,
      [email],
    );
    return account;
  }

  /**
   * Creates the account unless there is one with that e-mail, or, with `onlyFirst`, anyone at all. The lock makes
   * two processes that start together create one first account.
   *
   * @returns whether it was created
   */
  async create(
    account: { email: string; name: string; role: AdminRole; passwordHash: string },
    onlyFirst: boolean,
  ): Promise<boolean> {
    await this.database.query("SELECT pg_advisory_xact_lock(hashtext('admin_users.first'))");
    const rows = await this.database.query(
      `INSERT INTO admin_users (email, name, role, password_hash)
       SELECT lower($1), $2, $3, $4 WHERE NOT ($5 AND EXISTS (SELECT FROM admin_users))
       ON CONFLICT (email) DO NOTHING RETURNING id`,
      [account.email, account.name, account.role, account.passwordHash, onlyFirst],
    );
    return rows.length === 1;
  }

  async hasAny(): Promise<boolean> {
    const rows = await this.database.query('SELECT FROM admin_users LIMIT 1');
    return rows.length > 0;
  }

  async startSession(session: {
    adminId: string;
    tokenHash: string;
    lifeSeconds: number;
    clientIp?: string;
    userAgent?: string;
  }): Promise<string> {
    const [[row]] = await Promise.all([
      this.database.query<{ id: string }>(
        `INSERT INTO admin_sessions (admin_id, session_token, ip_address, user_agent, expires_at)
         VALUES ($1, $2, $3, $4, now() + make_interval(secs => $5)) RETURNING id`,
        [session.adminId, session.tokenHash, session.clientIp, session.userAgent, session.lifeSeconds],
      ),
      this.database.query('UPDATE admin_users SET last_login_at = now() WHERE id = $1', [session.adminId]),
    ]);
    return row!.id;
  }
}
