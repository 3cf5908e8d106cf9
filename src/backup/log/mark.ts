import type { Client } from 'pg';
import { type Lsn, parseLsn } from '../replication/lsn.js';

/** A place in the log behind which nothing is that was acknowledged before a time. */
export interface Mark {
  /** Of the server's clock, in milliseconds. */
  time: number;
  position: Lsn;
}

/**
 * Writes a commit into the log and says where it ends. The clock is read first: what was acknowledged by then was in
 * the log by then. And the commit bears a later time, at which a recovery to that moment finds that it has arrived.
 */
export async function mark(client: Client): Promise<Mark> {
  const clock = await client.query<{ time: number }>(
    'SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::float8 AS time',
  );
  await client.query("SELECT pg_logical_emit_message(true, 'pend backup', '')");
  const { rows } = await client.query<{ position: string }>('SELECT pg_current_wal_flush_lsn() AS position');
  return { time: clock.rows[0]!.time, position: parseLsn(rows[0]!.position) };
}
