import type { Command } from 'commander';
import { openBackupStore } from '../backup/backup-options.js';
import { BackupService, type DrillResult } from '../backup/backup.service.js';
import type { BackupStore } from '../backup/backup-store.js';
import { partsOfManifest } from '../backup/manifest.js';
import { prune } from '../backup/prune.js';
import { findBackup, restore, type Restored, type RestoreMoment } from '../backup/restore/restore.js';
import { verify } from '../backup/verify.js';
import { loadConfig } from '../config/load-config.js';
import { UsageError } from '../failure.js';
import type { JobResult } from '../jobs/job.js';
import { JobsService } from '../jobs/jobs.service.js';
import { dataSecrets } from '../vault/secrets.js';
import { withApplication } from './with-application.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const remark = (line: string): void => void process.stderr.write(`${line}\n`);
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

interface Json {
  json?: boolean;
}

/** `pend backup create|list|verify|restore|drill|prune`. */
export function registerBackupCommands(program: Command): void {
  const backup = program
    .command('backup')
    .description('Backups: encrypted, restored beside, proved (docs/operations/backup.md)');

  backup
    .command('create')
    .description('Make a full backup now, as the job backup.full does every night')
    .option('--full', 'the same: every backup is a full one, and the log between them is copied all the time')
    .option('--json', 'print JSON')
    .action(async ({ json }: Json) => {
      const created = await withApplication((app) => runJob(app.get(JobsService), 'backup.full'));
      if (json) return say(JSON.stringify(created));
      const { id, bytes, seconds, papers, compared } = created;
      say(`${id}: ${megabytes(Number(bytes))} in ${Number(seconds).toFixed(1)} s, ${papers} papers.`);
      if (!compared) say('The writers left no gap to count rows in: no drill can compare this one.');
    });

  backup
    .command('list')
    .description('Backups, oldest first. Exit codes: 0 all can be read, 1 one cannot, 2 could not')
    .option('--json', 'print JSON')
    .action(async ({ json }: Json) => {
      const rows = await listed(store());
      if (rows.some(({ refused }) => refused)) process.exitCode = 1;
      if (json) return say(JSON.stringify(rows));
      if (rows.length === 0) say(`No backups in ${store().description}.`);
      for (const { id, kind, finishedAt, bytes, refused } of rows) {
        say(refused ? `${id}  ${refused}` : `${id}  ${kind}  ${finishedAt}  ${megabytes(bytes ?? 0)}`);
      }
    });

  backup
    .command('verify <id>')
    .description('Read all of a backup and of the log behind it; latest for the newest')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExit codes: 0 whole, 1 damaged or with a gap in its log, 2 could not.')
    .action(async (id: string, { json }: Json) => {
      const from = store();
      const wanted = id === 'latest' ? (await findBackup(from, id, 'latest')).id : id;
      if (!(await from.ids()).includes(wanted)) throw new UsageError(`There is no backup ${wanted}.`);
      const result = await verify(from, wanted);
      if (!result.intact) process.exitCode = 1;
      if (json) return say(JSON.stringify(result));
      for (const problem of result.problems) say(problem);
      if (!result.intact) return;
      say(
        `${result.id} is whole: ${result.parts} objects, ${result.papers} papers, ${megabytes(result.bytes)}.`,
      );
      if (result.reaches) say(`With ${result.logPieces} pieces of the log it reaches to ${result.reaches}.`);
    });

  backup
    .command('restore <id>')
    .description('Restore a backup into a new folder, beside whatever runs; latest for the newest')
    .requiredOption('--to <folder>', 'a folder that does not exist yet')
    .option(
      '--at <time>',
      'the moment to recover to, as 2026-11-23T01:02:03Z; latest: as far as the log goes',
    )
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExit codes: 0 restored, 1 restored, and something is left to do or missing, 2 could not; then there is no folder.',
    )
    .action(async (id: string, { to, at, json }: { to: string; at?: string } & Json) => {
      const from = store();
      const moment = momentOf(at);
      const manifest = await findBackup(from, id, moment);
      const restored = await restore(from, manifest, { to, moment, log: remark });
      const isAll = restored.papers.missing <= manifest.papers.missing;
      if (!isAll || restored.servers.some(({ recovered }) => !recovered)) process.exitCode = 1;
      if (json) return say(JSON.stringify(restored));
      explain(restored);
    });

  backup
    .command('drill [id]')
    .description('Restore a backup beside, compare every row with what was backed up, and remove it again')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExit codes: 0 equal, 2 not, or could not.')
    .action(async (id: string | undefined, { json }: Json) => {
      const drilled = await withApplication((app) =>
        id === undefined
          ? (runJob(app.get(JobsService), 'backup.drill') as Promise<DrillResult>)
          : app.get(BackupService, { strict: false }).drill(id),
      );
      if (json) return say(JSON.stringify(drilled));
      const { tables, rows, papers, seconds } = drilled;
      say(
        `${drilled.id} restores to what it was: ${rows} rows in ${tables} tables, ${papers} papers, in ${seconds.toFixed(1)} s.`,
      );
    });

  backup
    .command('prune')
    .description('Delete what is past its time, as the job backup.prune does every night')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExit codes: 0 done, 1 a manifest cannot be trusted and was left, 2 could not.')
    .action(async ({ json }: Json) => {
      const pruned = await prune(store());
      if (pruned.refused.length > 0) process.exitCode = 1;
      if (json) return say(JSON.stringify(pruned));
      for (const id of pruned.refused) say(`${id} was left: its manifest cannot be trusted.`);
      say(
        `${pruned.backups} backups went, ${pruned.log} pieces of the log, ${pruned.papers} papers, ${pruned.torn} objects of unfinished backups.`,
      );
    });
}

