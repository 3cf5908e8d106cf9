import { NodeFault, RpcError } from '../rpc/json-rpc.js';
import { ChainHalted } from './chain-halted.js';
import type { ChainIdentity, ChainNode } from './chain-node.js';

/** How often it is looked whether another node is ahead of the one that is asked. */
const LOOK_AHEAD_MS = 5_000;
/** One of several that does not say within this where it stands is asked later, and another one now. */
const PATIENCE_MS = 3_000;
const SHORTEST_REST_MS = 250;
const LONGEST_REST_MS = 30_000;

/** The chain that is to be followed. Which of that id, nobody knows before the first was met. */
export type ExpectedChain = Pick<ChainIdentity, 'chainId'> & Partial<ChainIdentity>;

/** Our last block. */
export interface Tip {
  height: number;
  hash: string | null;
}

/** Whether a node is to blame, or the database and we. */
export const isOfNode = (error: unknown): boolean => error instanceof NodeFault || error instanceof RpcError;

/** How an endpoint is getting on, for operators. */
export interface NodeStanding {
  /** Host and port. */
  name: string;
  state: 'well' | 'resting' | 'foreign';
  /** Why it was not believed or did not answer, when it was last asked. */
  trouble: string | null;
  /** In a row. */
  failures: number;
  /** Blocks that one request asks it for, and requests at a time. */
  batch: number;
  concurrency: number;
}

/**
 * The endpoints in the order of the configuration: the first that is well is asked, unless another one was found to be
 * ahead of it on the same branch.
 */
export class ChainNodes {
  private readonly failures = new Map<ChainNode, number>();
  private readonly troubles = new Map<ChainNode, string>();
  private readonly foreign = new Set<ChainNode>();
  private preferred?: ChainNode;
  private lookedAheadAt = -Infinity;

  constructor(
    readonly all: ChainNode[],
    private readonly now: () => number = Date.now,
  ) {
    if (all.length === 0) throw new Error('There is no endpoint to ask.');
    if (all.length > 1) for (const node of all) node.patienceMs = PATIENCE_MS;
  }

  /** Those that are not resting, or, when all are, the one that has rested longest. */
  candidates(): ChainNode[] {
    const rested = this.all.filter(({ restsUntil }) => restsUntil <= this.now());
    if (this.preferred && rested.includes(this.preferred)) {
      return [this.preferred, ...rested.filter((node) => node !== this.preferred)];
    }
    if (rested.length > 0) return rested;
    return [this.all.reduce((one, other) => (other.restsUntil < one.restsUntil ? other : one))];
  }

  /**
   * Asks one node after the other until one answers. One that fails rests, longer each time.
   *
   * @throws what the last one failed with
   */
  async first<T>(ask: (node: ChainNode) => Promise<T>): Promise<T> {
    let failure: unknown;
    for (const node of this.candidates()) {
      try {
        const answer = await ask(node);
        this.isWell(node);
        return answer;
      } catch (error) {
        if (!isOfNode(error)) throw error;
        this.rest(node, error as Error);
        failure = error;
      }
    }
    throw failure;
  }

  /** As {@link first}, among the nodes of this very chain; before it is pinned, any chain of that id. */
  async firstOf<T>(chain: ExpectedChain, ask: (node: ChainNode) => Promise<T>): Promise<T> {
    const strangers: string[] = [];
    let asked = 0;
    try {
      return await this.first(async (node) => {
        const found = await node.identify();
        if (!isOf(chain, found)) {
          strangers.push(stranger(node, found, chain));
          this.foreign.add(node);
          throw new NodeFault(strangers.at(-1));
        }
        this.foreign.delete(node);
        asked += 1;
        return ask(node);
      });
    } catch (error) {
      // Every node that answered is of another chain: waiting does not help.
      if (strangers.length > 0 && asked === 0 && strangers.length === this.all.length) {
        throw new ChainHalted(
          chain.genesisHash === undefined
            ? `${strangers[0]} Correct RPC_URL or CHAIN_ID.`
            : `${strangers[0]} Correct RPC_URL, or let pend chain reset archive what is here and start over.`,
        );
      }
      throw error;
    }
  }

  /**
   * Looks now and then whether another node has blocks on top of our last one that the node in use does not have, and
   * prefers it from then on: one that lags answers as well as any. A longer branch of its own makes none preferred.
   */
  async findAhead({ height, hash, ...chain }: ExpectedChain & Tip): Promise<boolean> {
    if (this.all.length < 2 || this.now() - this.lookedAheadAt < LOOK_AHEAD_MS) return false;
    this.lookedAheadAt = this.now();
    const [, ...others] = this.candidates();
    const heads = await Promise.all(
      others.map(async (node) => ({ node, head: await this.headAbove(node, chain, { height, hash }) })),
    );
    const ahead = heads.filter(({ head }) => head > height).sort((one, other) => other.head - one.head)[0];
    if (ahead) this.preferred = ahead.node;
    return ahead !== undefined;
  }

  /** How each endpoint is getting on, in the order of the configuration. */
  standings(): NodeStanding[] {
    return this.all.map((node) => ({
      name: node.name,
      state: this.foreign.has(node) ? 'foreign' : node.restsUntil > this.now() ? 'resting' : 'well',
      trouble: this.troubles.get(node) ?? null,
      failures: this.failures.get(node) ?? 0,
      batch: node.limits.batch,
      concurrency: node.limits.concurrency,
    }));
  }

  close(): void {
    for (const node of this.all) node.close();
  }

  /** The height of a node's head where its branch holds our last block; below every height otherwise. */
  private async headAbove(node: ChainNode, chain: ExpectedChain, { height, hash }: Tip): Promise<number> {
    try {
      const found = await node.identify();
      if (!isOf(chain, found)) {
        this.foreign.add(node);
        throw new NodeFault(stranger(node, found, chain));
      }
      const { number } = await node.head();
      const [ours] = number > height && height >= 0 ? await node.headers(height, height) : [];
      this.isWell(node);
      return ours?.hash === hash ? number : -1;
    } catch (error) {
      if (!isOfNode(error)) throw error;
      this.rest(node, error as Error);
      return -1;
    }
  }

  private isWell(node: ChainNode): void {
    this.failures.delete(node);
    this.troubles.delete(node);
    this.foreign.delete(node);
  }

  private rest(node: ChainNode, { message }: Error): void {
    this.troubles.set(node, message);
    if (this.preferred === node) this.preferred = undefined;
    const failures = (this.failures.get(node) ?? 0) + 1;
    this.failures.set(node, failures);
    node.limits.failed();
    node.forgetIdentity();
    node.restsUntil = this.now() + Math.min(LONGEST_REST_MS, SHORTEST_REST_MS * 2 ** Math.min(failures, 10));
  }
}

const isOf = (chain: ExpectedChain, found: ChainIdentity): boolean =>
  found.chainId === chain.chainId && (chain.genesisHash ?? found.genesisHash) === found.genesisHash;

function stranger(node: ChainNode, found: ChainIdentity, chain: ExpectedChain): string {
  return found.chainId === chain.chainId
    ? `The chain at ${node.name} was reset: its genesis block is ${found.genesisHash}, not ${chain.genesisHash}.`
    : `The node at ${node.name} is of chain ${found.chainId}, not ${chain.chainId}.`;
}
