import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

const BLOCK_COLUMNS = ['mix_hash', 'bft_round', 'bft_seals'];
const TRANSACTION_COLUMNS = [
  'envelope_type',
  'nonce',
  'gas_limit',
  'max_fee_per_gas',
  'max_priority_fee_per_gas',
  'effective_gas_price',
  'cumulative_gas_used',
  'contract_address',
  'receipt_root',
  'method_id',
  'input',
  'envelope',
];
const CURSOR_COLUMNS = [
  'start_height',
  'transaction_count',
  'consensus',
  'node_height',
  'node_seen_at',
  'series_height',
  'gap_at',
  'halted_reason',
];

/** What the indexer stores, derives and takes back. Reversible while no stored balance is out of uint256. */
export class ChainIndexer1764000000210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(
      runner,
      'tables/chain_indexer',
      'functions/roll_back_chain',
      'functions/rebuild_chain_totals',
      'functions/find_chain_faults',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP FUNCTION roll_back_chain(BIGINT), rebuild_chain_totals(), find_chain_faults(INTEGER)',
    );
    await runner.query(
      'DROP TABLE blockchain_outbox_readers, blockchain_outbox, blockchain_validator_days, ' +
        'blockchain_validator_sets, blockchain_tokens, blockchain_addresses',
    );
    await runner.query('DROP INDEX idx_blockchain_cursors_one, idx_blockchain_transactions_imported');
    await this.drop(runner, 'blockchain_cursors', CURSOR_COLUMNS);
    await this.drop(runner, 'blockchain_transactions', TRANSACTION_COLUMNS);
    await this.drop(runner, 'blockchain_blocks', BLOCK_COLUMNS);
    await runner.query(
      'ALTER TABLE blockchain_token_balances DROP CONSTRAINT blockchain_token_balances_balance_check',
    );
    await runner.query('ALTER TABLE blockchain_token_balances ALTER COLUMN balance TYPE NUMERIC(78,0)');
    await runner.query(
      'ALTER TABLE blockchain_token_balances ADD CONSTRAINT blockchain_token_balances_balance_check ' +
        'CHECK (balance >= 0 AND balance < 2::numeric ^ 256)',
    );
  }

  private async drop(runner: QueryRunner, table: string, columns: string[]): Promise<void> {
    await runner.query(`ALTER TABLE ${table} ${columns.map((column) => `DROP COLUMN ${column}`).join(', ')}`);
  }
}
