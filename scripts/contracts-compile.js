// The contracts of the development chain, compiled: ABI and creation code, one JSON file each.
//
//   node scripts/contracts-compile.js --write   replace the artifacts
//   node scripts/contracts-compile.js --check   compile, compare, and name those that differ
//
// Exit codes: 0 equal or written, 1 different, 2 the sources do not compile.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCES = join(ROOT, 'contracts');
/** Below src/, so that a build carries them and running them takes no compiler. */
const ARTIFACTS = join(ROOT, 'src/blockchain/development-chain/artifacts');

/** File name → text, of every contract in `contracts/`. */
function compile() {
  const solc = createRequire(import.meta.url)('solc');
  const names = readdirSync(SOURCES).filter((name) => name.endsWith('.sol'));
  const answer = JSON.parse(
    solc.compile(
      JSON.stringify({
        language: 'Solidity',
        sources: Object.fromEntries(
          names.map((name) => [name, { content: readFileSync(join(SOURCES, name), 'utf8') }]),
        ),
        settings: {
          // What the node runs; newer instructions would fail there.
          evmVersion: 'london',
          optimizer: { enabled: true, runs: 200 },
          // Addresses depend on the code: a comment must not change them.
          metadata: { appendCBOR: false, bytecodeHash: 'none' },
          outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } },
        },
      }),
    ),
  );
  if (answer.errors?.length) {
    for (const { formattedMessage } of answer.errors) process.stderr.write(formattedMessage);
    process.exit(2);
  }
  const artifacts = new Map();
  for (const contracts of Object.values(answer.contracts)) {
    for (const [name, { abi, evm }] of Object.entries(contracts)) {
      const artifact = { contractName: name, abi, bytecode: `0x${evm.bytecode.object}` };
      artifacts.set(`${name}.json`, `${JSON.stringify(artifact)}\n`);
    }
  }
  return artifacts;
}

const { values } = parseArgs({ options: { write: { type: 'boolean' }, check: { type: 'boolean' } } });
if (values.write === values.check) {
  process.stderr.write('Say either --write or --check.\n');
  process.exit(2);
}
mkdirSync(ARTIFACTS, { recursive: true });
const compiled = compile();
const committed = new Map(
  readdirSync(ARTIFACTS).map((name) => [name, readFileSync(join(ARTIFACTS, name), 'utf8')]),
);
const names = [...new Set([...compiled.keys(), ...committed.keys()])].sort();
const different = names.filter((name) => compiled.get(name) !== committed.get(name));
for (const name of different) {
  if (values.check)
    process.stderr.write(`${name} is not what contracts/ compiles to; run: npm run contracts\n`);
  else if (compiled.has(name)) writeFileSync(join(ARTIFACTS, name), compiled.get(name));
  else rmSync(join(ARTIFACTS, name));
}
process.exit(values.check && different.length > 0 ? 1 : 0);
