import { Controller, Delete, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ForInvestor } from '../auth/access.js';
import { Investor } from '../auth/wallet/investor.decorator.js';
import type { InvestorActor } from '../common/actor.js';
import { CreatedAt } from '../common/http/created-at.js';
import { Id } from '../common/http/id.decorator.js';
import { TakesUpload } from '../common/http/upload.js';
import { Refuses } from '../common/problem/refuses.js';
import { FILE_REFUSALS } from '../vault/inspection/file-refused.js';
import { DocumentUploadDto, ReplacementUploadDto, RemovedDocumentDto } from './dto/document-upload.dto.js';
import { KycDocumentDto } from './dto/kyc-application.dto.js';
import { KycDocumentsService } from './kyc-documents.service.js';

/** Why the bytes of a paper may not be taken. */
const PAPER_REFUSALS = ['application_not_draft', 'too_many_parts', 'erased', ...FILE_REFUSALS] as const;

@ApiTags('kyc')
@Controller('kyc')
export class KycDocumentsWalletController {
  constructor(private readonly documents: KycDocumentsService) {}

  @Post('applications/:id/documents')
  @ForInvestor()
  @TakesUpload()
  @CreatedAt('/api/kyc/documents')
  @ApiOperation({ summary: 'Add a paper to the draft: JPEG, PNG, WebP or PDF, at most 10 MB' })
  @ApiBody({ type: DocumentUploadDto })
  @ApiCreatedResponse({ type: KycDocumentDto })
  @Refuses('too_many_documents', ...PAPER_REFUSALS)
  upload(@Investor() investor: InvestorActor, @Id() id: string, @Req() request: FastifyRequest) {
    return this.documents.upload(investor, id, request);
  }

  @Put('documents/:id')
  @ForInvestor()
  @TakesUpload()
  @ApiOperation({ summary: 'Other bytes for a paper of the draft' })
  @ApiBody({ type: ReplacementUploadDto })
  @ApiOkResponse({ type: KycDocumentDto })
  @Refuses(...PAPER_REFUSALS)
  replace(@Investor() investor: InvestorActor, @Id() id: string, @Req() request: FastifyRequest) {
    return this.documents.replace(investor, id, request);
  }

  @Delete('documents/:id')
  @ForInvestor()
  @ApiOperation({ summary: 'Take a paper of the draft back' })
  @ApiOkResponse({ type: RemovedDocumentDto })
  @Refuses('application_not_draft')
  remove(@Id() id: string) {
    return this.documents.remove(id);
  }
}
