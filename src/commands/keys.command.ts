import type { Command } from 'commander';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { BackupService } from '../backup/backup.service.js';
import { generateMasterKeysFile } from '../config/development-secrets.js';
import { UsageError } from '../failure.js';
import { loadMasterKeys } from '../vault/master-keys.js';
import { UserKeyRotationService } from '../users/user-key-rotation.service.js';
import { withApplication } from './with-application.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `pend keys create|add|rotate`. */
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

  keys
    .command('add <file>')
    .description('Put a new key into a file of master keys. It wraps nothing before --activate')
    .option(
      '--activate <id>',
      'make this key of the file the active one instead; every process must know it by then',
    )
    .action((file: string, { activate }: { activate?: string }) => {
      const ring = activate === undefined ? withNewKey(readRing(file)) : withActive(readRing(file), activate);
      // Whole or not at all: half a file of keys would be the end of all data.
      const near = `${file}.new`;
      writeDurably(near, ring);
      renameSync(near, file);
      say(
        `${file}: ${Object.keys(ring.keys).length} keys, ${ring.active} is the active one. Keep a copy apart.`,
      );
      say(
        activate === undefined
          ? 'Restart every process, then run: pend keys add FILE --activate ' + Object.keys(ring.keys).at(-1)
          : 'Restart every process, then run: pend keys rotate',
      );
    });

  keys
    .command('rotate')
    .description('Wrap the keys of all users under the active master key; files and fields stay as they are')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExit codes: 0 done, 1 a former key is still needed, 2 could not.')
    .action(async ({ json }: { json?: boolean }) => {
      const result = await withApplication(async (app) => {
        const { former, ...rotated } = await app.get(UserKeyRotationService).rotate();
        const inBackups = await app.get(BackupService, { strict: false }).formerKeys();
        return { ...rotated, former: [...former, ...inBackups] };
      });
      if (result.former.length > 0) process.exitCode = 1;
      if (json) return say(JSON.stringify(result));
      say(`${result.rewrapped} keys were wrapped anew under ${result.active}.`);
      for (const { keyId, what, rows } of result.former) say(`Keep ${keyId}: ${rows} ${what} need it.`);
    });
}

interface KeysFile {
  active: string;
  keys: Record<string, string>;
}

function readRing(file: string): KeysFile {
  // Names what is wrong with it.
  loadMasterKeys(file, { production: false });
  return JSON.parse(readFileSync(file, 'utf8')) as KeysFile;
}

function withNewKey({ active, keys }: KeysFile): KeysFile {
  const { active: id, keys: made } = generateMasterKeysFile();
  return { active, keys: { ...keys, [id]: made[id]! } };
}

function withActive({ keys }: KeysFile, id: string): KeysFile {
  if (!(id in keys)) throw new UsageError(`The file has no key ${id}.`);
  return { active: id, keys };
}

function writeDurably(file: string, ring: KeysFile): void {
  const descriptor = openSync(file, 'w', 0o600);
  try {
    writeSync(descriptor, `${JSON.stringify(ring, null, 2)}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
