import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { Audited } from '../auth/audited.js';
import { CurrentStaff } from '../auth/current-staff.js';
import type { StaffActor } from '../common/actor.js';
import { Id } from '../common/http/id.decorator.js';
import { AccountIdDto, ResetAccountDto, ResetDto } from './dto/staff-account.dto.js';
import { StaffRecoveryService } from './staff-recovery.service.js';

@ApiTags('staff')
@Controller('admin/users')
export class StaffRecoveryController {
  constructor(private readonly recovery: StaffRecoveryService) {}

  @Post(':id/reset')
  @HttpCode(200)
  @Audited('admin.reset', { resource: 'admin_users', byService: true })
  @ForStaff('admins.manage', { stepUp: true })
  @ApiOperation({ summary: "Replace a colleague's password, remove their authenticator; their sessions end" })
  @ApiOkResponse({ type: ResetAccountDto })
  reset(@CurrentStaff() actor: StaffActor, @Id() id: string, @Body() what: ResetDto) {
    return this.recovery.reset(actor, id, what);
  }

  @Post(':id/unlock')
  @HttpCode(200)
  @Audited('admin.unlock', { resource: 'admin_users' })
  @ForStaff('admins.manage')
  @ApiOperation({ summary: 'Forget the failed attempts that lock an account out' })
  @ApiOkResponse({ type: AccountIdDto })
  unlock(@Id() id: string) {
    return this.recovery.unlock(id);
  }
}
