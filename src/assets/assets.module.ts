import { Module } from '@nestjs/common';
import { PoolLinksModule } from '../blockchain/pool-links.module.js';
import { AssetAdministrationService } from './asset-administration.service.js';
import { AssetFiguresAdminController } from './asset-figures.admin.controller.js';
import { AssetFiguresRepository } from './asset-figures.repository.js';
import { AssetFiguresService } from './asset-figures.service.js';
import { AssetPricesRepository } from './asset-prices.repository.js';
import { AssetPricesService } from './asset-prices.service.js';
import { AssetPoolsDirectory } from './asset-pools.directory.js';
import { AssetPoolsRepository } from './asset-pools.repository.js';
import { AssetsAdminController } from './assets.admin.controller.js';
import { AssetsRepository } from './assets.repository.js';
import { AssetsService } from './assets.service.js';
import { PoolLeaders } from './pool-leaders.js';
import { PoolsPublicController } from './pools.public.controller.js';
import { PoolsRepository } from './pools.repository.js';
import { PoolsService } from './pools.service.js';
import { WalletPoolsPublicController } from './wallet-pools.public.controller.js';

@Module({
  imports: [PoolLinksModule],
  controllers: [
    AssetFiguresAdminController,
    AssetsAdminController,
    PoolsPublicController,
    WalletPoolsPublicController,
  ],
  providers: [
    AssetsService,
    AssetAdministrationService,
    AssetFiguresService,
    AssetsRepository,
    AssetFiguresRepository,
    AssetPricesRepository,
    AssetPricesService,
    PoolsRepository,
    PoolsService,
    PoolLeaders,
    AssetPoolsDirectory,
    AssetPoolsRepository,
  ],
  exports: [AssetsService],
})
export class AssetsModule {}
