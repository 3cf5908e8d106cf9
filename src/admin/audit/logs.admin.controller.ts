import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../../auth/access.js';
import { Audited } from '../../auth/audited.js';
import { Id } from '../../common/http/id.decorator.js';
import { ApiCsv, ApiPage } from '../../common/list-query/api-page.js';
import { csvFile } from '../../common/list-query/csv-file.js';
import type { QueryParameters } from '../../common/list-query/list-query.js';
import {
  AuditLogDto,
  InclusionProofDto,
  SealedAuditLogDto,
  VerificationDto,
  VerifyQueryDto,
} from '../dto/audit-log.dto.js';
import { Refuses } from '../../common/problem/refuses.js';
import { LOGS } from './logs.list.js';
import { LogsService } from './logs.service.js';
import { VerificationService } from './verification.service.js';

@ApiTags('audit log')
@Controller('admin/logs')
export class LogsAdminController {
  constructor(
    private readonly logs: LogsService,
    private readonly verification: VerificationService,
  ) {}

  @Get()
  @ForStaff('audit.read')
  @ApiOperation({
    summary: 'Who did what; with a cursor newest first, answering {data, nextCursor, prevCursor}',
  })
  @ApiPage(AuditLogDto, LOGS, { withCursor: true })
  list(@Query() query: QueryParameters) {
    return this.logs.list(query);
  }

  @Get('verify')
  @ForStaff('audit.read')
  @ApiOperation({ summary: 'Compare the log with its seals; names the first altered, missing or added row' })
  @ApiOkResponse({ type: VerificationDto })
  @Refuses('verification_running', 'validation_failed')
  verify(@Query() { seal }: VerifyQueryDto) {
    return this.verification.verify(seal?.toLowerCase());
  }

  @Get('export.csv')
  @ForStaff('audit.read')
  @Audited('logs.export', { resource: 'admin_logs' })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The same rows as CSV (RFC 4180), oldest first' })
  @ApiCsv(LOGS)
  @Refuses('exports_busy')
  async export(@Query() query: QueryParameters) {
    return csvFile('audit-log', await this.logs.export(query));
  }

  @Get(':id')
  @ForStaff('audit.read')
  @ApiOperation({ summary: 'One row, and the seal that covers it' })
  @ApiOkResponse({ type: SealedAuditLogDto })
  get(@Id() id: string) {
    return this.logs.get(id);
  }

  @Get(':id/proof')
  @ForStaff('audit.read')
  @ApiOperation({ summary: 'Proof that the row was sealed, for `pend audit check-proof`' })
  @ApiOkResponse({ type: InclusionProofDto })
  @Refuses('not_sealed_yet', 'audit_row_differs')
  proof(@Id() id: string) {
    return this.logs.proof(id);
  }
}
