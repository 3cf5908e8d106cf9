import { Inject, Injectable, Optional } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { unavailable } from '../../common/problem/problem.js';

export type SeriesName = 'analytics_events' | 'blockchain_metrics';
type Row = object;

/** A year of five million people is counted in less. */
const PATIENT = { statement_timeout: '10min' };

/** The analytics database: one statement in a transaction of its own, as the role that it needs. */
@Injectable()
export class SeriesRepository {
  constructor(@Optional() @Inject(getDataSourceToken('analytics')) private readonly analytics?: DataSource) {}

  /** False where no such database is configured: then nothing is kept, and nothing waits to be. */
  get present(): boolean {
    return this.analytics !== undefined;
  }

  /**
   * @param settings of the server, for this statement alone
   * @throws Problem 503 where there is no such database; the driver's error where it is away
   */
  async query<T extends Row>(
    role: 'admin_role' | 'app_worker',
    statement: string,
    parameters: unknown[] = [],
    settings: Record<string, string> = {},
  ): Promise<T[]> {
    if (!this.analytics) throw unavailable('database of the series');
    return this.analytics.transaction(async (manager) => {
      await manager.query("SELECT set_config('role', $1, true)", [role]);
      for (const [name, value] of Object.entries(settings))
        await manager.query('SELECT set_config($1, $2, true)', [name, value]);
      return manager.query<T[]>(statement, parameters);
    });
  }

  /** Works some marks off. Fewer than `most` means that all sums are true; null, that another process is at it. */
  async refresh(most: number): Promise<number | null> {
    const [row] = await this.query<{ marks: number | null }>(
      'app_worker',
      'SELECT refresh_series($1) AS marks',
      [most],
      PATIENT,
    );
    return row!.marks;
  }

  /** @returns how many partitions were made: for this month, the next ones, and rows that came for another */
  async keepPartitions(monthsAhead: number): Promise<number> {
    const [row] = await this.query<{ made: number }>(
      'app_worker',
      'SELECT keep_series_partitions(current_date, (current_date + make_interval(months => $1))::date) AS made',
      [monthsAhead],
      PATIENT,
    );
    return row!.made;
  }

  /** @returns how many partitions went */
  async dropOlderThan(series: SeriesName, days: number): Promise<number> {
    const [row] = await this.query<{ dropped: number }>(
      'app_worker',
      'SELECT drop_old_series($1, current_date - $2::integer) AS dropped',
      [series, days],
      PATIENT,
    );
    return row!.dropped;
  }

  /** Zones that nobody asks for are no longer counted in. @returns how many */
  async forgetZones(days: number): Promise<number> {
    const rows = await this.query<{ zone: string }>(
      'app_worker',
      `WITH forgotten AS (DELETE FROM event_zones WHERE asked_on < current_date - $1::integer RETURNING zone)
       SELECT zone FROM forgotten`,
      [days],
      PATIENT,
    );
    return rows.length;
  }

  /** What was committed before this moment is in the sums. Null until they were made once. */
  async findAsOf(series: SeriesName): Promise<Date | null> {
    const [row] = await this.query<{ at: Date | null }>(
      'admin_role',
      'SELECT refreshed_at AS at FROM series_refreshes WHERE series = $1',
      [series],
    );
    return row!.at;
  }
}
