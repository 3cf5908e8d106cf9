import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { Refuses } from '../common/problem/refuses.js';
import { ReconciliationDto } from './dto/reconciliation.dto.js';
import { ReconciliationService } from './reconciliation.service.js';

@ApiTags('system')
@Controller('admin/reconciliation')
export class ReconciliationAdminController {
  constructor(private readonly reconciliation: ReconciliationService) {}

  @Get()
  @ForStaff('system.read')
  @ApiOperation({ summary: 'The last recount of everything about money, and what it found stored otherwise' })
  @ApiOkResponse({ type: ReconciliationDto })
  @Refuses('not_found')
  last() {
    return this.reconciliation.last();
  }
}
