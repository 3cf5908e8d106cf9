import { Module } from '@nestjs/common';
import { PoolLinksService } from './pool-links.service.js';

@Module({ providers: [PoolLinksService], exports: [PoolLinksService] })
export class PoolLinksModule {}
