import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { DatabaseUnusable } from './database-error.js';
import { primaryMigrations } from './migrations.js';
import { errorCode } from './sql-state.js';

/** Any number will do; every process that migrates a database waits for the same one. */
const MIGRATION_LOCK = 7_264_001;

export interface MigrationStatus {
  executed: string[];
  pending: string[];
  /** In the database, but unknown to this code: it was migrated by a newer version. */
  unknown: string[];
}

/** Compares what the database has seen with what this code knows. */
export async function migrationStatus(owner: DataSource): Promise<MigrationStatus> {
  const [table]: { present: boolean }[] = await owner.query(
    "SELECT to_regclass('public.schema_migrations') IS NOT NULL AS present",
  );
  const rows: { name: string }[] = table?.present
    ? await owner.query('SELECT name FROM schema_migrations ORDER BY id')
    : [];
  const known = owner.migrations.map((migration) => migration.name ?? migration.constructor.name);
  return compare(known, rows);
}

/**
 * For a process that has no owner's login: the primary must be migrated to this code already.
 *
 * @throws {DatabaseUnusable}
 */
export async function requireMigrated(worker: Client): Promise<void> {
  const known = primaryMigrations.map(({ name }) => name);
  const read = worker.query<{ name: string }>('SELECT name FROM schema_migrations ORDER BY id');
  const { rows } = await read.catch((error: unknown) => {
    // No such table, or none that the worker may read yet: nothing has been migrated.
    if (['42P01', '42501'].includes(errorCode(error) ?? '')) return { rows: [] };
    throw error;
  });
  const status = compare(known, rows);
  refuseNewerSchema(status);
  if (status.pending.length === 0) return;
  throw new DatabaseUnusable(
    `The schema lacks ${status.pending.length} migrations; run pend db migrate with DATABASE_OWNER_URL set.`,
  );
}

function compare(known: string[], rows: { name: string }[]): MigrationStatus {
  const executed = rows.map(({ name }) => name);
  return {
    executed,
    pending: known.filter((name) => !executed.includes(name)),
    unknown: executed.filter((name) => !known.includes(name)),
  };
}

/**
 * Runs what is pending, all of it in one transaction; a second process waits and then finds nothing to do.
 *
 * @returns the names that were run
 * @throws {DatabaseUnusable} when the schema is newer than this code
 */
export async function migrate(owner: DataSource): Promise<string[]> {
  refuseNewerSchema(await migrationStatus(owner));
  return whileLocked(owner, async () => (await owner.runMigrations()).map(({ name }) => name));
}

/** Takes the newest migration back. Returns its name, or undefined when there was none. */
export async function revertNewest(owner: DataSource): Promise<string | undefined> {
  const status = await migrationStatus(owner);
  refuseNewerSchema(status);
  const newest = status.executed.at(-1);
  if (newest) await whileLocked(owner, () => owner.undoLastMigration());
  return newest;
}

function refuseNewerSchema({ unknown }: MigrationStatus): void {
  if (unknown.length === 0) return;
  throw new DatabaseUnusable(
    `The schema is newer than this code (it has ${unknown.at(-1)}); start the version that made it, or a later one.`,
  );
}

async function whileLocked<T>(owner: DataSource, work: () => Promise<T>): Promise<T> {
  const holder = owner.createQueryRunner();
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await work();
  } finally {
    await holder.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => {});
    await holder.release();
  }
}
