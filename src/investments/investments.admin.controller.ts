import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { Audited } from '../auth/audited.js';
import { CurrentStaff } from '../auth/current-staff.js';
import type { StaffActor } from '../common/actor.js';
import { Id } from '../common/http/id.decorator.js';
import { IdempotencyRequired } from '../common/http/idempotency.js';
import { ApiCsv, ApiPage } from '../common/list-query/api-page.js';
import { csvFile } from '../common/list-query/csv-file.js';
import type { QueryParameters } from '../common/list-query/list-query.js';
import { parseList } from '../common/list-query/parse-list.js';
import { Refuses } from '../common/problem/refuses.js';
import {
  BankPaymentDto,
  ProposedPaymentDto,
  RefundDto,
  StaffInvestmentDto,
} from './dto/staff-investment.dto.js';
import { STAFF_INVESTMENTS } from './staff-investments.list.js';
import { StaffInvestmentsService } from './staff-investments.service.js';

@ApiTags('investments')
@Controller('admin/investments')
export class InvestmentsAdminController {
  constructor(private readonly investments: StaffInvestmentsService) {}

  @Get()
  @ForStaff('investments.read')
  @ApiOperation({ summary: 'Investments of everybody' })
  @ApiPage(StaffInvestmentDto, STAFF_INVESTMENTS)
  list(@Query() query: QueryParameters) {
    return this.investments.list(parseList(query));
  }

  @Get('export.csv')
  @ForStaff('investments.read')
  @Audited('investment.export', { resource: 'investments' })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The same list as CSV (RFC 4180)' })
  @ApiCsv(STAFF_INVESTMENTS)
  @Refuses('exports_busy')
  export(@Query() query: QueryParameters) {
    return csvFile('investments', this.investments.export(parseList(query)));
  }

  @Get(':id')
  @ForStaff('investments.read')
  @ApiOperation({ summary: 'One investment, with what it was paid by' })
  @ApiOkResponse({ type: StaffInvestmentDto })
  get(@Id() id: string) {
    return this.investments.get(id);
  }

  @Post(':id/confirm')
  @HttpCode(202)
  @ForStaff('investments.refund')
  @Audited('investment.confirm', { resource: 'investments', byService: true })
  @IdempotencyRequired()
  @ApiOperation({
    summary: 'Propose to believe a bank payment, where there is no chain; a colleague approves',
  })
  @ApiAcceptedResponse({ type: ProposedPaymentDto })
  @Refuses('chain_configured', 'invalid_state', 'approval_pending', 'payment_taken')
  confirm(@CurrentStaff() actor: StaffActor, @Id() id: string, @Body() payment: BankPaymentDto) {
    return this.investments.proposeBankPayment(actor, id, payment);
  }

  @Post(':id/refund')
  @HttpCode(202)
  @ForStaff('investments.refund')
  @Audited('investment.refund', { resource: 'investments', byService: true })
  @IdempotencyRequired()
  @ApiOperation({ summary: 'Propose to pay back; a colleague approves, which does it' })
  @ApiAcceptedResponse({ type: ProposedPaymentDto })
  @Refuses('invalid_state', 'approval_pending')
  refund(@CurrentStaff() actor: StaffActor, @Id() id: string, @Body() refund: RefundDto) {
    return this.investments.proposeRefund(actor, id, refund);
  }
}
