import { DataSource } from 'typeorm';
import { ownerDataSource } from '../ormconfig.js';
import type { Config } from './config/config.js';
import { explainConnectionError } from './database/database-error.js';
import { migrate } from './database/migrate.js';
import { openServers, type Servers } from './database/servers.js';
import { ensureCanary } from './vault/canary.repository.js';
import { type DataSecrets, dataSecrets } from './vault/secrets.js';

/** Databases that are reachable, migrated and filled with our secrets. */
export interface Foundation extends Servers {
  secrets: DataSecrets;
}

/**
 * Brings the databases to where the application can stand on them. Where no owner is configured, migrating is
 * somebody else's task and only what can be reached is checked.
 */
export async function prepare(config: Config, log: (line: string) => void): Promise<Foundation> {
  const secrets = dataSecrets(config);
  const servers = await openServers(config, log);
  try {
    const { owner, analyticsOwner } = servers.urls;
    await Promise.all([
      owner &&
        withOwner('primary', owner, async (source) => {
          report(log, 'primary', await migrate(source));
          await ensureCanary(source, secrets);
        }),
      analyticsOwner &&
        withOwner('analytics', analyticsOwner, async (source) =>
          report(log, 'analytics', await migrate(source)),
        ),
    ]);
    return { ...servers, secrets };
  } catch (error) {
    await servers.release();
    throw error;
  }
}

/** Runs `use` with the owner's connection to one of the databases. */
export async function withOwner<T>(
  database: 'primary' | 'analytics',
  url: string,
  use: (source: DataSource) => Promise<T>,
): Promise<T> {
  const source = new DataSource(ownerDataSource(database, url));
  try {
    await source.initialize();
  } catch (error) {
    throw explainConnectionError(
      error,
      database === 'primary' ? 'DATABASE_OWNER_URL' : 'ANALYTICS_DATABASE_OWNER_URL',
      url,
    );
  }
  try {
    return await use(source);
  } finally {
    await source.destroy();
  }
}

function report(log: (line: string) => void, database: string, migrations: string[]): void {
  if (migrations.length > 0) log(`Migrated ${database}: ${migrations.length} steps`);
}
