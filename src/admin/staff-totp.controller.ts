import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { Audited } from '../auth/audited.js';
import { CurrentStaff } from '../auth/current-staff.js';
import type { StaffActor } from '../common/actor.js';
import { IdempotencyIgnored } from '../common/http/idempotency.js';
import { Refuses } from '../common/problem/refuses.js';
import { StaffTokensDto } from './dto/login.dto.js';
import { TotpCodeDto, TotpConfirmedDto, TotpOfferDto, TotpOrRecoveryCodeDto } from './dto/totp.dto.js';
import { StaffTotpService } from './staff-totp.service.js';

@ApiTags('staff login')
@Controller('admin/auth/totp')
@IdempotencyIgnored()
@ForStaff()
export class StaffTotpController {
  constructor(private readonly totp: StaffTotpService) {}

  @Post('enroll')
  @HttpCode(200)
  @Audited('staff.totp_offered', { resource: 'admin_users', byService: true })
  @ApiOperation({ summary: 'Be offered a secret for an authenticator; it counts once it is confirmed' })
  @ApiOkResponse({ type: TotpOfferDto })
  @Refuses('totp_enrolled')
  enroll(@CurrentStaff() actor: StaffActor) {
    return this.totp.enroll(actor);
  }

  @Post('confirm')
  @HttpCode(200)
  @Audited('staff.totp_enabled', { resource: 'admin_users', byService: true })
  @ApiOperation({
    summary: 'Put the offered secret in force with its first code',
    description:
      'Every session ends; the answer brings the recovery codes, once, and the tokens of a new session.',
  })
  @ApiOkResponse({ type: TotpConfirmedDto })
  @Refuses('totp_not_enrolled', 'totp_enrolled', '422 otp_invalid', 'too_many_attempts')
  confirm(@CurrentStaff() actor: StaffActor, @Body() { code }: TotpCodeDto) {
    return this.totp.confirm(actor, code);
  }

  @Post('disable')
  @HttpCode(200)
  @Audited('staff.totp_disabled', { resource: 'admin_users', byService: true })
  @ApiOperation({
    summary: 'Remove the authenticator, with a last code of it or a recovery code',
    description: 'Every session ends; the answer brings the tokens of a new one.',
  })
  @ApiOkResponse({ type: StaffTokensDto })
  @Refuses('totp_not_enrolled', '422 otp_invalid', 'too_many_attempts')
  disable(@CurrentStaff() actor: StaffActor, @Body() { code }: TotpOrRecoveryCodeDto) {
    return this.totp.disable(actor, code);
  }
}
