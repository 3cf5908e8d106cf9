import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { ForPublic } from '../../auth/access.js';
import { BUCKET_SIZES } from '../entities/blockchain-rollup.entity.js';
import { SaysChainAge } from './chain-age.js';
import { NetworkMetricsDto, NetworkStatsDto, NetworkStatusDto, ValidatorsDto } from './dto/network.dto.js';
import { SearchResultsDto } from './dto/search.dto.js';
import { NetworkService } from './network.service.js';
import { type Parameters, refuseUnknown } from './parameters.js';
import { Refuses } from '../../common/problem/refuses.js';
import { SearchService } from './search.service.js';

@ApiTags('explorer')
@Controller()
@SaysChainAge()
export class NetworkPublicController {
  constructor(
    private readonly network: NetworkService,
    private readonly found: SearchService,
  ) {}

  @Get('network/status')
  @ForPublic()
  @ApiOperation({ summary: 'How far the chain is indexed, and why not further' })
  @ApiOkResponse({ type: NetworkStatusDto })
  @Refuses('not_found')
  status() {
    return this.network.status();
  }

  @Get('network/stats')
  @ForPublic()
  @ApiOperation({ summary: 'The network in figures, at most 30 seconds old' })
  @ApiOkResponse({ type: NetworkStatsDto })
  @Refuses('not_found')
  stats() {
    return this.network.stats();
  }

  @Get('network/metrics')
  @ForPublic()
  @ApiOperation({ summary: 'Blocks, transactions and gas by the hour or day' })
  @ApiQuery({ name: 'interval', required: false, enum: BUCKET_SIZES })
  @ApiQuery({ name: 'from', required: false, schema: { type: 'string', format: 'date-time' } })
  @ApiQuery({ name: 'to', required: false, schema: { type: 'string', format: 'date-time' } })
  @ApiOkResponse({ type: NetworkMetricsDto })
  metrics(@Query() { interval, from, to, ...unknown }: Parameters) {
    refuseUnknown('metrics', unknown);
    return this.network.metrics(interval, from, to);
  }

  @Get('network/validators')
  @ForPublic()
  @ApiOperation({ summary: 'Who validates, what each proposed, and when a round failed' })
  @ApiQuery({ name: 'period', required: false, enum: ['24h', '7d', '30d', '90d', '1y'] })
  @ApiOkResponse({ type: ValidatorsDto })
  validators(@Query() { period, ...unknown }: Parameters) {
    refuseUnknown('validators', unknown);
    return this.network.validators(period);
  }

  @Get('search')
  @ForPublic()
  @ApiOperation({ summary: 'A hash, block, address or pool; with complete=1, what begins like it' })
  @ApiQuery({ name: 'q' })
  @ApiQuery({ name: 'complete', required: false, enum: ['0', '1'] })
  @ApiOkResponse({ type: SearchResultsDto })
  search(@Query() { q, complete, ...unknown }: Parameters) {
    refuseUnknown('search', unknown);
    return this.found.search(q, complete === '1');
  }
}
