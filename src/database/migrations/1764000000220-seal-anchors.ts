import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** Where seals of the audit log are anchored. */
export class SealAnchors1764000000220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'tables/admin_log_anchors');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE admin_log_anchors');
  }
}
