import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** One way to rotate the refresh tokens of staff and of investors, an end to every session, and what is pruned when. */
export class SessionFamilies1764000000160 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(
      runner,
      'tables/session_families',
      'functions/rotate_refresh_token',
      'functions/keep_session_ended',
      'functions/prune_access',
      'policies/session_families',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'functions/rotate_staff_token');
    await runner.query('DROP TRIGGER user_sessions_stay_ended ON user_sessions');
    await applySql(runner, 'functions/end_staff_sessions');
    await runner.query(
      'DROP FUNCTION prune_access(), rotate_investor_token(TEXT, TEXT, BYTEA, INTEGER), ' +
        'rotate_refresh_token(REGCLASS, REGCLASS, NAME, TEXT, TEXT, BYTEA, INTEGER)',
    );
    await applySql(runner, 'tables/user_session_tokens');
  }
}
