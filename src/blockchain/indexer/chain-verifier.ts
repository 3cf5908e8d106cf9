import { Inject, Injectable } from '@nestjs/common';
import { LOGIN_SOURCES, type LoginSources } from '../../database/database.js';
import { CHAIN_OPTIONS, type ChainOptions } from '../chain-options.js';
import { HttpTransport } from '../rpc/http-transport.js';
import { ChainConnection } from '../write/chain-connection.repository.js';
import { ChainStore, type Cursor } from '../write/chain-store.repository.js';
import { ChainHalted } from './chain-halted.js';
import { ChainNode } from './chain-node.js';
import { ChainNodes } from './chain-nodes.js';

export interface ChainDifference {
  what: 'missing' | 'unlinked' | 'incomplete' | 'totals' | 'block';
  detail: string;
}

export interface Verification {
  startHeight: number;
  height: number;
  /** Blocks that were fetched again, their roots included. */
  compared: number;
  differences: ChainDifference[];
}

const MOST = 100;

/** Compares what is stored with itself, and with the chain. */
@Injectable()
export class ChainVerifier {
  constructor(
    @Inject(CHAIN_OPTIONS) private readonly options: ChainOptions,
    @Inject(LOGIN_SOURCES) private readonly sources: LoginSources,
  ) {}

  /**
   * @param blocks how many to fetch again, spread evenly over the chain; none where no endpoint is configured
   * @throws {ChainHalted} when nothing is indexed
   */
  async verify(blocks: number): Promise<Verification> {
    const { url } = this.sources.worker.options as { url: string };
    const connection = new ChainConnection(url);
    try {
      const store = new ChainStore(connection);
      const cursor = await store.findCursor();
      if (!cursor) throw new ChainHalted('No chain has been indexed.');
      const { startHeight, height } = cursor;
      const differences: ChainDifference[] = (await store.audit(MOST)).map(({ kind, first, last }) => ({
        what: kind,
        detail: first === last ? `block ${first}` : `blocks ${first} to ${last}`,
      }));
      for (const table of await store.findWrongTotals()) {
        differences.push({ what: 'totals', detail: `${table} is not what its rows add up to` });
      }
      const heights = spread(startHeight, height, this.options.rpcUrls.length > 0 ? blocks : 0);
      const differing = await this.compare(store, cursor, heights);
      return { startHeight, height, compared: heights.length, differences: [...differences, ...differing] };
    } finally {
      await connection.close();
    }
  }

  private async compare(store: ChainStore, cursor: Cursor, heights: number[]): Promise<ChainDifference[]> {
    if (heights.length === 0) return [];
    const differences: ChainDifference[] = [];
    const nodes = new ChainNodes(
      this.options.rpcUrls.map((one) => new ChainNode(new HttpTransport(one), 'roots')),
    );
    try {
      for (const at of heights) {
        const stored = (await store.findHashes(at, at)).get(at);
        const [block] = await nodes.firstOf(cursor, (node) => node.blocks(at, 1, cursor.consensus));
        if (block!.header.hash !== stored) {
          differences.push({
            what: 'block',
            detail: `block ${at} is ${stored}, on the node ${block!.header.hash}`,
          });
        }
      }
    } finally {
      nodes.close();
    }
    return differences;
  }
}

function spread(from: number, to: number, count: number): number[] {
  const size = to - from + 1;
  const many = Math.min(count, size);
  return Array.from({ length: many }, (_, at) => from + Math.floor((at * size) / many));
}
