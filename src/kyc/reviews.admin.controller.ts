import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { Audited } from '../auth/audited.js';
import { CurrentStaff } from '../auth/current-staff.js';
import type { StaffActor } from '../common/actor.js';
import { Id } from '../common/http/id.decorator.js';
import { IdempotencyRequired } from '../common/http/idempotency.js';
import { IfMatch, type Precondition } from '../common/http/precondition.js';
import { Refuses } from '../common/problem/refuses.js';
import { KycCaseDto } from './dto/kyc-application.dto.js';
import {
  LegalHoldReasonDto,
  ProposedRevocationDto,
  RejectApplicationDto,
  RevokeDto,
  VerifyDto,
} from './dto/review.dto.js';
import { LegalHoldsService } from './legal-holds.service.js';
import { ReviewsService } from './reviews.service.js';
import { RevocationsService } from './revocations.service.js';

const RESOURCE = { resource: 'kyc_applications' };

@ApiTags('kyc')
@Controller('kyc/applications/:id')
export class ReviewsAdminController {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly revocations: RevocationsService,
    private readonly holds: LegalHoldsService,
  ) {}

  @Post('claim')
  @HttpCode(200)
  @Audited('kyc.claim', RESOURCE)
  @ForStaff('kyc.review')
  @ApiOperation({ summary: 'Take it for half an hour; nobody else decides it meanwhile' })
  @ApiOkResponse({ type: KycCaseDto })
  @Refuses('already_claimed', 'invalid_state', 'own_case')
  claim(@CurrentStaff() actor: StaffActor, @Id() id: string, @IfMatch() precondition: Precondition) {
    return this.reviews.claim(actor, id, precondition);
  }

  @Post('extend')
  @HttpCode(200)
  @Audited('kyc.extend', RESOURCE)
  @ForStaff('kyc.review')
  @ApiOperation({ summary: 'Half an hour more, from now on' })
  @ApiOkResponse({ type: KycCaseDto })
  @Refuses('not_claimed', 'already_claimed', 'invalid_state')
  extend(@CurrentStaff() actor: StaffActor, @Id() id: string, @IfMatch() precondition: Precondition) {
    return this.reviews.extend(actor, id, precondition);
  }

  @Post('release')
  @HttpCode(200)
  @Audited('kyc.release', RESOURCE)
  @ForStaff('kyc.review')
  @ApiOperation({ summary: 'Give it back to the queue' })
  @ApiOkResponse({ type: KycCaseDto })
  @Refuses('not_claimed', 'already_claimed', 'invalid_state')
  release(@CurrentStaff() actor: StaffActor, @Id() id: string, @IfMatch() precondition: Precondition) {
    return this.reviews.release(actor, id, precondition);
  }

  @Post('verify')
  @HttpCode(200)
  @Audited('kyc.verify', RESOURCE)
  @ForStaff('kyc.review')
  @IdempotencyRequired()
  @ApiOperation({ summary: 'Approve what one has claimed; the applicant stands at tier 3 at least' })
  @ApiOkResponse({ type: KycCaseDto })
  @Refuses(
    'not_claimed',
    'already_claimed',
    'invalid_state',
    'papers_not_clean',
    'own_case',
    '409 account_closed',
  )
  verify(
    @CurrentStaff() actor: StaffActor,
    @Id() id: string,
    @Body() decision: VerifyDto,
    @IfMatch() precondition: Precondition,
  ) {
    return this.reviews.verify(actor, id, decision, precondition);
  }

  @Post('reject')
  @HttpCode(200)
  @Audited('kyc.reject', RESOURCE)
  @ForStaff('kyc.review')
  @IdempotencyRequired()
  @ApiOperation({ summary: 'Reject what one has claimed, for another try or for good' })
  @ApiOkResponse({ type: KycCaseDto })
  @Refuses('not_claimed', 'already_claimed', 'invalid_state', 'own_case')
  reject(
    @CurrentStaff() actor: StaffActor,
    @Id() id: string,
    @Body() decision: RejectApplicationDto,
    @IfMatch() precondition: Precondition,
  ) {
    return this.reviews.reject(actor, id, decision, precondition);
  }

  @Post('revoke')
  @HttpCode(202)
  @Audited('kyc.revoke', { ...RESOURCE, byService: true })
  @ForStaff('kyc.review')
  @IdempotencyRequired()
  @ApiOperation({ summary: 'Propose to take a verification back; a second member of staff approves it' })
  @ApiAcceptedResponse({ type: ProposedRevocationDto })
  @Refuses('invalid_state', 'approval_pending')
  revoke(
    @CurrentStaff() actor: StaffActor,
    @Id() id: string,
    @Body() request: RevokeDto,
    @IfMatch() precondition: Precondition,
  ) {
    return this.revocations.propose(actor, id, request, precondition);
  }

  @Post('legal-hold')
  @HttpCode(200)
  @Audited('kyc.legal_hold', RESOURCE)
  @ForStaff('kyc.review')
  @ApiOperation({ summary: 'Keep the applicant from being erased' })
  @ApiOkResponse({ type: KycCaseDto })
  @Refuses('legal_hold')
  hold(
    @CurrentStaff() actor: StaffActor,
    @Id() id: string,
    @Body() { reason }: LegalHoldReasonDto,
    @IfMatch() precondition: Precondition,
  ) {
    return this.holds.set(actor, id, reason, precondition);
  }

  @Post('legal-hold/lift')
  @HttpCode(200)
  @Audited('kyc.legal_hold_lift', RESOURCE)
  @ForStaff('kyc.review')
  @ApiOperation({ summary: 'Lift the legal hold' })
  @ApiOkResponse({ type: KycCaseDto })
  @Refuses('no_legal_hold')
  lift(@Id() id: string, @Body() { reason }: LegalHoldReasonDto, @IfMatch() precondition: Precondition) {
    return this.holds.lift(id, reason, precondition);
  }
}
