import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForPublic } from '../auth/access.js';
import { ApiPage } from '../common/list-query/api-page.js';
import type { QueryParameters } from '../common/list-query/list-query.js';
import { parseList } from '../common/list-query/parse-list.js';
import { POOLS } from './assets.list.js';
import { AssetsService } from './assets.service.js';
import { PoolDto } from './dto/pool.dto.js';

@ApiTags('explorer')
@Controller('pools')
export class PoolsPublicController {
  constructor(private readonly assets: AssetsService) {}

  @Get()
  @ForPublic()
  @ApiOperation({ summary: 'Assets that are or were open to investors' })
  @ApiPage(PoolDto, POOLS)
  list(@Query() query: QueryParameters) {
    return this.assets.listPools(parseList(query));
  }
}
