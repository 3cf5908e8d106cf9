import { Controller, Delete, Get, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Audited } from '../auth/audited.js';
import { ForStaff } from '../auth/access.js';
import { CurrentStaff } from '../auth/current-staff.js';
import type { StaffActor } from '../common/actor.js';
import { Id } from '../common/http/id.decorator.js';
import { ApiPage } from '../common/list-query/api-page.js';
import { parseNative, type QueryParameters } from '../common/list-query/native.dialect.js';
import { SessionDto, SessionIdDto, SessionsEndedDto } from './dto/session.dto.js';
import { SESSIONS } from './staff-sessions.list.js';
import { StaffSessionsService } from './staff-sessions.service.js';

@ApiTags('staff sessions')
@Controller('admin/sessions')
@ForStaff()
export class StaffSessionsController {
  constructor(private readonly sessions: StaffSessionsService) {}

  @Get()
  @ApiOperation({ summary: "Own sessions; everybody's with the permission admins.manage" })
  @ApiPage(SessionDto, SESSIONS)
  list(@CurrentStaff() actor: StaffActor, @Query() query: QueryParameters) {
    return this.sessions.list(actor, parseNative(query));
  }

  @Delete()
  @Audited('staff.sessions_ended', { resource: 'admin_sessions', byService: true })
  @ApiOperation({ summary: 'End every own session, this one included' })
  @ApiOkResponse({ type: SessionsEndedDto })
  endAll(@CurrentStaff() actor: StaffActor) {
    return this.sessions.endAll(actor);
  }

  @Delete(':id')
  @Audited('staff.session_ended', { resource: 'admin_sessions', byService: true })
  @ApiOperation({ summary: "End a session: an own one, anybody's with the permission admins.manage" })
  @ApiOkResponse({ type: SessionIdDto })
  @ApiNotFoundResponse({ description: "Absent, or somebody else's" })
  end(@CurrentStaff() actor: StaffActor, @Id() id: string) {
    return this.sessions.end(actor, id);
  }
}
