import { setTimeout as sleep } from 'node:timers/promises';
import { type Cache, CACHE_MANAGER } from '@nestjs/cache-manager';
import { Inject, Injectable, Logger, type OnApplicationShutdown, Optional } from '@nestjs/common';
import { Aged } from '../common/http/data-age.js';
import { currentContext } from '../common/request-context.js';
import { CacheCounts } from './cache-counts.js';
import { CATEGORIES, type Category, type CategoryName, type KeyParts, keyOf } from './categories.js';
import { inProcessCache } from './in-process.store.js';
import { type Entry, type Finding, KeptAnswers } from './kept-answers.js';
import { MakerTurns, type Turn } from './maker-turns.js';
import type { RedisConnection } from './redis-connection.js';
import { REDIS } from './redis.token.js';

/** For so long another process is waited for that makes the same answer. */
const WAIT_MS = 300;
const LOOK_AGAIN_MS = 15;
/** Without Redis no process hears of another's writes: its answers with tags are kept no longer than this. */
export const ALONE_TTL_MS = 60_000;

interface Question {
  name: CategoryName;
  category: Category;
  key: string;
  tags: readonly string[];
}

interface Making {
  answer: Promise<Aged<unknown>>;
  /** The tags' versions that it began with, once they are known. */
  versions?: string[];
}

/**
 * Answers that take long, may be a little old and are nobody's secret, with their age, as `categories.ts` says. A store
 * that fails costs time and nothing else.
 */
@Injectable()
export class AnswerCache implements OnApplicationShutdown {
  readonly counts = new CacheCounts();
  private readonly logger = new Logger('Cache');
  private readonly underWay = new Map<string, Making>();
  private readonly turns: MakerTurns;
  private readonly near: KeptAnswers;
  /** In Redis, where there is one. */
  private readonly far?: KeptAnswers;

  constructor(
    @Inject(CACHE_MANAGER) store: Cache,
    @Optional() @Inject(REDIS) redis: RedisConnection | undefined,
  ) {
    this.turns = new MakerTurns(redis);
    this.near = new KeptAnswers(redis ? inProcessCache() : store, undefined, this.logger);
    if (redis) this.far = new KeptAnswers(store, redis, this.logger);
  }

  /**
   * The answer that is kept, or the one that `make` gives. Whoever asks while it is being made waits for the same. A failure
   * is neither kept nor shared.
   *
   * @param make gives plain JSON (no Dates), or undefined where there is nothing to be found. In a category with `stale`
   *   it also runs after its request has ended: in a context of its own (`Database.asPublic`)
   * @param tags what the answer is made of: `invalidate` them after whatever changes it has been committed
   */
  async remember<Name extends CategoryName, T>(
    name: Name,
    parts: KeyParts<Name>,
    make: () => Promise<T>,
    tags: readonly string[] = [],
  ): Promise<Aged<T>> {
    const question: Question = { name, category: CATEGORIES[name], key: keyOf(name, parts), tags };
    const found = await this.find(question);
    const { entry } = found;
    if (!entry) {
      this.counts.add(name, 'misses');
      return this.makeOnce(question, found, make);
    }
    const isFresh = Date.now() < entry.freshUntil;
    this.counts.add(name, isFresh ? 'hits' : 'stale');
    if (!isFresh) this.makeAnew(question, found, make);
    return agedOf<T>(entry);
  }

  /** Makes void what was made of them; to be called once the change is committed (`Database.afterCommit`). */
  async invalidate(...tags: string[]): Promise<void> {
    await (this.far ?? this.near).invalidate(tags);
  }

  /** As {@link invalidate}, when the running transaction is committed. */
  invalidateAfterCommit(...tags: string[]): void {
    const context = currentContext();
    if (!context) throw new Error('No transaction is running: use invalidate().');
    (context.afterCommit ??= []).push(() => this.invalidate(...tags));
  }

  /** False while answers with tags are made each time: Redis has just been away. */
  get isTrusted(): boolean {
    return (this.far ?? this.near).isTrusted;
  }

  onApplicationShutdown(): void {
    this.far?.end();
  }

  private async find(question: Question): Promise<Finding> {
    const { key, tags, category } = question;
    try {
      if (tags.length > 0) return await (this.far ?? this.near).find(key, tags);
      const near = await this.near.find(key, []);
      if (!this.far || !category.shared || (near.entry && Date.now() < near.entry.freshUntil)) return near;
      const far = await this.far.find(key, []);
      if (far.entry && far.entry.asOf > (near.entry?.asOf ?? 0)) {
        await this.near.keep(key, far.entry, far.entry.freshUntil + category.stale - Date.now());
        return far;
      }
      return near;
    } catch (error) {
      this.logger.debug?.({ msg: 'the cache cannot be read', key, err: error });
      // Without tags whatever is made is good; with tags nobody knows.
      return tags.length > 0 ? {} : { versions: [] };
    }
  }

