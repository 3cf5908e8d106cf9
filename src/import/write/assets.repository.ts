import { toJsonText } from '../scan/json-text.js';
import type { JsonObject } from '../scan/record-parser.js';
import type { ImportSession } from './import-session.repository.js';
import { recordBeforeUpdate, recordInserted } from './ledger.repository.js';

/** Column → value as text, for each of an asset's three tables. */
export interface AssetColumns {
  assets: Record<string, string | null>;
  asset_details: Record<string, string | null>;
  asset_metrics: Record<string, string | null>;
}

export interface KnownAsset {
  id: string;
  slug: string;
  contract: string | null;
  /** What the import wrote last; null for an asset that came another way. */
  imported: { digest: string; columns: Record<string, string> } | null;
  /** Columns that are null, as `table.column`. */
  empty: string[];
}

const TABLES = ['assets', 'asset_details', 'asset_metrics'] as const;
const KEYS = { assets: 'id', asset_details: 'asset_id', asset_metrics: 'asset_id' } as const;
const TIMES = new Set(['created_at', 'deadline']);

/** The Latin letters and digits of a title, joined by hyphens; '' for a title that has none. */
export function slugOf(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replace(/^-+|-+$/g, '');
}

/** Assets as the importer reads and writes them. There are few: one statement each is clear enough. */
export class AssetsRepository {
  constructor(private readonly session: ImportSession) {}

  async find(ids: string[], contracts: string[]): Promise<KnownAsset[]> {
    const { rows } = await this.session.query<KnownAsset>(
      `SELECT a.id::text, a.slug, a.contract_address AS contract, a.metadata -> 'import' AS imported,
              ARRAY(SELECT 'assets.' || key FROM jsonb_each(to_jsonb(a)) WHERE value = 'null')
              || ARRAY(SELECT 'asset_details.' || key FROM jsonb_each(to_jsonb(d)) WHERE value = 'null') AS empty
         FROM assets a LEFT JOIN asset_details d ON d.asset_id = a.id
        WHERE a.id = ANY ($1::uuid[]) OR a.contract_address = ANY ($2::text[])`,
      [ids, contracts],
    );
    return rows;
  }

  async insert(asset: {
    id: string;
    slug: string;
    columns: AssetColumns;
    createdAt: string;
    metadata: JsonObject;
  }): Promise<void> {
    const slug = await this.freeSlug(asset.slug, asset.id);
    const columns = {
      ...asset.columns.assets,
      id: asset.id,
      slug,
      created_at: asset.createdAt,
      metadata: toJsonText(asset.metadata),
    };
    await this.insertRow('assets', columns);
    await this.insertRow('asset_details', { ...asset.columns.asset_details, asset_id: asset.id });
    await this.insertRow('asset_metrics', { ...asset.columns.asset_metrics, asset_id: asset.id });
    for (const table of TABLES) await recordInserted(this.session, table, [asset.id]);
  }

  async update(asset: KnownAsset, changed: AssetColumns, metadata: JsonObject): Promise<void> {
    for (const table of TABLES) {
      const names = Object.keys(changed[table]);
      if (names.length === 0 && table !== 'assets') continue;
      await recordBeforeUpdate(this.session, table, [asset.id]);
      const set = names.map((name, at) => `${name} = $${at + 2}`);
      const values: (string | null)[] = names.map((name) => changed[table][name] ?? null);
      if (table === 'assets') {
        set.push(`metadata = t.metadata || $${values.length + 2}::jsonb`);
        values.push(toJsonText(metadata));
      }
      await this.session.query(`UPDATE ${table} t SET ${set.join(', ')} WHERE t.${KEYS[table]} = $1`, [
        asset.id,
        ...values,
      ]);
    }
  }

  /** Fields of an asset that the database holds otherwise. A column about which the file says nothing is not compared. */
  async compare(
    id: string,
    columns: AssetColumns,
  ): Promise<{ field: string; source: string | null; database: string | null }[]> {
    const differences: { field: string; source: string | null; database: string | null }[] = [];
    for (const table of ['assets', 'asset_details'] as const) {
      const names = Object.keys(columns[table]).filter((name) => columns[table][name] !== null);
      const parts = names.map((name, at) => {
        const value = `$${at + 2}::text::${TIMES.has(name) ? 'timestamptz' : typeOfColumn(name)}`;
        return `('${table}.${name}', (${value})::text, t.${name}::text)`;
      });
      const { rows } = await this.session.query<{
        field: string;
        source: string | null;
        database: string | null;
      }>(
        `SELECT v.* FROM ${table} t CROSS JOIN LATERAL (VALUES ${parts.join(', ')}) v (field, source, database)
          WHERE t.${KEYS[table]} = $1 AND v.source IS DISTINCT FROM v.database`,
        [id, ...names.map((name) => columns[table][name] ?? null)],
      );
      differences.push(...rows);
    }
    return differences;
  }

  /** The assets by everything that the log may call them. */
  async references(): Promise<
    { id: string; slug: string; contract: string | null; legacyId: string | null }[]
  > {
    const { rows } = await this.session.query<{
      id: string;
      slug: string;
      contract: string | null;
      legacyId: string | null;
    }>(
      `SELECT id::text, slug, contract_address AS contract,
              CASE WHEN jsonb_typeof(metadata -> 'legacy') = 'object' THEN metadata -> 'legacy' ->> 'id' END AS "legacyId"
         FROM assets`,
    );
    return rows;
  }

  /** Titles repeat, slugs can't: the second gets the beginning of its id, which is the same in every run. */
  private async freeSlug(slug: string, id: string): Promise<string> {
    const short = id.slice(0, 8);
    if (slug === '') return `asset-${short}`;
    const { rows } = await this.session.query('SELECT FROM assets WHERE slug = $1', [slug]);
    return rows.length === 0 ? slug : `${slug}-${short}`;
  }

  private async insertRow(table: string, columns: Record<string, string | null>): Promise<void> {
    const names = Object.keys(columns);
    await this.session.query(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
      names.map((name) => columns[name] ?? null),
    );
  }
}

function typeOfColumn(name: string): string {
  if (['token_price', 'minimum_investment', 'soft_cap'].includes(name)) return 'numeric(18,6)';
  if (['expected_roi', 'expected_roi_max'].includes(name)) return 'numeric(5,2)';
  if (['max_supply', 'lockup_period', 'min_tier_required'].includes(name)) return 'bigint';
  return name === 'legal_documents' ? 'jsonb' : 'text';
}
