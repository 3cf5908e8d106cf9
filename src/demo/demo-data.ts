import type { Client } from 'pg';
import { withWorker } from '../database/with-worker.js';
import type { DataSecrets } from '../vault/secrets.js';
import { type DemoOptions, demoRows, type Row } from './demo-rows.js';

/**
 * Fills an empty primary database with a demonstration, so that every screen has something to show. One
 * transaction: there is all of it or none.
 *
 * @returns false when there are users already; then nothing is touched
 */
export async function ensureDemoData(
  workerUrl: string,
  secrets: DataSecrets,
  options: DemoOptions,
): Promise<boolean> {
  return withWorker(workerUrl, async (client) => {
    await client.query("SELECT pg_advisory_xact_lock(hashtext('demo data'))");
    const { rowCount } = await client.query('SELECT FROM users UNION ALL SELECT FROM assets LIMIT 1');
    if (rowCount) return false;
    await asImport(client, async () => {
      for (const [table, rows] of demoRows(secrets, new Date(), options)) await insert(client, table, rows);
      await client.query('SELECT recount_asset_metrics(array_agg(id)) FROM assets');
      await client.query('SELECT refresh_summaries()');
    });
    return true;
  });
}

/** Whether the demonstration was loaded into this database. */
export function holdsDemoData(workerUrl: string): Promise<boolean> {
  return withWorker(workerUrl, async (client) => {
    const { rowCount } = await client.query(
      'SELECT FROM import_batches WHERE manifest @> \'{"demo": true}\' LIMIT 1',
    );
    return rowCount === 1;
  });
}

/** The audit log is for what people do; a batch of its own says where these rows come from. */
async function asImport(client: Client, fill: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO import_batches (manifest) VALUES ('{"demo": true}') RETURNING id`,
  );
  await client.query("SELECT set_config('app.import_batch', $1, true)", [rows[0]!.id]);
  await fill();
  await client.query("UPDATE import_batches SET status = 'finished', finished_at = now() WHERE id = $1", [
    rows[0]!.id,
  ]);
}

/** Columns that a row leaves out take their defaults. Every row of a table has the same columns. */
async function insert(client: Client, table: string, rows: Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (columns === '') return;
  await client.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}
