import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { notFound } from '../common/problem/problem.js';
import { ListExports } from '../database/list-exports.js';
import { ASSETS, ASSETS_CSV } from './assets.list.js';
import { AssetsRepository } from './assets.repository.js';
import type { AssetDto } from './dto/asset.dto.js';
import type { PoolDto } from './dto/pool.dto.js';

@Injectable()
export class AssetsService {
  constructor(
    private readonly assets: AssetsRepository,
    private readonly exports: ListExports,
  ) {}

  list(query: ListQuery): Promise<Page<AssetDto>> {
    return this.assets.findPage(query);
  }

  /** @throws Problem 503 while too many exports run */
  export(query: ListQuery): Readable {
    return this.exports.stream(query, ASSETS, ASSETS_CSV);
  }

  /** @throws Problem 404 */
  async get(id: string): Promise<AssetDto> {
    const asset = await this.assets.findById(id);
    if (!asset) throw notFound();
    return asset;
  }

  listPools(query: ListQuery): Promise<Page<PoolDto>> {
    return this.assets.findPoolPage(query);
  }
}
