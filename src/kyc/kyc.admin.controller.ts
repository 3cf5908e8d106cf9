import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { Audited } from '../auth/audited.js';
import { CurrentStaff } from '../auth/current-staff.js';
import type { StaffActor } from '../common/actor.js';
import { Id } from '../common/http/id.decorator.js';
import { ApiCsv, ApiPage } from '../common/list-query/api-page.js';
import { csvFile } from '../common/list-query/csv-file.js';
import type { QueryParameters } from '../common/list-query/list-query.js';
import { parseList } from '../common/list-query/parse-list.js';
import { Refuses } from '../common/problem/refuses.js';
import { CasesService } from './cases.service.js';
import { KycApplicationDto, KycCaseDto } from './dto/kyc-application.dto.js';
import { KYC_APPLICATIONS } from './kyc.list.js';
import { KycService } from './kyc.service.js';

@ApiTags('kyc')
@Controller('kyc/applications')
export class KycAdminController {
  constructor(
    private readonly kyc: KycService,
    private readonly cases: CasesService,
  ) {}

  @Get()
  @ForStaff('kyc.read')
  @ApiOperation({ summary: 'Applications, oldest first; nothing personal' })
  @ApiPage(KycApplicationDto, KYC_APPLICATIONS)
  list(@Query() query: QueryParameters) {
    return this.kyc.list(parseList(query));
  }

  @Get('export.csv')
  @ForStaff('kyc.read')
  @Audited('kyc.export', { resource: 'kyc_applications' })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The same list as CSV (RFC 4180)' })
  @ApiCsv(KYC_APPLICATIONS)
  @Refuses('exports_busy')
  export(@Query() query: QueryParameters) {
    return csvFile('kyc-applications', this.kyc.export(parseList(query)));
  }

  @Get(':id')
  @Audited('kyc.read', { resource: 'kyc_applications' })
  @ForStaff('kyc.read')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary:
      'One application with what was handed in; personal data in clear with kyc.review or kyc.documents, audited',
  })
  @ApiOkResponse({ type: KycCaseDto })
  get(@CurrentStaff() actor: StaffActor, @Id() id: string) {
    return this.cases.read(actor, id);
  }
}
