import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, escapeIdentifier } from 'pg';
import { errorCode } from '../../database/sql-state.js';
import { type Lsn, parseLsn } from '../replication/lsn.js';
import { tablesOf } from './prints.js';

/** So often a pause of the writers is looked for before they are asked for one. */
const QUIET_LOOKS = 40;
const LOCKED_LOOKS = 20;
const PAUSE_MS = 15;
/** Less than `deadlock_timeout`, so that nobody who waits for us while we wait for them is ended in our place. */
const LOCK_MS = 600;

/** Somebody has a table, or we have none of the rights. */
const NOT_NOW = ['55P03', '57014', '40P01'];

/**
 * Gives each reader a snapshot (REPEATABLE READ, open until it ends its transaction) and says the one place in the log at
 * which exactly what they see has happened. A snapshot by itself has no such place: a commit is in the log a little
 * before it is seen.
 *
 * @param readers one connection to each database of the server
 * @param owners the owners' connections to the same databases; none where nobody may lock
 * @returns undefined where the writers left no gap
 */
export async function takeMoment(
  readers: Client[],
  owners: Client[],
  prober: Client,
): Promise<Lsn | undefined> {
  for (let look = 0; look < QUIET_LOOKS; look++) {
    const place = await lookAt(readers, prober, true);
    if (place !== undefined) return place;
    await sleep(PAUSE_MS);
  }
  for (let look = 0; look < LOCKED_LOOKS && owners.length === readers.length; look++) {
    const place = await whileLocked(owners, () => lookAt(readers, prober, false));
    if (place !== undefined) return place;
    await sleep(PAUSE_MS * look);
  }
  return undefined;
}

async function lookAt(readers: Client[], prober: Client, mustBeQuiet: boolean): Promise<Lsn | undefined> {
  const seen: string[] = [];
  for (const reader of readers) {
    await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    seen.push(await snapshotOf(reader));
  }
  const { rows } = await prober.query<{ place: string }>('SELECT pg_current_wal_insert_lsn() AS place');
  const place = parseLsn(rows[0]!.place);
  if (!mustBeQuiet || (await wasQuiet(prober, seen))) return place;
  for (const reader of readers) await reader.query('ROLLBACK');
  return undefined;
}

/**
 * Whether no transaction can be in the log and not in the snapshots. One that was has ended since, and a new snapshot
 * is another; or it still holds the lock of its own number. In this order: in the other, one could slip from the
 * second look to the first.
 */
async function wasQuiet(prober: Client, seen: readonly string[]): Promise<boolean> {
  const { rows } = await prober.query<{ writing: boolean }>(
    "SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'transactionid' AND mode = 'ExclusiveLock') AS writing",
  );
  if (rows[0]!.writing) return false;
  const after = await snapshotOf(prober);
  return /^(\d+):\1:$/.test(after) && seen.every((snapshot) => snapshot === after);
}

async function snapshotOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ snapshot: string }>('SELECT pg_current_snapshot()::text AS snapshot');
  return rows[0]!.snapshot;
}

/** Nobody writes while `use` runs; undefined where a writer did not let go soon enough. */
async function whileLocked<T>(owners: Client[], use: () => Promise<T>): Promise<T | undefined> {
  try {
    for (const owner of owners) {
      const tables = (await tablesOf(owner)).map(escapeIdentifier);
      await owner.query('BEGIN');
      await owner.query(`SET LOCAL statement_timeout = ${LOCK_MS}`);
      if (tables.length > 0) await owner.query(`LOCK TABLE ${tables.join(', ')} IN SHARE MODE`);
    }
    return await use();
  } catch (error) {
    if (NOT_NOW.includes(errorCode(error) ?? '')) return undefined;
    throw error;
  } finally {
    for (const owner of owners) await owner.query('ROLLBACK');
  }
}
