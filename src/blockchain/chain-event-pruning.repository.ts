import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** How far a reader of the chain's events has come. */
export interface ReaderStanding {
  reader: string;
  /** Events that it has not had yet. */
  unread: number;
  /** Since when the oldest of them waits for it. */
  waitingSince: Date | null;
}

/** What is kept of the chain's events, and for whom; to be asked as the system. */
@Injectable()
export class ChainEventPruningRepository {
  constructor(private readonly database: Database) {}

  /**
   * Deletes the oldest events that every reader has had, that are old enough, and that lie so deep that no reorganisation
   * takes them back. @returns how many, at most `most`
   */
  async prune(days: number, depth: number, most: number): Promise<number> {
    // A reader that comes at this moment would be neither waited for nor told that something is missing.
    await this.database.query('LOCK TABLE blockchain_outbox_readers IN SHARE ROW EXCLUSIVE MODE');
    const [row] = await this.database.query<{ pruned: number; highest: string | null }>(
      `WITH gone AS (
         DELETE FROM blockchain_outbox WHERE id IN (
           SELECT id FROM blockchain_outbox
            WHERE id <= (SELECT min(last_id) FROM blockchain_outbox_readers)
              AND created_at < now() - make_interval(days => $1)
              AND block_number <= (SELECT height - $2 FROM blockchain_cursors)
            ORDER BY id LIMIT $3)
         RETURNING id)
       SELECT count(*)::int AS pruned, max(id) AS highest FROM gone`,
      [days, depth, most],
    );
    if (row!.pruned > 0) {
      await this.database.query(
        'UPDATE blockchain_cursors SET pruned_event_id = greatest(pruned_event_id, $1)',
        [row!.highest],
      );
    }
    return row!.pruned;
  }

  countEvents(): Promise<number> {
    return this.database
      .query<{ events: number }>('SELECT count(*)::int AS events FROM blockchain_outbox')
      .then(([row]) => row!.events);
  }

  findReaders(): Promise<ReaderStanding[]> {
    return this.database.query<ReaderStanding & Record<string, unknown>>(
      `SELECT r.reader, o.unread, o.since AS "waitingSince"
         FROM blockchain_outbox_readers r
        CROSS JOIN LATERAL (SELECT count(*)::int AS unread, min(created_at) AS since
                              FROM blockchain_outbox WHERE id > r.last_id) o
        ORDER BY r.reader`,
    );
  }
}
