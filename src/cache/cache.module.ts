import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { HASHES, type Hashes } from './live/hashes.js';
import { inProcess, inRedis, LIVE_STRUCTURES, type LiveStructures } from './live/live-structures.js';
import { RedisConnection } from './redis-connection.js';
import { REDIS } from './redis.token.js';
import type { RedisOptions } from './redis-options.js';

export { REDIS };

/** What may be lost: in Redis where one is configured, otherwise in this process. */
@Global()
@Module({})
export class CacheModule implements OnApplicationShutdown {
  constructor(@Inject(REDIS) private readonly redis: RedisConnection | undefined) {}

  static forRoot(options: RedisOptions | undefined, warn: (message: string) => void): DynamicModule {
    return {
      module: CacheModule,
      providers: [
        {
          provide: REDIS,
          useFactory: async (): Promise<RedisConnection | undefined> => {
            if (!options) return undefined;
            const redis = new RedisConnection(options, warn);
            await redis.open();
            return redis;
          },
        },
        {
          provide: LIVE_STRUCTURES,
          inject: [{ token: REDIS, optional: true }],
          useFactory: (redis?: RedisConnection): LiveStructures => (redis ? inRedis(redis) : inProcess()),
        },
        {
          provide: HASHES,
          inject: [LIVE_STRUCTURES],
          useFactory: ({ hashes }: LiveStructures): Hashes => hashes,
        },
      ],
      exports: [REDIS, LIVE_STRUCTURES, HASHES],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.redis?.close();
  }
}
