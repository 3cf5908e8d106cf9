import { Controller, Delete, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Audited } from '../auth/audited.js';
import { ForStaff } from '../auth/access.js';
import { CurrentStaff } from '../auth/current-staff.js';
import type { StaffActor } from '../common/actor.js';
import { Id } from '../common/http/id.decorator.js';
import { ApiCsv, ApiPage } from '../common/list-query/api-page.js';
import { csvFile } from '../common/list-query/csv-file.js';
import type { QueryParameters } from '../common/list-query/list-query.js';
import { parseList } from '../common/list-query/parse-list.js';
import { Refuses } from '../common/problem/refuses.js';
import { SessionDto, SessionIdDto, SessionsEndedDto } from './dto/session.dto.js';
import { SESSIONS } from './staff-sessions.list.js';
import { GoesOnReadOnly } from '../database/read-only/goes-on-read-only.js';
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
    return this.sessions.list(actor, parseList(query));
  }

  @Get('export.csv')
  @Audited('session.export', { resource: 'admin_sessions' })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The same list as CSV (RFC 4180)' })
  @ApiCsv(SESSIONS)
  @Refuses('exports_busy')
  export(@CurrentStaff() actor: StaffActor, @Query() query: QueryParameters) {
    return csvFile('sessions', this.sessions.export(actor, parseList(query)));
  }

  @Delete()
  @GoesOnReadOnly()
  @Audited('staff.sessions_ended', { resource: 'admin_sessions', byService: true })
  @ApiOperation({ summary: 'End every own session, this one included' })
  @ApiOkResponse({ type: SessionsEndedDto })
  endAll(@CurrentStaff() actor: StaffActor) {
    return this.sessions.endAll(actor);
  }

  @Delete(':id')
  @GoesOnReadOnly()
  @Audited('staff.session_ended', { resource: 'admin_sessions', byService: true })
  @ApiOperation({ summary: "End a session: an own one, anybody's with the permission admins.manage" })
  @ApiOkResponse({ type: SessionIdDto })
  end(@CurrentStaff() actor: StaffActor, @Id() id: string) {
    return this.sessions.end(actor, id);
  }
}
