import { Injectable } from '@nestjs/common';
import type { KeysetPage, KeysetQuery } from '../common/list-query/keyset.js';
import { Database } from '../database/database.js';
import { type ActivitySource, findActivity } from './activity-feed.js';
import type { OwnActivityDto, OwnActivityKind } from './dto/own-account.dto.js';

/** What the parts of the key look like: microseconds since 1970, and the id that makes the order total. */
export const OWN_ACTIVITY_KEY = [
  /^\d{1,16}$/,
  /^(investment|redeemed|registered|withdrawn|submitted|reviewed|tier|login):[0-9a-f-]{32,36}$/,
];

/**
 * What belongs in an investor's own feed: what became of their money and papers, their tier, and who got in. Not what is
 * on the chain for everybody, nor who of the staff did what. The number of a transition would tell how many there are of
 * all people: a digest of it does.
 */
const SOURCES: Record<OwnActivityKind, ActivitySource[]> = {
  investment: [
    [
      't.at',
      `SELECT 'investment:' || md5(t.investment_id::text || t.seq) AS id, t.at, 'investment' AS kind,
              'investment.' || CASE WHEN t.to_status <> 'pending' THEN t.to_status
                                    WHEN t.from_status IS NULL THEN 'reserved' ELSE 'taken_back' END AS action,
              jsonb_build_object('investmentId', t.investment_id, 'assetId', t.asset_id, 'assetTitle', a.title,
                                 'amount', t.amount::text, 'currency', t.currency, 'reason', t.reason,
                                 'transactionHash', i.transaction_hash) AS details
         FROM investment_transitions t
         JOIN investments i ON i.id = t.investment_id
         LEFT JOIN assets a ON a.id = t.asset_id
        WHERE t.user_id = $1`,
    ],
    [
      'w.at',
      `SELECT 'redeemed:' || md5(w.transaction_hash || w.log_index), w.at, 'investment', 'investment.withdrawn',
              jsonb_build_object('assetId', w.asset_id, 'assetTitle', a.title, 'amount', w.paid::text,
                                 'currency', w.currency, 'tokens', w.tokens::text,
                                 'transactionHash', w.transaction_hash)
         FROM own_withdrawal_log() w LEFT JOIN assets a ON a.id = w.asset_id WHERE $1::uuid IS NOT NULL`,
    ],
  ],
  interest: [
    [
      'r.registered_at',
      `SELECT 'registered:' || r.id, r.registered_at, 'interest', 'interest.registered',
              jsonb_build_object('assetId', r.asset_id, 'assetTitle', a.title, 'intent', r.intent::text,
                                 'currency', (SELECT d.currency FROM asset_details d WHERE d.asset_id = r.asset_id),
                                 'source', r.source)
         FROM interest_registrations r LEFT JOIN assets a ON a.id = r.asset_id WHERE r.user_id = $1`,
    ],
    [
      'r.withdrawn_at',
      `SELECT 'withdrawn:' || r.id, r.withdrawn_at, 'interest', 'interest.withdrawn',
              jsonb_build_object('assetId', r.asset_id, 'assetTitle', a.title, 'source', r.source)
         FROM interest_registrations r LEFT JOIN assets a ON a.id = r.asset_id
        WHERE r.user_id = $1 AND r.withdrawn_at IS NOT NULL`,
    ],
  ],
  kyc: [
    [
      'k.submitted_at',
      `SELECT 'submitted:' || k.id, k.submitted_at, 'kyc', 'kyc.submitted', jsonb_build_object('applicationId', k.id)
         FROM kyc_applications k WHERE k.user_id = $1 AND k.status <> 'draft'`,
    ],
    [
      'k.reviewed_at',
      `SELECT 'reviewed:' || k.id, k.reviewed_at, 'kyc',
              'kyc.' || CASE k.status WHEN 'rejected' THEN 'rejected' ELSE 'verified' END,
              jsonb_build_object('applicationId', k.id, 'reason', k.rejection_reason)
         FROM kyc_applications k
        WHERE k.user_id = $1 AND k.reviewed_at IS NOT NULL
          AND k.status NOT IN ('draft', 'pending_review', 'under_review')`,
    ],
  ],
  tier: [
    [
      's.at',
      `SELECT 'tier:' || s.id, s.at, 'tier', CASE WHEN s.tier > s.tier_before THEN 'tier.raised' ELSE 'tier.lowered' END,
              jsonb_build_object('tierBefore', s.tier_before, 'tier', s.tier)
         FROM own_tier_steps() s WHERE $1::uuid IS NOT NULL`,
    ],
  ],
  login: [
    [
      's.created_at',
      `SELECT 'login:' || s.id, s.created_at, 'login', 'wallet.login', jsonb_build_object('deviceId', s.device_id)
         FROM user_sessions s WHERE s.user_id = $1`,
    ],
  ],
};

/** Names for the columns, whichever source comes first. */
const NAMES: ActivitySource = [
  'n.at',
  `SELECT n.id, n.at, n.kind, n.action, n.details
     FROM (VALUES (NULL::text, NULL::timestamptz, NULL::text, NULL::text, NULL::jsonb)) n (id, at, kind, action, details)
    WHERE false`,
];

@Injectable()
export class OwnActivityRepository {
  constructor(private readonly database: Database) {}

  findPage(
    userId: string,
    query: KeysetQuery,
    kinds: readonly OwnActivityKind[],
  ): Promise<KeysetPage<OwnActivityDto>> {
    const sources = [NAMES, ...kinds.flatMap((kind) => SOURCES[kind])];
    return findActivity<OwnActivityDto>(
      this.database,
      sources,
      'id, at, kind, action, details',
      userId,
      query,
    );
  }
}
