import { type DynamicModule, Global, Module } from '@nestjs/common';
import { HealthModule } from '../health/health.module.js';
import { ChainArchive } from './chain-archive.js';
import { ChainEventPruning } from './chain-event-pruning.js';
import { ChainEventPruningRepository } from './chain-event-pruning.repository.js';
import { ChainEventsRepository } from './chain-events.repository.js';
import { ChainEventsService } from './chain-events.service.js';
import { CHAIN_OPTIONS, type ChainOptions } from './chain-options.js';
import { ChainStatusRepository } from './chain-status.repository.js';
import { ChainStatusService } from './chain-status.service.js';
import { AccountActions } from './etherscan/account-actions.js';
import { ChainActions } from './etherscan/chain-actions.js';
import { EtherscanPublicController } from './etherscan/etherscan.public.controller.js';
import { EtherscanRepository } from './etherscan/etherscan.repository.js';
import { EtherscanService } from './etherscan/etherscan.service.js';
import { NodeReader } from './etherscan/node-reader.js';
import { ProxyActions } from './etherscan/proxy-actions.js';
import { BlocksPublicController } from './explorer/blocks.public.controller.js';
import { BlocksRepository } from './explorer/blocks.repository.js';
import { BlocksService } from './explorer/blocks.service.js';
import { ChainAge } from './explorer/chain-age.js';
import { ExplorerExport } from './explorer/explorer-export.js';
import { NetworkPublicController } from './explorer/network.public.controller.js';
import { NetworkRepository } from './explorer/network.repository.js';
import { NetworkService } from './explorer/network.service.js';
import { SearchRepository } from './explorer/search.repository.js';
import { SearchService } from './explorer/search.service.js';
import { TokensPublicController } from './explorer/tokens.public.controller.js';
import { TokensRepository } from './explorer/tokens.repository.js';
import { TokensService } from './explorer/tokens.service.js';
import { TransactionsPublicController } from './explorer/transactions.public.controller.js';
import { TransactionsRepository } from './explorer/transactions.repository.js';
import { TransactionsService } from './explorer/transactions.service.js';
import { WalletsPublicController } from './explorer/wallets.public.controller.js';
import { WalletsRepository } from './explorer/wallets.repository.js';
import { WalletsService } from './explorer/wallets.service.js';
import { ChainIndexer } from './indexer/chain-indexer.js';
import { ChainVerifier } from './indexer/chain-verifier.js';
import { PoolLinksModule } from './pool-links.module.js';
import { ChainFeed } from './stream/chain-feed.js';
import { ChainFeedRepository } from './stream/chain-feed.repository.js';
import { ChainStreamService } from './stream/chain-stream.service.js';
import { HeadListener } from './stream/head-listener.repository.js';
import { StreamPublicController } from './stream/stream.public.controller.js';
import { ChainSeries } from './write/chain-series.repository.js';

const EXPLORER = [
  BlocksService,
  BlocksRepository,
  TransactionsService,
  TransactionsRepository,
  WalletsService,
  WalletsRepository,
  TokensService,
  TokensRepository,
  NetworkService,
  NetworkRepository,
  SearchService,
  SearchRepository,
  ChainAge,
  ExplorerExport,
];
const STREAM = [ChainStreamService, ChainFeed, ChainFeedRepository, HeadListener];
const ETHERSCAN = [
  EtherscanService,
  AccountActions,
  ChainActions,
  ProxyActions,
  EtherscanRepository,
  NodeReader,
];

export { CHAIN_OPTIONS, type ChainOptions } from './chain-options.js';

@Global()
@Module({
  imports: [HealthModule, PoolLinksModule],
  controllers: [
    BlocksPublicController,
    TransactionsPublicController,
    WalletsPublicController,
    TokensPublicController,
    NetworkPublicController,
    StreamPublicController,
    EtherscanPublicController,
  ],
  providers: [
    ...EXPLORER,
    ...STREAM,
    ...ETHERSCAN,
    ChainStatusService,
    ChainStatusRepository,
    ChainEventsService,
    ChainEventsRepository,
    ChainEventPruning,
    ChainEventPruningRepository,
    ChainIndexer,
    ChainArchive,
    ChainVerifier,
    ChainSeries,
  ],
  exports: [ChainStatusService, ChainEventsService, ChainIndexer, ChainArchive, ChainVerifier],
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
