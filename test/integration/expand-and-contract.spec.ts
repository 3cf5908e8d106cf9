import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const database = resolve(__dirname, '../../src/database');
/** Up to here there was no older release that could be running beside. */
const FIRST_RELEASE: Record<string, number> = {
  migrations: 1764000000399,
  'analytics-migrations': 1764000000599,
};

/** What an older process that still runs would stumble over. */
const FORBIDDEN: [what: string, how: RegExp][] = [
  ['takes a table away', /\bDROP\s+TABLE\b/i],
  ['takes a column away', /\bDROP\s+COLUMN\b/i],
  ['renames', /\bRENAME\s+(COLUMN\s+|CONSTRAINT\s+)?\w*\s*TO\b|\bRENAME\s+(COLUMN\s+)?\w+\s+TO\b/i],
  ['changes a type', /\bALTER\s+(COLUMN\s+)?\w+\s+(SET\s+DATA\s+)?TYPE\b/i],
  ['forbids null in a column that may be null', /\bSET\s+NOT\s+NULL\b/i],
  [
    'adds a column that older writers leave out',
    /\bADD\s+COLUMN\s+(IF\s+NOT\s+EXISTS\s+)?\w+(?![^,;]*\bDEFAULT\b)[^,;]*\bNOT\s+NULL\b/i,
  ],
  ['empties a table', /\bTRUNCATE\s+(TABLE\s+)?(?!OR\b)\w/i],
  ['locks a table', /\bLOCK\s+TABLE\b/i],
];

const CONTRACTS = /--\s*contracts:\s*\S+/;

/** Why this SQL cannot run beside the release before; nothing where it says since when nobody uses what it takes away. */
function objections(sql: string): string[] {
  if (CONTRACTS.test(sql)) return [];
  // What functions do when they are called, and comments, change no schema.
  const bare = sql
    .replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, '')
    .replace(/--[^\n]*/g, '')
    .replace(/'(?:[^']|'')*'/g, "''")
    .replace(/\bCREATE\s+TABLE\b[\s\S]*?;/gi, '')
    .replace(/\bCREATE\s+TRIGGER\b[\s\S]*?;/gi, '');
  return FORBIDDEN.filter(([, how]) => how.test(bare)).map(([what]) => what);
}

interface Step {
  name: string;
  sql: string;
}

/** What `up` sends: the named files, and the texts of `runner.query`. */
function stepsOf(file: string, folder: string): Step[] {
  const text = readFileSync(join(database, folder, file), 'utf8');
  const up = text.slice(text.indexOf('async up('), text.indexOf('async down('));
  const files = [...up.matchAll(/'([a-z]+\/[a-z_]+)'/g)].map(([, name]) => name!);
  const direct = [...up.matchAll(/runner\.query\(\s*(["'`])([\s\S]*?)\1/g)].map(([, , sql]) => sql!);
  return [
    ...files.map((name) => ({ name, sql: readFileSync(join(database, 'sql', `${name}.sql`), 'utf8') })),
    ...direct.map((sql) => ({ name: file, sql })),
  ];
}

const migrations = ['migrations', 'analytics-migrations'].flatMap((folder) =>
  readdirSync(join(database, folder)).map((file) => ({ folder, file, number: Number(file.split('-')[0]) })),
);

describe('A migration runs beside the release before', () => {
  it.each([
    ['DROP TABLE users;', 'takes a table away'],
    ['ALTER TABLE users DROP COLUMN tier;', 'takes a column away'],
    ['ALTER TABLE users RENAME COLUMN tier TO level;', 'renames'],
    ['ALTER TABLE users RENAME TO people;', 'renames'],
    ['ALTER TABLE users ALTER COLUMN tier TYPE BIGINT;', 'changes a type'],
    ['ALTER TABLE users ALTER COLUMN tier SET NOT NULL;', 'forbids null in a column that may be null'],
    ['ALTER TABLE users ADD COLUMN level INTEGER NOT NULL;', 'adds a column that older writers leave out'],
    ['TRUNCATE users;', 'empties a table'],
    ['LOCK TABLE users IN ACCESS EXCLUSIVE MODE;', 'locks a table'],
  ])('unless it says %s', (sql, what) => {
    expect(objections(sql)).toEqual([what]);
    expect(objections(`-- contracts: 1.2\n${sql}`)).toEqual([]);
  });

  it.each([
    'CREATE TABLE notes (id UUID NOT NULL, text TEXT NOT NULL);',
    'ALTER TABLE users ADD COLUMN level INTEGER NOT NULL DEFAULT 0;',
    'ALTER TABLE users ADD COLUMN level INTEGER;',
    'CREATE TRIGGER t BEFORE INSERT OR TRUNCATE OR UPDATE ON users EXECUTE FUNCTION f();',
    "COMMENT ON TABLE users IS 'not to be DROP TABLE d';",
    'CREATE FUNCTION f() RETURNS VOID LANGUAGE sql AS $$ DROP TABLE x $$;',
  ])('as %s does', (sql) => {
    expect(objections(sql)).toEqual([]);
  });

  it('finds what a migration sends, in its files and in its own texts', () => {
    const steps = migrations
      .filter(({ number }) => number === 1764000000370)
      .flatMap(({ file, folder }) => stepsOf(file, folder));
    expect(steps.map(({ name }) => name)).toEqual([
      'tables/read_only_mode',
      'functions/read_only',
      expect.stringMatching(/^1764000000370/),
    ]);
    const older = migrations
      .filter(({ number }) => number === 1764000000130)
      .flatMap(({ file, folder }) => stepsOf(file, folder));
    expect(older.flatMap(({ sql }) => objections(sql))).toContain(
      'forbids null in a column that may be null',
    );
  });

  it('from the first release on', () => {
    const found = migrations
      .filter(({ folder, number }) => number > FIRST_RELEASE[folder]!)
      .flatMap(({ file, folder }) =>
        stepsOf(file, folder).flatMap(({ name, sql }) =>
          objections(sql).map((what) => `${file}: ${name} ${what}`),
        ),
      );
    expect(found).toEqual([]);
  });
});
