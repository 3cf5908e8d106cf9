import { fromScaled } from '../common/decimal.js';
import type { MoneyLine, Orphan } from './import.types.js';
import { slugOf } from './write/assets.repository.js';
import type { ImportSession } from './write/import-session.repository.js';
import { recordBeforeUpdate } from './write/ledger.repository.js';

const LOG = 'explorer-data/transactions-log.json';

/** Holds what was imported against what is there, counting on both sides. */
export class ReconciliationRepository {
  constructor(private readonly session: ImportSession) {}

  /**
   * Sets the opening balances of the assets that this batch touched: the part of the file's totals that no imported
   * row explains. An untouched asset keeps its own, whatever happened to its rows since.
   */
  async settleOpenings(): Promise<void> {
    const { rows } = await this.session.query<{ id: string }>(
      `SELECT DISTINCT id::text FROM (
         SELECT unnest(row_ids) AS id FROM import_changes
          WHERE batch_id = $1 AND table_name IN ('assets', 'asset_metrics')
         UNION ALL
         SELECT i.asset_id FROM investments i
          WHERE i.id IN (SELECT unnest(row_ids) FROM import_changes WHERE batch_id = $1 AND table_name = 'investments')
       ) touched`,
      [this.session.batchId],
    );
    const ids = rows.map((row) => row.id);
    if (ids.length === 0) return;
    await recordBeforeUpdate(this.session, 'asset_metrics', ids);
    await this.session.query(
      `UPDATE asset_metrics m
          SET opening_invested = greatest(0, coalesce((l.total ->> 'totalInvested')::numeric, 0) - l.invested),
              opening_investors = greatest(0, coalesce((l.total ->> 'investorCount')::integer, 0) - l.investors),
              opening_interested = coalesce((l.total ->> 'interestedCount')::integer, 0)
         FROM (
           SELECT m.asset_id, m.performance_data -> 'legacy' AS total,
                  coalesce(sum(i.amount), 0) AS invested, count(DISTINCT i.user_id) AS investors
             FROM asset_metrics m
             JOIN asset_details d ON d.asset_id = m.asset_id
             LEFT JOIN investments i ON i.asset_id = m.asset_id AND i.status = 'confirmed'
                   AND i.currency = d.currency AND i.metadata ? 'import'
            WHERE m.asset_id = ANY ($1::uuid[]) AND m.performance_data ? 'legacy'
            GROUP BY m.asset_id
         ) l
        WHERE m.asset_id = l.asset_id`,
      [ids],
    );
    await this.session.query('SELECT recount_asset_metrics($1::uuid[])', [ids]);
  }

  /** Investments by asset and currency: the source's sums beside the database's, of all imported rows. */
  async money(sums: ReadonlyMap<string, bigint>): Promise<MoneyLine[]> {
    const { rows } = await this.session.query<{ id: string; slug: string; currency: string; total: string }>(
      `SELECT a.id::text, a.slug, i.currency, sum(i.amount)::text AS total
         FROM investments i JOIN assets a ON a.id = i.asset_id
        WHERE i.metadata ? 'import'
        GROUP BY a.id, a.slug, i.currency`,
    );
    const { rows: assets } = await this.session.query<{ id: string; slug: string }>(
      'SELECT id::text, slug FROM assets WHERE id = ANY ($1::uuid[])',
      [[...sums.keys()].map((key) => key.split('|')[0])],
    );
    const slugs = new Map([...assets, ...rows].map((row) => [row.id, row.slug]));
    const database = new Map(rows.map((row) => [`${row.id}|${row.currency}`, row.total]));
    const lines = [...new Set([...sums.keys(), ...database.keys()])].map((key): MoneyLine => {
      const [id = '', currency = ''] = key.split('|');
      return {
        asset: slugs.get(id) ?? slugOf(id),
        currency,
        source: fromScaled(sums.get(key) ?? 0n, 6),
        database: trimmed(database.get(key) ?? '0'),
      };
    });
    return lines.sort((a, b) => a.asset.localeCompare(b.asset) || a.currency.localeCompare(b.currency));
  }

  /** What has no counterpart: in the file without a row to belong to, and in the database without a file. */
  async orphans(): Promise<Orphan[]> {
    const { rows } = await this.session.query<{ kind: string; file: string | null; detail: string }>(
      `SELECT 'investment_without_user' AS kind, file, 'record ' || position || ' names an investor nobody knows' AS detail
         FROM import_quarantine WHERE batch_id = $1 AND code = 'unknown_user' AND file = '${LOG}'
       UNION ALL
       SELECT 'kyc_without_user', file, 'record ' || position || ' belongs to an identity without a wallet'
         FROM import_quarantine WHERE batch_id = $1 AND code = 'unknown_user' AND file LIKE 'uploads/%'
       UNION ALL
       SELECT 'investment_without_asset', file, 'record ' || position || ' means an asset that was not taken'
         FROM import_quarantine WHERE batch_id = $1 AND code IN ('ambiguous_pool', 'asset_quarantined')
       UNION ALL
       SELECT 'asset_without_record', NULL, 'asset ' || slug || ' is only known from the log'
         FROM assets WHERE metadata -> 'legacy' = 'true'
       UNION ALL
       SELECT 'user_without_wallet_record', NULL, 'user ' || u.id || ' is in no wallet file'
         FROM users u JOIN user_profiles p ON p.user_id = u.id
        WHERE p.metadata ? 'import'
          AND NOT p.metadata -> 'import' ?| array['wallet-db.json', 'explorer-data/wallets-directory.json']
       ORDER BY kind, detail LIMIT 10000`,
      [this.session.batchId],
    );
    return rows.map(({ kind, file, detail }) => (file === null ? { kind, detail } : { kind, file, detail }));
  }
}

function trimmed(amount: string): string {
  return amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount;
}
