// npm run generate resource <name> [--plural <names>] [--write <permission>]
//
// Writes a feature with a table of its own, read by everybody and written by staff, that passes the check as it is, and
// brings it into the application. What has to be decided by a person is printed at the end.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { resourceFiles } from './resource/files.js';

const USAGE = 'npm run generate resource <name> [--plural <names>] [--write <permission>]';
const MIGRATIONS = 'src/database/migrations';

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

const pascal = (kebab) => kebab.replace(/(^|-)([a-z0-9])/g, (_all, _dash, letter) => letter.toUpperCase());
const pluralOf = (name) =>
  /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : /(s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        plural: { type: 'string' },
        write: { type: 'string', default: 'assets.write' },
      },
    });
  } catch (error) {
    return refuse(`${error.message}\n${USAGE}`);
  }
}

const { positionals, values } = readArguments();
const [kind, name] = positionals;
if (kind !== 'resource' || positionals.length !== 2) refuse(USAGE);
const plural = values.plural ?? pluralOf(name);
for (const one of [name, plural]) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(one)) refuse(`${one}: take a name like deed or title-deed.`);
}
if (existsSync(`src/${plural}`)) refuse(`src/${plural} is there already.`);
const permissions = readFileSync('src/common/permissions.ts', 'utf8');
if (!permissions.includes(`'${values.write}'`))
  refuse(`${values.write} is no permission; see src/common/permissions.ts.`);

const last = readdirSync(MIGRATIONS)
  .map((file) => Number(/^(\d{13})-/.exec(file)?.[1] ?? 0))
  .sort((a, b) => a - b)
  .at(-1);
const stamp = String(last + 10);
const feature = {
  name,
  plural,
  One: pascal(name),
  Many: pascal(plural),
  many: pascal(plural).replace(/^./, (letter) => letter.toLowerCase()),
  MANY: plural.replaceAll('-', '_').toUpperCase(),
  table: plural.replaceAll('-', '_'),
  stamp,
  write: values.write,
};

/** Puts `text` in front of the first match, or after the last one. */
function insert(path, pattern, text, where) {
  const content = readFileSync(path, 'utf8');
  const matches = [...content.matchAll(pattern)];
  const match = where === 'after' ? matches.at(-1) : matches[0];
  if (!match) refuse(`${path} does not look as expected: ${pattern}`);
  const at = where === 'after' ? match.index + match[0].length : match.index;
  writeFileSync(path, content.slice(0, at) + text + content.slice(at));
}

for (const [path, text] of Object.entries(resourceFiles(feature))) {
  mkdirSync(dirname(path), { recursive: true });
  // How lines break depends on the length of the name.
  const options = { ...(await resolveConfig(path)), filepath: path };
  writeFileSync(path, path.endsWith('.ts') ? await format(text, options) : text);
  process.stdout.write(`${path}\n`);
}
const { One, Many } = feature;
const IMPORT = /^import .*;\n/gm;
insert(
  'src/app.module.ts',
  IMPORT,
  `import { ${Many}Module } from './${plural}/${plural}.module.js';\n`,
  'after',
);
insert('src/app.module.ts', / {4}InvestmentsModule,\n/g, `    ${Many}Module,\n`, 'after');
insert(
  'ormconfig.ts',
  IMPORT,
  `import { ${One} } from './src/${plural}/entities/${name}.entity.js';\n`,
  'after',
);
insert('ormconfig.ts', /^const primaryEntities = \[\n/gm, `  ${One},\n`, 'after');
const migration = `${Many}${stamp}`;
const list = join(dirname(MIGRATIONS), 'migrations.ts');
insert(list, IMPORT, `import { ${migration} } from './migrations/${stamp}-${plural}.js';\n`, 'after');
insert(list, /^export const primaryMigrations = \[\n(?: .*\n)*/gm, `  ${migration},\n`, 'after');

process.stdout.write(`
It is part of the application. What is left for you:
  1. say in test/e2e/${plural}.spec.ts what a caller asks and gets, and go down from there
  2. add a row of ${feature.table} to test/support/matrix-rows.ts, for the matrix of policies
  3. write openapi.json, the client and the dump of the schema anew (CONTRIBUTING.md)
`);
