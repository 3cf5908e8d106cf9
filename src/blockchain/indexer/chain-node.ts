import type { BlockHeader, ChainBlock, RawObject } from '../chain/block.js';
import { type Consensus, detectConsensus, headerHash } from '../chain/header-hash.js';
import { decimal, hash, toQuantity } from '../chain/quantity.js';
import { readBlock, readHeader } from '../chain/read-block.js';
import { receiptsRoot, transactionsRoot } from '../chain/roots.js';
import type { Config } from '../../config/config.js';
import { AdaptiveLimits } from '../rpc/adaptive-limits.js';
import { NodeFault, type RpcCall, RpcError, type RpcTransport, resultOf } from '../rpc/json-rpc.js';

/** How far the answers of a node are checked, beyond their links. */
export type Checks = Config['chainChecks'];

/** What tells one chain from every other. */
export interface ChainIdentity {
  chainId: string;
  genesisHash: string;
}

/** One endpoint, asked for what the indexer needs. What it answers is checked against itself. */
export class ChainNode {
  readonly limits = new AdaptiveLimits();
  /** How long it is waited for where it stands, if that is less than for blocks. */
  patienceMs?: number;
  /** Until when it is left alone, after a fault (milliseconds). */
  restsUntil = 0;
  private identity?: ChainIdentity;
  /** A node without `eth_getBlockReceipts` is asked for every receipt by itself. */
  private blockReceipts = true;

  constructor(
    private readonly transport: RpcTransport,
    private readonly checks: Checks = 'headers',
  ) {}

  get name(): string {
    return this.transport.name;
  }

  /** Remembered until {@link forgetIdentity}. */
  async identify(): Promise<ChainIdentity> {
    if (this.identity) return this.identity;
    const calls: RpcCall[] = [
      { method: 'eth_chainId', params: [] },
      { method: 'eth_getBlockByNumber', params: ['0x0', false] },
    ];
    const [id, genesis] = await this.ask(calls, this.patienceMs);
    if (genesis == null) throw new NodeFault(`${this.name} does not have the genesis block`);
    this.identity = {
      chainId: decimal(id, 'chainId'),
      genesisHash: hash((genesis as RawObject).hash, 'hash'),
    };
    return this.identity;
  }

  /** After a fault, or where the chain does not continue ours, there may be another chain behind the same address. */
  forgetIdentity(): void {
    this.identity = undefined;
  }

  async head(): Promise<BlockHeader> {
    const latestBlock = { method: 'eth_getBlockByNumber', params: ['latest', false] };
    const [latest] = await this.ask([latestBlock], this.patienceMs);
    return readHeader(latest);
  }

  /** Headers from one height to another; undefined where the node has no such block. */
  async headers(from: number, to: number): Promise<(BlockHeader | undefined)[]> {
    const calls: RpcCall[] = [];
    for (let height = from; height <= to; height += 1) calls.push(blockCall(height, false));
    const results = await this.ask(calls);
    return results.map((raw) => (raw == null ? undefined : readHeader(raw)));
  }

  /**
   * How this chain hashes its headers, told by one of its blocks; null when it is none of the ways that we know. The
   * genesis block cannot tell: it is hashed alike everywhere.
   */
  async detectConsensus(height: number): Promise<Consensus | null> {
    const [raw] = await this.ask([blockCall(height, false)]);
    if (raw == null) return null;
    try {
      return detectConsensus(raw as RawObject) ?? null;
    } catch {
      return null;
    }
  }

  /**
   * Blocks of consecutive heights, with their receipts. A batch is no snapshot: their links are checked.
   *
   * @throws {NodeFault} when one is missing or contradicts another
   */
  async blocks(from: number, count: number, consensus: Consensus | null): Promise<ChainBlock[]> {
    const calls: RpcCall[] = [];
    for (let height = from; height < from + count; height += 1) calls.push(blockCall(height, true));
    if (this.blockReceipts) {
      for (let height = from; height < from + count; height += 1) {
        calls.push({ method: 'eth_getBlockReceipts', params: [toQuantity(height)] });
      }
    }
    const answers = await this.transport.send(calls);
    const raw = answers.slice(0, count).map(resultOf);
    const missing = raw.findIndex((block) => block == null);
    if (missing >= 0) throw new NodeFault(`${this.name} does not have block ${from + missing} yet`);
    const receipts = this.blockReceipts
      ? answers.slice(count).map((answer) => {
          if (answer.error?.isMissingMethod) this.blockReceipts = false;
          return answer.error ? undefined : answer.result;
        })
      : [];
    const all = this.blockReceipts ? receipts : await this.receiptsOneByOne(raw as RawObject[]);
    const blocks = raw.map((block, at) => readBlock(from + at, block, all[at]));
    for (let at = 0; at < blocks.length; at += 1) {
      if (at > 0 && blocks[at]!.header.parentHash !== blocks[at - 1]!.header.hash) {
        throw new NodeFault(
          `${this.name} gave blocks ${from + at - 1} and ${from + at} of different branches`,
        );
      }
      this.verify(blocks[at]!.header, raw[at] as RawObject, (all[at] ?? []) as RawObject[], consensus);
    }
    return blocks;
  }

  close(): void {
    this.transport.close();
  }

  private async ask(calls: RpcCall[], patienceMs?: number): Promise<unknown[]> {
    return (await this.transport.send(calls, patienceMs)).map(resultOf);
  }

  private async receiptsOneByOne(blocks: RawObject[]): Promise<unknown[]> {
    const hashesOf = ({ transactions }: RawObject): unknown[] =>
      Array.isArray(transactions) ? transactions.map((one: RawObject | null) => one?.hash) : [];
    const calls = blocks
      .flatMap(hashesOf)
      .map((one) => ({ method: 'eth_getTransactionReceipt', params: [one] }));
    const found: unknown[] = [];
    while (found.length < calls.length) {
      found.push(...(await this.ask(calls.slice(found.length, found.length + this.limits.batch * 2))));
    }
    let at = 0;
    return blocks.map((block) => {
      const count = hashesOf(block).length;
      return found.slice(at, (at += count));
    });
  }

  /** Of what the node sent: a hash is computed over fields that we do not know, too. */
  private verify(
    header: BlockHeader,
    rawHeader: RawObject,
    rawReceipts: RawObject[],
    consensus: Consensus | null,
  ): void {
    // The genesis block is known by its hash, which is pinned; some development nodes compute it in their own way. A
    // chain whose hashing is not known cannot be held to it.
    if (this.checks === 'links' || header.number === 0 || consensus === null) return;
    try {
      if (headerHash(rawHeader, consensus) !== header.hash) {
        throw new NodeFault(`${this.name}: the hash of block ${header.number} is not that of its header`);
      }
      if (this.checks === 'headers') return;
      if (receiptsRoot(rawReceipts) !== header.receiptsRoot) {
        throw new NodeFault(
          `${this.name}: the receipts of block ${header.number} are not those of its header`,
        );
      }
      if (transactionsRoot(rawHeader.transactions as RawObject[]) !== header.transactionsRoot) {
        throw new NodeFault(
          `${this.name}: the transactions of block ${header.number} are not those of its header`,
        );
      }
    } catch (error) {
      if (error instanceof NodeFault || error instanceof RpcError) throw error;
      throw new NodeFault(
        `${this.name}: block ${header.number} cannot be hashed: ${(error as Error).message}`,
      );
    }
  }
}

const blockCall = (height: number, full: boolean): RpcCall => ({
  method: 'eth_getBlockByNumber',
  params: [toQuantity(height), full],
});
