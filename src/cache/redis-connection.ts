import { setImmediate } from 'node:timers/promises';
import { RedisBreaker } from './redis-breaker.js';
import {
  guarded,
  type MessageListener,
  type OpenLink,
  type RedisClient,
  type RedisLink,
} from './redis-client.js';
import { openCluster, openServer } from './redis-links.js';
import { readCa, type RedisOptions } from './redis-options.js';
import { openSentinel } from './redis-sentinel.js';

export const REDIS_TIMEOUT_MS = 4;

/** Between two attempts to reach a Redis that is away: the first, and the longest. */
const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 2_000;
/** So long without an answer, and the connection is made anew: its other end may not exist any more. */
const SILENCE_MS = 3_000;

/** A link in use. */
interface Current {
  link: RedisLink;
  breaker: RedisBreaker;
  client: RedisClient;
}

interface Subscription {
  channel: string;
  listener: MessageListener;
}

/**
 * The connection to Redis, which may come late, go, be slow and come back; meanwhile whoever uses it does without. It
 * never holds up a start, never ends the process, and no command takes much longer than its timeout.
 */
export class RedisConnection {
  private readonly openLink: OpenLink;
  private readonly timeoutMs: number;
  private readonly subscriptions = new Set<Subscription>();
  private readonly returned = new Set<() => void>();
  private current?: Current;
  private retry?: NodeJS.Timeout;
  private attempts = 0;
  private isAway = false;
  private closed = false;

  /** @throws Error where the file of the authority cannot be read */
  constructor(
    options: RedisOptions,
    private readonly warn: (message: string) => void,
  ) {
    const { urls, sentinel, caFile, timeoutMs } = options;
    const ca = readCa(caFile);
    this.timeoutMs = timeoutMs ?? REDIS_TIMEOUT_MS;
    if (sentinel) this.openLink = openSentinel(urls, sentinel, ca);
    else this.openLink = urls.length > 1 ? openCluster(urls, ca) : openServer(urls[0]!, ca);
  }

  /** Resolves after the first attempt, whatever came of it. */
  async open(): Promise<void> {
    let current: Current | undefined;
    let failure: Error | undefined;
    const lost = (error: Error): void => {
      failure ??= error;
      void this.lose(current, error);
    };
    try {
      const link = await this.openLink(lost);
      const breaker = new RedisBreaker(this.timeoutMs, () => link.ping(), {
        opened: () => this.watchSilence(breaker, lost),
        closed: () => this.back(),
      });
      const client = guarded(link.client, (command) => breaker.run(command));
      current = { link, breaker, client };
      if (this.closed) return await this.drop(current);
      for (const { channel, listener } of this.subscriptions) await link.subscribe(channel, listener);
      // Lost while it was made ready, before anybody knew of it.
      if (failure) throw failure;
      this.current = current;
      this.attempts = 0;
      this.back();
    } catch (error) {
      if (current) await this.drop(current);
      this.away(error as Error);
      this.tryAgain();
    }
  }

  /** The client while Redis answers. What is sent may fail all the same, in time. */
  get client(): RedisClient | undefined {
    return this.current && !this.current.breaker.isOpen ? this.current.client : undefined;
  }

  /**
   * Messages of `channel`, on whatever connection there is. Those sent while there is none are lost: see
   * {@link onReturn}. @returns what ends it
   */
  async subscribe(channel: string, listener: MessageListener): Promise<() => Promise<void>> {
    const subscription = { channel, listener };
    this.subscriptions.add(subscription);
    const { current } = this;
    // Where it fails the link is lost, and the next one takes the subscription along.
    await current?.link.subscribe(channel, listener).catch((error: Error) => this.lose(current, error));
    return async () => {
      this.subscriptions.delete(subscription);
      await this.current?.link.unsubscribe(channel, listener).catch(() => {});
    };
  }

  /** Called whenever Redis answers after it did not, subscriptions being in place: something may have been missed. */
  onReturn(listener: () => void): void {
    this.returned.add(listener);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    const { current } = this;
    this.current = undefined;
    if (current) await this.drop(current);
  }

  private async lose(lost: Current | undefined, error: Error): Promise<void> {
    if (!lost || this.current !== lost) return;
    this.current = undefined;
    this.away(error);
    this.tryAgain();
    await this.drop(lost);
  }

  private async drop({ link, breaker }: Current): Promise<void> {
    breaker.end();
    // Not from within a message: the client cannot bear to be closed while it reads on.
    await setImmediate();
    await link.close();
  }

  private tryAgain(): void {
    if (this.closed) return;
    const delay = Math.min(FIRST_RETRY_MS * 2 ** this.attempts++, LONGEST_RETRY_MS);
    this.retry = setTimeout(() => void this.open(), delay);
    this.retry.unref();
  }

  private watchSilence(breaker: RedisBreaker, lost: (error: Error) => void): void {
    this.away(new Error(`no answer within ${this.timeoutMs} ms`));
    const openSince = breaker.openSince;
    setTimeout(() => {
      if (breaker.openSince === openSince) lost(new Error('silent'));
    }, SILENCE_MS).unref();
  }

  private away({ message }: Error): void {
    if (this.isAway || this.closed) return;
    this.isAway = true;
    this.warn(
      `Redis: ${message}; what it would keep is kept in this process, or not at all, until it answers`,
    );
  }

  private back(): void {
    if (this.isAway) this.warn('Redis answers again');
    this.isAway = false;
    for (const listener of this.returned) listener();
  }
}
