import { randomUUID } from 'node:crypto';
import type { Cache } from '@nestjs/cache-manager';
import type { Logger } from '@nestjs/common';
import type { RedisConnection } from './redis-connection.js';

/** An answer as a store keeps it. Times are those of the clock, in milliseconds. */
export interface Entry {
  /** Absent where there was nothing to be found. */
  value?: unknown;
  asOf: number;
  freshUntil: number;
  /** The versions that its tags had before it was made. */
  tags?: Record<string, string>;
}

/** What a store says of a key. */
export interface Finding {
  entry?: Entry;
  /** Versions of the tags, undefined for a tag that has none; absent where the store is not to be believed. */
  versions?: (string | undefined)[];
}

/** Longer than any answer that names it: a tag that is forgotten makes answers void, never good. */
const TAG_LIFE_MS = 24 * 60 * 60 * 1000;
const RETRY_MS = 100;
/** Every answer with tags has this one too. */
const ALL = 'all';

const tagKey = (tag: string): string => `tag:${tag}`;

/**
 * Answers that writes make void. Each tag has a version, which is taken away when what it stands for changes; an answer is
 * good while its tags have the versions that they had *before* it was made. So one that was made of what was before a
 * write, and is kept only after it, is void as it is kept. Versions never come again, whatever Redis forgets.
 *
 * Where a version could not be taken away, because Redis was not there, nothing with tags is believed until that of
 * all has been: this is so too whenever Redis was away, for others may have missed it then.
 */
export class KeptAnswers {
  private distrust = 0;
  private retry?: NodeJS.Timeout;
  private ended = false;

  constructor(
    private readonly store: Cache,
    redis: RedisConnection | undefined,
    private readonly logger: Logger,
  ) {
    if (!redis) return;
    redis.onReturn(() => this.distrustAll());
    this.distrustAll();
  }

  get isTrusted(): boolean {
    return this.distrust === 0;
  }

  /** @throws what the store throws */
  async find(key: string, tags: readonly string[]): Promise<Finding> {
    if (tags.length === 0) return { entry: await this.store.get<Entry>(key), versions: [] };
    if (!this.isTrusted) return {};
    const names = [...tags, ALL];
    const [kept, ...read] = await this.store.mget<unknown>([key, ...names.map(tagKey)]);
    if (!this.isTrusted) return {};
    const versions = read as (string | undefined)[];
    const entry = kept as Entry | undefined;
    const isGood = names.every(
      (tag, at) => versions[at] !== undefined && entry?.tags?.[tag] === versions[at],
    );
    return { entry: isGood ? entry : undefined, versions };
  }

  /** Gives a version to each tag that has none. To be called before an answer is made. @throws what the store throws */
  async begin(tags: readonly string[], versions: (string | undefined)[]): Promise<Record<string, string>> {
    const names = tags.length === 0 ? [] : [...tags, ALL];
    const begun = await Promise.all(
      names.map(async (tag, at) => {
        const known = versions[at];
        if (known !== undefined) return [tag, known] as const;
        const version = randomUUID();
        await this.store.set(tagKey(tag), version, TAG_LIFE_MS);
        return [tag, version] as const;
      }),
    );
    return Object.fromEntries(begun);
  }

  /** @throws what the store throws */
  async keep(key: string, entry: Entry, lifeMs: number): Promise<void> {
    await this.store.set(key, entry, lifeMs);
  }

  /** From now on no answer with one of the tags is given that was made before. Never fails: it is made up for. */
  async invalidate(tags: readonly string[]): Promise<void> {
    try {
      await this.store.mdel(tags.map(tagKey));
    } catch (error) {
      this.logger.warn({ msg: 'answers cannot be made void; none is believed until they are', err: error });
      this.distrustAll();
    }
  }

  end(): void {
    this.ended = true;
    clearTimeout(this.retry);
  }

  private distrustAll(): void {
    const isUnderWay = this.distrust > 0;
    this.distrust++;
    if (!isUnderWay) void this.makeAllVoid();
  }

  private async makeAllVoid(): Promise<void> {
    const asked = this.distrust;
    try {
      await this.store.del(tagKey(ALL));
      if (this.distrust === asked) {
        this.distrust = 0;
        return;
      }
    } catch {
      // Redis is away still; it is asked again.
    }
    if (this.ended) return;
    this.retry = setTimeout(() => void this.makeAllVoid(), RETRY_MS);
    this.retry.unref();
  }
}
