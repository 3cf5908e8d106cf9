import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** Assets in the hands of staff: legal edges, frozen terms, exact metrics; summaries that know their age. */
export class AssetAdministration1764000000190 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(
      runner,
      'tables/asset_image_hash',
      'tables/summary_refreshes',
      'functions/recount_asset_metrics_locked',
      'functions/keep_asset_metrics',
      'functions/check_asset_edge',
      'functions/check_asset_terms',
      'triggers/assets',
      'functions/refresh_summary',
      'functions/dashboard_counters',
    );
    // From here on the triggers keep what this once sets right.
    await runner.query(
      'INSERT INTO asset_metrics (asset_id) SELECT id FROM assets ON CONFLICT (asset_id) DO NOTHING',
    );
    await runner.query('SELECT recount_asset_metrics(array_agg(id)) FROM assets');
  }

  async down(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'functions/refresh_summaries', 'functions/recount_asset_metrics');
    await runner.query('DROP FUNCTION dashboard_counters(TIMESTAMPTZ, TIMESTAMPTZ), refresh_summary(TEXT)');
    // CASCADE takes the triggers that call them.
    await runner.query(
      'DROP FUNCTION keep_asset_metrics(), derive_asset_totals(), recount_new_terms(), check_asset_edge(), ' +
        'check_asset_terms(), touch_asset() CASCADE',
    );
    await runner.query('DROP FUNCTION lock_asset_commitments(UUID), missing_for_publication(assets)');
    await runner.query('DROP TABLE summary_refreshes');
    await runner.query('REVOKE INSERT (asset_id) ON asset_metrics FROM admin_role');
    await runner.query('GRANT INSERT ON asset_metrics TO admin_role');
    await runner.query('ALTER TABLE assets DROP COLUMN image_hash');
  }
}
