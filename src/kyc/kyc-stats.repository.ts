import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { KycStatsDto, StatsInterval } from './dto/kyc-stats.dto.js';

export type KycFigures = Pick<KycStatsDto, 'queue' | 'decisions' | 'reviewers' | 'overTime'>;

/** Of the rows of one group: numbers as JSON has them. */
const FIGURES = `
  'decided', count(seconds), 'approved', count(seconds) FILTER (WHERE approved),
  'rejected', count(seconds) FILTER (WHERE NOT approved),
  'approvalRate', round(count(seconds) FILTER (WHERE approved)::numeric / nullif(count(seconds), 0), 4),
  'meanSeconds', round(avg(seconds)),
  'p90Seconds', round((percentile_cont(0.9) WITHIN GROUP (ORDER BY seconds))::numeric)`;

@Injectable()
export class KycStatsRepository {
  constructor(private readonly database: Database) {}

  /** In one statement, so that the figures fit each other. Intervals in which nothing happened are there, too. */
  async find(from: Date, to: Date, interval: StatsInterval): Promise<KycFigures> {
    const [row] = await this.database.query<{ figures: KycFigures }>(
      `WITH decided AS MATERIALIZED (
         SELECT k.verified_by AS admin_id, k.status <> 'rejected' AS approved,
                greatest(extract(epoch FROM k.reviewed_at - k.submitted_at), 0) AS seconds,
                date_trunc($3, k.reviewed_at AT TIME ZONE 'UTC') AS bucket
           FROM kyc_applications k
          WHERE k.reviewed_at >= $1 AND k.reviewed_at < $2
            AND k.status IN ('verified', 'rejected', 'expired', 'revoked')
       ), submitted AS (
         SELECT date_trunc($3, k.submitted_at AT TIME ZONE 'UTC') AS bucket, count(*) AS n
           FROM kyc_applications k WHERE k.submitted_at >= $1 AND k.submitted_at < $2 GROUP BY 1
       ), queue AS (
         SELECT count(*) AS waiting, count(*) FILTER (WHERE k.claimed_until > clock_timestamp()) AS claimed,
                avg(extract(epoch FROM clock_timestamp() - k.submitted_at)) AS mean,
                max(extract(epoch FROM clock_timestamp() - k.submitted_at)) AS oldest
           FROM kyc_applications k WHERE k.status IN ('pending_review', 'under_review')
       ), per_bucket AS (
         SELECT b.bucket, jsonb_build_object('from', b.bucket::date, 'submitted', coalesce(max(s.n), 0), ${FIGURES}) AS figures
           FROM generate_series(date_trunc($3, $1::timestamptz AT TIME ZONE 'UTC'),
                                date_trunc($3, $2::timestamptz AT TIME ZONE 'UTC'),
                                ('1 ' || $3)::interval) AS b (bucket)
           LEFT JOIN decided d ON d.bucket = b.bucket LEFT JOIN submitted s ON s.bucket = b.bucket
          GROUP BY b.bucket
       )
       SELECT jsonb_build_object(
         'queue', (SELECT jsonb_build_object('waiting', waiting, 'underReview', claimed,
                                             'meanAgeSeconds', round(mean), 'oldestAgeSeconds', round(oldest)) FROM queue),
         'decisions', (SELECT jsonb_build_object(${FIGURES}) FROM decided),
         'reviewers', (SELECT coalesce(jsonb_agg(r.figures ORDER BY r.n DESC, r.admin_id), '[]')
                         FROM (SELECT admin_id, count(*) AS n, jsonb_build_object('adminId', admin_id, ${FIGURES}) AS figures
                                 FROM decided WHERE admin_id IS NOT NULL GROUP BY admin_id) r),
         'overTime', (SELECT coalesce(jsonb_agg(figures ORDER BY bucket), '[]') FROM per_bucket)
       ) AS figures`,
      [from, to, interval],
    );
    return row!.figures;
  }
}
