import { Body, Controller, Delete, Get, Header, Patch, Post, Put, Query, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ForStaff } from '../auth/access.js';
import { Audited } from '../auth/audited.js';
import type { StaffActor } from '../common/actor.js';
import { Id } from '../common/http/id.decorator.js';
import { IfMatch, type Precondition } from '../common/http/precondition.js';
import { CurrentStaff } from '../auth/current-staff.js';
import { ApiCsv, ApiPage } from '../common/list-query/api-page.js';
import { csvFile } from '../common/list-query/csv-file.js';
import type { QueryParameters } from '../common/list-query/list-query.js';
import { parseList } from '../common/list-query/parse-list.js';
import { Refuses } from '../common/problem/refuses.js';
import { PendingApprovalDto } from './dto/approval.dto.js';
import {
  AccountIdDto,
  ChangeAccountDto,
  InvitedAccountDto,
  InviteDto,
  StaffAccountDto,
} from './dto/staff-account.dto.js';
import { StaffAccountsService } from './staff-accounts.service.js';
import { STAFF } from './staff.list.js';

@ApiTags('staff')
@Controller('admin/users')
export class StaffAccountsController {
  constructor(private readonly accounts: StaffAccountsService) {}

  @Get()
  @ForStaff('admins.manage')
  @ApiOperation({ summary: 'Accounts of staff' })
  @ApiPage(StaffAccountDto, STAFF)
  list(@Query() query: QueryParameters) {
    return this.accounts.list(parseList(query));
  }

  @Get('export.csv')
  @ForStaff('admins.manage')
  @Audited('staff.export', { resource: 'admin_users' })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The same list as CSV (RFC 4180)' })
  @ApiCsv(STAFF)
  @Refuses('exports_busy')
  export(@Query() query: QueryParameters) {
    return csvFile('staff', this.accounts.export(parseList(query)));
  }

  @Get(':id')
  @ForStaff('admins.manage')
  @ApiOperation({ summary: 'One account of staff' })
  @ApiOkResponse({ type: StaffAccountDto })
  get(@Id() id: string) {
    return this.accounts.get(id);
  }

  @Post()
  @Audited('staff.invite', { resource: 'admin_users', byService: true })
  @ForStaff('admins.manage')
  @ApiOperation({ summary: 'Invite; the account becomes active once its role is approved' })
  @ApiCreatedResponse({ type: InvitedAccountDto })
  @Refuses('email_taken')
  async invite(
    @CurrentStaff() actor: StaffActor,
    @Body() invitation: InviteDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const account = await this.accounts.invite(actor, invitation);
    void reply.header('location', `/api/admin/users/${account.id}`);
    return account;
  }

  @Patch(':id')
  @Audited('admin.update', { resource: 'admin_users', byService: true })
  @ForStaff('admins.manage')
  @ApiOperation({ summary: 'Rename or switch off at once; change rights once approved' })
  @ApiOkResponse({ type: StaffAccountDto })
  @ApiAcceptedResponse({ type: PendingApprovalDto })
  @Refuses('email_taken', 'last_super_admin', 'approval_pending')
  async change(
    @CurrentStaff() actor: StaffActor,
    @Id() id: string,
    @Body() change: ChangeAccountDto,
    @IfMatch() precondition: Precondition,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const answer = await this.accounts.change(actor, id, change, precondition);
    if ('approval' in answer) void reply.status(202);
    return answer;
  }

  @Put(':id')
  @Audited('admin.update', { resource: 'admin_users', byService: true })
  @ForStaff('admins.manage')
  @ApiOperation({ summary: 'The same as PATCH: fields left out stay as they are' })
  @ApiOkResponse({ type: StaffAccountDto })
  @ApiAcceptedResponse({ type: PendingApprovalDto })
  @Refuses('email_taken', 'last_super_admin', 'approval_pending')
  put(
    @CurrentStaff() actor: StaffActor,
    @Id() id: string,
    @Body() change: ChangeAccountDto,
    @IfMatch() precondition: Precondition,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.change(actor, id, change, precondition, reply);
  }

  @Delete(':id')
  @Audited('staff.disable', { resource: 'admin_users', byService: true })
  @ForStaff('admins.manage')
  @ApiOperation({ summary: 'Switch off: an account with a history is not removed' })
  @ApiOkResponse({ type: AccountIdDto })
  @Refuses('last_super_admin')
  disable(@CurrentStaff() actor: StaffActor, @Id() id: string, @IfMatch() precondition: Precondition) {
    return this.accounts.disable(actor, id, precondition);
  }
}
