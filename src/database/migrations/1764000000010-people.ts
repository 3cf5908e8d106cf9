import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** Staff, investors, their keys and the audit log. */
export class People1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'tables/people');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE admin_logs, user_keys, user_profiles, users, admin_sessions, admin_users');
  }
}
