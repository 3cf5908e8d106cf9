// Runs the built importer in a process of its own, so that a test can kill it. Arguments: worker URL, then the
// command line. `npm test` builds first.
import { Command } from 'commander';
import { registerImportCommands } from '../../dist/src/import/import.command.js';
import { importVault } from '../../dist/src/import/vault-adapter.js';
import { MasterKeyRing } from '../../dist/src/vault/master-keys.js';

const [workerUrl, ...args] = process.argv.slice(2);
const keys = JSON.stringify({ active: 'test', keys: { test: Buffer.alloc(32, 7).toString('base64') } });
const vault = importVault(MasterKeyRing.parse(keys));
const { stdout, stderr } = process;
const runtime = { workerUrl, phonePepper: Buffer.alloc(32, 1), vault, stdout, stderr, isTTY: false };
const program = new Command('pend').enablePositionalOptions();
registerImportCommands(
  program,
  () => Promise.resolve(runtime),
  (code) => (process.exitCode = code),
);
await program.parseAsync(args, { from: 'user' });
