import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { readComments } from './read-comments.js';
import { readTables } from './read-tables.js';
import { tablesDocument } from './tables-document.js';

const SQL = fileURLToPath(new URL('../../src/database/sql', import.meta.url));

/** The text of docs/tables.md for two migrated databases. */
export async function describeTables(primaryUrl, analyticsUrl) {
  const [primary, analytics] = await Promise.all([primaryUrl, analyticsUrl].map(tablesAt));
  return tablesDocument({ 'Primary database': primary, 'Analytics database': analytics }, readComments(SQL));
}

async function tablesAt(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await readTables(client);
  } finally {
    await client.end();
  }
}
