import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { DataSource } from 'typeorm';
import { ownerDataSource } from '../../ormconfig.js';
import type { DatabaseUrls } from '../../src/database/logins.js';
import { databaseUrl } from './database-url.js';
import { testServer } from './test-server.js';

export interface TestDatabase {
  /** Names of the two databases on the test server. */
  names: { primary: string; analytics: string };
  urls: Required<Omit<DatabaseUrls, 'replica' | 'direct' | 'backup' | 'analyticsBackup'>>;
  /** Superuser on the primary: sees every row, so tests can look behind the policies. */
  superuserUrl: string;
  drop(): Promise<void>;
}

/** A fresh, migrated pair of databases. Drop it in `afterAll`. */
export async function createTestDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const { adminUrl, passwords, templates } = testServer();
  const suffix = randomBytes(6).toString('hex');
  const names = { primary: `primary_${suffix}`, analytics: `analytics_${suffix}` };
  await asAdmin(adminUrl, async (client) => {
    for (const database of ['primary', 'analytics'] as const) {
      const template = empty ? 'template1' : templates[database];
      const name = escapeIdentifier(names[database]);
      await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER pend_owner`);
      await client.query(`GRANT TEMPORARY ON DATABASE ${name} TO app_worker`);
    }
  });
  const login = (database: string, name: keyof typeof passwords) =>
    databaseUrl(adminUrl, database, name, passwords[name]);
  const admin = new URL(adminUrl);
  return {
    names,
    urls: {
      owner: login(names.primary, 'pend_owner'),
      app: login(names.primary, 'pend_app'),
      staff: login(names.primary, 'pend_staff'),
      worker: login(names.primary, 'pend_worker'),
      analyticsOwner: login(names.analytics, 'pend_owner'),
      analytics: login(names.analytics, 'pend_analytics'),
    },
    superuserUrl: databaseUrl(adminUrl, names.primary, admin.username, decodeURIComponent(admin.password)),
    drop: () =>
      asAdmin(adminUrl, async (client) => {
        for (const name of Object.values(names)) {
          await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
        }
      }),
  };
}

/** The owner's connection through the ORM, as migrations use it. */
export function ownerSource(database: 'primary' | 'analytics', url: string): Promise<DataSource> {
  return new DataSource(ownerDataSource(database, url)).initialize();
}

/** Runs `use` with a plain connection. */
export async function withConnection<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  // Dropping a database cuts what is still connected to it.
  client.on('error', () => {});
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}

const asAdmin = (url: string, use: (client: Client) => Promise<void>): Promise<void> =>
  withConnection(url, use);
