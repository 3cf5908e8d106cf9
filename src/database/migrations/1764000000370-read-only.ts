import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** The mode in which an incident is looked into: reads go on, writes are refused by the database itself. */
export class ReadOnly1764000000370 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'tables/read_only_mode', 'functions/read_only');
    await runner.query('SELECT guard_tables_while_read_only()');
  }

  async down(runner: QueryRunner): Promise<void> {
    // Its triggers go with it.
    await runner.query('DROP FUNCTION refuse_while_read_only() CASCADE');
    await runner.query(
      `DROP FUNCTION guard_tables_while_read_only(), read_only_exempt(), wait_for_writers(), read_only_lock(),
         set_read_only(BOOLEAN, TEXT)`,
    );
    await runner.query('DROP TABLE read_only_mode');
  }
}
