import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff, ForStaffDoor } from '../auth/access.js';
import { CurrentStaff } from '../auth/current-staff.js';
import type { StaffActor } from '../common/actor.js';
import { IdempotencyIgnored } from '../common/http/idempotency.js';
import { Audited } from '../auth/audited.js';
import { Refuses } from '../common/problem/refuses.js';
import { GoesOnReadOnly } from '../database/read-only/goes-on-read-only.js';
import { LoginDto, StaffTokensDto } from './dto/login.dto.js';
import { ChangePasswordDto, MeDto, RefreshDto, SessionIdDto } from './dto/session.dto.js';
import { SteppedUpDto, TotpCodeDto } from './dto/totp.dto.js';
import { StaffLoginService } from './staff-login.service.js';
import { StaffPasswordService } from './staff-password.service.js';
import { StaffSessionsService } from './staff-sessions.service.js';
import { StaffTotpService } from './staff-totp.service.js';

@ApiTags('staff login')
@Controller('admin/auth')
@IdempotencyIgnored()
export class StaffAuthController {
  constructor(
    private readonly staffLogin: StaffLoginService,
    private readonly passwords: StaffPasswordService,
    private readonly sessions: StaffSessionsService,
    private readonly totp: StaffTotpService,
  ) {}

  @Post('login')
  @GoesOnReadOnly()
  @HttpCode(200)
  @Audited('staff.login', { resource: 'admin_sessions', byService: true })
  @ForStaffDoor()
  @ApiOperation({ summary: 'Log in with e-mail and password, and a code where an authenticator is enrolled' })
  @ApiOkResponse({ type: StaffTokensDto })
  @Refuses('invalid_credentials', 'otp_required', '401 otp_invalid', 'too_many_attempts')
  login(@Body() credentials: LoginDto) {
    return this.staffLogin.login(credentials);
  }

  @Post('refresh')
  @GoesOnReadOnly()
  @HttpCode(200)
  @Audited('staff.refresh', { resource: 'admin_sessions', byService: true })
  @ForStaffDoor()
  @ApiOperation({
    summary: 'The next pair of tokens for a refresh token',
    description:
      'The token is spent by it. Sent again within ten seconds (parallel tabs, a lost answer) it gives the same ' +
      'successor; sent again later, it ends the session.',
  })
  @ApiOkResponse({ type: StaffTokensDto })
  @Refuses('invalid_refresh_token')
  refresh(@Body() { refreshToken }: RefreshDto) {
    return this.sessions.refresh(refreshToken);
  }

  @Post('logout')
  @GoesOnReadOnly()
  @HttpCode(200)
  @Audited('staff.logout', { resource: 'admin_sessions', byService: true })
  @ForStaff(undefined, { oneTimePassword: true })
  @ApiOperation({ summary: 'End the session that asks' })
  @ApiOkResponse({ type: SessionIdDto })
  logout(@CurrentStaff() actor: StaffActor) {
    return this.sessions.logOut(actor);
  }

  @Get('me')
  @ForStaff(undefined, { oneTimePassword: true })
  @ApiOperation({ summary: 'Who is logged in, with which permissions, in which session' })
  @ApiOkResponse({ type: MeDto })
  me(@CurrentStaff() actor: StaffActor) {
    return this.staffLogin.me(actor);
  }

  @Post('password')
  @HttpCode(200)
  @Audited('staff.password_changed', { resource: 'admin_users', byService: true })
  @ForStaff(undefined, { oneTimePassword: true })
  @ApiOperation({
    summary: 'Change the own password',
    description: 'Every session ends; the answer brings the tokens of a new one.',
  })
  @ApiOkResponse({ type: StaffTokensDto })
  @Refuses('current_password_wrong', 'too_many_attempts')
  changePassword(@CurrentStaff() actor: StaffActor, @Body() passwords: ChangePasswordDto) {
    return this.passwords.change(actor, passwords);
  }

  @Post('step-up')
  @GoesOnReadOnly()
  @HttpCode(200)
  @Audited('staff.stepped_up', { resource: 'admin_users', byService: true })
  @ForStaff()
  @ApiOperation({ summary: 'Show a fresh code, for five minutes of what needs one' })
  @ApiOkResponse({ type: SteppedUpDto })
  @Refuses('422 otp_invalid', 'totp_not_enrolled', 'too_many_attempts')
  stepUp(@CurrentStaff() actor: StaffActor, @Body() { code }: TotpCodeDto) {
    return this.totp.stepUp(actor, code);
  }
}
