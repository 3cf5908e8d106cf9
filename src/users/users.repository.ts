import { Injectable } from '@nestjs/common';
import { toChecksum } from '../common/address.js';
import { compileList } from '../common/list-query/compile.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import { Page } from '../common/list-query/page.js';
import type { Statement } from '../common/request-context.js';
import { nestedRow } from '../common/nested-row.js';
import { Database } from '../database/database.js';
import type { UserDto } from './dto/user.dto.js';
import { USERS } from './users.list.js';

const FROM = 'FROM users u LEFT JOIN user_profiles p ON p.user_id = u.id';

const COLUMNS = `
  u.id, u.blockchain_address AS "blockchainAddress", u.tier, u.status, u.version, u.created_at AS "createdAt",
  u.updated_at AS "updatedAt", p.phone_number_masked AS "profile.phoneNumberMasked",
  p.country_code AS "profile.countryCode", p.last_login_at AS "profile.lastLoginAt",
  p.login_count AS "profile.loginCount", p.preferences AS "profile.preferences"`;

/** Looked up for the rows of the page alone, once they are known. Amounts as text: JSON numbers are not exact. */
const OF_EACH = `
  LEFT JOIN LATERAL (
    SELECT k.status FROM kyc_applications k WHERE k.user_id = page.id ORDER BY k.submitted_at DESC, k.id LIMIT 1
  ) kyc ON true
  CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_object_agg(sums.currency, sums.amount::text), '{}') AS invested
      FROM (SELECT i.currency, sum(i.amount) AS amount
              FROM investments i WHERE i.user_id = page.id AND i.status = 'confirmed' GROUP BY i.currency) sums
  ) money`;

const FIND_BY_ID: Statement = {
  name: 'find_user_by_id',
  text: `WITH page AS (SELECT ${COLUMNS}, 1 AS position ${FROM} WHERE u.id = $1)
         SELECT page.*, kyc.status AS "kycStatus", money.invested FROM page ${OF_EACH}`,
};

@Injectable()
export class UsersRepository {
  constructor(private readonly database: Database) {}

  async findPage(query: ListQuery): Promise<Page<UserDto>> {
    const { where, orderBy, window, parameters } = compileList(query, USERS);
    const [rows, [count]] = await Promise.all([
      this.database.query(
        `WITH page AS MATERIALIZED (
           SELECT ${COLUMNS}, row_number() OVER (${orderBy}) AS position ${FROM} ${where} ${orderBy} ${window}
         )
         SELECT page.*, kyc.status AS "kycStatus", money.invested FROM page ${OF_EACH} ORDER BY page.position`,
        parameters,
      ),
      this.database.query<{ total: string }>(`SELECT count(*) AS total ${FROM} ${where}`, parameters),
    ]);
    return new Page(USERS, query, rows.map(toUser), Number(count?.total ?? 0));
  }

  async findById(id: string): Promise<UserDto | undefined> {
    const [row] = await this.database.queryLast(FIND_BY_ID, [id]);
    return row && toUser(row);
  }
}

function toUser({ position: _, ...row }: Record<string, unknown>): UserDto {
  const user = nestedRow<UserDto>(row);
  return { ...user, blockchainAddress: toChecksum(user.blockchainAddress) };
}
