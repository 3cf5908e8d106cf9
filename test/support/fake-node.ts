import {
  NodeFault,
  type RpcAnswer,
  type RpcCall,
  RpcError,
  type RpcTransport,
} from '../../src/blockchain/rpc/json-rpc.js';
import type { Chance } from './chance.js';
import type { FakeChain, MadeBlock } from './fake-chain.js';

export const FAULTS = [
  'no answer',
  'an error',
  'a truncated batch',
  'a limit',
  'receipts of another block',
  'receipts out of order',
  'a block of another branch',
  'null blocks',
  'a receipt too few',
  'forged logs',
] as const;
export type Fault = (typeof FAULTS)[number];

/** A node that serves a chain, and sometimes does not. */
export class FakeNode implements RpcTransport {
  /** Blocks that it is behind. */
  lag = 0;
  blockReceipts = true;
  /** Of one request, how likely it is answered wrongly. */
  faultiness = 0;
  requests = 0;

  constructor(
    public chain: FakeChain,
    private readonly chance: Chance,
    readonly name = 'fake',
  ) {}

  async send(calls: RpcCall[]): Promise<RpcAnswer[]> {
    this.requests += 1;
    await Promise.resolve();
    const fault = this.chance.once(this.faultiness) ? this.chance.pick(FAULTS) : undefined;
    if (fault === 'no answer') throw new NodeFault('nobody answers');
    if (fault === 'a limit') throw new RpcError(-32005, 'batch too large');
    const answers = calls.map((call) => this.answer(call, fault));
    if (fault === 'a truncated batch') throw new NodeFault('the batch came back truncated');
    return answers;
  }

  close(): void {}

  private answer({ method, params }: RpcCall, fault?: Fault): RpcAnswer {
    const served = Math.max(0, this.chain.height - this.lag);
    const find = (reference: unknown): MadeBlock | undefined => {
      const height = reference === 'latest' ? served : Number(reference);
      return height <= served ? this.chain.blocks[height] : undefined;
    };
    if (fault === 'an error') return { error: new RpcError(-32000, 'internal') };
    switch (method) {
      case 'eth_chainId':
        return { result: `0x${this.chain.chainId.toString(16)}` };
      case 'eth_getBlockByNumber': {
        const found = find(params[0]);
        if (!found || (fault === 'null blocks' && params[1] === true)) return { result: null };
        if (fault === 'a block of another branch' && params[1] === true) {
          return { result: { ...found.block, parentHash: found.block.stateRoot } };
        }
        return { result: structuredClone(found.block) };
      }
      case 'eth_getBlockReceipts': {
        if (!this.blockReceipts) return { error: new RpcError(-32601, 'no such method') };
        return this.receipts(find(params[0]), fault);
      }
      case 'eth_getTransactionReceipt': {
        const all = this.chain.blocks.slice(0, served + 1).flatMap(({ receipts }) => receipts);
        return { result: all.find(({ transactionHash }) => transactionHash === params[0]) ?? null };
      }
      case 'eth_getBalance':
        return { result: '0x3e8' };
      default:
        return { error: new RpcError(-32601, `no method ${method}`) };
    }
  }

  private receipts(found: MadeBlock | undefined, fault?: Fault): RpcAnswer {
    if (!found) return this.chance.pick<RpcAnswer>([{ result: null }, { result: [] }]);
    const receipts = structuredClone(found.receipts);
    if (receipts.length === 0) return { result: receipts };
    switch (fault) {
      case 'receipts of another block':
        return {
          result: structuredClone(this.chain.blocks.find(({ block }) => block !== found.block)!.receipts),
        };
      case 'receipts out of order':
        receipts[0]!.transactionIndex = '0x5';
        return { result: receipts.reverse() };
      case 'a receipt too few':
        return { result: receipts.slice(1) };
      case 'forged logs':
        receipts[0]!.logs = [
          { ...receipts[0], logIndex: '0x9', address: found.block.miner, topics: [], data: '0x' },
        ];
        return { result: receipts };
      default:
        return { result: receipts };
    }
  }
}
