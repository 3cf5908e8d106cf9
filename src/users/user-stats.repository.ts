import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { UserStatsDto } from './dto/user-stats.dto.js';

/** Every word of a list with its count, those that nobody is in with 0. */
const countsOf = (words: string, counted: string): string =>
  `(SELECT jsonb_object_agg(w.word, coalesce(c.users, 0))
      FROM unnest(${words}::text[]) AS w (word) LEFT JOIN (${counted}) c ON c.word = w.word)`;

@Injectable()
export class UserStatsRepository {
  constructor(private readonly database: Database) {}

  /** Counted in one statement, so that the figures fit each other. */
  async count(statuses: readonly string[], kycStatuses: readonly string[]): Promise<UserStatsDto> {
    const [row] = await this.database.query<{ stats: Omit<UserStatsDto, 'asOf'>; asOf: Date }>(
      `WITH by_class AS MATERIALIZED (
         SELECT u.status, u.tier, count(*) AS users FROM users u GROUP BY u.status, u.tier
       ), by_kyc AS MATERIALIZED (
         SELECT newest.status AS word, count(*) AS users
           FROM (SELECT DISTINCT ON (k.user_id) k.status FROM kyc_applications k
                  WHERE k.status <> 'draft' ORDER BY k.user_id, k.submitted_at DESC, k.id) newest
          GROUP BY newest.status
       ), by_day AS MATERIALIZED (
         SELECT (u.created_at AT TIME ZONE 'UTC')::date AS day, count(*) AS users FROM users u
          WHERE u.created_at >= date_trunc('day', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' - interval '29 days'
          GROUP BY 1
       ), total AS (SELECT coalesce(sum(users), 0) AS users FROM by_class)
       SELECT now() AS "asOf", jsonb_build_object(
         'total', total.users,
         'byStatus', ${countsOf('$1', 'SELECT status AS word, sum(users) AS users FROM by_class GROUP BY status')},
         'byTier', ${countsOf("'{0,1,2,3,4,5}'", 'SELECT tier::text AS word, sum(users) AS users FROM by_class GROUP BY tier')},
         'kycVerified', (SELECT coalesce(sum(users), 0) FROM by_class WHERE tier >= 3),
         'byKyc', jsonb_build_object('none', total.users - (SELECT coalesce(sum(users), 0) FROM by_kyc))
                  || ${countsOf('$2', 'SELECT * FROM by_kyc')},
         'newPerDay', (SELECT jsonb_agg(jsonb_build_object('day', d.day::date, 'users', coalesce(by_day.users, 0)) ORDER BY d.day)
                         FROM generate_series((now() AT TIME ZONE 'UTC')::date - 29, (now() AT TIME ZONE 'UTC')::date, interval '1 day') AS d (day)
                         LEFT JOIN by_day ON by_day.day = d.day::date)
       ) AS stats FROM total`,
      [statuses, kycStatuses],
    );
    return { ...row!.stats, asOf: row!.asOf };
  }
}
