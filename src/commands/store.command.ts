import type { Command } from 'commander';
import { loadConfig } from '../config/load-config.js';
import { registerImportCommands } from '../import/import.command.js';
import { importVault } from '../import/vault-adapter.js';
import { holdsDemoData } from '../demo/demo-data.js';
import { prepare } from '../startup.js';

const remark = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * `pend import …`. The databases are made ready when a command needs them.
 *
 * @param atEnd takes what has to be given up when the command is done
 */
export function registerStoreCommands(program: Command, atEnd: (release: () => Promise<void>) => void): void {
  registerImportCommands(
    program,
    async () => {
      const foundation = await prepare(loadConfig(), remark);
      atEnd(() => foundation.release());
      if (await holdsDemoData(foundation.urls.worker)) {
        remark(
          'This database holds the demonstration data; a real store belongs into one without (DEMO_DATA=off).',
        );
      }
      return {
        workerUrl: foundation.urls.direct ?? foundation.urls.worker,
        phonePepper: foundation.secrets.pepper,
        vault: importVault(foundation.secrets.masterKeys),
        stdout: process.stdout,
        stderr: process.stderr,
        isTTY: process.stdout.isTTY === true,
      };
    },
    (code) => {
      process.exitCode = code;
    },
  );
}
