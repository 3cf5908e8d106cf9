import { type Client, escapeIdentifier, escapeLiteral } from 'pg';
import { DatabaseUnusable } from './database-error.js';
import { readSql } from './sql-files.js';
import { errorCode } from './sql-state.js';

export interface LoginPasswords {
  pend_owner: string;
  pend_app: string;
  pend_staff: string;
  pend_worker: string;
  pend_analytics: string;
}

/** Creates the roles that are missing, joins logins to their roles and sets the passwords given. Idempotent. */
export async function ensureRoles(client: Client, passwords: Partial<LoginPasswords>): Promise<void> {
  try {
    await client.query(readSql('roles/create_roles'));
    await client.query(readSql('roles/grant_roles'));
    for (const [login, password] of Object.entries(passwords)) {
      await client.query(`ALTER ROLE ${escapeIdentifier(login)} PASSWORD ${escapeLiteral(password)}`);
    }
  } catch (error) {
    if (errorCode(error) !== '42501') throw error;
    throw new DatabaseUnusable(
      'The owner login may not create roles; let it (ALTER ROLE … CREATEROLE), or run src/database/sql/roles/*.sql ' +
        'as an administrator once and set DATABASE_URL, DATABASE_STAFF_URL and DATABASE_WORKER_URL.',
    );
  }
}

/** Logins of each database; nobody else may even connect. */
export const PRIMARY_LOGINS = ['pend_app', 'pend_staff', 'pend_worker'] as const;
export const ANALYTICS_LOGINS = ['pend_analytics'] as const;

/** Creates a database of pend_owner's if it is missing, for `logins`. Returns false when the login may not. */
export async function ensureDatabase(
  client: Client,
  name: string,
  logins: readonly (keyof LoginPasswords)[],
): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (rowCount) return true;
  try {
    await client.query(`CREATE DATABASE ${escapeIdentifier(name)} OWNER pend_owner`);
    await client.query(`REVOKE ALL ON DATABASE ${escapeIdentifier(name)} FROM PUBLIC`);
    await client.query(
      `GRANT CONNECT ON DATABASE ${escapeIdentifier(name)} TO ${logins.map(escapeIdentifier).join(', ')}`,
    );
    // The importer and the indexer stage what they COPY: a table with row-level security cannot be copied into.
    await client.query(`GRANT TEMPORARY ON DATABASE ${escapeIdentifier(name)} TO app_worker`);
    return true;
  } catch (error) {
    // 42P04, 23505: another process made it at the same moment.
    if (['42P04', '23505'].includes(errorCode(error) ?? '')) return true;
    if (errorCode(error) === '42501') return false;
    throw error;
  }
}

/** Makes sure that what pend_owner creates in schema `public` is its own, whoever the connecting login is. */
export async function ensureSchemaOwner(client: Client): Promise<void> {
  try {
    await client.query(readSql('roles/own_schema'));
  } catch (error) {
    if (errorCode(error) !== '42501') throw error;
    throw new DatabaseUnusable(
      'The owner login may not give schema public to pend_owner; connect as the owner of the database, or let an ' +
        'administrator run: ALTER SCHEMA public OWNER TO pend_owner.',
    );
  }
}
