import { Module } from '@nestjs/common';
import { AssetAdministrationService } from './asset-administration.service.js';
import { AssetFiguresAdminController } from './asset-figures.admin.controller.js';
import { AssetFiguresRepository } from './asset-figures.repository.js';
import { AssetFiguresService } from './asset-figures.service.js';
import { AssetsAdminController } from './assets.admin.controller.js';
import { AssetsRepository } from './assets.repository.js';
import { AssetsService } from './assets.service.js';
import { PoolsPublicController } from './pools.public.controller.js';

@Module({
  controllers: [AssetFiguresAdminController, AssetsAdminController, PoolsPublicController],
  providers: [
    AssetsService,
    AssetAdministrationService,
    AssetFiguresService,
    AssetsRepository,
    AssetFiguresRepository,
  ],
  exports: [AssetsService],
})
export class AssetsModule {}
