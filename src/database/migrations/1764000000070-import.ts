import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** What the importer keeps about its own work: batches, files, quarantine, ledger, raw records; with its grants. */
export class Import1764000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'import/tables', 'import/delete_imported_admin_logs', 'import/access');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION delete_imported_admin_logs(UUID)');
    await runner.query(
      'DROP TABLE import_deferred, import_raw, import_changes, import_quarantine, import_files, import_batches',
    );
  }
}
