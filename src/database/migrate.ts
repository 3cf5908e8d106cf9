import type { DataSource } from 'typeorm';
import { DatabaseUnusable } from './database-error.js';

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
  const executed = rows.map(({ name }) => name);
  const known = owner.migrations.map((migration) => migration.name ?? migration.constructor.name);
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
