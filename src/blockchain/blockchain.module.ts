import { Module } from '@nestjs/common';
import { BlockchainRepository } from './blockchain.repository.js';
import { BlockchainService } from './blockchain.service.js';
import { ExplorerPublicController } from './explorer.public.controller.js';

@Module({
  controllers: [ExplorerPublicController],
  providers: [BlockchainService, BlockchainRepository],
  exports: [BlockchainService],
})
export class BlockchainModule {}
