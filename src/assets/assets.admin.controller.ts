import { Body, Controller, Delete, Get, Header, HttpCode, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { Audited } from '../auth/audited.js';
import { CurrentStaff } from '../auth/current-staff.js';
import type { StaffActor } from '../common/actor.js';
import { CreatedAt } from '../common/http/created-at.js';
import { Id } from '../common/http/id.decorator.js';
import { IfMatch, type Precondition } from '../common/http/precondition.js';
import { ApiCsv, ApiPage } from '../common/list-query/api-page.js';
import { csvFile } from '../common/list-query/csv-file.js';
import type { QueryParameters } from '../common/list-query/list-query.js';
import { parseList } from '../common/list-query/parse-list.js';
import { Refuses } from '../common/problem/refuses.js';
import { AssetAdministrationService } from './asset-administration.service.js';
import { ASSETS } from './assets.list.js';
import { AssetsService } from './assets.service.js';
import { AssetDto, DeletedAssetDto } from './dto/asset.dto.js';
import { CreateAssetDto, UpdateAssetDto } from './dto/asset-input.dto.js';

const AUDITED = { resource: 'assets' };

@ApiTags('assets')
@Controller('assets')
export class AssetsAdminController {
  constructor(
    private readonly assets: AssetsService,
    private readonly administration: AssetAdministrationService,
  ) {}

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
  @Refuses('exports_busy')
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

  @Post()
  @ForStaff('assets.write')
  @Audited('asset.create', AUDITED)
  @CreatedAt('/api/assets')
  @ApiOperation({ summary: 'Make a draft, with its details in the same body' })
  @ApiCreatedResponse({ type: AssetDto })
  @Refuses('contract_taken')
  create(@CurrentStaff() actor: StaffActor, @Body() asset: CreateAssetDto) {
    return this.administration.create(actor, asset);
  }

  @Patch(':id')
  @ForStaff('assets.write')
  @Audited('asset.update', AUDITED)
  @ApiOperation({ summary: 'Change fields of an asset and its details; If-Match is honoured' })
  @ApiBody({ type: UpdateAssetDto })
  @ApiOkResponse({ type: AssetDto })
  @Refuses('contract_taken', 'invalid_state')
  update(
    @CurrentStaff() actor: StaffActor,
    @Id() id: string,
    @Body() body: unknown,
    @IfMatch() precondition: Precondition,
  ) {
    return this.administration.update(actor, id, body, precondition);
  }

  @Put(':id')
  @ForStaff('assets.write')
  @Audited('asset.update', AUDITED)
  @ApiOperation({ summary: 'The same as PATCH: what is left out stays' })
  @ApiBody({ type: UpdateAssetDto })
  @ApiOkResponse({ type: AssetDto })
  @Refuses('contract_taken', 'invalid_state')
  replace(
    @CurrentStaff() actor: StaffActor,
    @Id() id: string,
    @Body() body: unknown,
    @IfMatch() precondition: Precondition,
  ) {
    return this.administration.update(actor, id, body, precondition);
  }

  @Delete(':id')
  @ForStaff('assets.write')
  @Audited('asset.delete', AUDITED)
  @ApiOperation({ summary: 'Delete a draft; 409 for what was ever open' })
  @ApiOkResponse({ type: DeletedAssetDto })
  @Refuses('invalid_state', 'has_investments')
  delete(@CurrentStaff() actor: StaffActor, @Id() id: string, @IfMatch() precondition: Precondition) {
    return this.administration.delete(actor, id, precondition);
  }

  @Post(':id/publish')
  @HttpCode(200)
  @ForStaff('assets.write')
  @Audited('asset.publish', AUDITED)
  @ApiOperation({ summary: 'Open a complete draft; 422 names what is missing' })
  @ApiOkResponse({ type: AssetDto })
  @Refuses('invalid_state', 'validation_failed')
  publish(@CurrentStaff() actor: StaffActor, @Id() id: string, @IfMatch() precondition: Precondition) {
    return this.administration.move(actor, id, 'publish', precondition);
  }

  @Post(':id/pause')
  @HttpCode(200)
  @ForStaff('assets.write')
  @Audited('asset.pause', AUDITED)
  @ApiOperation({ summary: 'Take no investments for now' })
  @ApiOkResponse({ type: AssetDto })
  @Refuses('invalid_state')
  pause(@CurrentStaff() actor: StaffActor, @Id() id: string, @IfMatch() precondition: Precondition) {
    return this.administration.move(actor, id, 'pause', precondition);
  }

  @Post(':id/resume')
  @HttpCode(200)
  @ForStaff('assets.write')
  @Audited('asset.resume', AUDITED)
  @ApiOperation({ summary: 'Open a paused asset again' })
  @ApiOkResponse({ type: AssetDto })
  @Refuses('invalid_state', 'validation_failed')
  resume(@CurrentStaff() actor: StaffActor, @Id() id: string, @IfMatch() precondition: Precondition) {
    return this.administration.move(actor, id, 'resume', precondition);
  }

  @Post(':id/close')
  @HttpCode(200)
  @ForStaff('assets.write')
  @Audited('asset.close', AUDITED)
  @ApiOperation({ summary: 'Close an asset for good' })
  @ApiOkResponse({ type: AssetDto })
  @Refuses('invalid_state')
  close(@CurrentStaff() actor: StaffActor, @Id() id: string, @IfMatch() precondition: Precondition) {
    return this.administration.move(actor, id, 'close', precondition);
  }
}
