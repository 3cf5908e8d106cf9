import { Body, Controller, Get, HttpCode, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ForInvestor } from '../auth/access.js';
import { Investor } from '../auth/wallet/investor.decorator.js';
import type { InvestorActor } from '../common/actor.js';
import { Id } from '../common/http/id.decorator.js';
import { IfMatch, type Precondition } from '../common/http/precondition.js';
import { Refuses } from '../common/problem/refuses.js';
import { ApplicantService } from './applicant.service.js';
import {
  ApplicantApplicationDto,
  BeginApplicationDto,
  ChangeApplicationDto,
  TierRequirementDto,
} from './dto/applicant-application.dto.js';

@ApiTags('kyc')
@Controller('kyc')
export class ApplicantWalletController {
  constructor(private readonly applicant: ApplicantService) {}

  @Get('requirements')
  @ForInvestor()
  @ApiOperation({ summary: 'Which papers each tier asks for' })
  @ApiOkResponse({ type: TierRequirementDto, isArray: true })
  requirements() {
    return this.applicant.requirements();
  }

  @Get('applications/current')
  @ForInvestor()
  @ApiOperation({ summary: 'My application: how it stands, what is missing, what I was told' })
  @ApiOkResponse({ type: ApplicantApplicationDto })
  @Refuses('not_found')
  current(@Investor() investor: InvestorActor) {
    return this.applicant.current(investor);
  }

  @Post('applications')
  @ForInvestor()
  @ApiOperation({ summary: 'Begin an application; after a rejection with RETRY, the next attempt' })
  @ApiCreatedResponse({ type: ApplicantApplicationDto })
  @Refuses('application_open', 'rejected_finally', 'already_verified', '409 account_closed')
  async begin(
    @Investor() investor: InvestorActor,
    @Body() request: BeginApplicationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const application = await this.applicant.begin(investor, request);
    void reply.header('location', '/api/kyc/applications/current');
    return application;
  }

  @Patch('applications/:id')
  @ForInvestor()
  @ApiOperation({ summary: 'Correct a draft' })
  @ApiOkResponse({ type: ApplicantApplicationDto })
  @Refuses('invalid_state')
  change(
    @Investor() investor: InvestorActor,
    @Id() id: string,
    @Body() request: ChangeApplicationDto,
    @IfMatch() precondition: Precondition,
  ) {
    return this.applicant.change(investor, id, request, precondition);
  }

  @Post('applications/:id/submit')
  @HttpCode(200)
  @ForInvestor()
  @ApiOperation({ summary: 'Hand a draft in; nothing of it changes any more' })
  @ApiOkResponse({ type: ApplicantApplicationDto })
  @Refuses('incomplete', 'invalid_state', 'papers_not_clean')
  submit(@Investor() investor: InvestorActor, @Id() id: string, @IfMatch() precondition: Precondition) {
    return this.applicant.submit(investor, id, precondition);
  }
}
