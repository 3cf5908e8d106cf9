import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { DataSource } from 'typeorm';
import { applicationDataSource, ownerDataSource } from '../../ormconfig.js';
import { EventFigures } from '../../src/analytics/series/event-figures.repository.js';
import { SeriesRepository } from '../../src/analytics/series/series.repository.js';
import { migrate } from '../../src/database/migrate.js';
import { ANALYTICS_LOGINS, ensureDatabase, ensureRoles } from '../../src/database/roles.js';
import { databaseUrl } from './database-url.js';
import { withConnection } from './database.js';
import { testServer } from './test-server.js';

/** The analytics database alone, in one of its two forms. */
export interface SeriesDatabase {
  series: SeriesRepository;
  figures: EventFigures;
  /** As the worker, outside of any repository. */
  sql<T extends object>(statement: string, parameters?: unknown[]): Promise<T[]>;
  /** As somebody who may do anything. */
  admin: Client;
  /** Brings every sum up to date. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/** @param adminUrl superuser's URL of a server; where it has TimescaleDB, the series are hypertables */
export async function createSeriesDatabase(adminUrl: string): Promise<SeriesDatabase> {
  const { passwords } = testServer();
  const name = `series_${randomBytes(6).toString('hex')}`;
  await withConnection(adminUrl, async (client) => {
    await ensureRoles(client, passwords);
    await ensureDatabase(client, name, ANALYTICS_LOGINS);
  });
  const login = (role: keyof typeof passwords): string => databaseUrl(adminUrl, name, role, passwords[role]);
  const owner = await new DataSource(ownerDataSource('analytics', login('pend_owner'))).initialize();
  await migrate(owner);
  await owner.destroy();
  const source = await new DataSource(
    applicationDataSource('analytics', login('pend_analytics'), 4),
  ).initialize();
  const series = new SeriesRepository(source);
  const root = new URL(adminUrl);
  const admin = new Client({
    connectionString: databaseUrl(adminUrl, name, root.username, decodeURIComponent(root.password)),
  });
  await admin.connect();
  return {
    series,
    figures: new EventFigures(series),
    sql: (statement, parameters) => series.query('app_worker', statement, parameters),
    admin,
    async refresh() {
      const most = 50_000;
      while ((await series.refresh(most)) === most);
      await refreshContinuousAggregates(admin);
    },
    async close() {
      await source.destroy();
      await admin.end();
      await withConnection(adminUrl, (client) =>
        client.query(`DROP DATABASE ${escapeIdentifier(name)} WITH (FORCE)`),
      );
    },
  };
}

/** What TimescaleDB does by its own clock; nothing in the native form. */
async function refreshContinuousAggregates(admin: Client): Promise<void> {
  const { rows: present } = await admin.query<{ present: boolean }>(
    "SELECT to_regclass('timescaledb_information.continuous_aggregates') IS NOT NULL AS present",
  );
  if (!present[0]!.present) return;
  for (const level of ['minute', 'quarter', 'hour', 'day']) {
    await admin.query(
      `CALL refresh_continuous_aggregate('analytics_events_${level}', NULL, now() - interval '2 days')`,
    );
    if (level !== 'quarter') {
      await admin.query(
        `CALL refresh_continuous_aggregate('blockchain_metrics_${level}', NULL, now() - interval '2 days')`,
      );
    }
  }
  await admin.query('CALL rebuild_series(0, NULL)');
}
