import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForPublic } from '../auth/access.js';
import { WalletPoolsDto } from './dto/pool-figures.dto.js';
import { PoolsService } from './pools.service.js';

@ApiTags('explorer')
@Controller('wallets/:address/pools')
export class WalletPoolsPublicController {
  constructor(private readonly pools: PoolsService) {}

  @Get()
  @ForPublic()
  @ApiOperation({ summary: 'Pools that a wallet has dealt with on the chain' })
  @ApiOkResponse({ type: WalletPoolsDto })
  list(@Param('address') address: string) {
    return this.pools.ofWallet(address);
  }
}
