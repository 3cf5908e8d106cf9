import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { LIVE_STRUCTURES, type LiveStructures } from '../cache/live/live-structures.js';
import { PRESENCE_LIFE_MS } from '../cache/live/presence.js';

const SET = 'users';
const NOW_MS = 5 * 60_000;
const DAY_MS = PRESENCE_LIFE_MS;
/** A user is noted once in so much time by each process. */
const NOTED_EVERY_MS = 60_000;
/** Those who were seen are written together. */
const WRITTEN_EVERY_MS = 2_000;
/** Users that this process remembers or has still to write. */
const MOST_KEPT = 50_000;

/** Investors who were here: seen with each request that proved a session. It costs the request nothing but memory. */
@Injectable()
export class ActiveUsers implements BeforeApplicationShutdown {
  /** When each was last noted, in that order. */
  private readonly noted = new Map<string, number>();
  private readonly unwritten = new Map<string, number>();
  private lostSome = false;
  private timer?: NodeJS.Timeout;
  private writing?: Promise<void>;

  constructor(@Inject(LIVE_STRUCTURES) private readonly live: LiveStructures) {}

  saw(userId: string): void {
    const now = Date.now();
    if (now - (this.noted.get(userId) ?? -Infinity) < NOTED_EVERY_MS) return;
    this.noted.delete(userId);
    this.noted.set(userId, now);
    if (this.noted.size > MOST_KEPT) this.noted.delete(this.noted.keys().next().value!);
    this.keep(userId, now);
    this.timer ??= setTimeout(() => void this.write(), WRITTEN_EVERY_MS).unref();
  }

  /** Seen in the last five minutes; null where that is not known. */
  async now(): Promise<number | null> {
    return (await this.read()).now;
  }

  /** Seen in the last 24 hours; null where that is not known. */
  async day(): Promise<number | null> {
    return (await this.read()).day;
  }

  /** Both, and how far back nobody is missing, in seconds. */
  async read(): Promise<{ now: number | null; day: number | null; knownSeconds: number | null }> {
    await this.write();
    // Some that only this process knows of are not in the count.
    const count = this.unwritten.size > 0 ? undefined : await this.live.presence.count(SET, [NOW_MS, DAY_MS]);
    if (!count) return { now: null, day: null, knownSeconds: null };
    const [now, day] = count.counts as [number, number];
    const known = (value: number, window: number): number | null => (count.knownMs < window ? null : value);
    return {
      now: known(now, NOW_MS),
      day: known(day, DAY_MS),
      knownSeconds: Math.floor(Math.min(count.knownMs, DAY_MS) / 1000),
    };
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.write();
    clearTimeout(this.timer);
  }

  private keep(userId: string, seenAt: number): void {
    this.unwritten.set(userId, Math.max(seenAt, this.unwritten.get(userId) ?? 0));
    if (this.unwritten.size <= MOST_KEPT) return;
    this.unwritten.delete(this.unwritten.keys().next().value!);
    this.lostSome = true;
  }

  /** One at a time. What cannot be written is kept, with the time at which it was seen. */
  private async write(): Promise<void> {
    await (this.writing ??= this.writeOnce().finally(() => (this.writing = undefined)));
  }

  private async writeOnce(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { lostSome } = this;
    const some = [...this.unwritten];
    this.unwritten.clear();
    this.lostSome = false;
    const now = Date.now();
    const seen = some.map(([member, at]) => ({ member, msAgo: now - at }));
    // Without anybody it still says that somebody is looking: that nobody came is known, too.
    if (await this.live.presence.note(SET, seen, lostSome)) return;
    this.lostSome ||= lostSome;
    for (const [userId, at] of some) this.keep(userId, at);
    this.timer ??= setTimeout(() => void this.write(), WRITTEN_EVERY_MS).unref();
  }
}
