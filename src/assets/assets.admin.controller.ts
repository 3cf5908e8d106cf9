import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { Id } from '../common/http/id.decorator.js';
import { ApiPage } from '../common/list-query/api-page.js';
import { parseNative, type QueryParameters } from '../common/list-query/native.dialect.js';
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
    return this.assets.list(parseNative(query));
  }

  @Get(':id')
  @ForStaff('assets.read')
  @ApiOperation({ summary: 'One asset with its details and metrics' })
  @ApiOkResponse({ type: AssetDto })
  get(@Id() id: string) {
    return this.assets.get(id);
  }
}
