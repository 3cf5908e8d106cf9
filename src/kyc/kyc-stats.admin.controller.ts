import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { SaysItsAge } from '../common/http/data-age.js';
import { KycStatsDto, STATS_INTERVALS, STATS_PERIODS } from './dto/kyc-stats.dto.js';
import { KycStatsService } from './kyc-stats.service.js';

@ApiTags('kyc')
@Controller('kyc/stats')
export class KycStatsAdminController {
  constructor(private readonly stats: KycStatsService) {}

  @Get()
  @ForStaff('kyc.read')
  @SaysItsAge()
  @ApiOperation({ summary: 'Age of the queue, times to decision, approvals, by reviewer and over time' })
  @ApiQuery({
    name: 'period',
    required: false,
    enum: Object.keys(STATS_PERIODS),
    description: '30d by default',
  })
  @ApiQuery({ name: 'interval', required: false, enum: STATS_INTERVALS, description: 'day by default' })
  @ApiOkResponse({ type: KycStatsDto })
  show(@Query('period') period?: string, @Query('interval') interval?: string) {
    return this.stats.show(period, interval);
  }
}
