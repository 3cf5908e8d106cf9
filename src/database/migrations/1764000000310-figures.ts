import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** What analytics counts, summed by time and kept exactly. */
export class Figures1764000000310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'tables/figures', 'functions/figures', 'triggers/figures');
    await runner.query('SELECT rebuild_figures()');
  }

  async down(runner: QueryRunner): Promise<void> {
    // CASCADE takes the triggers that call them.
    await runner.query(
      'DROP FUNCTION record_user_figures(), record_investment_figures(), record_application_figures() CASCADE',
    );
    await runner.query(
      'DROP FUNCTION rebuild_figures(), fold_figures(INTEGER), figure_sizes(TEXT), ' +
        'figure_bucket(TEXT, TIMESTAMPTZ)',
    );
    await runner.query(
      'DROP FUNCTION user_figures(TIMESTAMPTZ, TEXT, INTEGER, TIMESTAMPTZ, TIMESTAMPTZ), ' +
        'investment_figures(UUID, TEXT, TEXT, NUMERIC, TIMESTAMPTZ, TIMESTAMPTZ, TIMESTAMPTZ, NUMERIC), ' +
        'application_figures(TEXT, TIMESTAMPTZ, TIMESTAMPTZ, UUID, TIMESTAMPTZ, TIMESTAMPTZ), duration_step(INTERVAL)',
    );
    await runner.query('DROP TABLE figure_changes, figure_rollups');
  }
}
