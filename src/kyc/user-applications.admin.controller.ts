import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { Audited } from '../auth/audited.js';
import { CurrentStaff } from '../auth/current-staff.js';
import type { StaffActor } from '../common/actor.js';
import { Id } from '../common/http/id.decorator.js';
import { ApiPage } from '../common/list-query/api-page.js';
import type { QueryParameters } from '../common/list-query/list-query.js';
import { parseList } from '../common/list-query/parse-list.js';
import { UserKycApplicationDto } from './dto/user-kyc-application.dto.js';
import { USER_APPLICATIONS } from './user-applications.list.js';
import { UserApplicationsService } from './user-applications.service.js';

@ApiTags('users')
@Controller('users/:id/kyc')
export class UserApplicationsAdminController {
  constructor(private readonly applications: UserApplicationsService) {}

  @Get()
  @Audited('user.read_kyc', { resource: 'users' })
  @ForStaff('users.read')
  @ApiOperation({ summary: "How an investor's KYC applications stand; reviews with kyc.read" })
  @ApiPage(UserKycApplicationDto, USER_APPLICATIONS)
  list(@CurrentStaff() actor: StaffActor, @Id() id: string, @Query() query: QueryParameters) {
    return this.applications.list(actor, id, parseList(query));
  }
}
