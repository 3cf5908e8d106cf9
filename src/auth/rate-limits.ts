import rateLimit from '@fastify/rate-limit';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../common/problem/problem.js';
import type { AccessClaims } from './tokens.js';
import { rateStore, type ScriptClient } from './rate-store.js';

/** Requests a minute: from one address, to the doors of the staff from one address, and in one session. */
export const RATE_LIMITS = { public: 300, staff_door: 20, session: 600 } as const;
export type RateLimit = keyof typeof RATE_LIMITS;

const WINDOW_MS = 60_000;

type Limiter = ReturnType<FastifyInstance['createRateLimit']>;

/** Counts requests and refuses those above the limit. Until it is installed it counts nothing. */
@Injectable()
export class RateLimits {
  private limiters?: Record<RateLimit, Limiter>;

  async install(fastify: FastifyInstance, redis: () => ScriptClient | undefined): Promise<void> {
    // An address is `request.ip`, which believes X-Forwarded-For only as TRUST_PROXY says; of IPv6, a /64.
    await fastify.register(rateLimit, { global: false, store: rateStore(redis) });
    const limiter = (name: RateLimit, keyGenerator?: (request: FastifyRequest) => string): Limiter =>
      fastify.createRateLimit({
        max: RATE_LIMITS[name],
        timeWindow: WINDOW_MS,
        // The store's constructor gets these options; its counters are told apart by it.
        ...({ nameSpace: name } as object),
        ...(keyGenerator ? { keyGenerator } : {}),
      });
    this.limiters = {
      public: limiter('public'),
      staff_door: limiter('staff_door'),
      session: limiter('session', (request) => (request as unknown as { user: AccessClaims }).user.sid),
    };
  }

  /** @throws Problem 429 with Retry-After */
  async count(limit: RateLimit, request: FastifyRequest): Promise<void> {
    if (!this.limiters) return;
    const result = await this.limiters[limit](request);
    if (result.isAllowed || !result.isExceeded) return;
    throw new Problem(429, 'rate_limited', 'Too many requests; wait as Retry-After says.', {
      headers: { 'retry-after': String(Math.max(1, result.ttlInSeconds)) },
    });
  }
}
