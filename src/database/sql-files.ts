import { readFileSync } from 'node:fs';
import type { QueryRunner } from 'typeorm';

const folder = new URL('./sql/', import.meta.url);

/**
 * Reads a named SQL file.
 *
 * @param name path below `src/database/sql` without the ending, e.g. `functions/set_updated_at`
 */
export function readSql(name: string): string {
  return readFileSync(new URL(`${name}.sql`, folder), 'utf8');
}

/** Runs named SQL files, in the order given, inside the migration's transaction. */
export async function applySql(runner: QueryRunner, ...names: string[]): Promise<void> {
  for (const name of names) await runner.query(readSql(name));
}
