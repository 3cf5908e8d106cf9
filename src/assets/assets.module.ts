import { Module } from '@nestjs/common';
import { AssetsAdminController } from './assets.admin.controller.js';
import { AssetsRepository } from './assets.repository.js';
import { AssetsService } from './assets.service.js';
import { PoolsPublicController } from './pools.public.controller.js';

@Module({
  controllers: [AssetsAdminController, PoolsPublicController],
  providers: [AssetsService, AssetsRepository],
  exports: [AssetsService],
})
export class AssetsModule {}
