import { Controller, Get, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { ApiFigures } from './api-figures.js';
import { AssetFiguresService } from './asset-figures.service.js';
import { AssetFiguresDto } from './dto/asset-figures.dto.js';
import { EventFiguresDto } from './dto/event-figures.dto.js';
import { InvestmentFiguresDto } from './dto/investment-figures.dto.js';
import { KycFiguresDto } from './dto/kyc-figures.dto.js';
import { OverviewFiguresDto } from './dto/overview-figures.dto.js';
import { RevenueFiguresDto } from './dto/revenue-figures.dto.js';
import { SystemFiguresDto } from './dto/system-figures.dto.js';
import { UserFiguresDto } from './dto/user-figures.dto.js';
import { EventFiguresService, parseEventQuestions } from './event-figures.service.js';
import { FigureAnswers, type FigureParameters } from './figure-answers.service.js';
import { InvestmentFiguresService } from './investment-figures.service.js';
import { KycFiguresService } from './kyc-figures.service.js';
import { OverviewFiguresService } from './overview-figures.service.js';
import { RevenueFiguresService } from './revenue-figures.service.js';
import { parseMetricTypes, SystemFiguresService } from './system-figures.service.js';
import { UserFiguresService } from './user-figures.service.js';

@ApiTags('analytics')
@Controller('analytics')
export class FiguresAdminController {
  constructor(
    private readonly answers: FigureAnswers,
    private readonly overviews: OverviewFiguresService,
    private readonly ofUsers: UserFiguresService,
    private readonly ofInvestments: InvestmentFiguresService,
    private readonly ofAssets: AssetFiguresService,
    private readonly ofKyc: KycFiguresService,
    private readonly ofRevenue: RevenueFiguresService,
    private readonly ofEvents: EventFiguresService,
    private readonly ofSystem: SystemFiguresService,
  ) {}

  @Get('overview')
  @ApiFigures(OverviewFiguresDto, 'The whole at one look, with its change against the period before')
  overview(@Query() query: FigureParameters) {
    return this.answers.give({ name: 'overview', read: (period) => this.overviews.read(period) }, query);
  }

  @Get('users')
  @ApiFigures(UserFiguresDto, 'Growth of users, their status and tiers')
  users(@Query() query: FigureParameters) {
    return this.answers.give({ name: 'users', read: (period) => this.ofUsers.read(period) }, query);
  }

  @Get('investments')
  @ApiFigures(InvestmentFiguresDto, 'Trend of investments by currency, and what becomes of them')
  investments(@Query() query: FigureParameters) {
    return this.answers.give(
      { name: 'investments', read: (period) => this.ofInvestments.read(period) },
      query,
    );
  }

  @Get('assets')
  @ApiFigures(AssetFiguresDto, 'Funding of assets, and which do best')
  assets(@Query() query: FigureParameters) {
    return this.answers.give({ name: 'assets', read: (period) => this.ofAssets.read(period) }, query);
  }

  @Get('kyc')
  @ApiFigures(KycFiguresDto, 'Applications, decisions, their times and who decides')
  kyc(@Query() query: FigureParameters) {
    return this.answers.give({ name: 'kyc', read: (period) => this.ofKyc.read(period) }, query);
  }

  @Get('revenue')
  @ApiFigures(RevenueFiguresDto, 'Confirmed less refunded, by currency and asset')
  revenue(@Query() query: FigureParameters) {
    return this.answers.give({ name: 'revenue', read: (period) => this.ofRevenue.read(period) }, query);
  }

  @Get('events')
  @ApiFigures(EventFiguresDto, 'Events by type, how far people get and whether they come back')
  @ApiQuery({
    name: 'funnel',
    required: false,
    description: 'Types of events in their order',
    schema: { type: 'string', example: 'app.opened,pool.viewed,invest.begun' },
  })
  @ApiQuery({ name: 'retention', required: false, enum: ['day', 'week', 'month'] })
  events(@Query() { funnel, retention, ...query }: FigureParameters) {
    const questions = parseEventQuestions(funnel, retention);
    const key = `:${questions.funnel?.join() ?? ''}:${questions.retention ?? ''}`;
    return this.answers.give(
      { name: 'events', key, read: (period) => this.ofEvents.read(period, questions) },
      query,
    );
  }

  @Get('system')
  @ApiFigures(SystemFiguresDto, 'How the machine fared: mean, least and most of what was measured')
  @ApiQuery({
    name: 'types',
    required: false,
    description: 'Of metrics, separated by commas; all by default',
  })
  system(@Query() { types, ...query }: FigureParameters) {
    const wanted = parseMetricTypes(types);
    const key = `:${wanted?.join() ?? ''}`;
    return this.answers.give(
      { name: 'system', key, read: (period) => this.ofSystem.read(period, wanted) },
      query,
    );
  }
}
