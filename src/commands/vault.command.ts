import { createReadStream } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { Database } from '../database/database.js';
import { KycFolder } from '../import/sources/kyc-folder.js';
import { LegacyPapersService } from '../kyc/legacy-papers.service.js';
import { withApplication } from './with-application.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `pend vault adopt`. */
export function registerVaultCommands(program: Command): void {
  const vault = program.command('vault').description('Stored papers');

  vault
    .command('adopt <folder>')
    .description('Bring the papers of an imported store into the vault; the folder is only read')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExit codes: 0 every paper is in the vault, 1 some are left where they are, 2 could not. May be repeated.',
    )
    .action(async (folder: string, { json }: { json?: boolean }) => {
      const root = join(resolve(folder), 'uploads', 'kyc');
      const papers = new KycFolder(root);
      const left: { id: string; why: string }[] = [];
      const { adopted } = await withApplication((app) =>
        app.get(Database).asSystem('vault adopt', () =>
          app.get(LegacyPapersService, { strict: false }).adopt(
            async (path) => {
              const found = await papers.find(path, false);
              // It follows no link and leaves no folder; see `KycFolder`.
              return typeof found === 'string'
                ? undefined
                : (createReadStream(join(root, found.path)) as AsyncIterable<Buffer>);
            },
            (id, why) => left.push({ id, why }),
          ),
        ),
      );
      if (left.length > 0) process.exitCode = 1;
      if (json) return say(JSON.stringify({ adopted, left }));
      say(`${adopted} papers were brought into the vault, ${left.length} are left.`);
      for (const { id, why } of left) say(`${id}: ${why}`);
    });
}
