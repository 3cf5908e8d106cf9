import type { Readable } from 'node:stream';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnModuleInit,
} from '@nestjs/common';
import { LiveStaff } from '../auth/live-staff.js';
import type { FeedPage, PlacedEntry } from '../cache/live/feeds.js';
import { LIVE_STRUCTURES, type LiveStructures } from '../cache/live/live-structures.js';
import type { StaffActor } from '../common/actor.js';
import { type EventClient, EventClients, type EventLimits } from '../common/http/event-clients.js';
import { readLimit, single } from '../common/list-query/parameters.js';
import type { Permission } from '../common/permissions.js';
import { unavailable } from '../common/problem/problem.js';
import { PLATFORM_FEED } from '../live/platform-events.js';
import type { PlatformEventDto, PlatformEventsDto } from './dto/platform-event.dto.js';

/** Who may follow what happens. */
export const EVENTS_PERMISSION: Permission = 'system.read';

const SHOWN = 50;
const READ_AT_ONCE = 100;
/** Looked at without having heard anything: a message may be lost. */
const LOOK_MS = 5_000;
/** Whoever follows is asked this often whether they still may, and cut off where they may not. */
const LIMITS: EventLimits = { clients: 200, ofOneOwner: 10, heartbeatMs: 15_000, unreadBytes: 512 * 1024 };

interface Following {
  actor: StaffActor;
  /** Undefined until it has been told the newest events. */
  cursor?: string;
  /** More may have come since the list was last read. */
  isBehind: boolean;
}

/** What just happened on the platform, for staff: to be read page by page, or followed. */
@Injectable()
export class PlatformEventsService implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger('Events');
  private readonly clients = new EventClients<Following>(LIMITS, {
    onBeat: () => void this.askAgain(),
    onEmpty: () => this.rest(),
  });
  private readonly telling = new WeakSet<EventClient<Following>>();
  private endListening?: () => void;
  private look?: NodeJS.Timeout;

  constructor(
    @Inject(LIVE_STRUCTURES) private readonly live: LiveStructures,
    private readonly staff: LiveStaff,
  ) {}

  onModuleInit(): void {
    this.live.channels.onReturn(() => this.tellAll());
  }

  /** Who follows in this process. */
  get followerCount(): number {
    return this.clients.size;
  }

  /** @throws Problem 400; 503 while the list is out of reach */
  async page(cursor?: string | string[], limit?: string | string[]): Promise<PlatformEventsDto> {
    const most = readLimit('limit', limit) ?? SHOWN;
    const page = await this.live.feeds.read(PLATFORM_FEED, single('cursor', cursor), most);
    if (!page) throw unavailable('list of events');
    return { data: page.entries.map(toEvent), nextCursor: page.cursor, missed: page.missed };
  }

  /**
   * Server-Sent Events `event` and `missed`, behind the cursor; without one the newest first.
   *
   * @throws Problem 429, 503
   */
  follow(actor: StaffActor, cursor?: string): Readable {
    const client = this.clients.open(actor.adminId, { actor, cursor, isBehind: true });
    this.endListening ??= this.live.channels.subscribe(PLATFORM_FEED, () => this.tellAll());
    this.look ??= setInterval(() => this.tellAll(), LOOK_MS).unref();
    void this.tell(client);
    return client.output;
  }

  beforeApplicationShutdown(): void {
    this.clients.end();
    this.rest();
  }

  /** Ends the streams of those whose session is over or who lost the permission. */
  async askAgain(): Promise<void> {
    for (const client of [...this.clients]) {
      if (!(await this.staff.may(client.state.actor, EVENTS_PERMISSION))) client.output.destroy();
    }
  }

  private rest(): void {
    this.endListening?.();
    this.endListening = undefined;
    clearInterval(this.look);
    this.look = undefined;
  }

  private tellAll(): void {
    for (const client of this.clients) void this.tell(client);
  }

  /** One at a time for each; what comes meanwhile is read with the next page. */
  private async tell(client: EventClient<Following>): Promise<void> {
    client.state.isBehind = true;
    if (this.telling.has(client)) return;
    this.telling.add(client);
    try {
      let page: FeedPage | undefined;
      while ((client.state.isBehind || page?.entries.length) && !client.output.destroyed) {
        client.state.isBehind = false;
        page = await this.live.feeds.read(PLATFORM_FEED, client.state.cursor, READ_AT_ONCE);
        if (!page) return;
        client.state.cursor = page.cursor;
        this.clients.send(client, (page.missed ? MISSED : '') + page.entries.map(toServerSent).join(''));
      }
    } catch (error) {
      this.logger.warn({ msg: 'somebody who follows the events cannot be served', err: error });
      client.output.destroy();
    } finally {
      this.telling.delete(client);
    }
  }
}

const MISSED = 'event: missed\ndata: {}\n\n';

function toEvent({ cursor, text }: PlacedEntry): PlatformEventDto {
  const { type, at, subjectId = null, figures = {} } = JSON.parse(text) as Partial<PlatformEventDto>;
  return { cursor, type: type!, at: at!, subjectId, figures };
}

const toServerSent = (entry: PlacedEntry): string =>
  `id: ${entry.cursor}\nevent: event\ndata: ${JSON.stringify(toEvent(entry))}\n\n`;
