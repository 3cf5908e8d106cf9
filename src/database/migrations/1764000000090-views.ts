import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

export class Views1764000000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(
      runner,
      'views/asset_performance_summary',
      'views/user_portfolio_summary',
      'functions/refresh_summaries',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION refresh_summaries()');
    await runner.query('DROP VIEW user_portfolio, asset_performance');
    await runner.query('DROP MATERIALIZED VIEW user_portfolio_summary, asset_performance_summary');
  }
}
