import { ownerDataSource } from '../ormconfig.js';
import type { Config } from './config/config.js';
import { migrate, requireMigrated } from './database/migrate.js';
import { openServers, type Servers } from './database/servers.js';
import { withOwner } from './database/with-owner.js';
import { withWorker } from './database/with-worker.js';
import { ensureCanary } from './vault/ensure-canary.js';
import { type DataSecrets, dataSecrets } from './vault/secrets.js';

/** Databases that are reachable, migrated and filled with our secrets. */
export interface Foundation extends Servers {
  secrets: DataSecrets;
}

/**
 * Brings the databases to where the application can stand on them. Where no owner is configured, migrating is
 * somebody else's task, and a schema that is not this code's is refused.
 *
 * @throws {DatabaseUnusable} or the embedded server's error, each one sentence
 */
export async function prepare(config: Config, log: (line: string) => void): Promise<Foundation> {
  const secrets = dataSecrets(config);
  const servers = await openServers(config, log);
  try {
    const { owner, analyticsOwner } = servers.urls;
    await Promise.all([
      owner &&
        withOwner(ownerDataSource('primary', owner), 'DATABASE_OWNER_URL', async (source) =>
          report(log, 'primary', await migrate(source)),
        ),
      analyticsOwner &&
        withOwner(
          ownerDataSource('analytics', analyticsOwner),
          'ANALYTICS_DATABASE_OWNER_URL',
          async (source) => report(log, 'analytics', await migrate(source)),
        ),
    ]);
    await withWorker(servers.urls.worker, async (worker) => {
      if (!owner) await requireMigrated(worker);
      await ensureCanary(worker, secrets);
    });
    return { ...servers, secrets };
  } catch (error) {
    await servers.release();
    throw error;
  }
}

function report(log: (line: string) => void, database: string, migrations: string[]): void {
  if (migrations.length > 0) log(`Migrated ${database}: ${migrations.length} steps`);
}
