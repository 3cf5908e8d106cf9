import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { parseAsOf } from '../common/as-of.js';
import { ApiAsOf } from '../common/http/api-as-of.js';
import { SaysItsAge } from '../common/http/data-age.js';
import { Id } from '../common/http/id.decorator.js';
import { ApiPage } from '../common/list-query/api-page.js';
import type { QueryParameters } from '../common/list-query/list-query.js';
import { parseList } from '../common/list-query/parse-list.js';
import { Refuses } from '../common/problem/refuses.js';
import { AssetFiguresService } from './asset-figures.service.js';
import { ASSET_INVESTORS } from './asset-investors.list.js';
import {
  AssetInvestorDto,
  AssetMetricsOfDto,
  AssetPerformanceDto,
  AssetStatsDto,
} from './dto/asset-figures.dto.js';

@ApiTags('assets')
@Controller('assets')
export class AssetFiguresAdminController {
  constructor(private readonly figures: AssetFiguresService) {}

  @Get('stats')
  @ForStaff('assets.read')
  @ApiOperation({ summary: 'Assets by status, type and category; money by currency' })
  @ApiOkResponse({ type: AssetStatsDto })
  stats() {
    return this.figures.stats();
  }

  @Get(':id/metrics')
  @ForStaff('assets.read')
  @ApiOperation({ summary: 'Totals of an asset, as they are now' })
  @ApiOkResponse({ type: AssetMetricsOfDto })
  metrics(@Id() id: string) {
    return this.figures.metrics(id);
  }

  @Get(':id/investors')
  @ForStaff('assets.read')
  @ApiOperation({ summary: 'Who has confirmed investments in an asset, masked; now or on a past day' })
  @ApiAsOf()
  @ApiPage(AssetInvestorDto, ASSET_INVESTORS)
  investors(@Id() id: string, @Query() { asOf, ...query }: QueryParameters) {
    return this.figures.investors(id, parseList(query), parseAsOf(asOf));
  }

  @Get(':id/performance')
  @ForStaff('assets.read')
  @SaysItsAge()
  @ApiOperation({ summary: 'Performance of an open asset, from the summary' })
  @ApiOkResponse({ type: AssetPerformanceDto })
  @Refuses('not_summarised')
  performance(@Id() id: string) {
    return this.figures.performance(id);
  }
}
