import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { BatchesRepository } from './batches.repository.js';
import { ImportRun, type ImportResult } from './import-run.js';
import type { ImportRuntime } from './import.runtime.js';
import { ImportRefused } from './import.types.js';
import { progressBar, progressLines, type ProgressView } from './progress.js';
import { writeVerification } from './report.js';
import { rollBackBatch } from './rollback.repository.js';
import { StoreFolder } from './store-folder.js';
import { verifyStore } from './verify-run.js';
import { ImportSession } from './write/import-session.repository.js';
import { UUID } from '../common/uuid.js';

/** 0 clean; 1 finished, with quarantined records or differences; 2 aborted with nothing half-done. */
export type ExitCode = 0 | 1 | 2;

/** Gives the runtime when a command needs it, so that `--help` needs no database and no secret. */
export type RuntimeProvider = () => Promise<ImportRuntime>;

const DEFAULT_CHUNK = 2000;

interface Options {
  dryRun?: boolean;
  batchSize: number;
  report?: string;
  json?: boolean;
}

/**
 * Adds `pend import <folder>`, `pend import verify <folder>` and `pend import rollback <batch>`. A folder that is
 * called `verify` is reached as `./verify`.
 *
 * @param finished takes the exit code of the command that ran
 */
export function registerImportCommands(
  program: Command,
  runtime: RuntimeProvider,
  finished: (code: ExitCode) => void,
): void {
  const command = program
    .command('import')
    .description('Move a legacy JSON store into the database')
    .argument('<folder>', 'folder that holds wallet-db.json and the other files; only read')
    .option('--dry-run', 'do all of the work in one transaction and roll it back')
    .option('--batch-size <n>', 'records in a transaction', chunkSize, DEFAULT_CHUNK)
    .option('--report <file>', 'write the full report, raw quarantined records included, as JSON')
    .option('--json', 'JSON lines instead of a progress bar')
    .addHelpText(
      'after',
      '\nExit codes: 0 clean, 1 finished with quarantined records, 2 aborted with nothing half-done.',
    )
    .action(async (folder: string, options: Options) => {
      finished(await guarded(runtime, (ready) => runImport(ready, resolve(folder), options)));
    });
  command
    .command('verify')
    .description('Compare every record of a legacy store with the database; writes nothing')
    .argument('<folder>', 'folder of the store')
    .option('--report <file>', 'write the differences as JSON')
    .option('--json', 'JSON lines instead of a progress bar')
    .addHelpText('after', '\nExit codes: 0 everything matches, 1 differences, 2 could not compare.')
    .action(async (folder: string, _options: Options, self: Command) => {
      finished(
        await guarded(runtime, (ready) => runVerify(ready, resolve(folder), self.optsWithGlobals<Options>())),
      );
    });
  command
    .command('rollback')
    .description('Undo a batch: delete what it inserted and put back what it updated')
    .argument('<batch>', 'id of the batch')
    .option('--json', 'one JSON line instead of a sentence')
    .addHelpText('after', '\nExit codes: 0 undone, 2 refused with nothing changed.')
    .action(async (batch: string, _options: Options, self: Command) => {
      finished(await guarded(runtime, (ready) => runRollback(ready, batch, self.optsWithGlobals<Options>())));
    });
}

async function runImport(runtime: ImportRuntime, folder: string, options: Options): Promise<ExitCode> {
  const lines = options.json === true || !runtime.isTTY;
  const view = lines ? progressLines((line) => runtime.stdout.write(line)) : await bar(runtime, folder);
  let result: ImportResult;
  try {
    const run = new ImportRun(
      runtime,
      folder,
      {
        dryRun: options.dryRun === true,
        batchSize: options.batchSize,
        report: options.report === undefined ? null : resolve(options.report),
      },
      view.listen,
    );
    result = await run.run();
  } finally {
    view.end();
  }
  if (lines) {
    for (const file of result.files) runtime.stdout.write(`${JSON.stringify({ event: 'file', ...file })}\n`);
    runtime.stdout.write(`${JSON.stringify({ event: 'finished', ...result })}\n`);
  } else runtime.stdout.write(summary(result));
  return result.totals.quarantined > 0 ? 1 : 0;
}

