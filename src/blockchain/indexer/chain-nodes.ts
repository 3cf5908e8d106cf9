import { NodeFault, RpcError } from '../rpc/json-rpc.js';
import { ChainHalted } from './chain-halted.js';
import type { ChainIdentity, ChainNode } from './chain-node.js';

const SHORTEST_REST_MS = 250;
const LONGEST_REST_MS = 30_000;

/** The chain that is to be followed. Which of that id, nobody knows before the first was met. */
export type ExpectedChain = Pick<ChainIdentity, 'chainId'> & Partial<ChainIdentity>;

/** Whether a node is to blame, or the database and we. */
export const isOfNode = (error: unknown): boolean => error instanceof NodeFault || error instanceof RpcError;

/** The endpoints in the order of the configuration: the first that is well is asked. */
export class ChainNodes {
  private readonly failures = new Map<ChainNode, number>();

  constructor(
    readonly all: ChainNode[],
    private readonly now: () => number = Date.now,
  ) {
    if (all.length === 0) throw new Error('There is no endpoint to ask.');
  }

  /** Those that are not resting, or, when all are, the one that has rested longest. */
  candidates(): ChainNode[] {
    const rested = this.all.filter(({ restsUntil }) => restsUntil <= this.now());
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
        this.failures.delete(node);
        return answer;
      } catch (error) {
        if (!isOfNode(error)) throw error;
        this.rest(node);
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
          node.forgetIdentity();
          throw new NodeFault(strangers.at(-1));
        }
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

  close(): void {
    for (const node of this.all) node.close();
  }

  private rest(node: ChainNode): void {
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
