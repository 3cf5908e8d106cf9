import { codeFiles } from './code.js';

/** Every file of a new feature, by its path. */
export const resourceFiles = (feature) => ({
  ...codeFiles(feature),
  ...databaseFiles(feature),
  ...testFiles(feature),
});

const databaseFiles = ({ name, plural, One, Many, table, stamp }) => ({
  [`src/${plural}/entities/${name}.entity.ts`]: `import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('${table}')
@ChecksInSql('${table}_title_check')
export class ${One} {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: '${table}_pkey' })
  id!: string;

  @Column('varchar', { length: 200 })
  title!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
`,
  [`src/database/sql/tables/${table}.sql`]: `CREATE TABLE ${table} (
  id UUID CONSTRAINT ${table}_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  title VARCHAR(200) NOT NULL CONSTRAINT ${table}_title_check CHECK (title ~ '\\S'),
  created_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
`,
  [`src/database/sql/policies/${table}.sql`]: `GRANT SELECT ON ${table} TO app_public, app_user, admin_role, app_worker;
GRANT INSERT (title) ON ${table} TO admin_role;

ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_${table}_policy ON ${table} FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY public_${table}_policy ON ${table} FOR SELECT TO app_public, app_user, app_worker USING (true);
CREATE POLICY admin_${table}_read_policy ON ${table} FOR SELECT TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
CREATE POLICY admin_${table}_write_policy ON ${table} FOR INSERT TO admin_role
  WITH CHECK ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
`,
  [`src/database/migrations/${stamp}-${plural}.ts`]: `import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

export class ${Many}${stamp} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'tables/${table}', 'policies/${table}');
    await runner.query('SELECT guard_tables_while_read_only()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE ${table}');
  }
}
`,
});

const testFiles = ({ name, plural, One, Many, table }) => ({
  [`src/${plural}/dto/${name}.dto.spec.ts`]: `import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Create${One}Dto } from './${name}.dto.js';

const problemsOf = (body: object) =>
  validateSync(plainToInstance(Create${One}Dto, body)).map(({ property }) => property);

describe('A new ${name}', () => {
  it('has a title', () => expect(problemsOf({ title: 'The first' })).toEqual([]));

  it.each([undefined, '', '  ', 5, 'x'.repeat(201)])('is refused with the title %j', (title) =>
    expect(problemsOf({ title })).toEqual(['title']),
  );
});
`,
  [`test/e2e/${plural}.spec.ts`]: `import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { StaffClient } from '../support/staff-client.js';

describe('${Many}', () => {
  let system: TestApplication;
  let staff: StaffClient;

  beforeAll(async () => {
    system = await createTestApplication();
    staff = await StaffClient.logIn(system, 'super_admin');
  });
  afterAll(() => system.close());

  it('are made by staff, on the record, and seen by everybody', async () => {
    const { body: made, headers } = await staff.post('${plural}', { title: 'The first' }).expect(201);
    expect(headers.location).toBe(\`/api/${plural}/\${made.id}\`);
    expect(made).toEqual({ id: made.id, title: 'The first', createdAt: expect.stringMatching(/Z$/) });
    expect((await system.http.get(headers.location!).expect(200)).body).toEqual(made);
    const { body: list } = await system.http.get('/api/${plural}?sort=-createdAt').expect(200);
    expect(list).toMatchObject({ data: [made], total: 1 });
    const { body: log } = await staff.get('admin/logs?action=${name}.create').expect(200);
    expect(log.data).toMatchObject([{ adminId: staff.adminId, resourceId: made.id }]);
  });

  it('are refused without a title, to whoever may not write, and when they are not there', async () => {
    const refusal = await staff.post('${plural}', { title: ' ' }).expect(422);
    expect(refusal.body).toMatchObject({ code: 'validation_failed', errors: { title: expect.any(String) } });
    const viewer = await StaffClient.logIn(system, 'viewer');
    await viewer.post('${plural}', { title: 'Mine' }).expect(403);
    await system.http.post('/api/${plural}').send({ title: 'Mine' }).expect(401);
    await system.http.get('/api/${plural}/00000000-0000-4000-8000-000000000000').expect(404);
  });

  it('are refused by the database, too, to everybody but staff', () =>
    withConnection(system.database.urls.app, async (client) => {
      await client.query('SET ROLE app_public');
      const written = client.query("INSERT INTO ${table} (title) VALUES ('Mine')");
      await expect(written).rejects.toMatchObject({ code: '42501' });
    }));
});
`,
});
