import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CacheWarmth } from '../cache/cache-warmth.js';
import { JobRegistry } from './job-registry.js';

/** Asks what is asked first before anybody does, so that nobody waits for it to be made. */
@Injectable()
export class WarmCache implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly warmth: CacheWarmth,
  ) {}

  onModuleInit(): void {
    this.registry.add({
      name: 'cache.warm',
      description: 'Makes the answers that are asked for first, where they are not at hand',
      schedule: { everySeconds: 60 },
      goesOnReadOnly: true,
      run: async () => {
        const { asked, failed } = await this.warmth.warm();
        if (failed.length > 0) throw new Error(`These could not be made: ${failed.join(', ')}.`);
        return { asked };
      },
    });
  }
}
