import { Injectable } from '@nestjs/common';
import { toChecksum } from '../common/address.js';
import type { Moment } from '../common/as-of.js';
import { compileList } from '../common/list-query/compile.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import { Page } from '../common/list-query/page.js';
import { Database } from '../database/database.js';
import { ASSET_INVESTORS } from './asset-investors.list.js';
import type {
  AssetInvestorDto,
  AssetMetricsOfDto,
  AssetPerformanceDto,
  AssetStatsDto,
} from './dto/asset-figures.dto.js';

/**
 * The asset's confirmed rows: as they stand, or as they stood at `at`, each by its last transition by then. When each was
 * made is its own row's to say. `asset` and `at` are parameters, `user` is a column of an outer query.
 */
const confirmedOf = (asset: string, at?: string, user?: string): string =>
  at === undefined
    ? `SELECT i.user_id, i.amount, i.currency, i.invested_at
         FROM investments i
        WHERE i.asset_id = ${asset}::uuid AND i.status = 'confirmed' ${user ? `AND i.user_id = ${user}` : ''}`
    : `SELECT t.user_id, t.amount, t.currency, coalesce(i.invested_at, t.at) AS invested_at
         FROM (SELECT DISTINCT ON (t.investment_id) t.*
                 FROM investment_transitions t WHERE t.asset_id = ${asset}::uuid AND t.at <= ${at}::timestamptz
                      ${user ? `AND t.user_id = ${user}` : ''}
                ORDER BY t.investment_id, t.seq DESC) t
         LEFT JOIN investments i ON i.id = t.investment_id
        WHERE t.to_status = 'confirmed'`;

/** The asset's rows by investor. A WHERE may follow. */
const investorsOf = (asset: string, confirmed: string): string => `
  FROM (
    SELECT i.user_id, count(*)::integer AS investments, min(i.invested_at) AS first_invested_at,
           max(i.invested_at) AS last_invested_at,
           coalesce(sum(i.amount) FILTER (
             WHERE i.currency = (SELECT d.currency FROM asset_details d WHERE d.asset_id = ${asset}::uuid)), 0
           ) AS total_invested
      FROM (${confirmed}) i GROUP BY i.user_id
  ) i
  JOIN users u ON u.id = i.user_id
  LEFT JOIN user_profiles p ON p.user_id = i.user_id`;

/** What assets have come to. */
@Injectable()
export class AssetFiguresRepository {
  constructor(private readonly database: Database) {}

  async findMetrics(id: string): Promise<AssetMetricsOfDto | undefined> {
    const [row] = await this.database.queryLast<AssetMetricsOfDto>(
      `SELECT a.id AS "assetId", d.currency, coalesce(m.total_invested, 0)::numeric(18,6) AS "totalInvested",
              coalesce(m.investor_count, 0) AS "investorCount", coalesce(m.interested_count, 0) AS "interestedCount",
              coalesce(m.performance_data, '{}') AS "performanceData",
              coalesce(m.last_updated, a.created_at) AS "lastUpdated",
              d.max_supply * d.token_price AS capacity,
              d.max_supply * d.token_price - coalesce(m.total_invested, 0) AS remaining,
              round(coalesce(m.total_invested, 0) * 100 / (d.max_supply * d.token_price), 2) AS "fundingPercentage"
         FROM assets a
         LEFT JOIN asset_details d ON d.asset_id = a.id
         LEFT JOIN asset_metrics m ON m.asset_id = a.id
        WHERE a.id = $1`,
      [id],
    );
    return row;
  }

  async exists(id: string): Promise<boolean> {
    const rows = await this.database.query('SELECT FROM assets WHERE id = $1', [id]);
    return rows.length === 1;
  }

