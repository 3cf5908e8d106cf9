import { type DynamicModule, Global, Module } from '@nestjs/common';
import { HealthModule } from '../health/health.module.js';
import { BlockchainRepository } from './blockchain.repository.js';
import { BlockchainService } from './blockchain.service.js';
import { ChainArchive } from './chain-archive.js';
import { ChainEventsRepository } from './chain-events.repository.js';
import { ChainEventsService } from './chain-events.service.js';
import { CHAIN_OPTIONS, type ChainOptions } from './chain-options.js';
import { ChainStatusRepository } from './chain-status.repository.js';
import { ChainStatusService } from './chain-status.service.js';
import { ExplorerPublicController } from './explorer.public.controller.js';
import { ChainIndexer } from './indexer/chain-indexer.js';
import { ChainVerifier } from './indexer/chain-verifier.js';
import { ChainSeries } from './write/chain-series.repository.js';

export { CHAIN_OPTIONS, type ChainOptions } from './chain-options.js';

@Global()
@Module({
  imports: [HealthModule],
  controllers: [ExplorerPublicController],
  providers: [
    BlockchainService,
    BlockchainRepository,
    ChainStatusService,
    ChainStatusRepository,
    ChainEventsService,
    ChainEventsRepository,
    ChainIndexer,
    ChainArchive,
    ChainVerifier,
    ChainSeries,
  ],
  exports: [
    BlockchainService,
    ChainStatusService,
    ChainEventsService,
    ChainIndexer,
    ChainArchive,
    ChainVerifier,
  ],
})
export class BlockchainModule {
  static forRoot(options: ChainOptions): DynamicModule {
    return {
      module: BlockchainModule,
      providers: [{ provide: CHAIN_OPTIONS, useValue: options }],
      exports: [CHAIN_OPTIONS],
    };
  }
}
