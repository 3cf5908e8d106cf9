import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** A block's header in full, whatever a later fork has appended to it. */
export class ChainHeader1764000000390 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'tables/chain_header');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE blockchain_blocks DROP COLUMN appended');
  }
}
