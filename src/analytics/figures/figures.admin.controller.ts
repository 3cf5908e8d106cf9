import { applyDecorators, Controller, Get, type Type } from '@nestjs/common';
import { Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiQuery, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { ApiExtraModels } from '@nestjs/swagger';
import { ForStaff } from '../../auth/access.js';
import { SaysItsAge } from '../../common/http/data-age.js';
import { AssetFiguresService } from './asset-figures.service.js';
import { AssetFiguresDto } from './dto/asset-figures.dto.js';
import { InvestmentFiguresDto } from './dto/investment-figures.dto.js';
import { KycFiguresDto } from './dto/kyc-figures.dto.js';
import { OverviewFiguresDto } from './dto/overview-figures.dto.js';
import { RevenueFiguresDto } from './dto/revenue-figures.dto.js';
import { UserFiguresDto } from './dto/user-figures.dto.js';
import { FigureAnswers, type FigureParameters } from './figure-answers.service.js';
import { InvestmentFiguresService } from './investment-figures.service.js';
import { KycFiguresService } from './kyc-figures.service.js';
import { OverviewFiguresService } from './overview-figures.service.js';
import { INTERVALS, PERIOD_NAMES } from './period.js';
import { RevenueFiguresService } from './revenue-figures.service.js';
import { UserFiguresService } from './user-figures.service.js';

/** What every endpoint of figures takes and gives. */
function ApiFigures(record: Type, summary: string): MethodDecorator {
  return applyDecorators(
    ForStaff('analytics.read'),
    SaysItsAge(),
    ApiOperation({ summary }),
    ApiExtraModels(record),
    ApiQuery({
      name: 'period',
      required: false,
      enum: PERIOD_NAMES,
      description: 'Ends now; 30d by default',
    }),
    ApiQuery({
      name: 'from',
      required: false,
      description:
        'Instead of a period: a day of timeZone, or a time with its offset, at a whole quarter of an hour',
      schema: { type: 'string', example: '2026-01-31' },
    }),
    ApiQuery({
      name: 'to',
      required: false,
      description: 'A day is meant to its end; now by default',
      schema: { type: 'string' },
    }),
    ApiQuery({
      name: 'interval',
      required: false,
      enum: INTERVALS,
      description: 'By default as the period is long',
    }),
    ApiQuery({
      name: 'timeZone',
      required: false,
      description: 'Whose days they are, by its IANA name',
      schema: { type: 'string', default: 'Africa/Cairo' },
    }),
    ApiQuery({
      name: 'format',
      required: false,
      enum: ['json', 'csv', 'svg'],
      description: 'json by default',
    }),
    ApiProduces('application/json', 'text/csv', 'image/svg+xml'),
    ApiOkResponse({
      content: {
        'application/json': { schema: { $ref: getSchemaPath(record) } },
        'text/csv': { schema: { type: 'string', description: 'The points, one row each' } },
        'image/svg+xml': { schema: { type: 'string', description: 'A chart, ready to embed' } },
      },
    }),
  );
}

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
}
