import type { Command } from 'commander';
import { loadConfig } from '../config/load-config.js';
import { migrate, migrationStatus, revertNewest } from '../database/migrate.js';
import { knownUrls, openServers } from '../database/servers.js';
import { UsageError } from '../failure.js';
import { withOwner } from '../database/with-owner.js';
import { ownerDataSource } from '../../ormconfig.js';

type DatabaseName = 'primary' | 'analytics';
type Owner = Parameters<typeof migrate>[0];

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const remark = (line: string): void => void process.stderr.write(`${line}\n`);

/** `pend db migrate|revert|status|url`. */
export function registerDatabaseCommands(program: Command): void {
  const db = program.command('db').description('The databases and their schema');

  db.command('migrate')
    .description('Create what is missing and run pending migrations on both databases')
    .option('--json', 'print JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const run = await onEach((name, source) => migrate(source).then((names) => [name, names] as const));
      if (json) return say(JSON.stringify(Object.fromEntries(run)));
      for (const [name, names] of run)
        say(`${name}: ${names.length === 0 ? 'up to date' : names.join(', ')}`);
    });

  db.command('revert')
    .description('Take the newest migration of one database back')
    .option('--database <name>', 'primary or analytics', databaseName, 'primary')
    .option('--json', 'print JSON')
    .action(async ({ database, json }: { database: DatabaseName; json?: boolean }) => {
      const [[, reverted] = []] = await onEach(
        (name, source) => revertNewest(source).then((migration) => [name, migration] as const),
        database,
      );
      if (json) return say(JSON.stringify({ database, reverted: reverted ?? null }));
      say(reverted ? `${database}: ${reverted} taken back` : `${database}: nothing to take back`);
    });

  db.command('status')
    .description('What has run, and what is pending (exit code 1 when something is)')
    .option('--json', 'print JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const all = await onEach((name, source) =>
        migrationStatus(source).then((status) => [name, status] as const),
      );
      if (all.some(([, { pending, unknown }]) => pending.length + unknown.length > 0)) process.exitCode = 1;
      if (json) return say(JSON.stringify(Object.fromEntries(all)));
      for (const [name, { executed, pending, unknown }] of all) {
        say(`${name}: ${executed.length} run, ${pending.length} pending`);
        for (const migration of pending) say(`  pending  ${migration}`);
        for (const migration of unknown) say(`  unknown  ${migration}: the schema is newer than this code`);
      }
    });

  db.command('url')
    .description('Print a connection URL that psql takes, of the embedded server too')
    .option('--role <role>', 'owner (all rows) or app (what the application may)', role, 'owner')
    .option('--database <name>', 'primary or analytics', databaseName, 'primary')
    .option('--json', 'print JSON')
    .action(async (options: { role: 'owner' | 'app'; database: DatabaseName; json?: boolean }) => {
      const { urls, running } = await knownUrls(loadConfig());
      const url =
        options.database === 'primary'
          ? { owner: urls.owner, app: urls.app }[options.role]
          : { owner: urls.analyticsOwner, app: urls.analytics }[options.role];
      if (!url)
        throw new UsageError(
          `No URL is configured for the ${options.role} of the ${options.database} database.`,
        );
      if (!running)
        remark('The embedded server is not running now; npm start (or any pend command) starts it.');
      say(options.json ? JSON.stringify({ url, running }) : url);
    });
}

/** Both databases, or one, with the owner's connection; one that is not configured is left out. */
async function onEach<T>(
  use: (name: DatabaseName, source: Owner) => Promise<T>,
  only?: DatabaseName,
): Promise<T[]> {
  const servers = await openServers(loadConfig(), remark);
  try {
    const { owner, analyticsOwner } = servers.urls;
    if (!owner)
      throw new UsageError('DATABASE_OWNER_URL is missing: only the owner of the schema migrates it.');
    const results: T[] = [];
    for (const [name, url] of [
      ['primary', owner],
      ['analytics', analyticsOwner],
    ] as const) {
      if (url && (!only || only === name))
        results.push(
          await withOwner(ownerDataSource(name, url), 'DATABASE_OWNER_URL', (source) => use(name, source)),
        );
    }
    return results;
  } finally {
    await servers.release();
  }
}

function databaseName(text: string): DatabaseName {
  if (text === 'primary' || text === 'analytics') return text;
  throw new UsageError(`--database is primary or analytics, not ${text}.`);
}

function role(text: string): 'owner' | 'app' {
  if (text === 'owner' || text === 'app') return text;
  throw new UsageError(`--role is owner or app, not ${text}.`);
}
