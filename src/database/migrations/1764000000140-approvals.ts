import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** Four eyes: proposals, who may decide them, and the roles that are granted by them alone. */
export class Approvals1764000000140 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(
      runner,
      'tables/approvals',
      'functions/check_approval_edge',
      'functions/check_role_grant',
      'functions/keep_super_admin',
      'triggers/approvals',
      'policies/approvals',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE approvals');
    // CASCADE takes the triggers on admin_users.
    await runner.query(
      'DROP FUNCTION check_approval_edge(), check_role_grant(), queue_for_super_admin(), keep_super_admin() CASCADE',
    );
  }
}
