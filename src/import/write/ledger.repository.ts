import type { ImportSession } from './import-session.repository.js';

/** Tables that the importer writes, with the column that the ledger's ids are. */
export const LEDGER_KEYS: Record<string, string> = {
  users: 'id',
  user_profiles: 'user_id',
  user_keys: 'user_id',
  assets: 'id',
  asset_details: 'asset_id',
  asset_metrics: 'asset_id',
  investments: 'id',
  kyc_applications: 'id',
  kyc_documents: 'id',
  admin_logs: 'id',
  blockchain_transactions: 'id',
  user_analytics: 'id',
  system_metrics: 'id',
  import_raw: 'id',
};

/** Tables whose rows triggers write too: that this batch wrote a row does not say that it has entered an image of it. */
const KEPT_BY_TRIGGERS = new Set(['asset_metrics']);

/** Enters rows that the caller inserted. */
export async function recordInserted(session: ImportSession, table: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await session.query(
    "INSERT INTO import_changes (batch_id, table_name, action, row_ids) VALUES ($1, $2, 'insert', $3::uuid[])",
    [session.batchId, table, ids],
  );
}

/**
 * Enters rows that the caller is about to update, as they are now, and locks them. Rows that this batch wrote before
 * need no second image.
 */
export async function recordBeforeUpdate(
  session: ImportSession,
  table: string,
  ids: string[],
): Promise<void> {
  if (ids.length === 0) return;
  const key = LEDGER_KEYS[table]!;
  const untouched = KEPT_BY_TRIGGERS.has(table)
    ? `NOT EXISTS (SELECT FROM import_changes c
                    WHERE c.batch_id = $1 AND c.table_name = '${table}' AND present.id = ANY (c.row_ids))`
    : 'writer NOT IN (SELECT xid FROM import_changes WHERE batch_id = $1)';
  await session.query(
    `WITH present AS MATERIALIZED (
       SELECT t.${key} AS id, to_jsonb(t) AS image, t.xmin::text::bigint AS writer
         FROM ${table} t WHERE t.${key} = ANY ($2::uuid[]) FOR UPDATE
     ), first_touch AS (
       SELECT * FROM present WHERE ${untouched}
     )
     INSERT INTO import_changes (batch_id, table_name, action, row_ids, before)
     SELECT $1, '${table}', 'update', coalesce(array_agg(id ORDER BY id), '{}'), jsonb_agg(image ORDER BY id)
       FROM first_touch`,
    [session.batchId, ids],
  );
}
