import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** The read side of investments: price history, what the public sees of pools, an investor's own account. */
export class Portfolio1764000000240 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(
      runner,
      'tables/portfolio',
      'functions/record_asset_prices',
      'policies/portfolio',
      'triggers/portfolio',
      'functions/public_assets',
      'functions/own_account',
      'views/pool_investments',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW pool_investments');
    await runner.query('REVOKE EXECUTE ON FUNCTION open_positions(UUID) FROM app_user');
    await runner.query(
      'DROP FUNCTION close_own_account(), forget_own_device(UUID), record_own_act(TEXT, TEXT, UUID), own_tier_steps(), own_log(), ' +
        'pool_history(UUID, DATE, DATE), pool_growth(TIMESTAMPTZ), public_assets(UUID[], TIMESTAMPTZ)',
    );
    // CASCADE takes the triggers that call them.
    await runner.query(
      'DROP FUNCTION record_terms_price(), record_opened_asset_price(), record_chain_prices(UUID) CASCADE',
    );
    await runner.query('ALTER TABLE user_sessions DROP COLUMN device_id');
    await runner.query('DROP INDEX idx_investments_holdings, idx_investments_pool');
    await runner.query('DROP TABLE asset_prices');
  }
}
