import { VALIDATORS } from './addresses.js';
import type { Demand } from './demand.js';
import { NodeRefused, type NodeRpc } from './node-rpc.js';

/** Enough for the largest, which makes the asset factory. Given, so that a call that will fail is sent all the same. */
const GAS = `0x${(8_000_000).toString(16)}`;

const hex = (value: bigint | number): string => `0x${value.toString(16)}`;

/** Puts transactions into the node, in the order they are given in, and has it mine. */
export class Sender {
  /** The next nonce of each sender. */
  private readonly nonces = new Map<string, number>();

  constructor(private readonly rpc: NodeRpc) {}

  /** Answers the hashes. The node holds the keys of the senders. */
  async send(demands: readonly Demand[]): Promise<string[]> {
    const calls = [];
    for (const { from, to, data, value } of demands) {
      const nonce = this.nonces.get(from) ?? (await this.nonceOf(from));
      this.nonces.set(from, nonce + 1);
      calls.push([
        'eth_sendTransaction',
        [{ from, to, data, value: value && hex(value), gas: GAS, gasPrice: '0x0', nonce: hex(nonce) }],
      ] as const);
    }
    try {
      return await this.rpc.batch<string>(calls);
    } catch (error) {
      // Somebody with the same keys (everybody has them) was faster, perhaps: count again.
      if (error instanceof NodeRefused) this.nonces.clear();
      throw error;
    }
  }

  /** Closes a block over whatever waits. The validators take turns. Answers its number. */
  async mine(): Promise<number> {
    const next = Number(await this.rpc.call<string>('eth_blockNumber')) + 1;
    await this.rpc.call('anvil_setCoinbase', VALIDATORS[next % VALIDATORS.length]);
    await this.rpc.call('evm_mine');
    return next;
  }

  private async nonceOf(address: string): Promise<number> {
    return Number(await this.rpc.call<string>('eth_getTransactionCount', address, 'pending'));
  }
}
