import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { AcceptedEvent } from './sent-events.js';

export interface WaitingBatch {
  seq: string;
  userId: string | null;
  /** JSON, as it was kept. */
  events: string;
}

export interface OutboxState {
  waiting: number;
  /** Seconds that the oldest has been waiting; 0 where none is. */
  oldestSeconds: number;
  refused: number;
}

/** Where a batch is between being accepted and being in the analytics database, and what a person sees of their own. */
@Injectable()
export class EventOutbox {
  constructor(private readonly database: Database) {}

  /** As the public. */
  async add(events: AcceptedEvent[]): Promise<void> {
    await this.database.query('INSERT INTO event_outbox (events) VALUES ($1)', [JSON.stringify(events)]);
  }

  /**
   * As the investor, with their own history. Who objects to being followed is counted as somebody, and nowhere named. An
   * event that was there already stays as it was; the id is nobody's but theirs.
   */
  async addOwn(
    userId: string,
    events: AcceptedEvent[],
    client: { ip: string | null; agent: string | null },
  ): Promise<void> {
    await this.database.query(
      `WITH sender AS (
         SELECT CASE WHEN p.preferences -> 'analytics' = 'false'::jsonb THEN NULL ELSE $1::uuid END AS id
           FROM (SELECT) one LEFT JOIN user_profiles p ON p.user_id = $1
       ), own AS (
         INSERT INTO user_analytics (id, user_id, event_type, event_data, session_id, ip_address, user_agent, timestamp)
         SELECT md5(s.id || ' ' || e.id || ' ' || e.time)::uuid, s.id, e.type, coalesce(e.data, '{}'), e.session,
                network(set_masklen($3::inet, CASE family($3::inet) WHEN 4 THEN 24 ELSE 48 END)), $4, e.time::timestamptz
           FROM sender s, jsonb_to_recordset($2::jsonb) AS e (id text, type text, time text, data jsonb, session text)
          WHERE s.id IS NOT NULL
         ON CONFLICT (id) DO NOTHING
       )
       INSERT INTO event_outbox (user_id, events) SELECT s.id, $2::jsonb FROM sender s`,
      [userId, JSON.stringify(events), client.ip, client.agent],
    );
  }

  /** As the system. Holds the rows until the transaction ends: an erasure waits for them, or has taken them away. */
  claim(most: number): Promise<(WaitingBatch & Record<string, unknown>)[]> {
    return this.database.query(
      `SELECT seq, user_id AS "userId", events::text AS events FROM event_outbox
        WHERE refused IS NULL ORDER BY seq LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [most],
    );
  }

  async remove(batches: WaitingBatch[]): Promise<void> {
    await this.database.query('DELETE FROM event_outbox WHERE seq = ANY ($1)', [
      batches.map(({ seq }) => seq),
    ]);
  }

  /** Sets a batch aside that the analytics database will not have, so that those behind it pass. */
  async refuse({ seq }: WaitingBatch, sqlState: string): Promise<void> {
    await this.database.query('UPDATE event_outbox SET refused = $2 WHERE seq = $1', [seq, sqlState]);
  }

  async findState(): Promise<OutboxState> {
    const [state] = await this.database.query<OutboxState & Record<string, unknown>>(
      `SELECT count(*) FILTER (WHERE refused IS NULL)::integer AS waiting,
              coalesce(extract(epoch FROM now() - min(accepted_at) FILTER (WHERE refused IS NULL)), 0)::float8
                AS "oldestSeconds",
              count(refused)::integer AS refused
         FROM event_outbox`,
    );
    return state!;
  }
}
