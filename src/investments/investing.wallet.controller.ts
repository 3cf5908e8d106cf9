import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForInvestor } from '../auth/access.js';
import { Investor } from '../auth/wallet/investor.decorator.js';
import type { InvestorActor } from '../common/actor.js';
import { Id } from '../common/http/id.decorator.js';
import { IdempotencyRequired } from '../common/http/idempotency.js';
import { Refuses } from '../common/problem/refuses.js';
import { AttachTransactionDto } from './dto/investing.dto.js';
import { OwnInvestmentDto } from './dto/own-investment.dto.js';
import { InvestingService } from './investing.service.js';

@ApiTags('investing')
@Controller('pool/investments')
export class InvestingWalletController {
  constructor(private readonly investing: InvestingService) {}

  @Get(':id')
  @ForInvestor()
  @ApiOperation({ summary: 'One of my investments' })
  @ApiOkResponse({ type: OwnInvestmentDto })
  get(@Investor() actor: InvestorActor, @Id() id: string) {
    return this.investing.get(actor, id);
  }

  @Post(':id/transaction')
  @HttpCode(200)
  @ForInvestor()
  @IdempotencyRequired()
  @ApiOperation({ summary: 'Name the transaction that pays; whether it does, its logs say' })
  @ApiOkResponse({ type: OwnInvestmentDto })
  @Refuses('invalid_state', 'transaction_taken')
  attachTransaction(
    @Investor() actor: InvestorActor,
    @Id() id: string,
    @Body() { transactionHash }: AttachTransactionDto,
  ) {
    return this.investing.attachTransaction(actor, id, transactionHash);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @ForInvestor()
  @IdempotencyRequired()
  @ApiOperation({ summary: 'Give up a reservation that nothing pays for yet' })
  @ApiOkResponse({ type: OwnInvestmentDto })
  @Refuses('invalid_state', 'payment_under_way')
  cancel(@Investor() actor: InvestorActor, @Id() id: string) {
    return this.investing.cancel(actor, id);
  }
}
