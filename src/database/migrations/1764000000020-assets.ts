import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

export class Assets1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'tables/assets');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE asset_metrics, asset_details, assets');
  }
}
