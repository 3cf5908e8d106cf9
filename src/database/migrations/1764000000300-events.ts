import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** Events on their way to the analytics database, and sums of what is measured of the system. */
export class Events1764000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'functions/periods_of', 'tables/event_outbox', 'tables/system_metric_rollups');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['add', 'recount_before', 'recount_after', 'recount_removed']) {
      await runner.query(`DROP TRIGGER system_metrics_${name} ON system_metrics`);
    }
    await runner.query('DROP TRIGGER erasure_certificates_erase_event_outbox ON erasure_certificates');
    await runner.query(
      'DROP FUNCTION add_system_metrics(), recount_system_metrics(), prune_system_metrics(INTEGER, INTEGER), ' +
        'erase_event_outbox(), periods_of(TEXT, TEXT, TIMESTAMPTZ, TIMESTAMPTZ)',
    );
    await runner.query('DROP TABLE system_metric_rollups, event_outbox');
  }
}
