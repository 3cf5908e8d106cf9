import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { ForPublic } from '../auth/access.js';
import { OtpOutbox } from '../auth/wallet/otp-outbox.js';
import { parsePhone } from '../common/phone.js';
import { malformed } from '../common/problem/problem.js';
import { SentCodeDto } from './dto/wallet-answer.dto.js';

@ApiTags('wallet')
@Controller('wallet/otp')
export class WalletOutboxController {
  constructor(private readonly outbox: OtpOutbox) {}

  @Get('outbox')
  @ForPublic()
  @ApiOperation({ summary: 'One-time codes sent to a phone, newest first; not there in production' })
  @ApiQuery({ name: 'phone', example: '01234567890' })
  @ApiOkResponse({ type: SentCodeDto, isArray: true })
  list(@Query('phone') text: unknown): SentCodeDto[] {
    const phone = typeof text === 'string' ? parsePhone(text) : null;
    if (phone === null) throw malformed('phone', 'phone must be an Egyptian mobile number.');
    return this.outbox
      .sentTo(phone)
      .map(({ code, purpose, createdAt }) => ({ phone, code, purpose, createdAt }));
  }
}
