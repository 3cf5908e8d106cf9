import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { Audited } from '../auth/audited.js';
import { Id } from '../common/http/id.decorator.js';
import { ApiCsv, ApiPage } from '../common/list-query/api-page.js';
import { csvFile } from '../common/list-query/csv-file.js';
import type { QueryParameters } from '../common/list-query/list-query.js';
import { parseList } from '../common/list-query/parse-list.js';
import { KycApplicationDto } from './dto/kyc-application.dto.js';
import { KYC_APPLICATIONS } from './kyc.list.js';
import { KycService } from './kyc.service.js';

@ApiTags('kyc')
@Controller('kyc/applications')
export class KycAdminController {
  constructor(private readonly kyc: KycService) {}

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
  export(@Query() query: QueryParameters) {
    return csvFile('kyc-applications', this.kyc.export(parseList(query)));
  }

  @Get(':id')
  @ForStaff('kyc.read')
  @ApiOperation({ summary: 'One application with what was handed in; nothing personal' })
  @ApiOkResponse({ type: KycApplicationDto })
  get(@Id() id: string) {
    return this.kyc.get(id);
  }
}
