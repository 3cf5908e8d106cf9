import type { Client } from 'pg';
import type { Config } from '../config/config.js';
import { developmentSecrets } from '../config/development-secrets.js';
import { DatabaseUnusable, explainConnectionError } from './database-error.js';
import { acquireEmbeddedPostgres, findEmbeddedPostgres } from './embedded/embedded-postgres.js';
import { driverUrls } from './driver-url.js';
import type { DatabaseUrls } from './logins.js';
import {
  ANALYTICS_LOGINS,
  ensureDatabase,
  ensureRoles,
  ensureSchemaOwner,
  type LoginPasswords,
  PRIMARY_LOGINS,
} from './roles.js';
import { ownConnection } from './own-connection.js';

export const PRIMARY_DATABASE = 'pend_production';
export const ANALYTICS_DATABASE = 'pend_analytics';

/** The database servers of this process, reachable and with every role in place; not yet migrated. */
export interface Servers {
  urls: DatabaseUrls;
  embedded: boolean;
  /** Gives the embedded server up (the last user stops it); does nothing for a configured one. */
  release(): Promise<void>;
}

/**
 * Uses the configured servers, or starts the embedded one when none is configured.
 *
 * @throws {DatabaseUnusable} or {EmbeddedPostgresError}, each one sentence, when there is no usable server
 */
export async function openServers(config: Config, log: (line: string) => void): Promise<Servers> {
  return config.embedded ? openEmbedded(config, log) : openConfigured(config, log);
}

async function openEmbedded(config: Config, log: (line: string) => void): Promise<Servers> {
  const server = await acquireEmbeddedPostgres({ home: config.home, log });
  try {
    const passwords = developmentSecrets(config.home).rolePasswords;
    await withClient('PEND_HOME', server.url('postgres'), async (client) => {
      await ensureRoles(client, passwords);
      await ensureDatabase(client, PRIMARY_DATABASE, PRIMARY_LOGINS);
      await ensureDatabase(client, ANALYTICS_DATABASE, ANALYTICS_LOGINS);
    });
    return {
      urls: embeddedUrls((database) => server.url(database), passwords),
      embedded: true,
      release: () => server.release(),
    };
  } catch (error) {
    await server.release();
    throw error;
  }
}

function embeddedUrls(
  url: (database: string) => string,
  passwords: LoginPasswords,
): Required<Omit<DatabaseUrls, 'replica' | 'direct'>> {
  const primary = url(PRIMARY_DATABASE);
  const analytics = url(ANALYTICS_DATABASE);
  return {
    owner: asLogin(primary, 'pend_owner', passwords.pend_owner),
    app: asLogin(primary, 'pend_app', passwords.pend_app),
    staff: asLogin(primary, 'pend_staff', passwords.pend_staff),
    worker: asLogin(primary, 'pend_worker', passwords.pend_worker),
    analyticsOwner: asLogin(analytics, 'pend_owner', passwords.pend_owner),
    analytics: asLogin(analytics, 'pend_analytics', passwords.pend_analytics),
    // The server is ours alone, and so is its superuser.
    backup: primary,
    analyticsBackup: analytics,
  };
}

async function openConfigured(config: Config, log: (line: string) => void): Promise<Servers> {
  const urls = driverUrls(configuredUrls(config), config.databaseCaFile);
  if (urls.owner) {
    const passwords = missingLogins(config);
    await withClient('DATABASE_OWNER_URL', urls.owner, async (client) => {
      await ensureRoles(client, passwords);
      await ensureSchemaOwner(client);
      if (
        !urls.analytics &&
        !urls.analyticsOwner &&
        (await ensureDatabase(client, ANALYTICS_DATABASE, ANALYTICS_LOGINS))
      ) {
        log(`No ANALYTICS_DATABASE_URL: the series live in ${ANALYTICS_DATABASE} on the primary's server.`);
        urls.analyticsOwner = asDatabase(urls.owner!, ANALYTICS_DATABASE);
        urls.analytics = asLogin(
          urls.analyticsOwner,
          'pend_analytics',
          developmentSecrets(config.home).rolePasswords.pend_analytics,
        );
      }
    });
  }
  if (urls.analyticsOwner && config.analyticsDatabaseOwnerUrl) {
    await withClient('ANALYTICS_DATABASE_OWNER_URL', urls.analyticsOwner, async (client) => {
      await ensureRoles(
        client,
        config.analyticsDatabaseUrl ? {} : { pend_analytics: passwordOf(urls.analytics!) },
      );
      await ensureSchemaOwner(client);
    });
  }
  const named: [string, string | undefined][] = [
    ['DATABASE_URL', urls.app],
    ['DATABASE_STAFF_URL', urls.staff],
    ['DATABASE_WORKER_URL', urls.worker],
    ['ANALYTICS_DATABASE_URL', urls.analytics],
  ];
  await Promise.all(
    named.map(async ([name, url]) => (url ? withClient(name, url, checkVersion(name)) : undefined)),
  );
  return { urls, embedded: false, release: async () => {} };
}

