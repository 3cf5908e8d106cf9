import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { isAlive, readCommandLine } from '../../database/embedded/postmaster-file.js';
import { choosePort } from '../../database/embedded/server-process.js';
import { MNEMONIC } from './addresses.js';
import { locateAnvil } from './anvil-binary.js';
import type { ChainFolder, NodeRecord } from './chain-folder.js';
import { NodeRpc } from './node-rpc.js';

const POLL_MS = 10;
const START_LIMIT_MS = 20_000;
const STOP_LIMIT_MS = 5_000;
// Somebody else may take the port between our look and the node's.
const START_ATTEMPTS = 3;

/** The node of one chain folder, started by us or found running. It mines when it is told to, and never else. */
export class LocalNode {
  readonly rpc: NodeRpc;

  private constructor(
    private readonly folder: ChainFolder,
    private readonly record: NodeRecord,
  ) {
    this.rpc = new NodeRpc(this.url);
  }

  get url(): string {
    return urlOf(this.record);
  }

  /**
   * The node that a killed keeper has left behind, or a new one on the state that was written down last. A state
   * that cannot be read is set aside, and a new chain begun.
   *
   * @throws Error, one sentence, when the node cannot be started
   */
  static async open(folder: ChainFolder): Promise<LocalNode> {
    const found = await LocalNode.find(folder);
    if (found) return found;
    let failure = '';
    for (let attempt = 0; attempt < START_ATTEMPTS; attempt++) {
      const record = await start(folder);
      if (typeof record !== 'string') return new LocalNode(folder, record);
      failure = record;
      if (/--load-state/.test(failure)) folder.setStateAside();
    }
    throw new Error(`the node does not start (${failure}); see ${folder.file('keeper.log')}`);
  }

  /** The node of that folder if it runs. */
  static async find(folder: ChainFolder): Promise<LocalNode | undefined> {
    const record = folder.node;
    if (!record || !(await isOurs(folder, record.pid))) return undefined;
    const node = new LocalNode(folder, record);
    const answer = await node.rpc.call<string>('eth_chainId').catch(() => undefined);
    if (isOf(folder, answer)) return node;
    await node.stop();
    return undefined;
  }

  /** Writes the chain down. What comes later is lost when the node is killed. */
  async save(): Promise<void> {
    const state = await this.rpc.call<string>('anvil_dumpState', false);
    this.folder.write('state.json', gunzipSync(Buffer.from(state.slice(2), 'hex')));
  }

  isRunning(): Promise<boolean> {
    return isOurs(this.folder, this.record.pid);
  }

  /** Ends the node; what was not saved is gone. */
  async stop(): Promise<void> {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      if (!(await this.isRunning())) return;
      process.kill(this.record.pid, signal);
      const deadline = Date.now() + STOP_LIMIT_MS;
      while (Date.now() < deadline && (await this.isRunning())) await sleep(POLL_MS);
    }
  }
}

const isOf = ({ chainId }: ChainFolder, answer: string | undefined): boolean =>
  answer === `0x${BigInt(chainId).toString(16)}`;

const urlOf = ({ port }: NodeRecord): string => `http://127.0.0.1:${port}`;

/** An argument that tells our node from every other process; the node makes nothing of it while it prunes history. */
const marker = (folder: ChainFolder): string => `cache-${folder.identity}`;

async function isOurs(folder: ChainFolder, pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const commandLine = await readCommandLine(pid);
  return commandLine?.split(/[\0 ]/).includes(marker(folder)) ?? false;
}

/** Answers the node, or its last words when it ended. */
async function start(folder: ChainFolder): Promise<NodeRecord | string> {
  const program = locateAnvil();
  if (!program) return 'the package @foundry-rs/anvil is not installed';
  const port = await choosePort(folder.node?.port ?? null);
  const child = spawn(program, nodeArguments(folder, port), {
    cwd: folder.path,
    // Whatever it wants to keep at home stays here; and our secrets are none of its business.
    env: { HOME: folder.path, LC_ALL: 'C' },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let words = '';
  let ended = false;
  // Before it answers: should we be killed now, the next keeper finds it all the same.
  const record: NodeRecord = { pid: child.pid ?? 0, port };
  if (child.pid) folder.node = record;
  child.stderr.on('data', (chunk: Buffer) => {
    process.stderr.write(chunk);
    words = (words + chunk.toString()).slice(-2_000);
  });
  child.once('close', () => (ended = true));
  child.once('error', (error) => {
    words = error.message;
    ended = true;
  });
  const rpc = new NodeRpc(urlOf(record));
  const deadline = Date.now() + START_LIMIT_MS;
  while (!ended) {
    const chainId = await rpc.call<string>('eth_chainId').catch(() => undefined);
    if (isOf(folder, chainId)) return record;
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
      return `it did not answer within ${START_LIMIT_MS / 1000} s`;
    }
    await sleep(POLL_MS);
  }
  return /^error.*$/im.exec(words)?.[0] ?? 'it ended without a word';
}

function nodeArguments(folder: ChainFolder, port: number): string[] {
  return [
    ...['--host', '127.0.0.1', '--port', String(port), '--chain-id', folder.chainId],
    ...['--mnemonic', MNEMONIC, '--accounts', '4'],
    // The default takes time quadratic in the number of blocks.
    ...['--hardfork', 'london'],
    // As on the real chain: nothing costs, and a block holds whatever comes.
    ...['--gas-price', '0', '--base-fee', '0', '--gas-limit', String(Number.MAX_SAFE_INTEGER)],
    // The bare flag breaks reorgs; without it gigabytes go to the home folder.
    ...['--prune-history', '128', '--cache-path', marker(folder)],
    // A page in the developer's browser has no business here.
    ...['--no-mining', '--no-cors', '--quiet'],
    ...(existsSync(folder.state) ? ['--load-state', folder.state] : []),
  ];
}
