import { PassThrough, type Readable } from 'node:stream';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Problem } from '../../common/problem/problem.js';
import { ChainFeed, MOST_BEHIND } from './chain-feed.js';
import { ChainFeedRepository } from './chain-feed.repository.js';
import { blockEvents, type BlockEvents, reorgEvent, skippedEvent } from './stream-events.js';
import type { StreamPosition } from './stream-position.js';

/** Of this process, and of one address (behind which there may be an office). */
export const MOST_CLIENTS = 1_000;
export const MOST_OF_ADDRESS = 50;
const HEARTBEAT_MS = 15_000;
/** A client that has not taken so much of what it was sent is cut off; it may come back and go on where it was. */
const MOST_WAITING = 4 * 1024 * 1024;
const RETRY_MS = 2_000;
const BLOCKS_AT_ONCE = 20;

interface Client {
  output: PassThrough;
  address: string;
  /** Sent what everybody is; until then it is told its past. */
  isLive: boolean;
  /** How far it has been told, while it is not live. */
  position?: StreamPosition;
}

/** Server-Sent Events of the chain: what a client missed first, then what happens, to all the same bytes. */
@Injectable()
export class ChainStreamService implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Stream');
  private readonly clients = new Set<Client>();
  private readonly catchingUp = new WeakSet<Client>();
  private heartbeat?: NodeJS.Timeout;
  private isClosing = false;

  constructor(
    private readonly feed: ChainFeed,
    private readonly chain: ChainFeedRepository,
  ) {}

  /** Who is connected now. */
  get clientCount(): number {
    return this.clients.size;
  }

  /**
   * @param since where the client was; without it, it is told the newest block first
   * @throws Problem 429 for one address, 503 for all
   */
  async open(address: string, since?: StreamPosition): Promise<Readable> {
    this.admit(address);
    const client: Client = { output: new PassThrough(), address, isLive: false, position: since };
    this.clients.add(client);
    client.output.once('close', () => this.leave(client));
    // Read by nobody any more: no error of ours.
    client.output.on('error', () => {});
    client.output.write(`retry: ${RETRY_MS}\n\n`);
    this.heartbeat ??= setInterval(() => this.beat(), HEARTBEAT_MS).unref();
    void this.begin(client).catch((error: unknown) => {
      this.logger.warn({ msg: 'a client of the stream cannot be served', err: error });
      client.output.destroy();
    });
    return client.output;
  }

  /** Ends every stream, so that the server can close; clients come back to another process, where they were. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isClosing = true;
    clearInterval(this.heartbeat);
    for (const { output } of this.clients) output.end();
    await this.feed.stop();
  }

  private admit(address: string): void {
    const headers = { 'retry-after': '10' };
    if (this.isClosing || this.clients.size >= MOST_CLIENTS) {
      throw new Problem(503, 'stream_busy', 'Too many are listening; try again shortly.', {
        blame: 'operation',
        headers,
      });
    }
    const own = [...this.clients].filter((client) => client.address === address).length;
    if (own >= MOST_OF_ADDRESS) {
      throw new Problem(429, 'too_many_streams', 'Too many streams from one address.', { headers });
    }
  }

  private leave(client: Client): void {
    this.clients.delete(client);
    if (this.clients.size > 0 || this.isClosing) return;
    clearInterval(this.heartbeat);
    this.heartbeat = undefined;
    void this.feed.stop();
  }

  private async begin(client: Client): Promise<void> {
    await this.feed.start((events) => this.publish(events));
    if (client.position) return this.catchUp(client);
    client.isLive = true;
    this.send(client, this.feed.greeting);
  }

  private publish(events: string): void {
    const bytes = Buffer.from(events);
    for (const client of this.clients) {
      if (client.isLive) this.send(client, bytes);
      // It waits for a block that this process had not seen yet.
      else if (client.position && this.feed.tip)
        void this.catchUp(client).catch(() => client.output.destroy());
    }
  }

  private send({ output }: Client, bytes: string | Buffer): void {
    if (bytes.length === 0 || output.destroyed || output.writableEnded) return;
    output.write(bytes);
    if (output.writableLength > MOST_WAITING) output.destroy();
  }

  private beat(): void {
    for (const client of this.clients) this.send(client, ': still here\n\n');
  }

  /** Tells what was missed, from memory where it reaches that far. Going live and being told the last are one step. */
  private async catchUp(client: Client): Promise<void> {
    if (this.catchingUp.has(client)) return;
    this.catchingUp.add(client);
    try {
      while (!client.output.destroyed && !client.isLive) {
        const { tip } = this.feed;
        // Ahead of what is known here: another process was quicker. The next block tells.
        if (!tip || !(await this.step(client, client.position!))) return;
      }
    } finally {
      this.catchingUp.delete(client);
    }
  }

  /** Answers false where there is nothing to be done now. */
  private async step(client: Client, position: StreamPosition): Promise<boolean> {
    const kept = isSame(position, this.feed.tip) ? [none(position)] : this.feed.keptAfter(position);
    if (kept) {
      this.send(client, missed(kept, position));
      client.isLive = true;
      return true;
    }
    const isPartial = position.index !== undefined;
    const read = await this.chain.readAfter(position.number - (isPartial ? 1 : 0), BLOCKS_AT_ONCE);
    const head = read?.head;
    if (!head) return false;
    const anchor = isPartial ? read.blocks[0]?.block.hash : read.anchor;
    if (anchor !== position.hash) return this.stepBack(client, position, head);
    if (head.number - position.number > MOST_BEHIND) {
      this.send(client, skippedEvent(position.number + 1, head));
      client.position = head;
      return true;
    }
    const blocks = read.blocks.map(({ block, transactions }) => blockEvents(block, transactions));
    const behind = isPartial ? blocks : [none(position), ...blocks];
    this.send(client, missed(behind, position));
    const last = behind.at(-1)!;
    client.position = { number: last.number, hash: last.hash };
    // All there is, and more than this process has published: it goes on with the next block.
    const { tip } = this.feed;
    return (
      isSame(client.position, tip) ||
      this.feed.keptAfter(client.position) !== undefined ||
      last.number < head.number
    );
  }

  private async stepBack(client: Client, position: StreamPosition, head: StreamPosition): Promise<boolean> {
    const ancestor = await this.chain.findAncestor(position.hash);
    if (!ancestor && position.number > head.number) return false;
    this.send(client, ancestor ? reorgEvent(position, ancestor) : skippedEvent(null, head));
    client.position = ancestor ?? head;
    return true;
  }
}

const isSame = ({ number, hash, index }: StreamPosition, tip: StreamPosition | undefined): boolean =>
  index === undefined && tip?.number === number && tip.hash === hash;

const none = ({ number, hash }: StreamPosition): BlockEvents => ({
  number,
  hash,
  block: '',
  transactions: [],
  all: '',
});

/** The rest of the first block, which is the position's, and the others whole. */
function missed([first, ...others]: BlockEvents[], { index }: StreamPosition): string {
  const rest =
    index === undefined ? [] : (first?.transactions ?? []).filter((transaction) => transaction.index > index);
  return [...rest.map(({ event }) => event), ...others.map(({ all }) => all)].join('');
}
