import { CacheModule } from '@nestjs/cache-manager';
import { Global, Module } from '@nestjs/common';
import { AnswerCache } from './answer-cache.js';
import { CacheWarmth } from './cache-warmth.js';
import { inProcessStore } from './in-process.store.js';
import type { RedisConnection } from './redis-connection.js';
import { redisYetStore } from './redis-yet.store.js';
import { REDIS } from './redis.token.js';

/** In Redis where there is one, otherwise in the memory of the process. */
@Global()
@Module({
  imports: [
    CacheModule.registerAsync({
      inject: [{ token: REDIS, optional: true }],
      useFactory: (redis?: RedisConnection) => ({
        stores: [redis ? redisYetStore(redis) : inProcessStore()],
      }),
    }),
  ],
  providers: [AnswerCache, CacheWarmth],
  exports: [AnswerCache, CacheWarmth],
})
export class AnswerCacheModule {}
