import { Controller, Get, Header, Headers, Ip, Query, Req } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Refuses } from '../../common/problem/refuses.js';
import type { FastifyRequest } from 'fastify';
import { ForPublic } from '../../auth/access.js';
import { ChainStreamService } from './chain-stream.service.js';
import { parsePosition } from './stream-position.js';

@ApiTags('explorer')
@Controller('network')
export class StreamPublicController {
  constructor(private readonly stream: ChainStreamService) {}

  @Get('stream')
  @ForPublic()
  @Header('content-type', 'text/event-stream; charset=utf-8')
  @Header('cache-control', 'no-store')
  // Proxies that buffer would hold events back.
  @Header('x-accel-buffering', 'no')
  @ApiOperation({
    summary: 'Server-Sent Events: block, transaction, stats, reorg, skipped',
    description:
      'Goes on behind the event named by `Last-Event-ID`, on whichever process: see docs/explorer.md.',
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false })
  @ApiQuery({
    name: 'lastEventId',
    required: false,
    description: 'For a first connection, which has no header',
  })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  @Refuses('too_many_streams', 'stream_busy')
  open(
    @Req() request: FastifyRequest,
    @Ip() address: string,
    @Headers('last-event-id') header?: string,
    @Query('lastEventId') query?: string,
  ) {
    // Nobody reads what answers a HEAD, and so nobody would end it.
    if (request.method === 'HEAD') return '';
    return this.stream.open(address, parsePosition(header ?? query));
  }
}
