import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** A user's own history, the system's metrics and the canary of the secrets. */
export class Analytics1764000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'tables/analytics');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE secret_canary, system_metrics, user_analytics');
  }
}
