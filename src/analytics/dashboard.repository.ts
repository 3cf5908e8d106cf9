import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** One figure of the dashboard. Numerics are text, so that amounts stay exact. */
export interface DashboardCounter {
  counter: string;
  /** Currency or status, where the counter has parts. */
  part: string | null;
  value: string;
  previous: string;
  /** Per cent against the previous one; null where that is 0. */
  change: string | null;
}

@Injectable()
export class DashboardRepository {
  constructor(private readonly database: Database) {}

  findCounters(since: Date, until: Date): Promise<DashboardCounter[]> {
    return this.database.query<DashboardCounter>(
      'SELECT counter, part, value, previous, change FROM dashboard_counters($1, $2)',
      [since, until],
    );
  }
}
