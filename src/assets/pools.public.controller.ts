import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { ForPublic } from '../auth/access.js';
import { CURRENCIES } from '../common/currency.js';
import { SaysItsAge } from '../common/http/data-age.js';
import { ApiKeyset, ApiPage } from '../common/list-query/api-page.js';
import type { QueryParameters } from '../common/list-query/list-query.js';
import { parseList } from '../common/list-query/parse-list.js';
import { Refuses } from '../common/problem/refuses.js';
import { POOLS } from './assets.list.js';
import { AssetsService } from './assets.service.js';
import { LeaderboardDto, LEADERBOARDS, PoolHistoryDto, PoolInvestmentDto } from './dto/pool-figures.dto.js';
import { PoolDto } from './dto/pool.dto.js';
import { PoolsService } from './pools.service.js';

const NAME = { name: 'id', description: 'Id, address of the contract, or slug' } as const;

@ApiTags('explorer')
@Controller('pools')
export class PoolsPublicController {
  constructor(
    private readonly assets: AssetsService,
    private readonly pools: PoolsService,
  ) {}

  @Get()
  @ForPublic()
  @ApiOperation({ summary: 'Assets that are or were open to investors' })
  @ApiPage(PoolDto, POOLS)
  list(@Query() query: QueryParameters) {
    return this.assets.listPools(parseList(query));
  }

  @Get('leaderboard')
  @ForPublic()
  @SaysItsAge()
  @ApiOperation({ summary: 'Pools that lead, by currency; up to a minute old' })
  @ApiQuery({ name: 'by', required: false, enum: LEADERBOARDS })
  @ApiQuery({ name: 'currency', required: false, enum: CURRENCIES })
  @ApiQuery({ name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: 100 } })
  @ApiOkResponse({ type: LeaderboardDto })
  leaderboard(@Query() query: QueryParameters) {
    return this.pools.leaderboard(query);
  }

  @Get(':id')
  @ForPublic()
  @ApiOperation({ summary: 'One pool' })
  @ApiParam(NAME)
  @ApiOkResponse({ type: PoolDto })
  @Refuses('malformed_id')
  get(@Param('id') name: string) {
    return this.pools.get(name);
  }

  @Get(':id/investments')
  @ForPublic()
  @ApiOperation({ summary: 'What was invested when and by which transaction, newest first; never by whom' })
  @ApiParam(NAME)
  @ApiKeyset(PoolInvestmentDto)
  @Refuses('malformed_id')
  investments(@Param('id') name: string, @Query('cursor') cursor?: string, @Query('limit') limit?: string) {
    return this.pools.investments(name, cursor, limit);
  }

  @Get(':id/history')
  @ForPublic()
  @SaysItsAge()
  @ApiOperation({
    summary: 'The pool day by day (UTC): raised, investors, price; the last 90 days by default',
  })
  @ApiParam(NAME)
  @ApiQuery({ name: 'from', required: false, schema: { type: 'string', format: 'date' } })
  @ApiQuery({ name: 'to', required: false, schema: { type: 'string', format: 'date' } })
  @ApiOkResponse({ type: PoolHistoryDto })
  @Refuses('malformed_id')
  history(@Param('id') name: string, @Query() query: QueryParameters) {
    return this.pools.history(name, query);
  }
}
