import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { Audited } from '../auth/audited.js';
import { CurrentStaff } from '../auth/current-staff.js';
import type { StaffActor } from '../common/actor.js';
import { Id } from '../common/http/id.decorator.js';
import { IdempotencyIgnored } from '../common/http/idempotency.js';
import { Refuses } from '../common/problem/refuses.js';
import {
  EraseDto,
  ErasureCertificateDto,
  LookupDto,
  RevealDto,
  RevealedDto,
} from './dto/personal-data.dto.js';
import { UserDto } from './dto/user.dto.js';
import { PersonalDataService } from './personal-data.service.js';
import { UserErasureService } from './user-erasure.service.js';

/** Bodies and not addresses carry what is personal: an address is logged on its way. */
@ApiTags('users')
@Controller('users')
export class PersonalDataAdminController {
  constructor(
    private readonly personalData: PersonalDataService,
    private readonly erasure: UserErasureService,
  ) {}

  @Post('lookup')
  @HttpCode(200)
  @Audited('user.lookup', { resource: 'users' })
  @ForStaff('users.read')
  @IdempotencyIgnored()
  @ApiOperation({ summary: 'Who has this phone; 60 an hour' })
  @ApiOkResponse({ type: UserDto })
  @Refuses('not_found')
  lookup(@CurrentStaff() actor: StaffActor, @Body() { phone }: LookupDto) {
    return this.personalData.lookup(actor, phone);
  }

  // Every look is a look of its own: an answer that was kept would be one that nobody records.
  @Post(':id/reveal')
  @HttpCode(200)
  @Audited('user.reveal', { resource: 'users' })
  @ForStaff('users.reveal', { stepUp: true })
  @IdempotencyIgnored()
  @ApiOperation({ summary: 'One personal field in clear, for a reason; 20 an hour' })
  @ApiOkResponse({ type: RevealedDto })
  @Refuses('erased')
  reveal(@CurrentStaff() actor: StaffActor, @Id() id: string, @Body() request: RevealDto) {
    return this.personalData.reveal(actor, id, request);
  }

  @Post(':id/erase')
  @HttpCode(200)
  @Audited('user.erase', { resource: 'users' })
  @ForStaff('users.write', { stepUp: true })
  @ApiOperation({ summary: 'Close the account and destroy what is personal of it; cannot be undone' })
  @ApiOkResponse({ type: ErasureCertificateDto })
  @Refuses('legal_hold', 'open_positions')
  erase(@Id() id: string, @Body() request: EraseDto) {
    return this.erasure.erase(id, request);
  }

  @Get(':id/erasure')
  @ForStaff('users.read')
  @ApiOperation({ summary: 'The certificate of an erasure' })
  @ApiOkResponse({ type: ErasureCertificateDto })
  getErasure(@Id() id: string) {
    return this.erasure.get(id);
  }
}
