import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { RankedAssetDto } from './dto/asset-figures.dto.js';
import type { Period } from './period.js';
import { piecesOf } from './pieces.js';

/** Assets of each currency in a ranking. */
const MOST_RANKED = 10;
/** Later than anything. */
const END_OF_TIME = new Date(Date.UTC(2200, 0, 1));

export interface CategoryRow {
  category: string;
  currency: string;
  assets: number;
  raised: string;
  totalInvested: string;
}

/** What each asset raised in a period, as far as it is not nothing. */
export interface Raised {
  byRaised: RankedAssetDto[];
  byGrowth: RankedAssetDto[];
  byCategory: CategoryRow[];
}

/** What assets have raised: confirmed less refunded, by asset. */
@Injectable()
export class RaisedRepository {
  constructor(private readonly database: Database) {}

  /** In one statement, so that the rankings fit each other. */
  async find({ from, to }: Period): Promise<Raised> {
    const sizes = ['month', 'day', 'quarter'] as const;
    const pieces = [
      ...piecesOf({ from, to }, sizes).map((piece) => ({ ...piece, later: false })),
      ...piecesOf({ from: to, to: END_OF_TIME }, sizes).map((piece) => ({ ...piece, later: true })),
    ];
    const [row] = await this.database.query<{ raised: Raised }>(SQL, [
      pieces.map(({ size }) => size),
      pieces.map((piece) => piece.from),
      pieces.map((piece) => piece.to),
      pieces.map(({ later }) => later),
      from,
      to,
      MOST_RANKED,
    ]);
    return row!.raised;
  }
}

const RANKED = `'assetId', id, 'title', title, 'currency', currency, 'raised', raised::text, 'totalInvested', invested::text,
  'fundingPercentage', funding, 'growth', growth`;

const SQL = `
  WITH piece AS (
    SELECT * FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[], $4::boolean[]) AS p (size, since, until, later)
  ), kept AS (
    SELECT r.part, r.amount, p.later
      FROM piece p
     CROSS JOIN LATERAL (
       SELECT r.part, r.amount FROM figure_rollups r
        WHERE r.metric = 'assets.raised' AND r.bucket_size = p.size AND r.bucket >= p.since AND r.bucket < p.until
       OFFSET 0
     ) r
    UNION ALL
    SELECT c.part, c.amount, c.bucket >= $6 FROM figure_changes c WHERE c.metric = 'assets.raised' AND c.bucket >= $5
  ), moved AS (
    SELECT part, sum(amount) FILTER (WHERE NOT later) AS raised, sum(amount) AS since FROM kept GROUP BY part
  ), ever AS (
    SELECT part, sum(amount) AS amount
      FROM (SELECT part, amount FROM figure_rollups WHERE metric = 'assets.raised' AND bucket_size = 'all'
            UNION ALL SELECT part, amount FROM figure_changes WHERE metric = 'assets.raised') e
     GROUP BY part
  ), asset AS MATERIALIZED (
    SELECT a.id, a.title, coalesce(a.category, 'General') AS category, split_part(m.part, ' ', 1) AS currency,
           coalesce(m.raised, 0)::numeric(38,6) AS raised, x.total_invested AS invested,
           round(x.total_invested * 100 / nullif(x.capacity, 0), 2)::float8 AS funding,
           round(m.raised * 100 / nullif(greatest(e.amount - m.since, 0), 0), 1)::float8 AS growth
      FROM moved m
      JOIN ever e ON e.part = m.part
      JOIN assets a ON a.id = split_part(m.part, ' ', 2)::uuid
      LEFT JOIN asset_metrics x ON x.asset_id = a.id
     WHERE m.raised <> 0
  ), ranked AS (
    SELECT asset.*, row_number() OVER (PARTITION BY currency ORDER BY raised DESC, id) AS by_raised,
           row_number() OVER (PARTITION BY currency ORDER BY growth DESC NULLS LAST, id) AS by_growth
      FROM asset
  ), by_category AS (
    SELECT a.category, d.currency, count(*) AS assets, coalesce(sum(m.total_invested), 0)::numeric(38,6) AS invested,
           coalesce(sum(moved.raised), 0)::numeric(38,6) AS raised
      FROM (SELECT id, coalesce(category, 'General') AS category FROM assets) a
      JOIN asset_details d ON d.asset_id = a.id
      LEFT JOIN asset_metrics m ON m.asset_id = a.id
      LEFT JOIN asset moved ON moved.id = a.id AND moved.currency = d.currency
     GROUP BY 1, 2
  )
  SELECT jsonb_build_object(
    'byRaised', (SELECT coalesce(jsonb_agg(jsonb_build_object(${RANKED}) ORDER BY currency, by_raised), '[]')
                   FROM ranked WHERE by_raised <= $7),
    'byGrowth', (SELECT coalesce(jsonb_agg(jsonb_build_object(${RANKED}) ORDER BY currency, by_growth), '[]')
                   FROM ranked WHERE by_growth <= $7 AND growth IS NOT NULL),
    'byCategory', (SELECT coalesce(jsonb_agg(jsonb_build_object('category', category, 'currency', currency, 'assets', assets,
                                     'raised', raised::text, 'totalInvested', invested::text) ORDER BY category, currency), '[]')
                     FROM by_category)
  ) AS raised`;
