import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { Id } from '../common/http/id.decorator.js';
import { ApiPage } from '../common/list-query/api-page.js';
import type { QueryParameters } from '../common/list-query/list-query.js';
import { parseList } from '../common/list-query/parse-list.js';
import { InvestmentDto } from './dto/investment.dto.js';
import { INVESTMENTS } from './investments.list.js';
import { InvestmentsService } from './investments.service.js';

@ApiTags('users')
@Controller('users/:id/investments')
export class UserInvestmentsAdminController {
  constructor(private readonly investments: InvestmentsService) {}

  @Get()
  @ForStaff('users.read')
  @ApiOperation({ summary: 'What an investor put into which asset' })
  @ApiPage(InvestmentDto, INVESTMENTS)
  list(@Id() id: string, @Query() query: QueryParameters) {
    return this.investments.listOfUser(id, parseList(query));
  }
}
