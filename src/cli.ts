#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { registerAdminCommands } from './commands/admin.command.js';
import { registerAuditCommands } from './commands/audit.command.js';
import { registerBackupCommands } from './commands/backup.command.js';
import { registerChainCommands } from './commands/chain.command.js';
import { registerDatabaseCommands } from './commands/db.command.js';
import { registerJobCommands } from './commands/jobs.command.js';
import { registerKeyCommands } from './commands/keys.command.js';
import { registerOpenApiCommand } from './commands/openapi.command.js';
import { registerReadOnlyCommands } from './commands/readonly.command.js';
import { registerStoreCommands } from './commands/store.command.js';
import { registerVaultCommands } from './commands/vault.command.js';
import { failureLines } from './failure.js';

/** Exit codes: 0 done, 1 done with something left to look at, 2 not done. */
const NOT_DONE = 2;

async function run(): Promise<void> {
  const program = new Command('pend')
    .description(
      'Operates the Pend backend. Exit codes: 0 done, 1 done with something to look at, 2 not done.',
    )
    .showHelpAfterError()
    .exitOverride()
    .enablePositionalOptions();
  registerDatabaseCommands(program);
  registerAdminCommands(program);
  registerAuditCommands(program);
  registerBackupCommands(program);
  registerChainCommands(program);
  registerJobCommands(program);
  registerKeyCommands(program);
  registerOpenApiCommand(program);
  registerReadOnlyCommands(program);
  registerVaultCommands(program);
  const releases: (() => Promise<void>)[] = [];
  registerStoreCommands(program, (release) => releases.push(release));
  try {
    await program.parseAsync();
  } finally {
    for (const release of releases) await release();
  }
}

run().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : NOT_DONE;
    return;
  }
  for (const line of failureLines(error)) process.stderr.write(`${line}\n`);
  process.exitCode = NOT_DONE;
});
