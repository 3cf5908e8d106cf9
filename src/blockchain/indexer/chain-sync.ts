import type { BlockHeader, ChainBlock } from '../chain/block.js';
import type { RegisteredContract } from '../decode/contract-registry.js';
import { NodeFault } from '../rpc/json-rpc.js';
import { ChainBatch, type DecodingState } from '../write/chain-batch.js';
import type { ChainConnection } from '../write/chain-connection.repository.js';
import { ChainFill } from '../write/chain-fill.repository.js';
import { ChainRedecoder, type Stretch } from '../write/chain-redecoder.repository.js';
import { ChainRepair } from '../write/chain-repair.repository.js';
import { ChainStore, type Cursor } from '../write/chain-store.repository.js';
import { ChainWriter } from '../write/chain-writer.repository.js';
import { BranchFinder } from './branch-finder.js';
import { BatchWriter } from './batch-writer.js';
import { ChainHalted } from './chain-halted.js';
import type { ChainNode } from './chain-node.js';
import { type ChainNodes, isOfNode, type NodeStanding } from './chain-nodes.js';
import { OrderedRanges } from './ordered-ranges.js';

export interface SyncOptions {
  /** EIP-155, decimal: the only chain that is followed, whatever the nodes and the database know. */
  chainId: string;
  startBlock: number;
  /** Blocks that a reorganisation may take back; deeper, and indexing stops. */
  reorgLimit: number;
  contracts: RegisteredContract[];
  /** What is decoded anew at a time. */
  stretch?: Stretch;
  /** So many blocks behind, empty tables are filled without the indexes that can wait. */
  fillFrom?: number;
}

/** Where a pass has come to. */
export interface Progress {
  height: number;
  /** The highest block of the node that was asked. */
  head: number;
  /** Blocks that were appended, and taken back. */
  appended: number;
  takenBack: number;
}

/** Broken stretches that are healed at a time. */
export const MOST_FAULTS = 20;
/** Rows' worth of blocks that are decoded before anything else is looked at. */
const AT_ONCE = 4_000;
/** So far behind, the chain can be read again: its commits need not wait for the disk. */
const BACKFILL = 100;
/** Keeping the indexes of fewer blocks takes less than building them. */
const FILL = 1_000;
/** Blocks of one pass, after which the head is looked at again. */
const LONGEST_PASS = 20_000;
/** How often one range is asked for before another node is, and for how long: one that hangs is not asked again. */
const ATTEMPTS = 4;
const LONGEST_FETCH_MS = 15_000;

/**
 * Follows a chain, one pass at a time. Nothing is remembered that is not in the database: a pass that fails, or a
 * process that dies at any point, is followed by one that reads where the chain stands and goes on.
 */
export class ChainSync {
  readonly store: ChainStore;
  private readonly writer: ChainWriter;
  private readonly redecoder: ChainRedecoder;
  private readonly fill: ChainFill;
  private cursor?: Cursor;
  private state?: DecodingState;
  private stopping = false;

  constructor(
    private readonly nodes: ChainNodes,
    private readonly connection: ChainConnection,
    private readonly options: SyncOptions,
  ) {
    this.store = new ChainStore(connection);
    this.writer = new ChainWriter(connection);
    this.redecoder = new ChainRedecoder(connection, this.writer, options.stretch);
    this.fill = new ChainFill(connection);
  }

