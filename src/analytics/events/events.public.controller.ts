import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ForPublicOrInvestor } from '../../auth/access.js';
import { currentContext } from '../../common/request-context.js';
import { RecordedEventsDto, SentEventsDto } from '../dto/events.dto.js';
import { EventIntakeService } from './event-intake.service.js';

@ApiTags('events')
@Controller('analytics/events')
export class EventsPublicController {
  constructor(private readonly intake: EventIntakeService) {}

  @Post()
  @ForPublicOrInvestor()
  @HttpCode(202)
  @ApiOperation({
    summary: 'Record what somebody does in an application; each event stands or falls by itself',
  })
  @ApiBody({ type: SentEventsDto })
  @ApiAcceptedResponse({ type: RecordedEventsDto })
  // Not a DTO: the service reads the body itself.
  async record(@Req() request: FastifyRequest, @Body() body: unknown): Promise<RecordedEventsDto> {
    const { actor } = currentContext()!;
    const sender = { actor, ip: request.ip, userAgent: request.headers['user-agent'] };
    const events = await this.intake.record(sender, body);
    return { accepted: events.filter(({ status }) => status === 'accepted').length, events };
  }
}
