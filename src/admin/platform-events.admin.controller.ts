import { Controller, Get, Header, Headers, Query, Req } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ForStaff } from '../auth/access.js';
import { CurrentStaff } from '../auth/current-staff.js';
import type { StaffActor } from '../common/actor.js';
import { Refuses } from '../common/problem/refuses.js';
import { PlatformEventsDto } from './dto/platform-event.dto.js';
import { EVENTS_PERMISSION, PlatformEventsService } from './platform-events.service.js';

@ApiTags('system')
@Controller('admin/events')
export class PlatformEventsAdminController {
  constructor(private readonly events: PlatformEventsService) {}

  @Get()
  @ForStaff(EVENTS_PERMISSION)
  @ApiOperation({ summary: 'What just happened: behind the cursor, or the newest; the oldest of them first' })
  @ApiQuery({ name: 'cursor', required: false })
  @ApiQuery({ name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: 100 } })
  @ApiOkResponse({ type: PlatformEventsDto })
  list(@Query('cursor') cursor?: string, @Query('limit') limit?: string): Promise<PlatformEventsDto> {
    return this.events.page(cursor, limit);
  }

  @Get('stream')
  @ForStaff(EVENTS_PERMISSION)
  @Header('content-type', 'text/event-stream; charset=utf-8')
  @Header('cache-control', 'no-store')
  // Proxies that buffer would hold events back.
  @Header('x-accel-buffering', 'no')
  @ApiOperation({
    summary: 'Server-Sent Events: event, missed',
    description: 'Goes on behind the event named by `Last-Event-ID`, on whichever process: see docs/live.md.',
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  @Refuses('too_many_streams', 'stream_busy')
  follow(
    @CurrentStaff() actor: StaffActor,
    @Req() request: FastifyRequest,
    @Headers('last-event-id') cursor?: string,
  ) {
    // Nobody reads what answers a HEAD, and so nobody would end it.
    return request.method === 'HEAD' ? '' : this.events.follow(actor, cursor);
  }
}
