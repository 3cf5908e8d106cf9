import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** Functions and triggers: row stamps, legal state edges, the audit trail. */
export class Rules1764000000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(
      runner,
      'functions/set_updated_at',
      'functions/bump_version',
      'functions/set_asset_slug',
      'functions/check_investment_edge',
      'functions/recount_asset_metrics',
      'functions/audit_redact',
      'functions/audit_trigger_function',
      'triggers/row_stamps',
      'triggers/audit',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    // CASCADE takes the triggers that call them.
    await runner.query(
      'DROP FUNCTION set_updated_at(), bump_version(), set_asset_slug(), check_investment_edge(), ' +
        'audit_trigger_function() CASCADE',
    );
    await runner.query('DROP FUNCTION recount_asset_metrics(UUID[]), audit_redact(JSONB)');
  }
}