async function runVerify(runtime: ImportRuntime, folder: string, options: Options): Promise<ExitCode> {
  const lines = options.json === true || !runtime.isTTY;
  const view = lines ? progressLines((line) => runtime.stdout.write(line)) : await bar(runtime, folder);
  const differences = await verifyStore(runtime, folder, view.listen).finally(() => view.end());
  if (options.report !== undefined) await writeVerification(resolve(options.report), differences);
  const matches = differences.length === 0;
  if (lines) {
    for (const difference of differences) {
      runtime.stdout.write(`${JSON.stringify({ event: 'difference', ...difference })}\n`);
    }
    runtime.stdout.write(
      `${JSON.stringify({ event: 'verified', matches, differences: differences.length })}\n`,
    );
  } else if (matches) runtime.stdout.write('Store and database match.\n');
  else {
    for (const { file, position, field, source, database } of differences.slice(0, 50)) {
      runtime.stdout.write(
        `${file} record ${position}: ${field} is ${source} in the file and ${database} in the database\n`,
      );
    }
    runtime.stdout.write(`${differences.length} difference(s).\n`);
  }
  return matches ? 0 : 1;
}

async function runRollback(runtime: ImportRuntime, batchId: string, options: Options): Promise<ExitCode> {
  if (!UUID.test(batchId)) throw new ImportRefused(`${JSON.stringify(batchId)} is not the id of a batch.`);
  const session = new ImportSession(runtime.workerUrl);
  await session.open();
  try {
    const batches = new BatchesRepository(session, runtime.vault);
    const done = await session.transaction(async () => {
      const batch = await batches.find(batchId);
      if (batch === null) throw new ImportRefused(`There is no batch ${batchId}.`);
      if (batch.status === 'rolled_back' || batch.status === 'aborted') {
        throw new ImportRefused(`Batch ${batchId} is ${batch.status.replace('_', ' ')} already.`);
      }
      // What is put back is what was there before, whatever the legal edges are. Only a running batch keeps its own
      // record; undoing a finished one is written to the audit log row by row all the same.
      await session.query("SELECT set_config('app.import_batch', $1, true)", [batchId]);
      return rollBackBatch(session, batches, batchId, 'rolled_back');
    });
    runtime.stdout.write(
      options.json === true || !runtime.isTTY
        ? `${JSON.stringify({ event: 'rolled_back', batchId, ...done })}\n`
        : `Batch ${batchId} is undone: ${done.deleted} rows deleted, ${done.restored} put back.\n` +
            (done.sealed > 0 ? `${done.sealed} rows of the audit log are sealed and stay.\n` : ''),
    );
    return 0;
  } finally {
    await session.close();
  }
}

/** Every failure is one sentence on standard error and exit code 2. */
async function guarded(
  runtime: RuntimeProvider,
  work: (ready: ImportRuntime) => Promise<ExitCode>,
): Promise<ExitCode> {
  const ready = await runtime();
  try {
    return await work(ready);
  } catch (error) {
    const { message, code } = error as Error & { code?: string };
    ready.stderr.write(`${error instanceof ImportRefused ? message : sentenceOf(code, message)}\n`);
    return 2;
  }
}

function sentenceOf(code: string | undefined, message: string): string {
  if (code === '42P01' || code === '42703' || code === '42883') {
    return 'The database is not migrated to what this version needs; run: pend db migrate';
  }
  const [first = ''] = message.split('\n');
  return (
    `The import was interrupted (${code ?? 'no code'}: ${first}); ` +
    'run the same command again to go on where it stopped.'
  );
}

async function bar(runtime: ImportRuntime, folder: string): Promise<ProgressView> {
  const manifest = await new StoreFolder(folder).sizes();
  return progressBar(manifest, runtime.stdout as NodeJS.WritableStream);
}

function summary(result: ImportResult): string {
  const lines = result.files
    .filter((file) => file.sha256 !== null)
    .map(
      ({ file, read, inserted, updated, unchanged, quarantined, problem }) =>
        `${file}: ${read} read, ${inserted} inserted, ${updated} updated, ${unchanged} unchanged, ` +
        `${quarantined} quarantined${problem === undefined ? '' : ` (${problem})`}`,
    );
  const { read, inserted, updated, unchanged, quarantined } = result.totals;
  lines.push(
    `${result.dryRun ? 'Dry run, nothing kept' : `Batch ${result.batchId}`}: ${read} read, ${inserted} inserted, ` +
      `${updated} updated, ${unchanged} unchanged, ${quarantined} quarantined; ${result.orphans.length} orphan(s)`,
  );
  for (const { asset, currency, source, database } of result.money) {
    lines.push(`${asset}: ${source} ${currency} in the files, ${database} ${currency} in the database`);
  }
  return `${lines.join('\n')}\n`;
}

function chunkSize(text: string): number {
  const size = Number(text);
  if (!Number.isInteger(size) || size < 1 || size > 50_000)
    throw new InvalidArgumentError('Give a number from 1 to 50000.');
  return size;
}
