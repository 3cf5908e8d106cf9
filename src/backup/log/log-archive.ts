import type { Client } from 'pg';
import { BackupError } from '../backup.errors.js';
import type { BackupStore } from '../backup-store.js';
import { logName } from '../names.js';
import { namedPapers, type PaperCopies } from '../papers.js';
import { formatLsn, type Lsn, parseLsn } from '../replication/lsn.js';
import { ReplicationSession } from '../replication/replication-session.js';
import { type SourceServer, withClient } from '../sources.js';
import { compressed } from '../streams.js';
import { mark } from './mark.js';

/** Keeps the server from removing what was not pulled yet. */
const SLOT = 'pend_backup';
/** The longest piece of the log in one object. */
const PIECE_BYTES = 256n * 1024n * 1024n;

export interface Pulled {
  pieces: number;
  bytes: number;
  papers: number;
  until: Date;
}

/** From now on the server keeps its log for the next pull. */
export async function ensureSlot(client: Client): Promise<void> {
  await client.query(
    `SELECT pg_create_physical_replication_slot($1, true)
      WHERE NOT EXISTS (SELECT FROM pg_replication_slots WHERE slot_name = $1)`,
    [SLOT],
  );
}

/**
 * Brings the log from where the last pull ended into the store.
 *
 * @returns undefined where no backup has been made yet to which the log would belong
 * @throws BackupError when the server has thrown away what was not pulled
 */
export async function pullLog(
  server: SourceServer,
  store: BackupStore,
  papers: PaperCopies,
): Promise<Pulled | undefined> {
  return withClient(server.url, server.variable, async (client) => {
    const from = await slotPosition(client);
    if (from === undefined) return undefined;
    const { time, position } = await mark(client);
    // Whatever a row up to the mark names is in the vault by now, and copied before the row is.
    const hasPapers = server.databases.some(({ name }) => name === 'primary');
    const copied = hasPapers ? await papers.copy(namedPapers(client)) : undefined;
    const session = await ReplicationSession.open(server.url, server.variable);
    const pulled = { pieces: 0, bytes: 0, papers: copied?.copied ?? 0, until: new Date(time) };
    try {
      for (let at = from; at < position;) {
        const to = position - at > PIECE_BYTES ? at + PIECE_BYTES : position;
        const { bytes } = await keepPiece(server, store, session, at, to, to === position ? time : 0);
        pulled.pieces++;
        pulled.bytes += bytes;
        // Only now may the server forget it. A crash in between pulls it twice.
        await client.query('SELECT pg_replication_slot_advance($1, $2)', [SLOT, formatLsn(to)]);
        at = to;
      }
    } finally {
      await session.close();
    }
    return pulled;
  });
}

function keepPiece(
  { systemId, timeline }: SourceServer,
  store: BackupStore,
  session: ReplicationSession,
  from: Lsn,
  to: Lsn,
  until: number,
): Promise<{ bytes: number }> {
  const name = logName({ server: systemId, timeline, from, to, until, keyId: store.keyId });
  return store.write(name, compressed(session.log(timeline, from, to)));
}

async function slotPosition(client: Client): Promise<Lsn | undefined> {
  const { rows } = await client.query<{ position: string | null; lost: boolean }>(
    `SELECT restart_lsn AS position, coalesce(wal_status = 'lost', false) AS lost FROM pg_replication_slots WHERE slot_name = $1`,
    [SLOT],
  );
  const [slot] = rows;
  if (!slot) return undefined;
  if (slot.position && !slot.lost) return parseLsn(slot.position);
  await client.query('SELECT pg_drop_replication_slot($1)', [SLOT]);
  throw new BackupError(
    'The server has removed a part of its log before it was pulled (max_slot_wal_keep_size): moments since the last ' +
      'pull cannot be recovered to until the next full backup. Make one now: pend backup create.',
  );
}