  async findInvestorPage(assetId: string, query: ListQuery, at?: Moment): Promise<Page<AssetInvestorDto>> {
    const { where, orderBy, window, parameters } = compileList(query, ASSET_INVESTORS);
    const asset = `$${parameters.push(assetId)}`;
    const moment = at && `$${parameters.push(at)}`;
    const from = investorsOf(asset, confirmedOf(asset, moment));
    const [rows, [count]] = await Promise.all([
      this.database.query<AssetInvestorDto>(
        `WITH page AS MATERIALIZED (
           SELECT i.*, u.blockchain_address, u.tier, u.status, p.phone_number_masked,
                  row_number() OVER (${orderBy}) AS position ${from} ${where} ${orderBy} ${window}
         )
         SELECT page.user_id AS "userId", page.phone_number_masked AS "phoneNumberMasked",
                page.blockchain_address AS "blockchainAddress", page.tier, page.status,
                page.total_invested::numeric(30,6) AS "totalInvested", money.invested, page.investments,
                page.first_invested_at AS "firstInvestedAt", page.last_invested_at AS "lastInvestedAt"
           FROM page
          CROSS JOIN LATERAL (
            SELECT jsonb_object_agg(s.currency, s.amount::text) AS invested
              FROM (SELECT i.currency, sum(i.amount) AS amount
                      FROM (${confirmedOf(asset, moment, 'page.user_id')}) i GROUP BY i.currency) s
          ) money
          ORDER BY page.position`,
        parameters,
      ),
      this.database.query<{ total: string }>(`SELECT count(*) AS total ${from} ${where}`, parameters),
    ]);
    const investors = rows.map((row) => ({ ...row, blockchainAddress: toChecksum(row.blockchainAddress) }));
    return new Page(ASSET_INVESTORS, query, investors, Number(count?.total ?? 0));
  }

  /** Undefined for an asset that the summary does not hold: it holds what was open when it was last refreshed. */
  async findPerformance(id: string): Promise<AssetPerformanceDto | undefined> {
    const [row] = await this.database.query<AssetPerformanceDto>(
      `SELECT id, title, category, currency, total_invested::numeric(18,6) AS "totalInvested",
              investor_count AS "investorCount", round(funding_percentage, 2) AS "fundingPercentage",
              total_investments::integer AS "totalInvestments",
              round(avg_investment_size, 6) AS "avgInvestmentSize", invested_by_currency AS "investedByCurrency"
         FROM asset_performance WHERE id = $1`,
      [id],
    );
    return row;
  }

  /** When the summary of assets was last refreshed; undefined: never. */
  async findSummaryAge(): Promise<Date | undefined> {
    const [row] = await this.database.query<{ refreshedAt: Date }>(
      `SELECT refreshed_at AS "refreshedAt" FROM summary_refreshes WHERE view_name = 'asset_performance_summary'`,
    );
    return row?.refreshedAt;
  }

  async count(): Promise<AssetStatsDto> {
    const [row] = await this.database.queryLast<AssetStatsDto>(
      `WITH asset AS MATERIALIZED (
         SELECT a.status, a.type, a.category, d.currency, d.max_supply * d.token_price AS capacity,
                coalesce(m.total_invested, 0) AS invested, coalesce(m.interested_count, 0) AS interested
           FROM assets a
           LEFT JOIN asset_details d ON d.asset_id = a.id
           LEFT JOIN asset_metrics m ON m.asset_id = a.id
       )
       SELECT (SELECT count(*)::integer FROM asset) AS total,
              (SELECT coalesce(sum(interested), 0)::integer FROM asset) AS "interestedCount",
              (SELECT coalesce(jsonb_agg(s ORDER BY s.status), '[]')
                 FROM (SELECT status, count(*) FROM asset GROUP BY status) s) AS "byStatus",
              (SELECT coalesce(jsonb_agg(s ORDER BY s.type), '[]')
                 FROM (SELECT type, count(*) FROM asset GROUP BY type) s) AS "byType",
              (SELECT coalesce(jsonb_agg(s ORDER BY s.count DESC, s.category), '[]')
                 FROM (SELECT category, count(*) FROM asset GROUP BY category) s) AS "byCategory",
              (SELECT coalesce(jsonb_agg(s ORDER BY s.currency), '[]')
                 FROM (SELECT currency, count(*), sum(invested)::text AS "totalInvested",
                              coalesce(sum(capacity), 0)::numeric(40,6)::text AS capacity
                         FROM asset WHERE currency IS NOT NULL GROUP BY currency) s) AS "byCurrency"`,
    );
    return row!;
  }
}
