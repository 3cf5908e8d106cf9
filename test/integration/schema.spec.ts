import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { migrate, migrationStatus, revertNewest } from '../../src/database/migrate.js';
import { createTestDatabase, ownerSource, type TestDatabase } from '../support/database.js';

describe('The schema', () => {
  let database: TestDatabase;
  let primary: DataSource;
  let analytics: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    primary = await ownerSource('primary', database.urls.owner);
    analytics = await ownerSource('analytics', database.urls.analyticsOwner);
  });

  afterAll(async () => {
    await primary.destroy();
    await analytics.destroy();
    await database.drop();
  });

  it.each(['primary', 'analytics'] as const)(
    'differs in nothing from the entities of the %s database',
    async (name) => {
      const source = name === 'primary' ? primary : analytics;
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    },
  );

  it('comes back whole after every migration has been taken back, one by one', async () => {
    const empty = await createTestDatabase({ empty: true });
    const source = await ownerSource('primary', empty.urls.owner);
    try {
      const run = await migrate(source);
      const before = await catalogue(source);
      for (const name of [...run].reverse()) expect(await revertNewest(source)).toBe(name);
      const left = await catalogue(source);
      expect(left).toEqual([]);
      await migrate(source);
      expect(await catalogue(source)).toEqual(before);
      expect((await migrationStatus(source)).pending).toEqual([]);
    } finally {
      await source.destroy();
      await empty.drop();
    }
  });
});

/** Every object of schema public that a migration can make, with its rights and its text. */
async function catalogue(source: DataSource): Promise<string[]> {
  const rows: { line: string }[] = await source.query(`
    SELECT 'relation ' || c.relkind::text || ' ' || c.relname || ' ' || coalesce(c.relacl::text, '') || ' rls='
           || c.relrowsecurity || c.relforcerowsecurity AS line
      FROM pg_class c WHERE relnamespace = 'public'::regnamespace
    UNION ALL
    SELECT 'column ' || attrelid::regclass || '.' || attname || ' ' || format_type(atttypid, atttypmod) || ' '
           || attnotnull || ' ' || coalesce(attacl::text, '') || ' ' || coalesce(pg_get_expr(adbin, adrelid), '')
      FROM pg_attribute a
      JOIN pg_class c ON c.oid = attrelid AND relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'm', 'v')
      LEFT JOIN pg_attrdef d ON d.adrelid = attrelid AND d.adnum = attnum
     WHERE attnum > 0 AND NOT attisdropped
    UNION ALL
    SELECT 'constraint ' || conname || ' ' || pg_get_constraintdef(oid)
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL
    SELECT 'index ' || pg_get_indexdef(indexrelid)
      FROM pg_index JOIN pg_class c ON c.oid = indexrelid WHERE relnamespace = 'public'::regnamespace
    UNION ALL
    SELECT 'trigger ' || pg_get_triggerdef(t.oid)
      FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid
     WHERE relnamespace = 'public'::regnamespace AND NOT tgisinternal
    UNION ALL
    SELECT 'policy ' || tablename || ' ' || policyname || ' ' || roles::text || ' ' || cmd || ' ' || coalesce(qual, '')
           || ' ' || coalesce(with_check, '') FROM pg_policies WHERE schemaname = 'public'
    UNION ALL
    SELECT 'function ' || pg_get_functiondef(oid) || ' ' || coalesce(proacl::text, '')
      FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    ORDER BY line`);
  // What the ORM keeps for itself is not ours to make or take back.
  return rows.map(({ line }) => line).filter((line) => !/schema_migrations|typeorm_metadata|PK_/.test(line));
}
