import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** What of the chain is shown: what types of transactions add to them, and to investors what they gave back. */
export class ChainShown1764000000350 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(
      runner,
      'functions/explorer_envelopes',
      'views/explorer_envelopes',
      'functions/own_withdrawal_log',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION own_withdrawal_log()');
    await runner.query('DROP VIEW explorer_envelopes');
    await applySql(runner, 'views/explorer_logs_before');
    await runner.query(
      'DROP FUNCTION public_envelope(JSONB), public_entry_address(JSONB), public_quantity(TEXT)',
    );
  }
}
