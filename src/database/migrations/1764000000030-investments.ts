import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

export class Investments1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'tables/investments');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE investments');
  }
}
