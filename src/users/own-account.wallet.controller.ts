import { Body, Controller, Delete, Get, Header, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { ForInvestor } from '../auth/access.js';
import { Investor } from '../auth/wallet/investor.decorator.js';
import type { InvestorActor } from '../common/actor.js';
import { Id } from '../common/http/id.decorator.js';
import { ApiKeyset } from '../common/list-query/api-page.js';
import { Refuses } from '../common/problem/refuses.js';
import {
  ChangeProfileDto,
  ClosedAccountDto,
  OWN_ACTIVITY_KINDS,
  OwnActivityDto,
  OwnDataDto,
  OwnDevicesDto,
  OwnProfileDto,
  RemovedDeviceDto,
} from './dto/own-account.dto.js';
import { OwnAccountService } from './own-account.service.js';
import { OwnDataService } from './own-data.service.js';

@ApiTags('wallet')
@Controller('user')
export class OwnAccountWalletController {
  constructor(
    private readonly account: OwnAccountService,
    private readonly data: OwnDataService,
  ) {}

  @Get('profile')
  @ForInvestor()
  @ApiOperation({ summary: 'My account and preferences' })
  @ApiOkResponse({ type: OwnProfileDto })
  profile(@Investor() investor: InvestorActor) {
    return this.account.profile(investor);
  }

  @Patch('profile')
  @ForInvestor()
  @ApiOperation({ summary: 'Change my preferences; what is left out stays' })
  @ApiOkResponse({ type: OwnProfileDto })
  changeProfile(@Investor() investor: InvestorActor, @Body() change: ChangeProfileDto) {
    return this.account.changeProfile(investor, change);
  }

  @Get('activity')
  @ForInvestor()
  @ApiOperation({ summary: 'What became of my money and papers, my tier, and logins; newest first' })
  @ApiQuery({ name: 'kind', required: false, enum: OWN_ACTIVITY_KINDS })
  @ApiKeyset(OwnActivityDto)
  activity(
    @Investor() investor: InvestorActor,
    @Query('cursor') cursor?: string,
    @Query('limit') limit?: string,
    @Query('kind') kind?: string,
  ) {
    return this.account.listActivity(investor, cursor, limit, kind);
  }

  @Get('devices')
  @ForInvestor()
  @ApiOperation({ summary: 'Devices that I logged in from, the latest first' })
  @ApiOkResponse({ type: OwnDevicesDto })
  devices(@Investor() investor: InvestorActor) {
    return this.account.devices(investor);
  }

  @Delete('devices/:id')
  @ForInvestor()
  @ApiOperation({ summary: 'Forget a device and end the sessions that were begun from it' })
  @ApiOkResponse({ type: RemovedDeviceDto })
  removeDevice(@Investor() investor: InvestorActor, @Id() id: string) {
    return this.account.removeDevice(investor, id);
  }

  @Get('export')
  @ForInvestor()
  @Header('cache-control', 'no-store')
  @Header('content-disposition', 'attachment; filename="pend-export.json"')
  @ApiOperation({ summary: 'Everything that is held about me' })
  @ApiOkResponse({ type: OwnDataDto })
  export(@Investor() investor: InvestorActor) {
    return this.data.export(investor);
  }

  @Post('close')
  @HttpCode(200)
  @ForInvestor()
  @ApiOperation({ summary: 'Close my account for good; 409 open_positions while it holds something' })
  @ApiOkResponse({ type: ClosedAccountDto })
  @Refuses('open_positions', 'legal_hold')
  close(@Investor() investor: InvestorActor) {
    return this.account.close(investor);
  }
}
