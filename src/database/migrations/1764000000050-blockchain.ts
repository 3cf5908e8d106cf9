import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

export class Blockchain1764000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'tables/blockchain');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE blockchain_cursors, blockchain_rollups, blockchain_contracts, blockchain_token_balances, ' +
        'blockchain_token_transfers, blockchain_participants, blockchain_logs, blockchain_transactions, ' +
        'blockchain_blocks',
    );
  }
}
