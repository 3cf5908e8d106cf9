import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';

export type Samples = Record<string, number>;

@Injectable()
export class SystemSamplesRepository {
  constructor(private readonly database: Database) {}

  /** As the system. What the statistics of the database say of it since they were last reset; nothing of an idle one. */
  async findCacheHitRatio(): Promise<number | undefined> {
    const [row] = await this.database.query<{ ratio: number | null }>(
      `SELECT blks_hit::float8 / nullif(blks_hit + blks_read, 0) AS ratio
         FROM pg_stat_database WHERE datname = current_database()`,
    );
    return row?.ratio ?? undefined;
  }

  /** All of one moment. */
  async add(samples: Samples): Promise<void> {
    await this.database.query(
      `INSERT INTO system_metrics (metric_type, metric_value, timestamp)
       SELECT type, round(value::numeric, 6), now() FROM unnest($1::text[], $2::float8[]) AS s (type, value)`,
      [Object.keys(samples), Object.values(samples)],
    );
  }

  /** @returns how many samples went; what an import brought stays, for it is verified against its files */
  async prune(sampleDays: number, sumDays: number): Promise<number> {
    const [row] = await this.database.query<{ rows: string }>('SELECT prune_system_metrics($1, $2) AS rows', [
      sampleDays,
      sumDays,
    ]);
    return Number(row!.rows);
  }
}
