import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ForStaff } from '../auth/access.js';
import { Audited } from '../auth/audited.js';
import { CurrentStaff } from '../auth/current-staff.js';
import type { StaffActor } from '../common/actor.js';
import { Id } from '../common/http/id.decorator.js';
import { ApiPage } from '../common/list-query/api-page.js';
import type { QueryParameters } from '../common/list-query/list-query.js';
import { parseList } from '../common/list-query/parse-list.js';
import { Refuses } from '../common/problem/refuses.js';
import { AddNoteDto, UserNoteDto } from './dto/user-note.dto.js';
import { USER_NOTES } from './user-notes.list.js';
import { UserNotesService } from './user-notes.service.js';

@ApiTags('users')
@Controller('users/:id/notes')
export class UserNotesAdminController {
  constructor(private readonly notes: UserNotesService) {}

  @Get()
  @Audited('user.read_notes', { resource: 'users' })
  @ForStaff('users.read')
  @ApiOperation({ summary: 'What staff wrote down about an investor, newest first' })
  @ApiPage(UserNoteDto, USER_NOTES)
  list(@Id() id: string, @Query() query: QueryParameters) {
    return this.notes.list(id, parseList(query));
  }

  @Get(':noteId')
  @Audited('user.read_notes', { resource: 'users' })
  @ForStaff('users.read')
  @ApiOperation({ summary: 'One note' })
  @ApiOkResponse({ type: UserNoteDto })
  get(@Id() id: string, @Id('noteId') noteId: string) {
    return this.notes.get(id, noteId);
  }

  @Post()
  @Audited('user.note', { resource: 'users' })
  @ForStaff('users.write')
  @ApiOperation({ summary: 'Add a note; it can be neither changed nor removed' })
  @ApiCreatedResponse({ type: UserNoteDto })
  @Refuses('erased')
  async add(
    @CurrentStaff() actor: StaffActor,
    @Id() id: string,
    @Body() { text }: AddNoteDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const note = await this.notes.add(actor, id, text);
    void reply.header('location', `/api/users/${id}/notes/${note.id}`);
    return note;
  }
}