  /** For the next one who asks; who asked now has the older one. */
  private makeAnew<T>(question: Question, found: Finding, make: () => Promise<T>): void {
    if (this.underWay.has(question.key)) return;
    this.begin(question, found, make, true).catch((error: unknown) => {
      this.logger.warn({ msg: 'an answer cannot be made anew', key: question.key, err: error });
    });
  }

  private async makeOnce<T>(question: Question, found: Finding, make: () => Promise<T>): Promise<Aged<T>> {
    const running = this.underWay.get(question.key);
    if (running && isFor(running, found)) {
      // Whoever makes it may fail for a reason of their own (a session that has ended): that is not ours.
      const shared = (await running.answer.catch(() => undefined)) as Aged<T> | undefined;
      if (shared) return shared;
    }
    return this.begin(question, found, make, false);
  }

  private begin<T>(
    question: Question,
    found: Finding,
    make: () => Promise<T>,
    isAhead: boolean,
  ): Promise<Aged<T>> {
    const making: Making = { answer: undefined as never };
    const answer = this.makeInTurn(question, found, make, making, isAhead);
    making.answer = answer;
    this.underWay.set(question.key, making);
    const forget = (): void => {
      if (this.underWay.get(question.key) === making) this.underWay.delete(question.key);
    };
    answer.then(forget, forget);
    return answer;
  }

  private async makeInTurn<T>(
    question: Question,
    found: Finding,
    make: () => Promise<T>,
    making: Making,
    isAhead: boolean,
  ): Promise<Aged<T>> {
    const turn = question.category.shared ? await this.turns.take(question.key) : undefined;
    if (turn !== 'taken') return this.makeAndKeep(question, found, make, making, turn);
    const old = found.entry && agedOf<T>(found.entry);
    // Made anew elsewhere: the old one does meanwhile.
    if (isAhead && old) return old;
    const elsewhere = await this.waitFor(question);
    if ('answer' in elsewhere) return elsewhere.answer as Aged<T>;
    return this.makeAndKeep(question, elsewhere.found, make, making, elsewhere.turn);
  }

  /** What another process makes; or, when that takes too long or comes to nothing, the turn to make it here. */
  private async waitFor(
    question: Question,
  ): Promise<{ answer: Aged<unknown> } | { found: Finding; turn: Turn | undefined }> {
    const until = performance.now() + WAIT_MS;
    for (;;) {
      await sleep(LOOK_AGAIN_MS);
      const found = await this.find(question);
      if (found.entry && Date.now() < found.entry.freshUntil) return { answer: agedOf(found.entry) };
      const turn = await this.turns.take(question.key);
      if (turn !== 'taken') return { found, turn };
      if (performance.now() > until) return { found, turn: undefined };
    }
  }

  private async makeAndKeep<T>(
    question: Question,
    { versions }: Finding,
    make: () => Promise<T>,
    making: Making,
    turn: Turn | undefined,
  ): Promise<Aged<T>> {
    try {
      const tags = versions && (await this.beginTags(question, versions));
      making.versions = Object.values(tags ?? {});
      // Before it is made: the answer may be newer than it says, never older.
      const asOf = Date.now();
      const value = await make();
      if (tags) await this.keep(question, { value, asOf, freshUntil: 0, tags }, turn);
      return new Aged(value, new Date(asOf));
    } finally {
      void turn?.giveBack();
    }
  }

  private async beginTags(
    { tags, key }: Question,
    versions: (string | undefined)[],
  ): Promise<Record<string, string> | undefined> {
    try {
      return await (this.far ?? this.near).begin(tags, versions);
    } catch (error) {
      this.logger.debug?.({ msg: 'the cache cannot be written', key, err: error });
      return undefined;
    }
  }

  private async keep(question: Question, made: Entry, turn: Turn | undefined): Promise<void> {
    const { category, key, tags } = question;
    const isAlone = tags.length > 0 && !this.far;
    const ttl =
      made.value === undefined
        ? category.absent
        : isAlone
          ? Math.min(category.ttl, ALONE_TTL_MS)
          : category.ttl;
    if (ttl === 0) return;
    const fresh = Math.ceil(ttl * (1 - Math.random() * category.jitter));
    const entry = { ...made, freshUntil: Date.now() + fresh };
    const life = fresh + (made.value === undefined ? 0 : category.stale);
    try {
      if (tags.length === 0 || !this.far) await this.near.keep(key, entry, life);
      if (!this.far || !category.shared) return;
      // Somebody else was let in meanwhile, and has seen more.
      if (turn && !(await turn.isMine())) return;
      await this.far.keep(key, entry, life);
    } catch (error) {
      this.logger.debug?.({ msg: 'the cache cannot be written', key, err: error });
    }
  }
}

/** What is being made may have been begun before a write that whoever asks now has to see. */
function isFor({ versions: begun }: Making, { versions: asked }: Finding): boolean {
  if (!asked) return false;
  return asked.length === 0 || begun === undefined || asked.every((version, at) => version === begun[at]);
}

const agedOf = <T>({ value, asOf }: Entry): Aged<T> => new Aged(value as T, new Date(asOf));
