// The schema of a migrated database as text, for `schema.sql`.
//
//   node scripts/schema/dump.js URL                print it
//   node scripts/schema/dump.js URL --write FILE   replace FILE by it
//   node scripts/schema/dump.js URL --check FILE   compare, and show where they part
//
// Exit codes: 0 equal, written or skipped (and said so), 1 different, 2 no dump could be made.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const SHOWN = 8;
const HEADER = 'made by scripts/schema/dump.js; migrations change it, nobody edits it.';

/** The check can't be made here. */
class Skipped extends Error {}

/** Runs pg_dump without putting the password into the process list. */
function dump(url) {
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = '';
  const { status, error, stdout, stderr } = spawnSync(
    process.env.PG_DUMP || 'pg_dump',
    [
      '--schema-only',
      '--no-tablespaces',
      // Which months have a partition depends on the day.
      '--exclude-table=*_[0-9][0-9][0-9][0-9]_[0-9][0-9]',
      `--dbname=${address}`,
    ],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, ...(password && { PGPASSWORD: password }), LC_ALL: 'C' },
    },
  );
  if (error?.code === 'ENOENT')
    throw new Skipped('pg_dump is not installed (Debian: apt-get install postgresql-client)');
  if (error) throw error;
  if (/server version mismatch/.test(stderr)) {
    throw new Skipped(`pg_dump is older than the server (${stderr.match(/server version: [\d.]+/)?.[0]})`);
  }
  if (status !== 0) throw new Error(stderr.trim());
  return stdout;
}

const majorOf = (text, pattern) => Number(pattern.exec(text)?.[1]);

/** What differs from one pg_dump, or one second, to the next is left out: versions, tokens, settings. */
function normalise(raw) {
  const major = majorOf(raw, /^-- Dumped from database version (\d+)/m);
  const entries = raw
    .replace(/^\\(un)?restrict \S+$/gm, '')
    .replace(/\n--\n-- PostgreSQL database dump complete\n--\s*$/, '\n')
    .split(/^--\n-- Name: (?=.*; Type: .*\n--$)/m)
    .slice(1)
    .map((entry) => {
      const [, name, type] = /^(.*?); Type: (.*?);.*\n--\n/.exec(entry);
      const sql = entry
        .slice(entry.indexOf('\n--\n') + 4)
        .replace(/(^|\n)SET default_\w+ = .*;(?=\s*$|\nSET default_)/g, '')
        .replace(/^-- \*not\* creating schema.*$/m, '')
        .replace(/\n{3,}(?=ALTER [A-Z ]+ .* OWNER TO )/g, '\n')
        .trim();
      return `--: ${type} ${name}\n${sql}\n`;
    });
  // Functions come before the tables that their bodies name.
  return `-- PostgreSQL ${major}; ${HEADER}\nSET check_function_bodies = false;\n\n${entries.join('\n')}`;
}

/** SQL of every entry → its title. Their order is pg_dump's own and has changed between versions. */
function entriesOf(text) {
  const blocks = text.split(/^--: /m).slice(1);
  return new Map(
    blocks.map((block) => {
      const end = block.indexOf('\n');
      return [block.slice(end + 1).trim(), block.slice(0, end)];
    }),
  );
}

/** Where the two part; undefined when they don't. */
function difference(committed, actual) {
  const [before, after] = [entriesOf(committed), entriesOf(actual)];
  const missing = [...before].filter(([sql]) => !after.has(sql));
  const added = [...after].filter(([sql]) => !before.has(sql));
  if (missing.length + added.length === 0) return undefined;
  const linesOf = (entries) =>
    entries.flatMap(([sql, title]) =>
      sql
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => `${title}: ${line.trim()}`),
    );
  const [old, fresh] = [linesOf(missing), linesOf(added)];
  const all = [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `- ${line}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
  if (all.length === 0)
    all.push(...missing.map(([, title]) => `~ ${title}: the same lines in another order`));
  const more = all.length > SHOWN ? [`… and ${all.length - SHOWN} lines more`] : [];
  return [...all.slice(0, SHOWN), ...more].join('\n');
}

function main() {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'string' }, write: { type: 'string' } },
    allowPositionals: true,
  });
  const [url] = positionals;
  if (!url) throw new Error('Usage: node scripts/schema/dump.js URL [--check FILE | --write FILE]');
  const actual = normalise(dump(url));
  if (values.write) writeFileSync(values.write, actual);
  if (!values.check) return values.write ? undefined : void process.stdout.write(actual);

  const committed = readFileSync(values.check, 'utf8');
  const [here, there] = [actual, committed].map((text) => majorOf(text, /^-- PostgreSQL (\d+)/));
  // Every major version prints views and constraints a little differently.
  if (here !== there)
    throw new Skipped(`${values.check} is of PostgreSQL ${there} and this server is ${here}`);
  const found = difference(committed, actual);
  if (found === undefined) return console.log(`${values.check} is what the migrations make.`);
  console.error(`${values.check} (-) is not what the migrations make (+):\n${found}\nRun: npm run schema`);
  process.exitCode = 1;
}

try {
  main();
} catch (error) {
  const checking = process.argv.includes('--check');
  const skipped = error instanceof Skipped && checking;
  console.error(
    skipped ? `SKIPPED: the drift of the schema was NOT checked: ${error.message}.` : error.message,
  );
  process.exitCode = skipped ? 0 : 2;
}