  /**
   * Looks at the head of the chain and follows up to it.
   *
   * @throws {ChainHalted} when somebody has to decide; {NodeFault} or the database's error when trying again will do
   */
  async catchUp(): Promise<Progress> {
    try {
      const cursor = (this.cursor ??= await this.start());
      if (this.stopping) return { height: cursor.height, head: cursor.height, appended: 0, takenBack: 0 };
      const pass = (): Promise<Progress> => this.nodes.firstOf(cursor, (node) => this.follow(node));
      const progress = await pass();
      const isIdle = progress.appended === 0 && progress.takenBack === 0;
      return isIdle && (await this.nodes.findAhead(cursor)) ? await pass() : progress;
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  /** Heals what an audit finds. Answers how many stretches were healed. */
  async heal(most = MOST_FAULTS): Promise<number> {
    try {
      const cursor = (this.cursor ??= await this.start());
      if (this.stopping) return 0;
      await this.fill.finish();
      const faults = await this.store.audit(most);
      for (const { kind, first, last } of faults) {
        // A broken link does not say which of its two ends is wrong.
        const from = kind === 'unlinked' ? Math.max(first - 1, cursor.startHeight) : first;
        await this.nodes.firstOf(cursor, (node) => this.replaceRange(node, from, last));
      }
      if (faults.length > 0) await this.store.audit(most);
      return faults.length;
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  /** How each endpoint is getting on. */
  endpoints(): NodeStanding[] {
    return this.nodes.standings();
  }

  /** The pass under way ends after what it is writing. */
  stop(): void {
    this.stopping = true;
  }

  async close(): Promise<void> {
    this.stop();
    this.nodes.close();
    await this.connection.close();
  }

  private forget(): void {
    this.cursor = undefined;
    this.state = undefined;
    this.fill.forget();
  }

  private async start(): Promise<Cursor> {
    const known = await this.store.findCursor();
    if (known && known.chainId !== this.options.chainId) {
      throw new ChainHalted(
        `CHAIN_ID is ${this.options.chainId}, and the chain indexed here is ${known.chainId}. Correct CHAIN_ID, or let pend chain reset archive what is here and start over.`,
      );
    }
    if (!known) await this.pin();
    await this.store.registerContracts(this.options.contracts);
    const cursor = known ?? (await this.store.findCursor())!;
    // Before anything is written on top: a branch that is taken back tells what was decoded of it.
    while (!this.stopping && (await this.redecoder.step(cursor)));
    return cursor;
  }

  private async pin(): Promise<void> {
    await this.nodes.firstOf({ chainId: this.options.chainId }, async (node) => {
      const identity = await node.identify();
      await this.store.pin({ ...identity, startHeight: this.options.startBlock });
    });
  }

  private async follow(node: ChainNode): Promise<Progress> {
    try {
      return await this.followHead(node, await node.head());
    } catch (error) {
      // What was decoded and not written has left its traces in the registry.
      this.state = undefined;
      throw error;
    }
  }

  private async followHead(node: ChainNode, head: BlockHeader): Promise<Progress> {
    const cursor = this.cursor!;
    await this.learnConsensus(node, head);
    this.state ??= await this.store.readDecodingState(cursor.height, cursor.consensus);
    if (head.number > cursor.height) {
      // A branch that is longer has to be ours before it is followed.
      const isNext = head.number === cursor.height + 1 && head.parentHash === cursor.hash;
      const takenBack = isNext ? 0 : await this.rejoin(node, head);
      if (head.number - cursor.height > BACKFILL) await this.store.noteNode(head.number);
      if (head.number - cursor.height > (this.options.fillFrom ?? FILL)) await this.fill.begin();
      const appended = await this.append(node, Math.min(head.number, cursor.height + LONGEST_PASS));
      if (head.number - cursor.height <= BACKFILL) await this.finishFill(node);
      return { height: cursor.height, head: head.number, appended, takenBack };
    }
    await this.finishFill(node);
    const ours = await this.store.findHashes(head.number, head.number);
    const isOurs = ours.get(head.number) === head.hash || head.number < cursor.startHeight;
    const takenBack = isOurs ? 0 : await this.rejoin(node, head);
    return { height: cursor.height, head: head.number, appended: 0, takenBack };
  }

  /** Building may take long: in between it is said that the node is there. */
  private async finishFill(node: ChainNode): Promise<void> {
    if (this.stopping) return;
    await this.fill.finish(async () => this.store.noteNode((await node.head()).number));
  }

  /** Once, before the first block that tells; a chain that hashes in none of the known ways is left unchecked. */
  private async learnConsensus(node: ChainNode, head: BlockHeader): Promise<void> {
    const cursor = this.cursor!;
    const telling = Math.max(1, cursor.startHeight);
    if (cursor.consensus !== null || cursor.height >= telling || head.number < telling) return;
    cursor.consensus = await node.detectConsensus(telling);
    if (cursor.consensus === null) return;
    await this.store.noteConsensus(cursor.consensus);
    this.state = undefined;
  }

  /** Goes over to the node's branch where it is not ours. Answers how many blocks were taken back for it. */
  private async rejoin(node: ChainNode, head: BlockHeader): Promise<number> {
    const cursor = this.cursor!;
    if (cursor.hash === null) return 0;
    const finder = new BranchFinder(this.store, cursor, this.options.reorgLimit);
    const ancestor = await finder.commonAncestor(node, head);
    if (ancestor === cursor.height) return 0;
    if (await finder.isHeldElsewhere(this.nodes.all, node, head)) return 0;
    const state = await this.store.readDecodingState(ancestor, cursor.consensus);
    const batch = new ChainBatch(state);
    const to = Math.min(head.number, cursor.height);
    const expected = (await this.store.findHashes(ancestor, ancestor)).get(ancestor);
    let parent = expected;
    for (let from = ancestor + 1; from <= to; from += node.limits.batch) {
      for (const block of await node.blocks(
        from,
        Math.min(node.limits.batch, to - from + 1),
        cursor.consensus,
      )) {
        if (parent !== undefined && block.header.parentHash !== parent) {
          throw new NodeFault(`${node.name} changed its branch at block ${block.header.number}`);
        }
        parent = block.header.hash;
        batch.add(block);
      }
    }
    const depth = cursor.height - ancestor;
    // What is taken back is looked for by address.
    await this.fill.finish();
    await this.writer.write(cursor, batch, { ancestor, durable: true, rebuild: finder.metGap });
    Object.assign(cursor, {
      height: batch.tip?.number ?? ancestor,
      hash: batch.tip?.hash ?? expected ?? null,
    });
    this.state = state;
    return depth;
  }

  private async append(node: ChainNode, to: number): Promise<number> {
    const cursor = this.cursor!;
    const from = cursor.height + 1;
    const ranges = new OrderedRanges<ChainBlock>(
      {
        fetch: (start, count) => this.fetch(node, start, count),
        limits: () => node.limits,
        weigh: ({ transactions }) => 1 + 4 * transactions.length,
      },
      from,
      to,
    );
    const batches = new BatchWriter({
      begin: () => new ChainBatch(this.state!),
      write: (batch) => this.write(batch, to),
    });
    let parent = cursor.hash;
    try {
      for (;;) {
        const blocks = this.stopping ? undefined : await ranges.take(AT_ONCE);
        if (!blocks) break;
        for (const block of blocks) {
          if (parent !== null && block.header.parentHash !== parent) {
            throw new NodeFault(`${node.name}: block ${block.header.number} does not follow ours`);
          }
          batches.current.add(block);
          parent = block.header.hash;
        }
        await batches.push();
      }
      await batches.flush();
    } catch (error) {
      // What came before the fault is whole and follows ours: a node that fails often would else never get us further.
      if (isOfNode(error)) await batches.flush();
      throw error;
    } finally {
      ranges.stop();
      await batches.settle();
    }
    return cursor.height - from + 1;
  }

  private async write(batch: ChainBatch, to: number): Promise<void> {
    const cursor = this.cursor!;
    await this.writer.write(cursor, batch, { durable: to - cursor.height < BACKFILL });
    Object.assign(cursor, { height: batch.tip!.number, hash: batch.tip!.hash });
  }

  /** One range, asked for again, in smaller pieces, where the node fails. */
  private async fetch(node: ChainNode, from: number, count: number): Promise<ChainBlock[]> {
    const blocks: ChainBlock[] = [];
    const started = performance.now();
    for (let attempt = 1; blocks.length < count;) {
      const size = attempt === 1 ? count - blocks.length : Math.min(count - blocks.length, node.limits.batch);
      const began = performance.now();
      try {
        blocks.push(...(await node.blocks(from + blocks.length, size, this.cursor?.consensus ?? null)));
        const now = performance.now();
        node.limits.succeeded(size, now - began, now);
      } catch (error) {
        node.limits.failed();
        if (++attempt > ATTEMPTS || performance.now() - started > LONGEST_FETCH_MS) throw error;
      }
    }
    return blocks;
  }

  private async replaceRange(node: ChainNode, first: number, last: number): Promise<void> {
    const cursor = this.cursor!;
    const around = await this.store.findHashes(first - 1, first - 1);
    const state = await this.store.readDecodingState(first - 1, cursor.consensus);
    const batch = new ChainBatch(state);
    let parent = around.get(first - 1);
    for (let from = first; from <= last; from += node.limits.batch) {
      for (const block of await node.blocks(
        from,
        Math.min(node.limits.batch, last - from + 1),
        cursor.consensus,
      )) {
        if (parent !== undefined && block.header.parentHash !== parent) {
          throw new NodeFault(`${node.name}: block ${block.header.number} does not follow ours`);
        }
        parent = block.header.hash;
        batch.add(block);
      }
    }
    await new ChainRepair(this.connection, this.writer).replace(cursor, batch, first, last);
    if (last === cursor.height) cursor.hash = batch.tip!.hash;
  }
}
