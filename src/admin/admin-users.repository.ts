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
  /** The password was handed out by somebody else. */
  mustChangePassword: boolean;
  /** Rises when anything changes that sessions stand on. */
  credentialsVersion: number;
}

/** What a login needs to know before it looks at the password; the same for accounts that don't exist. */
export interface LoginCandidate {
  account: StaffAccount | undefined;
  /** The e-mail as accounts are found by it. */
  email: string;
  /** The address, or the /64 network of an IPv6 one: its owner has all of it. */
  network: string | null;
  /** This account was logged in to from this very address in the last 30 days. */
  knowsAddress: boolean;
  /** Highest cost of the bcrypt hashes that are left; null when there are none. */
  bcryptCost: number | null;
}

/** The network that attempts from an address are counted by. */
const networkOf = (ip: string): string =>
  `CASE WHEN family(${ip}) = 6 AND NOT ${ip} <<= inet '::ffff:0:0/96'
        THEN network(set_masklen(${ip}, 64))::inet ELSE ${ip} END::text`;

const COLUMNS = `a.id, a.email, a.name, a.role, a.permissions, a.password_hash AS "passwordHash",
  a.is_active AS "isActive", a.must_change_password AS "mustChangePassword",
  a.credentials_version AS "credentialsVersion"`;

@Injectable()
export class AdminUsersRepository {
  constructor(private readonly database: Database) {}

  async findForLogin(email: string, clientIp: string | undefined): Promise<LoginCandidate> {
    const [row] = await this.database.query<Omit<LoginCandidate, 'account'> & StaffAccount>(
      `SELECT ${COLUMNS}, typed.email,
              ${networkOf('typed.ip')} AS network,
              EXISTS (SELECT FROM admin_sessions s
                       WHERE s.admin_id = a.id AND s.ip_address = typed.ip
                         AND s.created_at > now() - interval '30 days') AS "knowsAddress",
              (SELECT max(substr(l.password_hash, 5, 2)::integer) FROM admin_users l
                WHERE l.password_hash ~ '^\\$2[aby]\\$[0-9]{2}\\$') AS "bcryptCost"
         FROM (SELECT lower($1) AS email, $2::inet AS ip) typed
         LEFT JOIN admin_users a ON a.email = typed.email`,
      [email, clientIp],
    );
    const { network, knowsAddress, bcryptCost, ...account } = row!;
    return {
      account: account.id ? account : undefined,
      email: account.email,
      network,
      knowsAddress,
      bcryptCost,
    };
  }

  async findById(id: string): Promise<StaffAccount | undefined> {
    const [account] = await this.database.query<StaffAccount & { id: string }>(
      `SELECT ${COLUMNS} FROM admin_users a WHERE a.id = $1`,
      [id],
    );
    return account;
  }

  /**
   * Notes the login, and a hash to replace an outdated one, if the account still is as it was when its password was
   * checked. The row stays locked until the transaction ends: whoever changes the account later finds the session
   * that is opened now, and ends it.
   *
   * @returns whether it was so
   */
  async recordLogin(account: StaffAccount, newHash: string | undefined): Promise<boolean> {
    const rows = await this.database.query(
      // Read-only mode lets an UPDATE through that names nothing but the time of the log-in.
      `UPDATE admin_users SET last_login_at = now() ${newHash === undefined ? '' : ', password_hash = $3'}
        WHERE id = $1 AND credentials_version = $2 AND is_active RETURNING id`,
      [account.id, account.credentialsVersion, ...(newHash === undefined ? [] : [newHash])],
    );
    return rows.length === 1;
  }

  /** Networks of the addresses that the account is known at: see {@link LoginCandidate.knowsAddress}. */
  async findKnownNetworks(id: string): Promise<string[]> {
    const rows = await this.database.query<{ network: string }>(
      `SELECT DISTINCT ${networkOf('s.ip_address')} AS network FROM admin_sessions s
        WHERE s.admin_id = $1 AND s.ip_address IS NOT NULL AND s.created_at > now() - interval '30 days'`,
      [id],
    );
    return rows.map(({ network }) => network);
  }

  /** One's own, for good. @returns whether the account still had the hash that the old password was checked against */
  async replacePassword(account: StaffAccount, newHash: string): Promise<boolean> {
    const rows = await this.database.query(
      `UPDATE admin_users SET password_hash = $3, must_change_password = false
        WHERE id = $1 AND credentials_version = $2 RETURNING id`,
      [account.id, account.credentialsVersion, newHash],
    );
    return rows.length === 1;
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
}
