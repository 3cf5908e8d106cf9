import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql, readSql } from '../sql-files.js';

/** Reservations that cannot oversell, payments and refunds by their rules, history, interest, reconciliation. */
export class Investing1764000000230 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(
      runner,
      'tables/investing',
      'functions/audit_redact_planned',
      'functions/asset_capacity',
      'functions/keep_asset_commitments',
      'functions/check_investment_confirmed',
      'functions/record_investment_transitions',
      'functions/kyc_standing',
      'functions/investment_eligibility',
      'functions/invest',
      'functions/settle_payments',
      'functions/find_investment_differences',
      'policies/investing',
    );
    await runner.query(
      `INSERT INTO investment_transitions (investment_id, user_id, asset_id, to_status, amount, currency, tokens, at)
       SELECT id, user_id, asset_id, status, amount, currency, tokens, coalesce(confirmed_at, invested_at)
         FROM investments ORDER BY invested_at, id`,
    );
    await runner.query('SELECT recount_asset_metrics(array_agg(asset_id)) FROM asset_metrics');
    await runner.query(
      'ALTER TABLE asset_metrics ADD CONSTRAINT asset_metrics_capacity_check ' +
        'CHECK (capacity IS NULL OR total_invested + reserved <= capacity + oversold)',
    );
    await applySql(runner, 'triggers/investing');
  }

  /** Reversible while nobody has proposed a bank payment: approvals are kept, and the older list of kinds lacks it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP FUNCTION invest(UUID, NUMERIC, TEXT, TEXT, TEXT, INTEGER, INTEGER), cancel_investment(UUID), ' +
        'attach_transaction(UUID, TEXT, INTEGER), my_eligibility(UUID, NUMERIC, TEXT, INTEGER), ' +
        'investment_eligibility(UUID, UUID, NUMERIC, TEXT, INTEGER), kyc_standing(UUID), ' +
        'expire_reservations(UUID, INTEGER), settle_payment(TEXT, INTEGER), ' +
        'take_back_payment(TEXT, INTEGER, INTEGER), fail_unpaid(BIGINT, TEXT), find_investment_differences()',
    );
    // CASCADE takes the triggers that call them.
    await runner.query(
      'DROP FUNCTION reserve_capacity(), queue_for_reservations(), keep_asset_capacity(), keep_interested_count(), ' +
        'check_interest(), record_investment_transitions(), keep_investment_transitions() CASCADE',
    );
    await applySql(runner, 'functions/audit_redact_nested');
    await runner.query('ALTER TABLE asset_metrics DROP CONSTRAINT asset_metrics_capacity_check');
    for (const name of ['keep_asset_metrics', 'recount_asset_metrics_locked', 'check_investment_edge']) {
      await runner.query(replacing(readSql(`functions/${name}`)));
    }
    await runner.query(replacing(readSql('functions/check_asset_terms')));
    await runner.query('DROP FUNCTION oversold_by(asset_metrics, NUMERIC), counted_asset_metrics(UUID[])');
    await runner.query(
      'DROP TABLE reconciliation_differences, reconciliation_runs, investment_payments, investment_transitions, ' +
        'interest_registrations',
    );
    await runner.query(
      'ALTER TABLE asset_metrics DROP COLUMN reserved, DROP COLUMN capacity, DROP COLUMN oversold',
    );
    await applySql(runner, 'tables/investing_before');
  }
}

/** Functions that stood before this migration, over those that took their place. */
const replacing = (sql: string): string => sql.replaceAll(/^CREATE FUNCTION/gm, 'CREATE OR REPLACE FUNCTION');
