import { Injectable } from '@nestjs/common';
import type { KeysetPage, KeysetQuery } from '../common/list-query/keyset.js';
import { Database } from '../database/database.js';
import { type ActivitySource, findActivity } from './activity-feed.js';
import type { UserActivityDto } from './dto/user-activity.dto.js';

/** What the parts of the key look like: microseconds since 1970, and the id that makes the order total. */
export const ACTIVITY_KEY = [
  /^\d{1,16}$/,
  /^(log|login|invested|confirmed|submitted|reviewed|chain):[0-9a-z-]{1,80}$/,
];

const BY_USER = "'user' AS actor_type, $1::uuid AS actor_id";

/**
 * Every source of the feed: its rows of user `$1`, and the column that they are ordered by. In the audit log, what was
 * done in the words of the domain: neither the rows that the database's trigger adds, nor who merely read.
 */
const SOURCES: ActivitySource[] = [
  [
    'l.created_at',
    `SELECT 'log:' || l.id AS id, l.created_at AS at, 'audit' AS kind, l.action, l.actor_type, l.actor_id,
            jsonb_build_object('resourceType', l.resource_type, 'resourceId', l.resource_id) AS details
       FROM admin_logs l
      WHERE (l.resource_type = 'users' AND l.resource_id = $1::uuid::text OR l.actor_type = 'user' AND l.actor_id = $1)
        AND strpos(l.action, '.') > 0 AND NOT starts_with(l.action, 'user.read_')`,
  ],
  [
    's.created_at',
    `SELECT 'login:' || s.id, s.created_at, 'login', 'wallet.login', ${BY_USER}, '{}'::jsonb
       FROM user_sessions s WHERE s.user_id = $1`,
  ],
  [
    'i.invested_at',
    `SELECT 'invested:' || i.id, i.invested_at, 'investment', 'investment.recorded', ${BY_USER},
            jsonb_build_object('investmentId', i.id, 'assetId', i.asset_id, 'amount', i.amount::text,
                               'currency', i.currency, 'status', i.status)
       FROM investments i WHERE i.user_id = $1`,
  ],
  [
    'i.confirmed_at',
    `SELECT 'confirmed:' || i.id, i.confirmed_at, 'investment', 'investment.confirmed', 'system', NULL::uuid,
            jsonb_build_object('investmentId', i.id, 'assetId', i.asset_id, 'amount', i.amount::text,
                               'currency', i.currency, 'transactionHash', i.transaction_hash)
       FROM investments i WHERE i.user_id = $1 AND i.confirmed_at IS NOT NULL`,
  ],
  [
    'k.submitted_at',
    `SELECT 'submitted:' || k.id, k.submitted_at, 'kyc', 'kyc.submitted', ${BY_USER},
            jsonb_build_object('applicationId', k.id)
       FROM kyc_applications k WHERE k.user_id = $1 AND k.submitted_at IS NOT NULL`,
  ],
  [
    'k.reviewed_at',
    `SELECT 'reviewed:' || k.id, k.reviewed_at, 'kyc',
            'kyc.' || CASE WHEN k.status IN ('expired', 'revoked') THEN 'verified' ELSE k.status END,
            CASE WHEN k.verified_by IS NULL THEN 'system' ELSE 'admin' END, k.verified_by,
            jsonb_build_object('applicationId', k.id)
       FROM kyc_applications k WHERE k.user_id = $1 AND k.reviewed_at IS NOT NULL`,
  ],
  [
    't.timestamp',
    `SELECT 'chain:' || t.hash, t.timestamp, 'chain', coalesce(t.transaction_type, 'transaction'), ${BY_USER},
            jsonb_build_object('transactionHash', t.hash, 'blockNumber', t.block_number, 'status', t.status)
       FROM users u
       JOIN blockchain_participants p ON p.address = u.blockchain_address
       JOIN blockchain_transactions t ON t.hash = p.transaction_hash
      WHERE u.id = $1 AND t.timestamp IS NOT NULL`,
  ],
];

@Injectable()
export class UserActivityRepository {
  constructor(private readonly database: Database) {}

  findPage(userId: string, query: KeysetQuery): Promise<KeysetPage<UserActivityDto>> {
    const columns = 'id, at, kind, action, actor_type AS "actorType", actor_id AS "actorId", details';
    return findActivity<UserActivityDto>(this.database, SOURCES, columns, userId, query);
  }
}
