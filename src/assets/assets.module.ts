import { Module } from '@nestjs/common';
import { PoolLinksModule } from '../blockchain/pool-links.module.js';
import { AssetAdministrationService } from './asset-administration.service.js';
import { AssetFiguresAdminController } from './asset-figures.admin.controller.js';
import { AssetFiguresRepository } from './asset-figures.repository.js';
import { AssetFiguresService } from './asset-figures.service.js';
import { AssetPoolsDirectory } from './asset-pools.directory.js';
import { AssetPoolsRepository } from './asset-pools.repository.js';
import { AssetsAdminController } from './assets.admin.controller.js';
import { AssetsRepository } from './assets.repository.js';
import { AssetsService } from './assets.service.js';
import { PoolsPublicController } from './pools.public.controller.js';

@Module({
  imports: [PoolLinksModule],
  controllers: [AssetFiguresAdminController, AssetsAdminController, PoolsPublicController],
  providers: [
    AssetsService,
    AssetAdministrationService,
    AssetFiguresService,
    AssetsRepository,
    AssetFiguresRepository,
    AssetPoolsDirectory,
    AssetPoolsRepository,
  ],
  exports: [AssetsService],
})
export class AssetsModule {}
