import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { locateAnvil } from '../../src/blockchain/development-chain/anvil-binary.js';
import { NodeRpc } from '../../src/blockchain/development-chain/node-rpc.js';
import { freePort } from './redis-servers.js';
import { until } from './until.js';

const BLOCK_SECONDS = '1';

/** A chain node that mines a block every second, and can be killed: what it had not saved by then is another branch after. */
export class AnvilNode {
  readonly rpc: NodeRpc;
  private child?: ChildProcess;

  private constructor(
    private readonly folder: string,
    readonly url: string,
    private readonly port: number,
  ) {
    this.rpc = new NodeRpc(url);
  }

  static get isInstalled(): boolean {
    return locateAnvil() !== undefined;
  }

  static async start(): Promise<AnvilNode> {
    const port = await freePort();
    const folder = mkdtempSync(join(tmpdir(), 'pend-anvil-'));
    const node = new AnvilNode(folder, `http://127.0.0.1:${port}`, port);
    await node.start();
    return node;
  }

  async start(): Promise<void> {
    const state = join(this.folder, 'state.json');
    this.child = spawn(
      locateAnvil()!,
      [
        ...['--host', '127.0.0.1', '--port', String(this.port), '--chain-id', '7777', '--hardfork', 'london'],
        ...['--block-time', BLOCK_SECONDS, '--prune-history', '128', '--cache-path', 'cache', '--quiet'],
        ...(existsSync(state) ? ['--load-state', state] : []),
      ],
      { cwd: this.folder, env: { HOME: this.folder, LC_ALL: 'C' }, stdio: 'ignore' },
    );
    await until(() =>
      this.rpc.call('eth_chainId').then(
        () => true,
        () => false,
      ),
    );
  }

  async height(): Promise<number> {
    return Number(await this.rpc.call<string>('eth_blockNumber'));
  }

  async save(): Promise<void> {
    const state = await this.rpc.call<string>('anvil_dumpState', false);
    writeFileSync(join(this.folder, 'state.json'), gunzipSync(Buffer.from(state.slice(2), 'hex')));
  }

  async kill(): Promise<void> {
    const ended = once(this.child!, 'exit');
    this.child!.kill('SIGKILL');
    await ended;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
