import { Injectable } from '@nestjs/common';
import type { Moment } from '../common/as-of.js';
import type { Statement } from '../common/request-context.js';
import { Database } from '../database/database.js';
import { isoTime } from '../database/list-exports.js';
import type { HoldingDto } from './dto/portfolio.dto.js';
import { returnPercent } from './portfolio-figures.js';

/** The confirmed rows of user `$1` as they stand; idx_investments_holdings alone is read. */
const NOW = `
  SELECT i.asset_id, i.currency, i.amount, i.tokens, coalesce(i.confirmed_at, i.invested_at) AS since
    FROM investments i WHERE i.user_id = $1 AND i.status = 'confirmed'`;

/** As they stood at `$2`: of each investment its last transition by then, by the order in which they were recorded. */
const THEN = `
  SELECT t.asset_id, t.currency, t.amount, t.tokens, t.at AS since
    FROM (SELECT DISTINCT ON (t.investment_id) t.asset_id, t.currency, t.amount, t.tokens, t.at, t.to_status
            FROM investment_transitions t WHERE t.user_id = $1 AND t.at <= $2
           ORDER BY t.investment_id, t.seq DESC) t
   WHERE t.to_status = 'confirmed'`;

/**
 * One row for each asset and currency; without any, one row of nulls that tells the moment. Times as the API writes them:
 * a thousand rows of them are slow to read as Dates and to write again. An asset that is not public
 * (any more) hides its title and price, never the money put into it. Locked for whole days of 24 hours from the
 * confirmation on.
 */
const holdings = (confirmed: string): string => `
  WITH clock AS MATERIALIZED (
    SELECT c.at, ${isoTime('c.at')} AS text FROM (SELECT coalesce($2::timestamptz, now()) AS at) c
  ),
  own AS MATERIALIZED (${confirmed}),
  asset AS MATERIALIZED (
    SELECT * FROM public_assets(ARRAY(SELECT DISTINCT asset_id FROM own), (SELECT at FROM clock))
  ), held AS (
    SELECT o.asset_id, o.currency, count(*)::integer AS investments, sum(o.amount) AS invested,
           CASE WHEN count(*) = count(o.tokens) THEN sum(o.tokens) END AS tokens, min(o.since) AS held_since,
           max(o.free_at) FILTER (WHERE o.free_at > clock.at) AS locked_until,
           coalesce(sum(o.amount) FILTER (WHERE o.free_at > clock.at), 0) AS locked_amount
      FROM (SELECT own.*, own.since + make_interval(hours => 24 * a.lockup_period) AS free_at
              FROM own LEFT JOIN asset a ON a.id = own.asset_id) o
     CROSS JOIN clock GROUP BY o.asset_id, o.currency
  ), kept AS (
    -- What was given back took its part of the money with it, at the average price. Where units are unknown, nobody can say.
    SELECT h.*, CASE WHEN w.tokens IS NULL OR h.tokens IS NULL THEN 1
                     WHEN w.tokens < h.tokens THEN 1 - w.tokens / h.tokens ELSE 0 END AS part,
           h.tokens - coalesce(w.tokens, 0) AS tokens_left
      FROM held h LEFT JOIN own_withdrawals((SELECT at FROM clock)) w ON w.asset_id = h.asset_id AND w.currency = h.currency
  ), standing AS (
    SELECT k.asset_id, k.currency, k.investments, k.held_since, k.locked_until, k.tokens_left AS tokens,
           CASE k.part WHEN 1 THEN k.invested ELSE greatest(round(k.invested * k.part, 6), 0.000001) END AS invested,
           CASE k.part WHEN 1 THEN k.locked_amount ELSE round(k.locked_amount * k.part, 6) END AS locked_amount
      FROM kept k WHERE k.part > 0
  )
  SELECT clock.text AS "asOf", h.asset_id AS "assetId", a.title, a.slug, a.category, h.currency,
         h.invested::numeric(30,6) AS invested, trim_scale(h.tokens)::text AS tokens,
         trim_scale(p.price)::text AS price, ${isoTime('p.priced_at')} AS "priceAt", p.price_source AS "priceSource",
         round(h.tokens * p.price, 6)::text AS value, h.investments, ${isoTime('h.held_since')} AS "heldSince",
         ${isoTime('h.locked_until')} AS "lockedUntil", h.locked_amount::numeric(30,6) AS "lockedAmount"
    FROM clock
    LEFT JOIN standing h ON true
    LEFT JOIN asset a ON a.id = h.asset_id
    LEFT JOIN asset p ON p.id = h.asset_id AND p.price IS NOT NULL AND p.currency = h.currency
   ORDER BY h.currency, h.invested DESC, h.asset_id`;

const HOLDINGS_NOW: Statement = { name: 'holdings_now', text: holdings(NOW) };
const HOLDINGS_THEN: Statement = { name: 'holdings_then', text: holdings(THEN) };

type Row = Omit<HoldingDto, 'valueUnknown' | 'returnPercent'> & { asOf: string };

export interface HoldingsAt {
  asOf: string;
  holdings: HoldingDto[];
}

@Injectable()
export class PortfolioRepository {
  constructor(private readonly database: Database) {}

  /** What a user holds, as one statement and the last of its request. */
  async findHoldings(userId: string, at?: Moment): Promise<HoldingsAt> {
    const rows = at
      ? await this.database.queryLast<Row>(HOLDINGS_THEN, [userId, at])
      : await this.database.queryLast<Row>(HOLDINGS_NOW, [userId, null]);
    const held = rows.filter(({ assetId }) => assetId !== null);
    return { asOf: rows[0]!.asOf, holdings: held.map(toHolding) };
  }
}

function toHolding({ asOf: _, ...row }: Row): HoldingDto {
  const { tokens, price, value, invested } = row;
  return {
    ...row,
    valueUnknown: tokens === null ? 'tokens_unknown' : price === null ? 'price_unknown' : null,
    returnPercent: value === null ? null : returnPercent(invested, value),
  };
}
