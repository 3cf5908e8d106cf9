import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** The two series of the design: hypertables where TimescaleDB can be had, native monthly partitions elsewhere. */
export class Series1764000000510 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await this.timescaleCanBeHad(runner)) {
      await applySql(runner, 'series/hypertables', 'series/grants');
      return;
    }
    await applySql(runner, 'series/partitioned_tables', 'series/ensure_series_partitions', 'series/grants');
    await runner.query(
      "SELECT ensure_series_partitions(current_date, (current_date + interval '2 months')::date)",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE analytics_events, blockchain_metrics');
    await runner.query('DROP FUNCTION IF EXISTS ensure_series_partitions(DATE, DATE)');
  }

  private async timescaleCanBeHad(runner: QueryRunner): Promise<boolean> {
    const [row] = (await runner.query(
      "SELECT EXISTS (SELECT FROM pg_available_extensions WHERE name = 'timescaledb') AS available",
    )) as { available: boolean }[];
    return row?.available ?? false;
  }
}
