import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** Answers that are given again; one-time passwords, and who may have a hand in whose account. */
export class StaffAccounts1764000000170 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(
      runner,
      'tables/idempotency_keys',
      'policies/idempotency_keys',
      'tables/staff_accounts',
      'functions/check_account_change',
      'functions/remove_second_factor',
      'triggers/staff_accounts',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER admin_users_check_account_change ON admin_users');
    await runner.query('DROP FUNCTION check_account_change(), remove_second_factor(UUID)');
    await runner.query('ALTER TABLE admin_users DROP COLUMN must_change_password');
    await runner.query('DROP TABLE idempotency_keys');
  }
}