const checkVersion = (variable: string) => async (client: Client) => {
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
  if (Number(rows[0]?.server_version_num) < 150_000) {
    throw new DatabaseUnusable(`${variable}: the server is older than PostgreSQL 15; upgrade it.`);
  }
};

/** The URLs that the configuration gives; logins it leaves out are derived from the owner's URL. */
function configuredUrls(config: Config): DatabaseUrls {
  const { databaseOwnerUrl: owner, analyticsDatabaseOwnerUrl: analyticsOwner } = config;
  const derived = (base: string | undefined, login: keyof LoginPasswords): string | undefined =>
    base && asLogin(base, login, developmentSecrets(config.home).rolePasswords[login]);
  return {
    owner,
    app: config.databaseUrl ?? derived(owner, 'pend_app')!,
    staff: config.databaseStaffUrl ?? derived(owner, 'pend_staff')!,
    worker: config.databaseWorkerUrl ?? derived(owner, 'pend_worker')!,
    direct: config.databaseDirectUrl,
    replica: config.databaseReplicaUrl,
    analyticsOwner,
    analytics: config.analyticsDatabaseUrl ?? derived(analyticsOwner, 'pend_analytics'),
    backup: config.databaseBackupUrl,
    analyticsBackup: analyticsBackupUrl(config),
  };
}

/** Its own, or the primary's login where the series are on the same server. */
function analyticsBackupUrl(config: Config): string | undefined {
  const { databaseBackupUrl: backup, analyticsDatabaseBackupUrl: own } = config;
  if (own || !backup) return own;
  const series = config.analyticsDatabaseUrl ?? config.analyticsDatabaseOwnerUrl;
  if (!series) return asDatabase(backup, ANALYTICS_DATABASE);
  const { host, pathname } = new URL(series);
  return host === new URL(backup).host
    ? asDatabase(backup, decodeURIComponent(pathname.slice(1)))
    : undefined;
}

/** Passwords to set, for the logins that no URL of the configuration names: those that it names are its own. */
function missingLogins(config: Config): Partial<LoginPasswords> {
  const { pend_app, pend_staff, pend_worker, pend_analytics } = developmentSecrets(config.home).rolePasswords;
  return {
    ...(config.databaseUrl ? {} : { pend_app }),
    ...(config.databaseStaffUrl ? {} : { pend_staff }),
    ...(config.databaseWorkerUrl ? {} : { pend_worker }),
    ...(config.analyticsDatabaseUrl ? {} : { pend_analytics }),
  };
}

/** Connection URLs without starting or changing anything: for `pend db url` and TypeORM's command line. */
export async function knownUrls(config: Config): Promise<{ urls: DatabaseUrls; running: boolean }> {
  if (!config.embedded) return { urls: configuredUrls(config), running: true };
  const server = await findEmbeddedPostgres(config.home);
  if (!server) {
    throw new DatabaseUnusable(
      'No database is configured and the embedded one was never started; run npm start once.',
    );
  }
  return {
    urls: embeddedUrls((database) => server.url(database), developmentSecrets(config.home).rolePasswords),
    running: server.running,
  };
}

/** @throws {DatabaseUnusable} when no owner is configured */
export async function knownOwnerUrl(config: Config): Promise<string> {
  const { urls } = await knownUrls(config);
  if (urls.owner) return driverUrls(urls, config.databaseCaFile).owner!;
  throw new DatabaseUnusable('DATABASE_OWNER_URL is missing: only the owner of the schema migrates it.');
}

async function withClient(
  variable: string,
  url: string,
  use: (client: Client) => Promise<void>,
): Promise<void> {
  const client = ownConnection({ connectionString: url, application_name: 'pend-setup' });
  try {
    await client.connect();
    await use(client);
  } catch (error) {
    throw error instanceof DatabaseUnusable ? error : explainConnectionError(error, variable, url);
  } finally {
    await client.end().catch(() => {});
  }
}

function asLogin(url: string, login: string, password: string): string {
  const changed = new URL(url);
  changed.username = login;
  changed.password = password;
  return changed.toString();
}

function asDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

const passwordOf = (url: string): string => decodeURIComponent(new URL(url).password);
