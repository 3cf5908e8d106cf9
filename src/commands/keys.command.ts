import type { Command } from 'commander';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { generateMasterKeysFile } from '../config/development-secrets.js';
import { UsageError } from '../failure.js';

/** `pend keys create`. */
export function registerKeyCommands(program: Command): void {
  const keys = program.command('keys').description('Master keys');

  keys
    .command('create <file>')
    .description('Write a new file of master keys, for MASTER_KEYS_FILE; an existing file is left alone')
    .action((file: string) => {
      let descriptor: number;
      try {
        descriptor = openSync(file, 'wx', 0o600);
      } catch (error) {
        const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
        throw new UsageError(
          exists ? `${file} exists already; choose another.` : `${file} cannot be written.`,
        );
      }
      try {
        writeSync(descriptor, `${JSON.stringify(generateMasterKeysFile(), null, 2)}\n`);
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
      process.stdout.write(
        `${file}: keep a copy apart from every backup of the data; losing it loses the data.\n`,
      );
    });
}
