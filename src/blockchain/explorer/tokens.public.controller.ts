import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ForPublic } from '../../auth/access.js';
import { ApiKeyset } from '../../common/list-query/api-page.js';
import { parseKeyset } from '../../common/list-query/keyset.js';
import { SaysChainAge } from './chain-age.js';
import { ContractDto, TokenDto, TokenHolderDto } from './dto/token.dto.js';
import { type Parameters, refuseUnknown } from './parameters.js';
import { ADDRESS, AddressPipe } from './references.js';
import { TokensService } from './tokens.service.js';

const PIPE = new AddressPipe();

@ApiTags('explorer')
@Controller()
@SaysChainAge()
export class TokensPublicController {
  constructor(private readonly tokens: TokensService) {}

  @Get('tokens')
  @ForPublic()
  @ApiOperation({ summary: 'Contracts that log transfers as ERC-20 says' })
  @ApiKeyset(TokenDto)
  list(@Query() { cursor, limit, ...unknown }: Parameters) {
    refuseUnknown('tokens', unknown);
    return this.tokens.list(parseKeyset(cursor, limit, [ADDRESS]));
  }

  @Get('tokens/:address')
  @ForPublic()
  @ApiOperation({ summary: 'One token' })
  @ApiParam({ name: 'address' })
  @ApiOkResponse({ type: TokenDto })
  get(@Param('address', PIPE) address: string) {
    return this.tokens.get(address);
  }

  @Get('tokens/:address/holders')
  @ForPublic()
  @ApiOperation({ summary: 'Who holds a token, in the order of addresses' })
  @ApiParam({ name: 'address' })
  @ApiKeyset(TokenHolderDto)
  holders(@Param('address', PIPE) address: string, @Query() { cursor, limit, ...unknown }: Parameters) {
    refuseUnknown('holders', unknown);
    return this.tokens.listHolders(address, parseKeyset(cursor, limit, [ADDRESS]));
  }

  @Get('contracts')
  @ForPublic()
  @ApiOperation({ summary: 'Contracts whose events are known' })
  @ApiKeyset(ContractDto)
  contracts(@Query() { cursor, limit, ...unknown }: Parameters) {
    refuseUnknown('contracts', unknown);
    return this.tokens.listContracts(parseKeyset(cursor, limit, [ADDRESS]));
  }
}
