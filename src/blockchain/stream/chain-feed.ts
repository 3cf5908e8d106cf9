import { Injectable, Logger } from '@nestjs/common';
import { ChainFeedRepository, type FeedRead, type FeedStats } from './chain-feed.repository.js';
import { HeadListener } from './head-listener.repository.js';
import { blockEvents, type BlockEvents, reorgEvent, skippedEvent, statsEvent } from './stream-events.js';
import type { StreamPosition } from './stream-position.js';

/** Looked at without having heard anything, and where nothing can be heard. */
const LOOK_MS = 5_000;
const POLL_MS = 1_000;
const BLOCKS_AT_ONCE = 20;
/** Farther behind, the chain is being filled: nobody watches that block by block. */
export const MOST_BEHIND = 100;
/** Blocks that are kept for clients who come back. */
const MOST_KEPT = 128;

/** What everybody who listens is sent. */
export type Publish = (events: string) => void;

/** Follows the indexed chain for all clients of this process: one statement for a block, whoever listens. */
@Injectable()
export class ChainFeed {
  private readonly logger = new Logger('Stream');
  /** The newest blocks, linked, up to the tip. */
  private kept: BlockEvents[] = [];
  private position?: StreamPosition;
  private lastStats?: FeedStats;
  private timer?: NodeJS.Timeout;
  private publish?: Publish;
  private advancing?: Promise<void>;
  private again = false;

  constructor(
    private readonly chain: ChainFeedRepository,
    private readonly listener: HeadListener,
  ) {}

  /** The last block that was published; undefined before the first look, and where nothing is indexed. */
  get tip(): StreamPosition | undefined {
    return this.position;
  }

  /** What the newest block was told with, for who comes without a past. */
  get greeting(): string {
    const newest = this.kept.at(-1);
    return (newest?.block ?? '') + (this.lastStats ? statsEvent(this.lastStats) : '');
  }

  /** Blocks behind the position, from memory; undefined where it does not reach that far. */
  keptAfter({ number, hash }: StreamPosition): BlockEvents[] | undefined {
    const at = this.kept.findIndex((block) => block.number === number && block.hash === hash);
    return at < 0 ? undefined : this.kept.slice(at);
  }

  /** Begins to follow, and answers once the tip is known. */
  async start(publish: Publish): Promise<void> {
    if (!this.publish) {
      this.publish = publish;
      // What came between the first look and the first word is looked for once more.
      void this.listener.start(() => void this.advance()).then(() => this.publish && this.advance());
      this.schedule();
    }
    if (!this.position) await this.advance();
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.publish = undefined;
    this.position = undefined;
    this.kept = [];
    await this.listener.stop();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        // Lost to a restart of the database, perhaps.
        if (!this.listener.isListening) void this.listener.start(() => void this.advance());
        void this.advance().then(() => this.publish && this.schedule());
      },
      this.listener.isListening ? LOOK_MS : POLL_MS,
    );
    this.timer.unref();
  }

  /** One at a time; what is heard meanwhile is looked at afterwards. */
  private advance(): Promise<void> {
    if (this.advancing) {
      this.again = true;
      return this.advancing;
    }
    this.advancing = this.advanceOnce()
      .catch((error: unknown) => this.logger.warn({ msg: 'the stream cannot read the chain', err: error }))
      .then(() => {
        this.advancing = undefined;
        if (!this.again) return undefined;
        this.again = false;
        return this.publish ? this.advance() : undefined;
      });
    return this.advancing;
  }

  private async advanceOnce(): Promise<void> {
    for (;;) {
      const from = this.position;
      const read = await this.chain.readAfter(from?.number ?? -1, from ? BLOCKS_AT_ONCE : 0);
      if (!read?.head || !this.publish) return;
      const { head, stats } = read;
      this.lastStats = stats;
      if (!from) {
        await this.beginAt(head);
        return;
      }
      if (read.anchor !== from.hash) await this.goBack(from, head);
      else if (head.number - from.number > MOST_BEHIND) this.skipTo(from.number + 1, head);
      else if (this.append(from, read, stats)) return;
    }
  }

  /** With the head itself kept, so that who comes without a past is told where the chain stands. */
  private async beginAt(head: StreamPosition): Promise<void> {
    const read = await this.chain.readAfter(head.number - 1, 1);
    const [newest] = read?.blocks ?? [];
    if (!this.publish) return;
    if (newest) this.keep(blockEvents(newest.block, newest.transactions));
    else this.position = head;
  }

  /** Answers whether that was all. */
  private append(from: StreamPosition, { blocks, head }: FeedRead, stats: FeedStats): boolean {
    let events = '';
    let parent = from.hash;
    for (const { block, transactions } of blocks) {
      // Read in one statement, they link, unless the stored chain has a gap.
      if (block.parentHash !== parent) break;
      parent = block.hash;
      const made = blockEvents(block, transactions);
      this.keep(made);
      events += made.all;
    }
    if (events === '') return true;
    const isAll = this.position!.number >= head!.number;
    this.publish!(isAll ? events + statsEvent(stats) : events);
    return isAll;
  }

  /** The branch that was published is gone: everybody is told where it left the chain. */
  private async goBack(from: StreamPosition, head: StreamPosition): Promise<void> {
    const ancestor = await this.chain.findAncestor(from.hash);
    if (!ancestor) return this.skipTo(null, head);
    this.kept = this.kept.filter(({ number }) => number <= ancestor.number);
    this.position = ancestor;
    this.publish?.(reorgEvent(from, ancestor));
  }

  /** @param fromBlock the first one that nobody was told of; null where nothing that was told holds any more */
  private skipTo(fromBlock: number | null, head: StreamPosition): void {
    this.kept = [];
    this.position = head;
    this.publish?.(skippedEvent(fromBlock, head));
  }

  private keep(events: BlockEvents): void {
    this.kept.push(events);
    if (this.kept.length > MOST_KEPT) this.kept.shift();
    this.position = { number: events.number, hash: events.hash };
  }
}
