import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { SystemReport } from './system-report.js';

@ApiTags('system')
@Controller('admin/system')
export class SystemAdminController {
  constructor(private readonly report: SystemReport) {}

  @Get()
  @ForStaff('system.read')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary:
      'How the system stands: process, pools, databases, indexer, reconciliation; null where nothing is known yet',
  })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: { type: 'object', nullable: true } } })
  read() {
    return this.report.readAll();
  }
}
