import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** Runs of jobs; the audit log's total order and its seals; redaction inside JSON. */
export class AuditSeals1764000000130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(
      runner,
      'tables/job_runs',
      'tables/admin_log_seals',
      'import/delete_unsealed_imported_admin_logs',
      'functions/audit_redact_nested',
      'functions/count_denied_attempts',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'functions/audit_redact', 'import/delete_imported_admin_logs');
    await runner.query('DROP FUNCTION audit_redact_value(JSONB), count_denied_attempts(INET)');
    await runner.query('DROP TABLE admin_log_horizon, admin_log_seals, job_runs');
    await runner.query('DROP INDEX idx_admin_logs_denied');
    await runner.query('ALTER TABLE admin_logs DROP COLUMN seq, DROP COLUMN xact_id');
    await runner.query('REVOKE INSERT ON admin_logs FROM app_worker');
    await runner.query('GRANT INSERT ON admin_logs TO app_worker');
  }
}
