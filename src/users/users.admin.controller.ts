import { Body, Controller, Get, Header, Patch, Put, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ForStaff } from '../auth/access.js';
import { Audited } from '../auth/audited.js';
import { CurrentStaff } from '../auth/current-staff.js';
import type { StaffActor } from '../common/actor.js';
import { SaysItsAge } from '../common/http/data-age.js';
import { Id } from '../common/http/id.decorator.js';
import { IfMatch, type Precondition } from '../common/http/precondition.js';
import { ApiCsv, ApiKeyset, ApiPage } from '../common/list-query/api-page.js';
import { csvFile } from '../common/list-query/csv-file.js';
import type { QueryParameters } from '../common/list-query/list-query.js';
import { parseList } from '../common/list-query/parse-list.js';
import { Refuses } from '../common/problem/refuses.js';
import { UserActivityDto } from './dto/user-activity.dto.js';
import { ChangeTierDto, ChangeUserDto, ProposedTierDto } from './dto/user-change.dto.js';
import { UserStatsDto } from './dto/user-stats.dto.js';
import { UserDto } from './dto/user.dto.js';
import { UserActivityService } from './user-activity.service.js';
import { UserStatsService } from './user-stats.service.js';
import { UserTiersService } from './user-tiers.service.js';
import { USERS } from './users.list.js';
import { UsersService } from './users.service.js';

@ApiTags('users')
@Controller('users')
export class UsersAdminController {
  constructor(
    private readonly users: UsersService,
    private readonly tiers: UserTiersService,
    private readonly activity: UserActivityService,
    private readonly stats: UserStatsService,
  ) {}

  @Get()
  @ForStaff('users.read')
  @ApiOperation({ summary: 'Investors, personal data masked' })
  @ApiPage(UserDto, USERS)
  list(@Query() query: QueryParameters) {
    return this.users.list(parseList(query));
  }

  @Get('export.csv')
  @ForStaff('users.read')
  @Audited('user.export', { resource: 'users' })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The same list as CSV (RFC 4180), personal data masked' })
  @ApiCsv(USERS)
  @Refuses('exports_busy')
  export(@Query() query: QueryParameters) {
    return csvFile('users', this.users.export(parseList(query)));
  }

  @Get('stats')
  @ForStaff('users.read')
  @SaysItsAge()
  @ApiOperation({ summary: 'How many there are, by status, tier, KYC and day; up to 30 seconds old' })
  @ApiOkResponse({ type: UserStatsDto })
  getStats() {
    return this.stats.get();
  }

  @Get(':id')
  @ForStaff('users.read')
  @ApiOperation({ summary: 'One investor, personal data masked' })
  @ApiOkResponse({ type: UserDto })
  get(@Id() id: string) {
    return this.users.get(id);
  }

  @Patch(':id')
  @Audited('user.status', { resource: 'users' })
  @ForStaff('users.write')
  @ApiOperation({ summary: 'Suspend, let in again, or close for good; holds from the next request on' })
  @ApiOkResponse({ type: UserDto })
  @Refuses('invalid_state', 'open_positions')
  change(@Id() id: string, @Body() change: ChangeUserDto, @IfMatch() precondition: Precondition) {
    return this.users.change(id, change, precondition);
  }

  @Put(':id/tier')
  @Audited('user.tier', { resource: 'users', byService: true })
  @ForStaff('users.write')
  @ApiOperation({ summary: 'Change the tier; raising it to 4 or 5 waits for a second member of staff' })
  @ApiOkResponse({ type: UserDto })
  @ApiAcceptedResponse({ type: ProposedTierDto })
  @Refuses('invalid_state', 'approval_pending')
  async changeTier(
    @CurrentStaff() actor: StaffActor,
    @Id() id: string,
    @Body() change: ChangeTierDto,
    @IfMatch() precondition: Precondition,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const answer = await this.tiers.change(actor, id, change, precondition);
    if ('approval' in answer) void reply.status(202);
    return answer;
  }

  @Get(':id/activity')
  @Audited('user.read_activity', { resource: 'users' })
  @ForStaff('users.read')
  @ApiOperation({ summary: 'Logins, investments, papers, transactions and what staff did; newest first' })
  @ApiKeyset(UserActivityDto)
  listActivity(@Id() id: string, @Query('cursor') cursor?: string, @Query('limit') limit?: string) {
    return this.activity.list(id, cursor, limit);
  }
}
