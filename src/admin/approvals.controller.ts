import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { Audited } from '../auth/audited.js';
import type { StaffActor } from '../common/actor.js';
import { Id } from '../common/http/id.decorator.js';
import { CurrentStaff } from '../auth/current-staff.js';
import { ApiCsv, ApiPage } from '../common/list-query/api-page.js';
import { csvFile } from '../common/list-query/csv-file.js';
import type { QueryParameters } from '../common/list-query/list-query.js';
import { parseList } from '../common/list-query/parse-list.js';
import { Refuses } from '../common/problem/refuses.js';
import { APPROVALS } from './approvals.list.js';
import { ApprovalsService } from './approvals.service.js';
import { ApprovalDto, RejectDto } from './dto/approval.dto.js';

@ApiTags('approvals')
@Controller('admin/approvals')
export class ApprovalsController {
  constructor(private readonly approvals: ApprovalsService) {}

  @Get()
  @ForStaff()
  @ApiOperation({ summary: 'What waits for a second pair of eyes, and what became of it' })
  @ApiPage(ApprovalDto, APPROVALS)
  list(@CurrentStaff() actor: StaffActor, @Query() query: QueryParameters) {
    return this.approvals.list(actor, parseList(query));
  }

  @Get('export.csv')
  @ForStaff()
  @Audited('approval.export', { resource: 'approvals' })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The same list as CSV (RFC 4180)' })
  @ApiCsv(APPROVALS)
  @Refuses('exports_busy')
  export(@CurrentStaff() actor: StaffActor, @Query() query: QueryParameters) {
    return csvFile('approvals', this.approvals.export(actor, parseList(query)));
  }

  @Post(':id/approve')
  @HttpCode(200)
  @Audited('approval.approve', { resource: 'approvals', byService: true })
  @ForStaff()
  @ApiOperation({ summary: 'Approve, which does it; not by who proposed it' })
  @ApiOkResponse({ type: ApprovalDto })
  @Refuses(
    'forbidden',
    'already_decided',
    'proposer_not_allowed',
    'stale_proposal',
    'invalid_state',
    'last_super_admin',
    'payment_taken',
    'open_positions',
    'legal_hold',
  )
  approve(@CurrentStaff() actor: StaffActor, @Id() id: string) {
    return this.approvals.approve(actor, id);
  }

  @Post(':id/reject')
  @HttpCode(200)
  @Audited('approval.reject', { resource: 'approvals', byService: true })
  @ForStaff()
  @ApiOperation({ summary: 'Reject, or withdraw what one proposed' })
  @ApiOkResponse({ type: ApprovalDto })
  @Refuses('forbidden', 'already_decided')
  reject(@CurrentStaff() actor: StaffActor, @Id() id: string, @Body() { reason }: RejectDto) {
    return this.approvals.reject(actor, id, reason);
  }
}
