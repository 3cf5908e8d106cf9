import { CacheModule } from '@nestjs/cache-manager';
import { Module } from '@nestjs/common';
import { AnswerCache } from './answer-cache.js';

/** In the memory of the process: each process makes an answer once. */
@Module({ imports: [CacheModule.register()], providers: [AnswerCache], exports: [AnswerCache] })
export class AnswerCacheModule {}
