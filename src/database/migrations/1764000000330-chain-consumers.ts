import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** What late registrations are decoded anew by, and what may be forgotten of the events once everybody has had them. */
export class ChainConsumers1764000000330 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(
      runner,
      'tables/chain_consumers',
      'tables/investment_withdrawals',
      'functions/own_withdrawals',
      'functions/find_investment_differences_withdrawn',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION find_investment_differences(), own_withdrawals(TIMESTAMPTZ)');
    await applySql(runner, 'functions/find_investment_differences');
    await runner.query('DROP TABLE investment_withdrawals');
    await runner.query(
      'ALTER TABLE blockchain_outbox_readers DROP COLUMN history_block, DROP COLUMN history_log',
    );
    await runner.query(
      'ALTER TABLE blockchain_cursors DROP COLUMN redecode_from, DROP COLUMN catalogue, DROP COLUMN pruned_event_id',
    );
  }
}