/** It needs no database: that may be what was lost. */
function store(): BackupStore {
  const config = loadConfig();
  return openBackupStore({ home: config.home, url: config.backupUrl }, dataSecrets(config).masterKeys);
}

async function runJob(jobs: JobsService, name: string): Promise<JobResult> {
  if (!jobs.has(name))
    throw new UsageError('DATABASE_BACKUP_URL is missing: backups need a login that replicates.');
  const started = await jobs.start(name, 'request');
  if (!started) throw new UsageError(`${name} is running already.`);
  const { status, error, result } = await started.done;
  if (status !== 'succeeded' || !result) throw new UsageError(error ?? `${name} was ${status}.`);
  return result;
}

interface Listed {
  id: string;
  kind?: string;
  finishedAt?: string;
  bytes?: number;
  keyId?: string;
  refused?: string;
}

async function listed(from: BackupStore): Promise<Listed[]> {
  const rows: Listed[] = [];
  for await (const { id, manifest, refused } of from.manifests()) {
    if (!manifest) rows.push({ id, refused });
    else {
      const { kind, finishedAt, keyId, papers } = manifest;
      const bytes = partsOfManifest(manifest).reduce((total, part) => total + part.bytes, papers.bytes);
      rows.push({ id, kind, finishedAt, bytes, keyId });
    }
  }
  return rows;
}

function momentOf(at: string | undefined): RestoreMoment {
  if (at === undefined) return 'backup';
  if (at === 'latest') return 'latest';
  // With its zone: a time without one would mean another moment on every machine.
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(at)
    ? new Date(at)
    : undefined;
  if (!time || Number.isNaN(time.getTime())) {
    throw new UsageError(`--at is a time with its zone, as 2026-11-23T01:02:03Z, or latest; not ${at}.`);
  }
  return time;
}

function explain({ id, folder, moment, seconds, servers, papers }: Restored): void {
  say(`${id} is restored in ${folder}, as of ${moment}, in ${seconds.toFixed(1)} s.`);
  if (papers.kept === 'copied')
    say(`Papers: ${papers.restored} in ${folder}/vault, ${papers.missing} missing.`);
  else say('Papers: in their bucket; set STORAGE_URL as before.');
  for (const { name, home, recovered, major, databases } of servers) {
    const names = databases.map(({ database }) => database).join(' and ');
    if (recovered)
      say(
        `The ${name} server has ${names}; its superuser's new password is in ${home}/postgres/${major}/superuser.json.`,
      );
    else
      say(
        `The ${name} server is PostgreSQL ${major}: start yours on ${home}/postgres/${major}/data, which replays the log.`,
      );
  }
  say('Keys are in no backup. Put the secrets of the installation back, and look at it:');
  say(
    `  cp -r THE-SECRETS ${folder}/secrets      # or set MASTER_KEYS_FILE, PHONE_PEPPER and JWT_SECRET as before`,
  );
  say(`  PEND_HOME=${folder} npm run -s pend -- db status`);
  say('Logins get the passwords of those secrets. To use it from now on:');
  say(`  PEND_HOME=${folder} npm start`);
  say('Whoever was erased after that moment is to be erased again: docs/erasure.md.');
}
