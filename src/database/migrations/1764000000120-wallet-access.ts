import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** How investors get in: one-time codes, sign-in messages, sessions and the limits that guard them. */
export class WalletAccess1764000000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'tables/wallet_access', 'functions/remember_device', 'policies/wallet_access');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION remember_device(JSONB, TEXT, TEXT, TIMESTAMPTZ)');
    await runner.query(
      'DROP TABLE user_session_tokens, user_sessions, access_limits, sign_in_nonces, one_time_codes',
    );
  }
}
