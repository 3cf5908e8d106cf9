import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { Audited } from '../auth/audited.js';
import { Id } from '../common/http/id.decorator.js';
import { ApiCsv, ApiPage } from '../common/list-query/api-page.js';
import { csvFile } from '../common/list-query/csv-file.js';
import type { QueryParameters } from '../common/list-query/list-query.js';
import { parseList } from '../common/list-query/parse-list.js';
import { ASSETS } from './assets.list.js';
import { AssetsService } from './assets.service.js';
import { AssetDto } from './dto/asset.dto.js';

@ApiTags('assets')
@Controller('assets')
export class AssetsAdminController {
  constructor(private readonly assets: AssetsService) {}

  @Get()
  @ForStaff('assets.read')
  @ApiOperation({ summary: 'Assets, drafts included' })
  @ApiPage(AssetDto, ASSETS)
  list(@Query() query: QueryParameters) {
    return this.assets.list(parseList(query));
  }

  @Get('export.csv')
  @ForStaff('assets.read')
  @Audited('asset.export', { resource: 'assets' })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The same list as CSV (RFC 4180)' })
  @ApiCsv(ASSETS)
  export(@Query() query: QueryParameters) {
    return csvFile('assets', this.assets.export(parseList(query)));
  }

  @Get(':id')
  @ForStaff('assets.read')
  @ApiOperation({ summary: 'One asset with its details and metrics' })
  @ApiOkResponse({ type: AssetDto })
  get(@Id() id: string) {
    return this.assets.get(id);
  }
}
