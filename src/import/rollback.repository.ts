import type { BatchesRepository } from './batches.repository.js';
import { ImportRefused } from './import.types.js';
import type { ImportSession } from './write/import-session.repository.js';
import { LEDGER_KEYS } from './write/ledger.repository.js';

/** Rows are deleted before the rows that they refer to. */
const DELETE_ORDER = [
  'kyc_documents',
  'kyc_applications',
  'investments',
  'user_analytics',
  'blockchain_transactions',
  'system_metrics',
  'asset_metrics',
  'asset_details',
  'assets',
  'user_keys',
  'user_profiles',
  'users',
  'import_raw',
];

/** Totals that a job recounts: another hand there is no change of anybody's. */
const DERIVED = new Set(['asset_metrics']);

/** The log's rows name their writer themselves. */
const LOG_WRITER = '(t.xact_id & 4294967295)';

const MAX_LISTED = 20;

/**
 * Undoes a batch inside the caller's transaction: deletes what it inserted, puts back what it updated. A row that
 * somebody changed since, or that a newer row refers to, stops it: undoing would destroy work that isn't the batch's.
 * Rows of the audit log that are sealed stay: without them the log could no longer be verified.
 * @throws ImportRefused listing those rows
 */
export async function rollBackBatch(
  session: ImportSession,
  batches: BatchesRepository,
  batchId: string,
  status: 'rolled_back' | 'aborted',
): Promise<{ deleted: number; restored: number; sealed: number }> {
  await loadLedger(session, batchId);
  const blockers = [...(await changedSince(session, batchId)), ...(await referencedSince(session))];
  if (blockers.length > 0) {
    const more = blockers.length > MAX_LISTED ? ` and ${blockers.length - MAX_LISTED} more` : '';
    throw new ImportRefused(
      `Batch ${batchId} can't be rolled back, since these rows were changed or are used since: ` +
        `${blockers.slice(0, MAX_LISTED).join('; ')}${more}`,
    );
  }
  const restored = await restore(session);
  const deleted = await removeInserted(session, batchId);
  const sealed = await countSealed(session);
  await session.query('DELETE FROM import_deferred WHERE batch_id = $1', [batchId]);
  const { rows } = await session.query<{ id: string }>(
    `SELECT m.asset_id::text AS id FROM asset_metrics m JOIN rollback_assets r ON r.id = m.asset_id`,
  );
  await session.query('SELECT recount_asset_metrics($1::uuid[])', [rows.map((row) => row.id)]);
  await batches.end(batchId, status, null);
  return { deleted, restored, sealed };
}

/** The ledger, one row for each row of the database: inserted, or with the earliest image of what was updated. */
async function loadLedger(session: ImportSession, batchId: string): Promise<void> {
  await session.query(
    `CREATE TEMP TABLE rollback_rows (table_name text, id uuid, inserted boolean, image jsonb,
                                      PRIMARY KEY (table_name, id)) ON COMMIT DROP`,
  );
  await session.query(
    `INSERT INTO rollback_rows
     SELECT c.table_name, r.id, true, NULL FROM import_changes c, unnest(c.row_ids) AS r (id)
      WHERE c.batch_id = $1 AND c.action = 'insert'
     ON CONFLICT DO NOTHING`,
    [batchId],
  );
  await session.query(
    `INSERT INTO rollback_rows
     SELECT DISTINCT ON (c.table_name, r.id) c.table_name, r.id, false, c.before -> (r.at - 1)::integer
       FROM import_changes c, unnest(c.row_ids) WITH ORDINALITY AS r (id, at)
      WHERE c.batch_id = $1 AND c.action = 'update'
      ORDER BY c.table_name, r.id, c.id
     ON CONFLICT DO NOTHING`,
    [batchId],
  );
  await session.query(
    `CREATE TEMP TABLE rollback_assets ON COMMIT DROP AS
     SELECT DISTINCT i.asset_id AS id FROM investments i JOIN rollback_rows r ON r.table_name = 'investments' AND r.id = i.id`,
  );
  await session.query('ANALYZE rollback_rows');
}

