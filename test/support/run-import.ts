import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { Command } from 'commander';
import { registerImportCommands, type ExitCode } from '../../src/import/import.command.js';
import type { ImportRuntime } from '../../src/import/import.runtime.js';
import { importVault } from '../../src/import/vault-adapter.js';
import { MasterKeyRing } from '../../src/vault/master-keys.js';

export interface ImportOutput {
  code: ExitCode | null;
  out: string;
  error: string;
  /** The last JSON line. */
  last: Record<string, unknown>;
}

const KEYS = JSON.stringify({ active: 'test', keys: { test: Buffer.alloc(32, 7).toString('base64') } });
export const PEPPER = Buffer.alloc(32, 1);
export const vault = importVault(MasterKeyRing.parse(KEYS));

/** `pend import …` in this process, against a test database. */
export async function runImport(workerUrl: string, ...args: string[]): Promise<ImportOutput> {
  let out = '';
  let error = '';
  let code: ExitCode | null = null;
  const runtime: ImportRuntime = {
    workerUrl,
    phonePepper: PEPPER,
    vault,
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (error += text) },
    isTTY: false,
  };
  const program = new Command('pend').exitOverride().enablePositionalOptions();
  registerImportCommands(
    program,
    () => Promise.resolve(runtime),
    (given) => (code = given),
  );
  await program.parseAsync(['import', ...args], { from: 'user' });
  const line = out.trim().split('\n').at(-1) ?? '';
  return { code, out, error, last: line === '' ? {} : (JSON.parse(line) as Record<string, unknown>) };
}

/** The same in a process of its own, which a test may kill. */
export function spawnImport(workerUrl: string, ...args: string[]): ChildProcess {
  const script = join(process.cwd(), 'test/support/import-child.mjs');
  return spawn(process.execPath, [script, workerUrl, 'import', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
