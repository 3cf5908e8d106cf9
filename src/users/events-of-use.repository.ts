import { Inject, Injectable, Optional } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

/** The events of the other database, of one person. */
@Injectable()
export class EventsOfUseRepository {
  constructor(@Optional() @Inject(getDataSourceToken('analytics')) private readonly analytics?: DataSource) {}

  /** Nothing where there is no such database. */
  async findOf(userId: string): Promise<Record<string, unknown>[]> {
    if (!this.analytics) return [];
    return this.analytics.transaction(async (manager) => {
      await manager.query("SELECT set_config('role', 'app_worker', true)");
      return manager.query<Record<string, unknown>[]>(
        `SELECT time AS at, event_type AS "eventType", event_data AS "eventData", session_id AS "sessionId"
           FROM analytics_events WHERE user_id = $1 ORDER BY time, event_id`,
        [userId],
      );
    });
  }
}
