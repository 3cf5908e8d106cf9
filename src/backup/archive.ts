import { type Client, escapeIdentifier } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { BackupStore } from './backup-store.js';
import { printOf } from './compare/prints.js';
import { type Manifest, MANIFEST_FORMAT } from './manifest.js';
import { newBackupId } from './names.js';
import { namedPapers, type PaperCopies } from './papers.js';
import { withClient } from './sources.js';

/**
 * What is kept for years, and of it what an erasure leaves: not the way from a phone to an account, not notes and file
 * names, and not `user_keys`. What is sealed under a person's key can be read as long as the living database has it.
 */
const TABLES: Record<string, { without: readonly string[] }> = {
  admin_log_anchors: { without: [] },
  admin_log_seals: { without: [] },
  admin_logs: { without: [] },
  approvals: { without: [] },
  asset_details: { without: ['contact_format', 'contact_value'] },
  assets: { without: [] },
  erasure_certificates: { without: [] },
  investment_payments: { without: [] },
  investment_transitions: { without: [] },
  investments: { without: [] },
  kyc_applications: { without: ['review_notes', 'metadata'] },
  kyc_documents: { without: ['original_filename', 'stored_filename', 'file_path', 'metadata'] },
  users: { without: ['phone_hash'] },
};

/** Writes the tables as CSV with a header, all of one snapshot, as a backup of kind `archive`. */
export async function writeArchive(
  store: BackupStore,
  papers: PaperCopies,
  url: string,
  application: string,
): Promise<Manifest> {
  const startedAt = new Date();
  const id = newBackupId(startedAt);
  const keyId = store.keyId;
  return withClient(url, 'DATABASE_BACKUP_URL', async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    const { rows } = await client.query<{ time: Date }>('SELECT now() AS time');
    const tables: Manifest['tables'] = [];
    for (const [table, { without }] of Object.entries(TABLES)) {
      const print = await printOf(client, table);
      const columns = (await columnsOf(client, table)).filter((name) => !without.includes(name));
      const list = columns.map(escapeIdentifier).join(', ');
      const rowsOf = client.query(
        copyTo(`COPY (SELECT ${list} FROM ${escapeIdentifier(table)}) TO STDOUT (FORMAT csv, HEADER)`),
      );
      const parts = await store.writeParts(id, `table-${table.replaceAll('_', '-')}`, rowsOf);
      tables.push({ ...print, parts });
    }
    const copied = await papers.copy(namedPapers(client));
    const list = await store.writeParts(id, 'papers', lines(namedPapers(client)));
    await client.query('COMMIT');
    const manifest: Manifest = {
      format: MANIFEST_FORMAT,
      id,
      kind: 'archive',
      application,
      keyId,
      startedAt: startedAt.toISOString(),
      finishedAt: rows[0]!.time.toISOString(),
      servers: [],
      tables,
      papers: {
        kept: papers.kept,
        count: copied.count,
        bytes: copied.bytes,
        missing: copied.missing,
        list,
      },
    };
    await store.writeManifest(manifest);
    return manifest;
  });
}

async function columnsOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute
      WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    [`public.${table}`],
  );
  return rows.map(({ name }) => name);
}

/** Names as a list, one in a line. */
export async function* lines(names: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const name of names) yield Buffer.from(`${name}\n`, 'latin1');
}
