import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** Row-level security and what each role may touch at all. */
export class Access1764000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'policies/row_level_security', 'policies/grants');
  }

  async down(runner: QueryRunner): Promise<void> {
    const policies = (await runner.query(
      "SELECT tablename, policyname FROM pg_policies WHERE schemaname = 'public' AND tablename NOT LIKE 'import\\_%'",
    )) as { tablename: string; policyname: string }[];
    for (const { tablename, policyname } of policies) {
      await runner.query(`DROP POLICY ${policyname} ON ${tablename}`);
    }
    for (const tablename of new Set(policies.map((policy) => policy.tablename))) {
      await runner.query(`ALTER TABLE ${tablename} NO FORCE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${tablename} DISABLE ROW LEVEL SECURITY`);
    }
    // The import tables bring their own grants, in their own migration.
    const tables = (await runner.query(
      "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace " +
        "AND relkind IN ('r', 'p') AND relname NOT LIKE 'import\\_%'",
    )) as { name: string }[];
    await runner.query(
      `REVOKE ALL ON ${tables.map(({ name }) => name).join(', ')} FROM app_public, app_user, admin_role, app_worker`,
    );
  }
}
