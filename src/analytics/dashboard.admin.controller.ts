import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { SaysItsAge } from '../common/http/data-age.js';
import { DashboardService } from './dashboard.service.js';
import { DashboardDto, PERIODS } from './dto/dashboard.dto.js';

@ApiTags('dashboard')
@Controller('admin/stats')
export class DashboardAdminController {
  constructor(private readonly dashboard: DashboardService) {}

  @Get()
  @ForStaff('analytics.read')
  @SaysItsAge()
  @ApiOperation({ summary: 'Counters with their change against the previous period, waiting work, health' })
  @ApiQuery({ name: 'period', required: false, enum: Object.keys(PERIODS), description: '30d by default' })
  @ApiOkResponse({ type: DashboardDto })
  show(@Query('period') period?: string) {
    return this.dashboard.show(period);
  }
}
