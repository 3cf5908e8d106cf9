import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** What late registrations are decoded anew by, and what may be forgotten of the events once everybody has had them. */
export class ChainConsumers1764000000330 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(
      runner,
      'tables/chain_consumers',
      'tables/investment_withdrawals',
      'tables/interest_on_chain',
      'functions/interest_on_chain',
      'functions/own_withdrawals',
      'functions/find_investment_differences_withdrawn',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION find_investment_differences(), own_withdrawals(TIMESTAMPTZ)');
    await applySql(runner, 'functions/find_investment_differences');
    await runner.query('DROP TRIGGER interest_registrations_source ON interest_registrations');
    await runner.query('DROP FUNCTION follow_chain_interest(), keep_interest_source()');
    // What the chain alone has said comes again with its events.
    await runner.query("DELETE FROM interest_registrations WHERE source = 'chain'");
    await runner.query('ALTER TABLE interest_registrations DROP COLUMN source');
    await runner.query('DROP TABLE interest_events, investment_withdrawals');
    await runner.query(
      'ALTER TABLE blockchain_outbox_readers DROP COLUMN history_block, DROP COLUMN history_log',
    );
    await runner.query(
      'ALTER TABLE blockchain_cursors DROP COLUMN redecode_from, DROP COLUMN catalogue, DROP COLUMN pruned_event_id',
    );
  }
}
