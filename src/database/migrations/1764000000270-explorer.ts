import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** What PendScan reads: indexes of its lists, orphans, and the chain's bytes without what is personal. */
export class Explorer1764000000270 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(
      runner,
      'tables/explorer',
      'functions/explorer',
      'triggers/explorer',
      'views/explorer',
      'policies/explorer',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT SELECT (envelope) ON blockchain_transactions TO app_public, app_user');
    await runner.query('GRANT SELECT ON blockchain_contracts TO app_public, app_user');
    await runner.query('DROP VIEW explorer_smart_wallets, explorer_contracts, explorer_logs, explorer_calls');
    await runner.query('DROP TRIGGER blockchain_blocks_keep_orphans ON blockchain_blocks');
    await runner.query('DROP TRIGGER blockchain_cursors_tell_head ON blockchain_cursors');
    await runner.query(
      'DROP FUNCTION tell_chain_head(), keep_orphans(), public_arguments(JSONB), is_public_log(TEXT, TEXT[], TEXT), ' +
        'public_event_words(TEXT), public_calldata(TEXT), is_wallet_call(TEXT), public_text(TEXT), may_hold_text(TEXT)',
    );
    await runner.query(
      'DROP INDEX idx_blockchain_logs_created_wallet, idx_blockchain_blocks_late, ' +
        'idx_blockchain_transactions_imported_to, idx_blockchain_transactions_imported_from, ' +
        'idx_blockchain_transactions_not_confirmed, idx_blockchain_transactions_rare_type',
    );
    await runner.query('DROP TABLE blockchain_orphans');
  }
}
