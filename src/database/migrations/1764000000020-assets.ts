import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

export class Assets1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'tables/assets');
    // TypeORM looks generated columns up here; the table stays empty, since SQL is not its business to compare.
    await runner.query(
      'CREATE TABLE typeorm_metadata (type VARCHAR NOT NULL, database VARCHAR, schema VARCHAR, "table" VARCHAR, name VARCHAR, value TEXT)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE typeorm_metadata, asset_metrics, asset_details, assets');
  }
}
