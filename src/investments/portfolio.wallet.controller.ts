import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { ForInvestor } from '../auth/access.js';
import { Investor } from '../auth/wallet/investor.decorator.js';
import type { InvestorActor } from '../common/actor.js';
import { parseAsOf } from '../common/as-of.js';
import { CURRENCIES } from '../common/currency.js';
import { ApiAsOf } from '../common/http/api-as-of.js';
import { ApiPage } from '../common/list-query/api-page.js';
import { csvFile } from '../common/list-query/csv-file.js';
import type { QueryParameters } from '../common/list-query/list-query.js';
import { parseList } from '../common/list-query/parse-list.js';
import { OwnInvestmentDto } from './dto/own-investment.dto.js';
import { AllocationsDto, HoldingsDto, PortfolioDto } from './dto/portfolio.dto.js';
import { OWN_INVESTMENTS } from './own-investments.list.js';
import { OwnInvestmentsService } from './own-investments.service.js';
import { PortfolioService } from './portfolio.service.js';
import { StatementService } from './statement.service.js';

type AsOf = string | string[] | undefined;

@ApiTags('wallet')
@Controller('user')
export class PortfolioWalletController {
  constructor(
    private readonly portfolio: PortfolioService,
    private readonly investments: OwnInvestmentsService,
    private readonly statements: StatementService,
  ) {}

  @Get('portfolio')
  @ForInvestor()
  @ApiOperation({ summary: 'What I hold, what it is worth and how it is spread; now or on a past day' })
  @ApiAsOf()
  @ApiOkResponse({ type: PortfolioDto })
  show(@Investor() investor: InvestorActor, @Query('asOf') asOf: AsOf) {
    return this.portfolio.show(investor, parseAsOf(asOf));
  }

  @Get('holdings')
  @ForInvestor()
  @ApiOperation({ summary: 'What I hold, by asset and currency, and until when it is locked up' })
  @ApiAsOf()
  @ApiOkResponse({ type: HoldingsDto })
  holdings(@Investor() investor: InvestorActor, @Query('asOf') asOf: AsOf) {
    return this.portfolio.holdings(investor, parseAsOf(asOf));
  }

  @Get('allocation')
  @ForInvestor()
  @ApiOperation({ summary: 'How my money is spread: per cent that sum to exactly 100 in each currency' })
  @ApiAsOf()
  @ApiOkResponse({ type: AllocationsDto })
  allocation(@Investor() investor: InvestorActor, @Query('asOf') asOf: AsOf) {
    return this.portfolio.allocation(investor, parseAsOf(asOf));
  }

  @Get('investments')
  @ForInvestor()
  @ApiOperation({ summary: 'My investments, whatever became of them' })
  @ApiPage(OwnInvestmentDto, OWN_INVESTMENTS)
  list(@Investor() investor: InvestorActor, @Query() query: QueryParameters) {
    return this.investments.list(investor, parseList(query));
  }

  @Get('statement.csv')
  @ForInvestor()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Opening balance, movements and closing balance by currency, as CSV (RFC 4180)' })
  @ApiQuery({ name: 'from', required: false, description: 'A day (UTC) or a moment' })
  @ApiQuery({ name: 'to', required: false, description: 'A day, which is meant to its end, or a moment' })
  @ApiQuery({ name: 'currency', required: false, enum: CURRENCIES })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async statement(
    @Investor() investor: InvestorActor,
    @Query() { from, to, currency }: Record<string, string | string[] | undefined>,
  ) {
    return csvFile('statement', await this.statements.export(investor, { from, to, currency }));
  }
}
