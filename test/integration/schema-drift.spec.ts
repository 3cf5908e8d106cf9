import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const run = promisify(execFile);
const root = join(__dirname, '../..');

// The dump is that of the version that we bring along; another prints the same schema otherwise.
(process.env.PEND_TEST_POSTGRES ? describe.skip : describe)('The committed dump', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it.each([
    ['schema.sql', 'owner'],
    ['schema.analytics.sql', 'analyticsOwner'],
  ] as const)('%s is what the migrations make', async (file, login) => {
    const { stdout } = await run('node', ['scripts/schema/dump.js', database.urls[login], '--check', file], {
      cwd: root,
    });
    // Where there is no pg_dump the script says so; it is said again here, since a skipped check is no passed one.
    if (stdout.includes('SKIPPED')) console.warn(stdout.trim());
    expect(stdout).toMatch(/SKIPPED|is what the migrations make/);
  });

  it('docs/tables.md describes what the migrations make', async () => {
    const { owner, analyticsOwner } = database.urls;
    const script = `const { describeTables } = await import('./scripts/schema/describe-tables.js');
      process.stdout.write(await describeTables(process.env.PRIMARY, process.env.ANALYTICS));`;
    const { stdout } = await run('node', ['--input-type=module', '-e', script], {
      cwd: root,
      env: { PATH: process.env.PATH, PRIMARY: owner, ANALYTICS: analyticsOwner },
    });
    // Made anew by `npm run schema`.
    expect(stdout.split('\n')).toEqual(readFileSync(join(root, 'docs/tables.md'), 'utf8').split('\n'));
  });
});
