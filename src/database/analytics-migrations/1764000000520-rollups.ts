import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** Sums of the series by minute, quarter of an hour, hour and day, who was there, and what keeps both true. */
export class Rollups1764000000520 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const hypertables = await this.areHypertables(runner);
    await applySql(
      runner,
      'series/rollup_tables',
      'series/mark_series',
      'functions/periods_of',
      'series/event_periods',
    );
    if (hypertables) {
      await applySql(runner, 'series/continuous_aggregates', 'series/hypertable_chunks');
    } else {
      await applySql(
        runner,
        'series/aggregate_tables',
        'series/refresh_aggregates',
        'series/series_partitions',
      );
      await runner.query('DROP FUNCTION ensure_series_partitions(DATE, DATE)');
    }
    await applySql(runner, 'series/refresh_series', 'series/rollup_grants', 'series/mark_existing');
  }

  async down(runner: QueryRunner): Promise<void> {
    const hypertables = await this.areHypertables(runner);
    for (const series of ['analytics_events', 'blockchain_metrics']) {
      for (const what of ['added', 'removed', 'changed']) {
        await runner.query(`DROP TRIGGER ${series}_mark_${what} ON ${series}`);
      }
    }
    await runner.query(
      'DROP FUNCTION mark_series_added(), mark_series_removed(), mark_series_changed(), refresh_series(INTEGER), ' +
        'refresh_event_users(TIMESTAMPTZ[], TIMESTAMPTZ[]), refresh_event_times(TSTZMULTIRANGE, UUID[]), ' +
        'forget_event_users(TIMESTAMPTZ), refresh_event_aggregates(TIMESTAMPTZ[]), ' +
        'refresh_chain_aggregates(TIMESTAMPTZ[]), keep_series_partitions(DATE, DATE), drop_old_series(TEXT, DATE), ' +
        'ensure_event_periods(TEXT, TEXT, TIMESTAMPTZ, TIMESTAMPTZ), ' +
        'count_event_periods(TEXT, TEXT, TIMESTAMPTZ[], TIMESTAMPTZ[]), ' +
        'periods_of(TEXT, TEXT, TIMESTAMPTZ, TIMESTAMPTZ)',
    );
    await runner.query(
      'DROP TABLE event_period_cohorts, event_period_users, event_periods, event_zones, event_users, ' +
        'event_user_slots, event_user_times, series_refreshes, series_marks',
    );
    if (hypertables) await this.dropContinuousAggregates(runner);
    else {
      await runner.query(
        'DROP TABLE analytics_events_minute, analytics_events_quarter, analytics_events_hour, analytics_events_day, ' +
          'blockchain_metrics_minute, blockchain_metrics_hour, blockchain_metrics_day',
      );
      await applySql(runner, 'series/ensure_series_partitions');
    }
  }

  private async dropContinuousAggregates(runner: QueryRunner): Promise<void> {
    await runner.query(
      "SELECT delete_job(job_id) FROM timescaledb_information.jobs WHERE proc_name = 'rebuild_series'",
    );
    await runner.query('DROP PROCEDURE rebuild_series(INTEGER, JSONB)');
    await runner.query('DROP TABLE series_rebuilds');
    for (const series of ['analytics_events', 'blockchain_metrics']) {
      await runner.query(`SELECT remove_compression_policy('${series}')`);
    }
    // The coarser is made of the finer.
    for (const level of ['day', 'hour', 'quarter', 'minute']) {
      await runner.query(`DROP MATERIALIZED VIEW analytics_events_${level}`);
      if (level !== 'quarter') await runner.query(`DROP MATERIALIZED VIEW blockchain_metrics_${level}`);
    }
  }

  /** What the migration before made of them: the extension may have been installed since. */
  private async areHypertables(runner: QueryRunner): Promise<boolean> {
    const [row] = (await runner.query(
      "SELECT relkind <> 'p' AS hypertable FROM pg_class WHERE oid = 'public.analytics_events'::regclass",
    )) as { hypertable: boolean }[];
    return row!.hypertable;
  }
}
