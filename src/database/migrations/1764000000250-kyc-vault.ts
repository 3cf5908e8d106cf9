import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** Papers with their bytes: where they are stored, under which key, and how they stand. */
export class KycVault1764000000250 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(
      runner,
      'tables/kyc_vault',
      'functions/check_kyc_document',
      'triggers/kyc_vault',
      'policies/kyc_vault',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    // CASCADE takes the triggers that call them.
    await runner.query('DROP FUNCTION check_kyc_document(), forget_user_files() CASCADE');
    await runner.query(
      `DROP TRIGGER kyc_documents_audit_update_trigger ON kyc_documents;
       DROP TRIGGER kyc_documents_audit_trigger ON kyc_documents;
       CREATE TRIGGER kyc_documents_audit_trigger AFTER INSERT OR UPDATE OR DELETE ON kyc_documents
         FOR EACH ROW EXECUTE FUNCTION audit_trigger_function()`,
    );
    await runner.query('REVOKE UPDATE (sealed) ON secret_canary FROM app_worker');
    await runner.query('REVOKE INSERT, UPDATE, DELETE ON kyc_documents FROM app_user');
    await runner.query(
      `ALTER TABLE kyc_documents DROP CONSTRAINT kyc_documents_stored_check, DROP CONSTRAINT kyc_documents_scan_check,
         DROP COLUMN storage_key, DROP COLUMN file_key, DROP COLUMN name_sealed, DROP COLUMN state,
         DROP COLUMN scanned_at, DROP COLUMN scanner, DROP COLUMN finding, DROP COLUMN checked_at`,
    );
    await runner.query(
      `GRANT INSERT (id, application_id, document_type, original_filename, stored_filename, file_path, file_size,
         mime_type, file_hash) ON kyc_documents TO app_user`,
    );
    await runner.query('GRANT INSERT, UPDATE ON kyc_documents TO admin_role');
  }
}
