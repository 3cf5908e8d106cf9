import { Controller, Get, Header, Headers, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForInvestorOrStaff } from '../auth/access.js';
import { Audited } from '../auth/audited.js';
import { CurrentActor } from '../auth/current-actor.js';
import type { InvestorActor, StaffActor } from '../common/actor.js';
import { Id } from '../common/http/id.decorator.js';
import { percentDecoded } from '../common/http/percent-decoded.js';
import { Refuses } from '../common/problem/refuses.js';
import { DocumentViewsService } from './document-views.service.js';
import { ViewDocumentDto } from './dto/document-view.dto.js';

@ApiTags('kyc')
@Controller('kyc/documents')
export class KycDocumentsController {
  constructor(private readonly views: DocumentViewsService) {}

  @Get(':id/content')
  @ForInvestorOrStaff('kyc.documents')
  @Audited('kyc.view_document', { resource: 'kyc_documents' })
  @Header('cache-control', 'no-store')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @ApiOperation({
    summary: "A paper: one's own, or for staff with a reason, which is audited; images bear viewer and time",
  })
  @ApiHeader({ name: 'X-Reason', required: false, description: 'For staff: why, percent-encoded UTF-8' })
  @ApiOkResponse({
    content: Object.fromEntries(
      ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'].map((type) => [
        type,
        { schema: { type: 'string', format: 'binary' } },
      ]),
    ),
  })
  @Refuses(
    'scan_pending',
    'document_infected',
    'document_tampered',
    'document_not_stored',
    'erased',
    'validation_failed',
  )
  view(
    @CurrentActor() actor: InvestorActor | StaffActor,
    @Id() id: string,
    @Query() { reason }: ViewDocumentDto,
    @Headers('x-reason') header?: string,
  ) {
    if (actor.kind === 'user') return this.views.viewOwn(actor, id);
    return this.views.viewAsStaff(actor, id, percentDecoded(header) ?? reason);
  }
}
