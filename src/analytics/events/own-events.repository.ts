import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';

/** What somebody did, as they see it themselves. */
@Injectable()
export class OwnEventsRepository {
  constructor(private readonly database: Database) {}

  /** As the system. What an import brought stays: it is verified against its files. @returns how many went */
  async deleteOlderThan(days: number): Promise<number> {
    const [row] = await this.database.query<{ rows: string }>(
      `WITH gone AS (
         DELETE FROM user_analytics
          WHERE timestamp < now() - make_interval(days => $1) AND NOT (event_data ? 'import' AND ip_address IS NULL)
         RETURNING 1
       ) SELECT count(*) AS rows FROM gone`,
      [days],
    );
    return Number(row!.rows);
  }
}
