import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** Families of refresh tokens, second factors, counted attempts; sessions that end with what they stand on. */
export class StaffAccess1764000000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(
      runner,
      'tables/staff_access',
      'functions/end_staff_sessions',
      'functions/rotate_staff_token',
      'functions/lock_out',
      'triggers/staff_access',
      'policies/staff_access',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE UPDATE (revoked_at, stepped_up_at) ON admin_sessions FROM admin_role');
    await runner.query('GRANT UPDATE ON admin_sessions TO admin_role');
    await runner.query(
      'DROP FUNCTION rotate_staff_token(TEXT, TEXT, BYTEA, INTEGER), ' +
        'charge_attempt(TEXT, TEXT, INTEGER, INTEGER), forgive_attempt(TEXT, TEXT)',
    );
    await runner.query('DROP TABLE admin_recovery_codes, admin_totp, admin_spent_tokens, auth_attempts');
    // CASCADE takes the triggers that call them.
    await runner.query(
      'DROP FUNCTION count_credentials_change(), end_staff_sessions(), count_second_factor_change(), ' +
        'keep_totp_step(), keep_session_ended() CASCADE',
    );
    await runner.query('ALTER TABLE admin_sessions DROP COLUMN last_used_at, DROP COLUMN stepped_up_at');
    await runner.query('ALTER TABLE admin_users DROP COLUMN credentials_version');
  }
}
