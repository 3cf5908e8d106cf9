import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** What staff do with investors: status, tiers by four eyes, notes, and erasure with its certificate. */
export class UsersAdmin1764000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(
      runner,
      'tables/users_admin',
      'functions/open_positions',
      'functions/check_user_status',
      'functions/check_investor_active',
      'functions/end_user_sessions',
      'functions/check_tier_raise',
      'functions/keep_erased',
      'functions/keep_user_notes',
      'functions/erase_user',
      'triggers/users_admin',
      'policies/users_admin',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION erase_user(UUID, TEXT)');
    // CASCADE takes the triggers that call them.
    await runner.query(
      'DROP FUNCTION check_user_status(), check_investor_active(), end_user_sessions(), check_tier_raise(), ' +
        'keep_key_destroyed(), keep_profile_erased(), keep_user_notes(), keep_erasure_certificate() CASCADE',
    );
    await runner.query('DROP FUNCTION open_positions(UUID)');
    await runner.query('DROP TABLE erasure_certificates, user_notes');
    await runner.query('DROP INDEX idx_admin_logs_user_actor');
    await runner.query('DROP POLICY admin_user_sessions_policy ON user_sessions');
    await runner.query('REVOKE SELECT ON user_sessions FROM admin_role');
    await runner.query('GRANT UPDATE ON user_keys TO admin_role');
  }
}
