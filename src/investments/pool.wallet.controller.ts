import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForInvestor } from '../auth/access.js';
import { Investor } from '../auth/wallet/investor.decorator.js';
import type { InvestorActor } from '../common/actor.js';
import { CreatedAt } from '../common/http/created-at.js';
import { Id } from '../common/http/id.decorator.js';
import { IdempotencyRequired } from '../common/http/idempotency.js';
import { ApiPage } from '../common/list-query/api-page.js';
import type { QueryParameters } from '../common/list-query/list-query.js';
import { parseList } from '../common/list-query/parse-list.js';
import { Refuses } from '../common/problem/refuses.js';
import {
  EligibilityDto,
  EligibilityQueryDto,
  InterestDto,
  InvestDto,
  RegisterInterestDto,
  WithdrawnInterestDto,
} from './dto/investing.dto.js';
import { OfferDto } from './dto/offer.dto.js';
import { OwnInvestmentDto } from './dto/own-investment.dto.js';
import { InterestService } from './interest.service.js';
import { InvestingService } from './investing.service.js';
import { OFFERS } from './offers.list.js';
import { OffersService } from './offers.service.js';

@ApiTags('investing')
@Controller('pool')
export class PoolWalletController {
  constructor(
    private readonly offers: OffersService,
    private readonly investing: InvestingService,
    private readonly interest: InterestService,
  ) {}

  @Get()
  @ForInvestor()
  @ApiOperation({ summary: 'Open assets, and whether one may invest in them' })
  @ApiPage(OfferDto, OFFERS)
  list(@Investor() actor: InvestorActor, @Query() query: QueryParameters) {
    return this.offers.list(actor, parseList(query));
  }

  @Get(':id')
  @ForInvestor()
  @ApiOperation({ summary: 'One asset that is or was open, and whether one may invest in it' })
  @ApiOkResponse({ type: OfferDto })
  get(@Investor() actor: InvestorActor, @Id() id: string) {
    return this.offers.get(actor, id);
  }

  @Get(':id/eligibility')
  @ForInvestor()
  @ApiOperation({ summary: 'Every rule that speaks against investing this amount, with its numbers' })
  @ApiOkResponse({ type: EligibilityDto })
  @Refuses('validation_failed')
  eligibility(@Investor() actor: InvestorActor, @Id() id: string, @Query() asking: EligibilityQueryDto) {
    return this.offers.eligibility(actor, id, asking);
  }

  @Post(':id/invest')
  @ForInvestor()
  @IdempotencyRequired()
  @CreatedAt('/api/pool/investments')
  @ApiOperation({ summary: 'Reserve; it counts once the chain shows the payment' })
  @ApiCreatedResponse({ type: OwnInvestmentDto })
  @Refuses(
    'user_suspended',
    'wrong_asset_type',
    'asset_paused',
    'asset_not_open',
    'deadline_passed',
    'kyc_required',
    'kyc_pending',
    'kyc_rejected',
    'kyc_expired',
    'tier_too_low',
    'cap_exceeded',
    'too_many_reservations',
    'currency_not_accepted',
    'below_minimum',
    'agreement_changed',
    'transaction_taken',
  )
  invest(@Investor() actor: InvestorActor, @Id() id: string, @Body() asked: InvestDto) {
    return this.investing.invest(actor, id, asked);
  }

  @Post(':id/interest')
  @HttpCode(201)
  @ForInvestor()
  @ApiOperation({ summary: 'Register interest, or say it anew: one for each person and asset' })
  @ApiCreatedResponse({ type: InterestDto })
  @Refuses('asset_not_open', 'user_suspended', 'wrong_asset_type', 'deadline_passed', 'asset_paused')
  registerInterest(@Investor() actor: InvestorActor, @Id() id: string, @Body() said: RegisterInterestDto) {
    return this.interest.register(actor, id, said);
  }

  @Delete(':id/interest')
  @ForInvestor()
  @ApiOperation({ summary: 'Withdraw it; the contact is forgotten' })
  @ApiOkResponse({ type: WithdrawnInterestDto })
  withdrawInterest(@Investor() actor: InvestorActor, @Id() id: string) {
    return this.interest.withdraw(actor, id);
  }
}
