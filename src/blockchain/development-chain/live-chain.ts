import { setTimeout as sleep } from 'node:timers/promises';
import { assetAddress, CONTRACTS, registeredContracts, walletOf } from './addresses.js';
import type { Cast } from './cast.js';
import type { ChainFolder } from './chain-folder.js';
import type { Demand } from './demand.js';
import { areDeployed, assetDeployment, foundation } from './deployment.js';
import { LocalNode } from './local-node.js';
import type { ChainFacts } from './messages.js';
import { type Pace, paceAt } from './pace.js';
import { Sender } from './sender.js';
import { Traffic } from './traffic.js';

/** However slow the blocks have become: what a developer sends is mined within this time. */
const TICK_MS = 2_000;
const SAVE_EVERY_MS = 10_000;
/** Writing a long chain down takes its time: no more than a fiftieth of the node's. */
const SAVING_SHARE = 50;

/** A node on which something happens: the contracts are made, people come, blocks follow each other. */
export class LiveChain {
  private readonly sender: Sender;
  private readonly began = Date.now();
  private readonly closing = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private cast?: Cast;
  private traffic?: Traffic;
  private height = 0;
  private blockAt = 0;
  private saveAt = Date.now() + SAVE_EVERY_MS;

  private constructor(
    private readonly folder: ChainFolder,
    private readonly node: LocalNode,
  ) {
    this.sender = new Sender(node.rpc);
  }

  static async open(folder: ChainFolder): Promise<LiveChain> {
    const node = await LocalNode.open(folder);
    // Their addresses are known before they are made.
    folder.write('contracts.json', `${JSON.stringify(registeredContracts(), null, 2)}\n`);
    return new LiveChain(folder, node);
  }

  async facts(): Promise<ChainFacts> {
    const { hash: genesis } = await this.node.rpc.call<{ hash: string }>(
      'eth_getBlockByNumber',
      '0x0',
      false,
    );
    this.folder.remember(genesis);
    return {
      url: this.node.url,
      chainId: this.folder.chainId,
      genesis,
      lost: this.folder.geneses.filter((hash) => hash !== genesis),
    };
  }

  /** Has these people and assets appear, instead of others before them. */
  play(cast: Cast): void {
    if (JSON.stringify(cast) === JSON.stringify(this.cast)) return;
    this.cast = cast;
    this.traffic = undefined;
  }

  /** Returns when the chain is closed or its node has ended. */
  async run(): Promise<void> {
    const { signal } = this.closing;
    while (!signal.aborted) {
      this.running = this.live().catch((error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      });
      await this.running;
      if (!(await this.node.isRunning())) return;
      // On the clock, however long the block took.
      await sleep(TICK_MS - (Date.now() % TICK_MS), undefined, { signal }).catch(() => {});
    }
  }

  /** Ends the node, with everything written down that it knows. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.running;
    if (await this.node.isRunning()) {
      await this.node.save().catch((error: unknown) => {
        process.stderr.write(`The chain could not be written down: ${String(error)}\n`);
      });
    }
    await this.node.stop();
  }

  private get pace(): Pace {
    return paceAt(Date.now() - this.began, this.height);
  }

  /** One block, if it is time for one or somebody else's transactions wait for it. */
  private async live(): Promise<void> {
    const isDue = Date.now() >= this.blockAt;
    if (!isDue && !(await this.isAwaited())) return;
    if (isDue) {
      this.blockAt = Date.now() - (Date.now() % TICK_MS) + this.pace.blockMs;
      await this.sender.send(await this.demands());
    }
    this.height = await this.sender.mine();
    if (Date.now() >= this.saveAt) await this.save();
  }

  private async isAwaited(): Promise<boolean> {
    const { pending } = await this.node.rpc.call<{ pending: string }>('txpool_status');
    return Number(pending) > 0;
  }

  private async save(): Promise<void> {
    const before = Date.now();
    await this.node.save();
    const took = Date.now() - before;
    this.saveAt = Date.now() + Math.max(SAVE_EVERY_MS, SAVING_SHARE * took);
  }

  private async demands(): Promise<Demand[]> {
    const [isFounded] = await areDeployed(this.node.rpc, [CONTRACTS.assetFactory]);
    if (!isFounded) return foundation();
    if (!this.cast) return [];
    if (this.traffic) return this.traffic.next(this.pace.scenes);
    const { people, assets } = this.cast;
    const [haveWallets, haveContracts] = await Promise.all([
      areDeployed(
        this.node.rpc,
        people.map(({ identity }) => walletOf(identity)),
      ),
      areDeployed(
        this.node.rpc,
        assets.map(({ slug, type }) => assetAddress(slug, type)),
      ),
    ]);
    const hasWallet = people.filter((_, index) => haveWallets[index]).map(({ identity }) => identity);
    this.traffic = new Traffic(this.cast, new Set(hasWallet));
    const now = new Date();
    return assets.filter((_, index) => !haveContracts[index]).flatMap((asset) => assetDeployment(asset, now));
  }
}
