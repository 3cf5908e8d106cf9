import { Inject, Injectable, Optional } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Database } from '../../database/database.js';

const POINTS = 5_000;

interface Point {
  number: string;
  hash: string;
  timestamp: Date;
  transactions: number;
  gas: string | null;
}

/**
 * Writes a point for every block into the series of the analytics database. That is another database, so no
 * transaction holds both: what was written is noted afterwards, and what may have been is written again.
 */
@Injectable()
export class ChainSeries {
  constructor(
    private readonly database: Database,
    @Optional() @Inject(getDataSourceToken('analytics')) private readonly analytics?: DataSource,
  ) {}

  /** Brings the series up to the indexed height. Answers how many points were written. */
  async feed(): Promise<number> {
    let written = 0;
    for (;;) {
      const points = this.analytics ? await this.feedSome(this.analytics) : 0;
      written += points;
      if (points < POINTS) return written;
    }
  }

  private async feedSome(analytics: DataSource): Promise<number> {
    const [series, points] = await this.database.asSystem('chain series', () => this.findPoints());
    if (!series || points.length === 0) return 0;
    await analytics.transaction(async (manager) => {
      await manager.query("SELECT set_config('role', 'app_worker', true)");
      // Points of blocks that are no longer on the chain; they cannot be older than what they follow.
      await manager.query(
        'DELETE FROM blockchain_metrics WHERE block_number > $1 AND time >= coalesce($2, time)',
        [series.height, series.time],
      );
      await manager.query(
        `INSERT INTO blockchain_metrics (time, block_number, transaction_count, gas_used)
         SELECT * FROM unnest($1::timestamptz[], $2::bigint[], $3::integer[], $4::bigint[])
         ON CONFLICT (time, block_number) DO UPDATE
            SET transaction_count = excluded.transaction_count, gas_used = excluded.gas_used`,
        [
          points.map(({ timestamp }) => timestamp),
          points.map(({ number }) => number),
          points.map(({ transactions }) => transactions),
          points.map(({ gas }) => gas),
        ],
      );
    });
    const last = points.at(-1)!;
    // A reorganisation in between has another block there: then these points are written over with the next ones.
    const keepHeight = () =>
      this.database.query(
        `UPDATE blockchain_cursors SET series_height = $2
          WHERE series_height = $1 AND EXISTS (SELECT FROM blockchain_blocks WHERE number = $2 AND hash = $3)`,
        [series.height, last.number, last.hash],
      );
    await this.database.asSystem('chain series', keepHeight, true);
    return points.length;
  }

  private async findPoints(): Promise<[{ height: string; time: Date | null } | undefined, Point[]]> {
    const [series] = await this.database.query<{ height: string; time: Date | null }>(
      `SELECT c.series_height AS height, b.timestamp AS time
         FROM blockchain_cursors c LEFT JOIN blockchain_blocks b ON b.number = c.series_height
        WHERE c.series_height < c.height`,
    );
    if (!series) return [undefined, []];
    const points = await this.database.query<Point & Record<string, unknown>>(
      `SELECT number, hash, timestamp, transaction_count AS transactions, gas_used AS gas
         FROM blockchain_blocks WHERE number > $1 ORDER BY number LIMIT $2`,
      [series.height, POINTS],
    );
    return [series, points];
  }
}
