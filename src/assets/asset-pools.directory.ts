import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type LinkedPool, type PoolDirectory, PoolLinksService } from '../blockchain/pool-links.service.js';
import { AssetPoolsRepository } from './asset-pools.repository.js';

/** Tells the explorer which pools stand behind contracts, as the asker may see them. */
@Injectable()
export class AssetPoolsDirectory implements PoolDirectory, OnModuleInit {
  constructor(
    private readonly pools: AssetPoolsRepository,
    private readonly links: PoolLinksService,
  ) {}

  onModuleInit(): void {
    this.links.offer(this);
  }

  findByContracts(addresses: string[]): Promise<LinkedPool[]> {
    return this.pools.findByContracts(addresses);
  }

  search(text: string, most: number): Promise<LinkedPool[]> {
    return this.pools.search(text, most);
  }
}
