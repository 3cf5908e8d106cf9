import type { Client } from 'pg';
import { explainConnectionError } from '../database/database-error.js';
import { BackupError } from './backup.errors.js';
import { ReplicationSession, type ServerIdentity } from './replication/replication-session.js';
import { ownConnection } from '../database/own-connection.js';

/** The logins that backups are made with. */
export interface BackupLogins {
  /** `DATABASE_BACKUP_URL`: may replicate, and reads every row. */
  primary?: string;
  /** `ANALYTICS_DATABASE_BACKUP_URL`, likewise. */
  analytics?: string;
  /** Owners, who may lock tables for a moment; without them the moment of comparison waits for a pause of the writers. */
  owner?: string;
  analyticsOwner?: string;
}

export interface SourceDatabase {
  name: 'primary' | 'analytics';
  url: string;
  ownerUrl?: string;
}

/** A PostgreSQL server to be backed up, with those of our databases that are on it. */
export interface SourceServer extends ServerIdentity {
  name: 'primary' | 'analytics';
  url: string;
  variable: string;
  databases: SourceDatabase[];
}

const VARIABLES = { primary: 'DATABASE_BACKUP_URL', analytics: 'ANALYTICS_DATABASE_BACKUP_URL' } as const;

/** One server where both databases live on the same, else two. @throws BackupError, DatabaseUnusable */
export async function findServers(logins: BackupLogins): Promise<SourceServer[]> {
  if (!logins.primary) {
    throw new BackupError(
      'DATABASE_BACKUP_URL is missing: backups need a login with REPLICATION that reads every row.',
    );
  }
  const servers: SourceServer[] = [];
  for (const [name, url, ownerUrl] of [
    ['primary', logins.primary, logins.owner],
    ['analytics', logins.analytics, logins.analyticsOwner],
  ] as const) {
    if (!url) continue;
    const identity = await identityOf(url, VARIABLES[name]);
    const known = servers.find(({ systemId }) => systemId === identity.systemId);
    if (known) known.databases.push({ name, url, ownerUrl });
    else
      servers.push({
        ...identity,
        name,
        url,
        variable: VARIABLES[name],
        databases: [{ name, url, ownerUrl }],
      });
  }
  return servers;
}

async function identityOf(url: string, variable: string): Promise<ServerIdentity> {
  const session = await ReplicationSession.open(url, variable);
  try {
    return await session.identify();
  } finally {
    await session.close();
  }
}

/** Runs `use` with a plain connection of a backup's. @throws DatabaseUnusable */
export async function withClient<T>(
  url: string,
  variable: string,
  use: (client: Client) => Promise<T>,
): Promise<T> {
  const client = ownConnection({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'pend-backup',
    // A value is written alike wherever it is hashed, and our marks are on disk when they are answered.
    options:
      '-c timezone=UTC -c datestyle=ISO -c intervalstyle=postgres -c bytea_output=hex -c extra_float_digits=1 ' +
      '-c synchronous_commit=local -c statement_timeout=0 -c idle_in_transaction_session_timeout=0',
  });
  try {
    await client.connect();
  } catch (error) {
    throw explainConnectionError(error, variable, url);
  }
  try {
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** As {@link withClient}, with one connection for each. */
export async function withClients<T>(
  urls: readonly string[],
  variable: string,
  use: (clients: Client[]) => Promise<T>,
): Promise<T> {
  const [first, ...rest] = urls;
  if (first === undefined) return use([]);
  return withClient(first, variable, (client) =>
    withClients(rest, variable, (others) => use([client, ...others])),
  );
}
