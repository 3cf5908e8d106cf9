import { Injectable } from '@nestjs/common';
import { toChecksum } from '../common/address.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import type { Statement } from '../common/request-context.js';
import { nestedRow } from '../common/nested-row.js';
import { Database } from '../database/database.js';
import { Lists } from '../database/lists.js';
import type { UserDto } from './dto/user.dto.js';
import { USERS } from './users.list.js';

const COLUMNS = `
  u.id, u.blockchain_address AS "blockchainAddress", u.tier, u.status, u.version, u.created_at AS "createdAt",
  u.updated_at AS "updatedAt", p.phone_number_masked AS "profile.phoneNumberMasked",
  p.country_code AS "profile.countryCode", p.last_login_at AS "profile.lastLoginAt",
  p.login_count AS "profile.loginCount", p.preferences AS "profile.preferences", kyc.status AS "kycStatus",
  money.invested, erasure.erased_at AS "erasedAt"`;

/** Looked up for the rows of the page alone, once they are known. Amounts as text: JSON numbers are not exact. */
const OF_EACH = `
  LEFT JOIN LATERAL (
    SELECT k.status FROM kyc_applications k WHERE k.user_id = u.id AND k.status <> 'draft'
     ORDER BY k.submitted_at DESC, k.id LIMIT 1
  ) kyc ON true
  CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_object_agg(sums.currency, sums.amount::text), '{}') AS invested
      FROM (SELECT i.currency, sum(i.amount) AS amount
              FROM investments i WHERE i.user_id = u.id AND i.status = 'confirmed' GROUP BY i.currency) sums
  ) money
  LEFT JOIN erasure_certificates erasure ON erasure.user_id = u.id`;

export interface OpenPosition {
  kind: 'pending_investments' | 'confirmed_investments' | 'token_balance';
  /** Currency, or the token's address. */
  unit: string;
  positions: number;
  amount: string;
}

const FIND_BY_ID: Statement = {
  name: 'find_user_by_id',
  text: `SELECT ${COLUMNS} FROM ${USERS.from} ${OF_EACH} WHERE u.id = $1`,
};

@Injectable()
export class UsersRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  async findPage(query: ListQuery): Promise<Page<UserDto>> {
    return (await this.lists.page(query, USERS, { columns: COLUMNS, joins: OF_EACH })).map(toUser);
  }

  async findById(id: string): Promise<UserDto | undefined> {
    const [row] = await this.database.queryLast(FIND_BY_ID, [id]);
    return row && toUser(row);
  }

  async exists(id: string): Promise<boolean> {
    const rows = await this.database.query('SELECT FROM users WHERE id = $1', [id]);
    return rows.length === 1;
  }

  async findTier(id: string): Promise<number | undefined> {
    const [row] = await this.database.query<{ tier: number }>('SELECT tier FROM users WHERE id = $1', [id]);
    return row?.tier;
  }

  async findIdByPhoneHash(phoneHash: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ id: string }>('SELECT id FROM users WHERE phone_hash = $1', [
      phoneHash,
    ]);
    return row?.id;
  }

  /**
   * Fails on `users_status_edge` and `users_open_positions`.
   *
   * @returns whether the account was still of that version
   */
  async changeStatus(id: string, version: number, status: UserDto['status']): Promise<boolean> {
    const rows = await this.database.query(
      'UPDATE users SET status = $3 WHERE id = $1 AND version = $2 RETURNING id',
      [id, version, status],
    );
    return rows.length === 1;
  }

  /** What keeps the account from being closed; amounts as text. */
  async findOpenPositions(id: string): Promise<OpenPosition[]> {
    return this.database.query<OpenPosition & { kind: string }>(
      'SELECT kind, unit, positions::integer, amount::text FROM open_positions($1)',
      [id],
    );
  }

  /**
   * Fails on `users_tier_four_eyes` for a raise to 4 or 5 that nobody approved.
   *
   * @returns whether the tier was still `from`, and the account not closed
   */
  async changeTier(id: string, from: number, to: number): Promise<boolean> {
    const rows = await this.database.query(
      "UPDATE users SET tier = $3 WHERE id = $1 AND tier = $2 AND status <> 'closed' RETURNING id",
      [id, from, to],
    );
    return rows.length === 1;
  }
}

function toUser(row: Record<string, unknown>): UserDto {
  const user = nestedRow<UserDto>(row);
  return { ...user, blockchainAddress: toChecksum(user.blockchainAddress) };
}
