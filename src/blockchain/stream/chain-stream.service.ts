import type { Readable } from 'node:stream';
import { type BeforeApplicationShutdown, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { type EventClient, EventClients, type EventLimits } from '../../common/http/event-clients.js';
import { SystemReport } from '../../health/system-report.js';
import { ChainFeed, MOST_BEHIND } from './chain-feed.js';
import { ChainFeedRepository } from './chain-feed.repository.js';
import { blockEvents, type BlockEvents, reorgEvent, skippedEvent } from './stream-events.js';
import type { StreamPosition } from './stream-position.js';

/** Behind one address there may be an office. */
export const MOST_OF_ADDRESS = 50;
const LIMITS: EventLimits = {
  clients: 1_000,
  ofOneOwner: MOST_OF_ADDRESS,
  heartbeatMs: 15_000,
  unreadBytes: 4 * 1024 * 1024,
};
const BLOCKS_AT_ONCE = 20;

interface Listening {
  /** Sent what everybody is; until then it is told its past. */
  isLive: boolean;
  /** How far it has been told, while it is not live. */
  position?: StreamPosition;
}
type Client = EventClient<Listening>;

/** Server-Sent Events of the chain: what a client missed first, then what happens, to all the same bytes. */
@Injectable()
export class ChainStreamService implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger('Stream');
  private readonly clients = new EventClients<Listening>(LIMITS, {
    onEmpty: () => void this.feed.stop(),
  });
  private readonly catchingUp = new WeakSet<Client>();

  constructor(
    private readonly feed: ChainFeed,
    private readonly chain: ChainFeedRepository,
    private readonly report: SystemReport,
  ) {}

  onModuleInit(): void {
    this.report.add({
      name: 'explorer',
      figures: { streamListeners: 'Who listens to the stream of the chain in this process' },
      read: () => Promise.resolve({ streamListeners: this.clientCount }),
    });
  }

  /** Who is connected now. */
  get clientCount(): number {
    return this.clients.size;
  }

  /**
   * @param since where the client was; without it, it is told the newest block first
   * @throws Problem 429 for one address, 503 for all
   */
  async open(address: string, since?: StreamPosition): Promise<Readable> {
    const client = this.clients.open(address, { isLive: false, position: since });
    void this.begin(client).catch((error: unknown) => {
      this.logger.warn({ msg: 'a client of the stream cannot be served', err: error });
      client.output.destroy();
    });
    return client.output;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.clients.end();
    await this.feed.stop();
  }

  private async begin(client: Client): Promise<void> {
    await this.feed.start((events) => this.publish(events));
    if (client.state.position) return this.catchUp(client);
    client.state.isLive = true;
    this.clients.send(client, this.feed.greeting);
  }

  private publish(events: string): void {
    const bytes = Buffer.from(events);
    for (const client of this.clients) {
      if (client.state.isLive) this.clients.send(client, bytes);
      // It waits for a block that this process had not seen yet.
      else if (client.state.position && this.feed.tip)
        void this.catchUp(client).catch(() => client.output.destroy());
    }
  }

  /** Tells what was missed, from memory where it reaches that far. Going live and being told the last are one step. */
  private async catchUp(client: Client): Promise<void> {
    if (this.catchingUp.has(client)) return;
    this.catchingUp.add(client);
    try {
      while (!client.output.destroyed && !client.state.isLive) {
        const { tip } = this.feed;
        // Ahead of what is known here: another process was quicker. The next block tells.
        if (!tip || !(await this.step(client, client.state.position!))) return;
      }
    } finally {
      this.catchingUp.delete(client);
    }
  }

  /** Answers false where there is nothing to be done now. */
  private async step(client: Client, position: StreamPosition): Promise<boolean> {
    const kept = isSame(position, this.feed.tip) ? [none(position)] : this.feed.keptAfter(position);
    if (kept) {
      this.clients.send(client, missed(kept, position));
      client.state.isLive = true;
      return true;
    }
    const isPartial = position.index !== undefined;
    const read = await this.chain.readAfter(position.number - (isPartial ? 1 : 0), BLOCKS_AT_ONCE);
    const head = read?.head;
    if (!head) return false;
    const anchor = isPartial ? read.blocks[0]?.block.hash : read.anchor;
    if (anchor !== position.hash) return this.stepBack(client, position, head);
    if (head.number - position.number > MOST_BEHIND) {
      this.clients.send(client, skippedEvent(position.number + 1, head));
      client.state.position = head;
      return true;
    }
    const blocks = read.blocks.map(({ block, transactions }) => blockEvents(block, transactions));
    const behind = isPartial ? blocks : [none(position), ...blocks];
    this.clients.send(client, missed(behind, position));
    const last = behind.at(-1)!;
    client.state.position = { number: last.number, hash: last.hash };
    // All there is, and more than this process has published: it goes on with the next block.
    const { tip } = this.feed;
    return (
      isSame(client.state.position, tip) ||
      this.feed.keptAfter(client.state.position) !== undefined ||
      last.number < head.number
    );
  }

  private async stepBack(client: Client, position: StreamPosition, head: StreamPosition): Promise<boolean> {
    const ancestor = await this.chain.findAncestor(position.hash);
    if (!ancestor && position.number > head.number) return false;
    this.clients.send(client, ancestor ? reorgEvent(position, ancestor) : skippedEvent(null, head));
    client.state.position = ancestor ?? head;
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
