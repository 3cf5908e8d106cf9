import { randomUUID } from 'node:crypto';
import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { LIVE_STRUCTURES, type LiveStructures } from '../cache/live/live-structures.js';
import { Database } from '../database/database.js';

/** The list of them, and the channel that says when there are more. */
export const PLATFORM_FEED = 'platform';

/** What staff are told as it happens. */
export const PLATFORM_EVENTS = [
  'asset.published',
  'asset.paused',
  'asset.resumed',
  'asset.closed',
  'asset.updated',
  'investment.confirmed',
  'investment.refunded',
  'kyc.verified',
  'kyc.rejected',
  'kyc.revoked',
  'chain.advanced',
  'chain.reorganised',
  'chain.halted',
  'events.lost',
] as const;
export type PlatformEventType = (typeof PLATFORM_EVENTS)[number];

/** Ids and figures of what everybody on the staff may know. Nothing of a person, not even whose it is. */
export interface PlatformEvent {
  type: PlatformEventType;
  /** The record that it happened to, where there is one. */
  subjectId?: string;
  figures?: Readonly<Record<string, number | string>>;
}

/** Events that wait while the list is away. */
const MOST_WAITING = 1_000;
const AGAIN_MS = 1_000;

interface Waiting {
  id: string;
  text: string;
  again: boolean;
}

/**
 * Tells what happened, once it is committed, to whoever looks at the moment. What must not be lost is in the audit log
 * and in the outbox; this is what a screen shows.
 */
@Injectable()
export class PlatformEvents implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Events');
  private readonly listeners = new Set<(event: PlatformEvent) => void>();
  private readonly waiting: Waiting[] = [];
  private lost = 0;
  private sending?: Promise<void>;
  private retry?: NodeJS.Timeout;

  constructor(
    @Inject(LIVE_STRUCTURES) private readonly live: LiveStructures,
    private readonly database: Database,
  ) {}

  /** After the running transaction is committed, and only then. */
  announce(event: PlatformEvent): void {
    this.database.afterCommit(() => this.happened(event));
  }

  /** What happened outside of any transaction of ours, or was committed already. */
  happened(event: PlatformEvent): void {
    this.queue(event);
    for (const listener of this.listeners) listener(event);
    this.send();
  }

  /** Told of what this process announced. */
  onEvent(listener: (event: PlatformEvent) => void): void {
    this.listeners.add(listener);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearTimeout(this.retry);
    await this.sending;
  }

  private queue(event: PlatformEvent): void {
    const text = JSON.stringify({ ...event, at: new Date().toISOString() });
    this.waiting.push({ id: randomUUID(), text, again: false });
    if (this.waiting.length <= MOST_WAITING) return;
    this.waiting.shift();
    this.lost += 1;
  }

  private send(): void {
    clearTimeout(this.retry);
    this.sending ??= this.sendAll()
      .catch((error: unknown) => this.logger.error({ msg: 'an event cannot be told', err: error }))
      .finally(() => (this.sending = undefined));
  }

  /** One after the other, so that each reader has them in the order in which this process saw them. */
  private async sendAll(): Promise<void> {
    if (this.lost > 0) {
      const figures = { count: this.lost };
      this.lost = 0;
      this.waiting.unshift({
        id: randomUUID(),
        text: JSON.stringify({ type: 'events.lost', figures, at: new Date().toISOString() }),
        again: false,
      });
    }
    while (this.waiting[0]) {
      const { id, text, again } = this.waiting[0];
      if (!(await this.live.feeds.append(PLATFORM_FEED, { id, text }, again))) {
        this.waiting[0].again = true;
        this.retry = setTimeout(() => this.send(), AGAIN_MS).unref();
        return;
      }
      this.waiting.shift();
    }
    await this.live.channels.publish(PLATFORM_FEED, '');
  }
}
