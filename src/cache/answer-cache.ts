import { type Cache, CACHE_MANAGER } from '@nestjs/cache-manager';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Aged } from '../common/http/data-age.js';

/** As the store keeps it. */
interface Kept<T> {
  value: T;
  asOf: string;
}

/**
 * Answers that take long and may be a little old, with their age. A store that fails costs time and nothing else: it is
 * logged and the answer made anew. What is kept is JSON and nobody's secret.
 */
@Injectable()
export class AnswerCache {
  private readonly logger = new Logger('Cache');
  private readonly underWay = new Map<string, Promise<Aged<unknown>>>();

  constructor(@Inject(CACHE_MANAGER) private readonly store: Cache) {}

  /**
   * The answer kept under `key`, or the one that `make` gives, which is kept for `ttlMs`. Whoever asks while it is being
   * made waits for the same. A failure is neither kept nor shared.
   *
   * @param make gives plain JSON: no Dates
   */
  async remember<T>(key: string, ttlMs: number, make: () => Promise<T>): Promise<Aged<T>> {
    const kept = await this.read<T>(key);
    if (kept) return new Aged(kept.value, new Date(kept.asOf));
    const running = this.underWay.get(key) as Promise<Aged<T>> | undefined;
    // Whoever makes it may fail for a reason of their own (a session that has ended): that is not ours.
    const shared = running && (await running.catch(() => undefined));
    return shared ?? this.make(key, ttlMs, make);
  }

  private make<T>(key: string, ttlMs: number, make: () => Promise<T>): Promise<Aged<T>> {
    const making = (async () => {
      // Before it is made: the answer may be newer than it says, never older.
      const asOf = new Date();
      const value = await make();
      await this.write<T>(key, { value, asOf: asOf.toISOString() }, ttlMs);
      return new Aged(value, asOf);
    })();
    this.underWay.set(key, making);
    const forget = (): void => void this.underWay.delete(key);
    making.then(forget, forget);
    return making;
  }

  private async read<T>(key: string): Promise<Kept<T> | undefined> {
    try {
      return (await this.store.get<Kept<T>>(key)) ?? undefined;
    } catch (error) {
      this.logger.warn({ msg: 'the cache cannot be read', key, err: error });
      return undefined;
    }
  }

  private async write<T>(key: string, kept: Kept<T>, ttlMs: number): Promise<void> {
    try {
      await this.store.set(key, kept, ttlMs);
    } catch (error) {
      this.logger.warn({ msg: 'the cache cannot be written', key, err: error });
    }
  }
}