async function changedSince(session: ImportSession, batchId: string): Promise<string[]> {
  const found: string[] = [];
  for (const [table, key] of Object.entries(LEDGER_KEYS)) {
    if (DERIVED.has(table)) continue;
    const { rows } = await session.query<{ id: string }>(
      `SELECT t.${key}::text AS id FROM ${table} t JOIN rollback_rows r ON r.table_name = '${table}' AND r.id = t.${key}
        WHERE ${table === 'admin_logs' ? LOG_WRITER : 't.xmin::text::bigint'} NOT IN (SELECT xid FROM import_changes WHERE batch_id = $1) LIMIT 1000`,
      [batchId],
    );
    found.push(...rows.map((row) => `${table} ${row.id} was changed`));
  }
  return found;
}

/** Rows of any table that refer to a row about to go and aren't going themselves, whatever their ON DELETE would do. */
async function referencedSince(session: ImportSession): Promise<string[]> {
  const { rows: keys } = await session.query<{
    child: string;
    column: string;
    parent: string;
    readable: boolean;
  }>(
    `SELECT c.conrelid::regclass::text AS child, a.attname AS column, c.confrelid::regclass::text AS parent,
            has_table_privilege(c.conrelid, 'SELECT') AS readable
       FROM pg_constraint c
       JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
      WHERE c.contype = 'f' AND array_length(c.conkey, 1) = 1 AND c.confrelid::regclass::text = ANY ($1)`,
    [DELETE_ORDER],
  );
  const found: string[] = [];
  for (const { child, column, parent, readable } of keys) {
    if (!readable) continue;
    const own = LEDGER_KEYS[child];
    const going =
      own === undefined
        ? 'false'
        : `EXISTS (SELECT FROM rollback_rows o WHERE o.table_name = '${child}' AND o.id = c.${own} AND o.inserted)`;
    const { rows } = await session.query<{ id: string; times: string }>(
      `SELECT c.${column}::text AS id, count(*) AS times
         FROM ${child} c JOIN rollback_rows r ON r.table_name = '${parent}' AND r.id = c.${column} AND r.inserted
        WHERE NOT ${going} GROUP BY 1 LIMIT 1000`,
    );
    found.push(...rows.map((row) => `${parent} ${row.id} is used by ${row.times} row(s) of ${child}`));
  }
  return found;
}

async function restore(session: ImportSession): Promise<number> {
  let restored = 0;
  for (const [table, key] of Object.entries(LEDGER_KEYS)) {
    // Rows of these are only ever added, and the log may not be updated at all.
    if (table === 'admin_logs' || table === 'import_raw') continue;
    const { rows: columns } = await session.query<{ name: string }>(
      `SELECT quote_ident(attname) AS name FROM pg_attribute
        WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attname <> $2`,
      [table, key],
    );
    const names = columns.map((column) => column.name).join(', ');
    const result = await session.query(
      `UPDATE ${table} t SET (${names}) = (SELECT ${names} FROM jsonb_populate_record(NULL::${table}, r.image))
         FROM rollback_rows r WHERE r.table_name = '${table}' AND NOT r.inserted AND r.id = t.${key}`,
    );
    restored += result.rowCount ?? 0;
  }
  return restored;
}

async function removeInserted(session: ImportSession, batchId: string): Promise<number> {
  const { rows } = await session.query<{ gone: string }>('SELECT delete_imported_admin_logs($1) AS gone', [
    batchId,
  ]);
  let deleted = Number(rows[0]!.gone);
  for (const table of DELETE_ORDER) {
    const result = await session.query(
      `DELETE FROM ${table} t USING rollback_rows r
        WHERE r.table_name = '${table}' AND r.inserted AND r.id = t.${LEDGER_KEYS[table]!}`,
    );
    deleted += result.rowCount ?? 0;
  }
  return deleted;
}

/** Imported rows of the log that a seal covers, and that therefore were left. */
async function countSealed(session: ImportSession): Promise<number> {
  const { rows } = await session.query<{ left: string }>(
    `SELECT count(*) AS left FROM admin_logs l JOIN rollback_rows r ON r.table_name = 'admin_logs' AND r.id = l.id`,
  );
  return Number(rows[0]!.left);
}
