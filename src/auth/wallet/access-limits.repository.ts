import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';

export interface CountedLimit {
  key: string;
  most: number;
  seconds: number;
}

/** Fixed windows, counted in the database: they outlast a restart and hold for all processes together. */
@Injectable()
export class AccessLimitsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Counts one hit on each limit.
   *
   * @returns seconds until all of them let through again; 0 when they do now
   */
  async hit(limits: CountedLimit[]): Promise<number> {
    // One statement counts and tells, so parallel requests can't all see the last free place. In the order of the
    // keys: two requests that share two limits never wait for each other.
    const sorted = limits.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    const rows = await this.database.query<{ key: string; hits: number; seconds: number }>(
      `INSERT INTO access_limits AS l (key, hits, window_ends_at)
       SELECT key, 1, clock_timestamp() + make_interval(secs => seconds)
         FROM unnest($1::text[], $2::integer[]) WITH ORDINALITY AS wanted (key, seconds, place) ORDER BY place
       ON CONFLICT (key) DO UPDATE SET
         hits = CASE WHEN l.window_ends_at <= clock_timestamp() THEN 1 ELSE least(l.hits + 1, 1000000) END,
         window_ends_at = CASE WHEN l.window_ends_at <= clock_timestamp() THEN excluded.window_ends_at
                               ELSE l.window_ends_at END
       RETURNING l.key, l.hits, ceil(extract(epoch FROM l.window_ends_at - clock_timestamp()))::integer AS seconds`,
      [sorted.map(({ key }) => key), sorted.map(({ seconds }) => seconds)],
    );
    const hits = new Map(rows.map((row) => [row.key, row]));
    const waits = limits.map(({ key, most }) => {
      const row = hits.get(key)!;
      return row.hits > most ? Math.max(1, row.seconds) : 0;
    });
    return Math.max(0, ...waits);
  }
}
