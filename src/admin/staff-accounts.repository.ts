import { Injectable } from '@nestjs/common';
import { compileList } from '../common/list-query/compile.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import { Page } from '../common/list-query/page.js';
import type { AdminRole } from '../common/permissions.js';
import { Database } from '../database/database.js';
import type { StaffAccountDto } from './dto/staff-account.dto.js';
import { STAFF } from './staff.list.js';

/** What four eyes look at: all that an account's rights depend on. */
export interface AccountGrant {
  role: AdminRole;
  permissions: string[];
  isActive: boolean;
}

const COLUMNS = `a.id, a.email, a.name, a.role, a.permissions, a.is_active AS "isActive",
  a.must_change_password AS "mustChangePassword",   a.last_login_at AS "lastLoginAt", a.version, a.created_at AS "createdAt", a.updated_at AS "updatedAt"`;

@Injectable()
export class StaffAccountsRepository {
  constructor(private readonly database: Database) {}

  async findPage(query: ListQuery): Promise<Page<StaffAccountDto>> {
    const { where, orderBy, window, parameters } = compileList(query, STAFF);
    const [rows, [count]] = await Promise.all([
      this.database.query<StaffAccountDto>(
        `SELECT ${COLUMNS} FROM admin_users a ${where} ${orderBy} ${window}`,
        parameters,
      ),
      this.database.query<{ total: string }>(
        `SELECT count(*) AS total FROM admin_users a ${where}`,
        parameters,
      ),
    ]);
    return new Page(STAFF, query, rows, Number(count?.total ?? 0));
  }

  async findById(id: string): Promise<StaffAccountDto | undefined> {
    const [row] = await this.database.query<StaffAccountDto>(
      `SELECT ${COLUMNS} FROM admin_users a WHERE a.id = $1`,
      [id],
    );
    return row;
  }

  /** Not active: it becomes so with its approval. @returns undefined when the e-mail is taken */
  async insertInvited(account: {
    email: string;
    name: string;
    role: AdminRole;
    permissions: string[];
    passwordHash: string;
  }): Promise<StaffAccountDto | undefined> {
    const [row] = await this.database.query<StaffAccountDto>(
      `INSERT INTO admin_users AS a (email, name, role, permissions, password_hash, is_active, must_change_password)
       VALUES (lower($1), $2, $3, $4, $5, false, true) ON CONFLICT (email) DO NOTHING RETURNING ${COLUMNS}`,
      [account.email, account.name, account.role, JSON.stringify(account.permissions), account.passwordHash],
    );
    return row;
  }

  /** What takes one person. @returns undefined when the account is of another version by now */
  async update(
    id: string,
    version: number,
    change: { name?: string; isActive?: false },
  ): Promise<StaffAccountDto | undefined> {
    const [row] = await this.database.query<StaffAccountDto>(
      `UPDATE admin_users AS a SET name = coalesce($3, name), is_active = coalesce($4, is_active)
        WHERE a.id = $1 AND a.version = $2 RETURNING ${COLUMNS}`,
      [id, version, change.name, change.isActive],
    );
    return row;
  }

  /** As {@link findById}; the account stays as it is until the transaction ends. */
  async lock(id: string): Promise<StaffAccountDto | undefined> {
    const [row] = await this.database.query<StaffAccountDto>(
      `SELECT ${COLUMNS} FROM admin_users a WHERE a.id = $1 FOR UPDATE`,
      [id],
    );
    return row;
  }

  async handOutPassword(id: string, passwordHash: string): Promise<void> {
    await this.database.query(
      'UPDATE admin_users SET password_hash = $2, must_change_password = true WHERE id = $1',
      [id, passwordHash],
    );
  }

  /** With its recovery codes. @returns whether there was one */
  async removeSecondFactor(id: string): Promise<boolean> {
    const [row] = await this.database.query<{ removed: boolean }>(
      'SELECT remove_second_factor($1) AS removed',
      [id],
    );
    return row!.removed;
  }

  /** @returns whether the account was still as the proposer and the approver saw it */
  async grant(id: string, from: AccountGrant, to: AccountGrant): Promise<boolean> {
    const rows = await this.database.query(
      `UPDATE admin_users SET role = $2, permissions = $3, is_active = $4
        WHERE id = $1 AND role = $5 AND permissions = $6 AND is_active = $7 RETURNING id`,
      [
        id,
        to.role,
        JSON.stringify(to.permissions),
        to.isActive,
        from.role,
        JSON.stringify(from.permissions),
        from.isActive,
      ],
    );
    return rows.length === 1;
  }
}
