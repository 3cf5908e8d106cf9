import type { Client } from 'pg';

/**
 * Every imported row as text, in order, without what may differ between two runs of one import: ciphertexts, wrapped
 * keys, the moment of writing and the batch.
 */
const ROWS: Record<string, string> = {
  users: 'id, phone_hash, blockchain_address, tier, status, version',
  user_profiles: 'user_id, phone_number_masked, phone_encrypted IS NULL, country_code, metadata',
  user_keys: 'user_id, key_id',
  assets: 'id, slug, contract_address, type, title, category, status, metadata, version',
  asset_details: '*',
  asset_metrics:
    'asset_id, total_invested, investor_count, interested_count, opening_invested, opening_investors, ' +
    'opening_interested, performance_data',
  investments:
    'id, user_id, asset_id, amount, currency, transaction_hash, log_index, block_number, status, invested_at, confirmed_at, metadata, version',
  kyc_applications: 'id, user_id, status, reviewed_at, rejection_reason, metadata',
  kyc_documents:
    'id, application_id, document_type, original_filename, stored_filename, file_path IS NULL, file_size, mime_type, file_hash, metadata',
  admin_logs:
    'id, actor_type, action, resource_type, resource_id, new_values, ip_address, user_agent, created_at',
  blockchain_transactions: '*',
  user_analytics: '*',
  system_metrics: '*',
  import_raw: 'id, file, position, reason',
  import_quarantine: 'file, position, code, reason',
  import_files: 'file, sha256, bytes, pass, read, inserted, updated, unchanged, quarantined, problem, notes',
  import_deferred: '*',
};

/**
 * What a batch says of itself, of the first one alone: a run that comes after the batch was finished begins another,
 * which finds everything unchanged.
 */
const OF_A_BATCH = new Set(['import_files', 'import_quarantine']);
const FIRST_BATCH = 'WHERE batch_id = (SELECT id FROM import_batches ORDER BY started_at, id LIMIT 1)';

export async function importedRows(
  client: Client,
  tables = Object.keys(ROWS),
): Promise<Record<string, string[]>> {
  const dump: Record<string, string[]> = {};
  for (const table of tables) {
    const { rows } = await client.query<{ row: string }>(
      `SELECT v::text AS row FROM (SELECT ${ROWS[table]!} FROM ${table} ${OF_A_BATCH.has(table) ? FIRST_BATCH : ''}) v ORDER BY 1`,
    );
    dump[table] = rows.map(({ row }) => row);
  }
  return dump;
}
