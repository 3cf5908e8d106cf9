import type { FastifyRateLimitStore, FastifyRateLimitStoreCtor } from '@fastify/rate-limit';
import LocalStore from '@fastify/rate-limit/store/LocalStore.js';

/** What the store needs of a Redis client (node-redis 4). */
export interface ScriptClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** Keys that one process remembers: more addresses than this push the oldest out. */
const REMEMBERED = 50_000;

/** One step, so that a counter never stands without its end. */
const COUNT = `
  local current = redis.call('INCR', KEYS[1])
  if current == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
  return {current, redis.call('PTTL', KEYS[1])}`;

/**
 * Counters in Redis, shared by all processes. The plugin's own Redis store wants another client library. While Redis
 * is away every process counts for itself: a limit per process is worth more than none.
 */
export function rateStore(redis: () => ScriptClient | undefined): FastifyRateLimitStoreCtor {
  return class RateStore implements FastifyRateLimitStore {
    private readonly local = new LocalStore(false, false, REMEMBERED);
    private readonly prefix: string;

    constructor(options: { nameSpace?: string }) {
      this.prefix = `rate:${options.nameSpace ?? ''}:`;
    }

    incr(
      key: string,
      callback: (error: Error | null, result?: { current: number; ttl: number }) => void,
      timeWindow: number,
      max: number,
    ): void {
      const client = redis();
      const countHere = (): void => this.local.incr(key, callback, timeWindow, max);
      if (!client) return countHere();
      client.eval(COUNT, { keys: [this.prefix + key], arguments: [String(timeWindow)] }).then((answer) => {
        const [current, ttl] = answer as [number, number];
        callback(null, { current, ttl });
      }, countHere);
    }

    child(options: object): FastifyRateLimitStore {
      return new RateStore(options);
    }
  };
}
