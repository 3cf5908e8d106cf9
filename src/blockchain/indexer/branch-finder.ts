import type { BlockHeader } from '../chain/block.js';
import { NodeFault } from '../rpc/json-rpc.js';
import type { ChainStore, Cursor } from '../write/chain-store.repository.js';
import { ChainHalted } from './chain-halted.js';
import type { ChainNode } from './chain-node.js';

/** Headers asked for at a time on the way back; doubled with every step. */
const FIRST_STEP = 4;

/** Finds where a node's branch leaves ours, and whether it is to be followed. */
export class BranchFinder {
  /** On the way back a block of ours was missing: what was counted of it, nobody knows. */
  metGap = false;

  constructor(
    private readonly store: ChainStore,
    private readonly cursor: Cursor,
    private readonly reorgLimit: number,
  ) {}

  /**
   * The highest block that both branches have; one below the first indexed block where they share none.
   *
   * @throws {ChainHalted} when it lies deeper than blocks may be taken back
   */
  async commonAncestor(node: ChainNode, head: BlockHeader): Promise<number> {
    const { height, startHeight } = this.cursor;
    const lowest = Math.max(startHeight, height - this.reorgLimit);
    let to = Math.min(height, head.number);
    for (let step = FIRST_STEP; to >= lowest; step *= 2) {
      const from = Math.max(lowest, to - step + 1);
      const [theirs, ours] = [await node.headers(from, to), await this.store.findHashes(from, to)];
      for (let at = to; at >= from; at -= 1) {
        const their = theirs[at - from];
        if (!their || their.number !== at) throw new NodeFault(`${node.name} does not have block ${at}`);
        const our = ours.get(at);
        if (our === undefined) this.metGap = true;
        if (their.hash === our) return at === Math.min(height, head.number) ? height : at;
      }
      to = from - 1;
    }
    if (lowest === startHeight && startHeight > 0) return startHeight - 1;
    // Not even the limit's block is shared; where the genesis block itself is not, that is another chain.
    node.forgetIdentity();
    const { genesisHash } = await node.identify();
    if (genesisHash !== this.cursor.genesisHash) {
      throw new NodeFault(`The chain at ${node.name} was reset while it was followed.`);
    }
    throw new ChainHalted(
      `The chain at ${node.name} takes back more than ${this.reorgLimit} blocks below ${height}. Make sure that it is ` +
        'to be believed, and raise CHAIN_REORG_LIMIT or let pend chain reset start over.',
    );
  }

  /**
   * Whether another node still has our last block and this one's branch is not longer: two halves of a network that
   * disagree must not make us go back and forth.
   */
  async isHeldElsewhere(nodes: ChainNode[], node: ChainNode, head: BlockHeader): Promise<boolean> {
    const { height, hash } = this.cursor;
    if (head.number > height) return false;
    const others = nodes.filter((other) => other !== node);
    const held = await Promise.all(
      others.map(async (other) => {
        try {
          const [found] = await other.headers(height, height);
          return found?.hash === hash;
        } catch {
          return false;
        }
      }),
    );
    return held.includes(true);
  }
}
