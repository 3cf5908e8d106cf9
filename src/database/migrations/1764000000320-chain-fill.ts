import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** The first fill of the chain's tables: indexes that are built at its end, and checks that cost less for every row. */
export class ChainFill1764000000320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'tables/chain_fill', 'functions/chain_fill');
  }

  async down(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'tables/chain_fill_before');
  }
}
