import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CHAIN_OPTIONS, type ChainOptions } from '../chain-options.js';
import { HttpTransport } from '../rpc/http-transport.js';
import { resultOf } from '../rpc/json-rpc.js';
import { EtherscanRefusal } from './etherscan-answer.js';

const PATIENCE_MS = 3_000;
/** The indexer needs the node more than the public does. */
const MOST_AT_ONCE = 8;
const QUANTITY = /^0x[0-9a-f]{1,64}$/;

/** The few figures that only a node has. Nothing is asked of it but these, and nothing else is handed on. */
@Injectable()
export class NodeReader implements OnApplicationShutdown {
  private readonly nodes: HttpTransport[];
  private readonly chainId: bigint;
  private running = 0;

  constructor(@Inject(CHAIN_OPTIONS) { rpcUrls, chainId }: ChainOptions) {
    this.chainId = BigInt(chainId);
    this.nodes = rpcUrls.map((url) => new HttpTransport(url, PATIENCE_MS));
  }

  onApplicationShutdown(): void {
    for (const node of this.nodes) node.close();
  }

  /** @throws {EtherscanRefusal} when no node answers: no figure is better than an old or invented one */
  async quantities(
    method: 'eth_getBalance' | 'eth_getTransactionCount' | 'eth_gasPrice',
    ...params: unknown[][]
  ): Promise<bigint[]> {
    if (this.running >= MOST_AT_ONCE)
      throw new EtherscanRefusal('The node is busy; try again shortly', -32005);
    this.running += 1;
    try {
      for (const node of this.nodes) {
        const answers = await this.ask(node, method, params);
        if (answers) return answers;
      }
    } finally {
      this.running -= 1;
    }
    throw new EtherscanRefusal('The node cannot be reached at the moment; try again shortly', -32000);
  }

  private async ask(node: HttpTransport, method: string, params: unknown[][]): Promise<bigint[] | undefined> {
    try {
      const [chain, ...answers] = await node.send([
        { method: 'eth_chainId', params: [] },
        ...params.map((one) => ({ method, params: one })),
      ]);
      const values = [resultOf(chain), ...params.map((_, at) => resultOf(answers[at]))];
      if (!values.every((value) => typeof value === 'string' && QUANTITY.test(value))) return undefined;
      const [chainId, ...quantities] = values.map((value) => BigInt(value as string));
      // The same address is somebody else's on another chain.
      return chainId === this.chainId ? quantities : undefined;
    } catch {
      return undefined;
    }
  }
}
