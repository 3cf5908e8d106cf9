import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Period } from './period.js';

export interface AssetCounts {
  byStatus: { status: string; assets: number }[];
  byType: { type: string; assets: number; interested: number }[];
  funding: { from: number; to: number; assets: number }[];
  /** How many there were, at the beginning of the period and at its end. */
  totalAtFirst: number;
  total: number;
  /** Made in the period before. */
  createdBefore: number;
  /** Made in each point. */
  created: number[];
}

/** How many assets there are. There are thousands at most, so they are counted as they are. */
@Injectable()
export class AssetCountsRepository {
  constructor(private readonly database: Database) {}

  async find({ from, to, starts, previous }: Period): Promise<AssetCounts> {
    const [row] = await this.database.query<{ counts: AssetCounts }>(
      `WITH asset AS MATERIALIZED (
         SELECT a.status, a.type, a.created_at, coalesce(m.interested_count, 0) AS interested,
                m.total_invested * 100 / nullif(m.capacity, 0) AS funding
           FROM assets a LEFT JOIN asset_metrics m ON m.asset_id = a.id
       ), quarter AS (
         SELECT q * 25 AS since, q * 25 + 25 AS until FROM generate_series(0, 3) AS q
       ), point AS (
         SELECT width_bucket(created_at, $4::timestamptz[]) AS place, count(*) AS n
           FROM asset WHERE created_at >= $1 AND created_at < $2 GROUP BY 1
       )
       SELECT jsonb_build_object(
         'byStatus', (SELECT jsonb_agg(jsonb_build_object('status', s.status, 'assets', s.n) ORDER BY s.place)
                        FROM (SELECT k.status, k.place, count(asset.status) AS n
                                FROM unnest('{draft,active,paused,closed}'::text[]) WITH ORDINALITY AS k (status, place)
                                LEFT JOIN asset ON asset.status = k.status GROUP BY 1, 2) s),
         'byType', (SELECT jsonb_agg(jsonb_build_object('type', t.type, 'assets', t.n, 'interested', t.interested) ORDER BY t.place)
                      FROM (SELECT k.type, k.place, count(asset.type) AS n, coalesce(sum(asset.interested), 0) AS interested
                              FROM unnest('{investment,interest}'::text[]) WITH ORDINALITY AS k (type, place)
                              LEFT JOIN asset ON asset.type = k.type GROUP BY 1, 2) t),
         'funding', (SELECT jsonb_agg(jsonb_build_object('from', f.since, 'to', f.until, 'assets', f.n) ORDER BY f.since)
                       FROM (SELECT q.since, q.until, count(asset.funding) AS n FROM quarter q
                               LEFT JOIN asset ON asset.status IN ('active', 'paused') AND asset.funding >= q.since
                                              AND (asset.funding < q.until OR q.until = 100) GROUP BY 1, 2) f),
         'totalAtFirst', (SELECT count(*) FROM asset WHERE created_at < $1),
         'total', (SELECT count(*) FROM asset WHERE created_at < $2),
         'createdBefore', (SELECT count(*) FROM asset WHERE created_at >= $3 AND created_at < $1),
         'created', (SELECT jsonb_agg(coalesce(point.n, 0) ORDER BY p.place)
                       FROM generate_series(1, cardinality($4::timestamptz[])) AS p (place) LEFT JOIN point USING (place))
       ) AS counts`,
      [from, to, previous.from, starts],
    );
    return row!.counts;
  }
}
