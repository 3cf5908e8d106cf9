import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ForPublic } from '../../auth/access.js';
import { ApiKeyset } from '../../common/list-query/api-page.js';
import { parseKeyset } from '../../common/list-query/keyset.js';
import { Refuses } from '../../common/problem/refuses.js';
import { BlocksService } from './blocks.service.js';
import { SaysChainAge } from './chain-age.js';
import { BlockDto } from './dto/block.dto.js';
import { TransactionDto } from './dto/transaction.dto.js';
import { ApiExplorerExport, parseExport, type Parameters, refuseUnknown } from './parameters.js';
import { BlockReferencePipe, HASH, NUMBER } from './references.js';

const REFERENCE = new BlockReferencePipe();

@ApiTags('explorer')
@Controller('blocks')
@SaysChainAge()
export class BlocksPublicController {
  constructor(private readonly blocks: BlocksService) {}

  @Get()
  @ForPublic()
  @ApiOperation({ summary: 'Blocks, newest first' })
  @ApiKeyset(BlockDto)
  list(@Query() { cursor, limit, ...unknown }: Parameters) {
    refuseUnknown('blocks', unknown);
    return this.blocks.list(parseKeyset(cursor, limit, [NUMBER]));
  }

  @Get('latest')
  @ForPublic()
  @ApiOperation({ summary: 'The last indexed block' })
  @ApiOkResponse({ type: BlockDto })
  @Refuses('not_found')
  latest() {
    return this.blocks.latest();
  }

  @Get('export.:format')
  @ForPublic()
  @ApiOperation({ summary: 'The 10 000 newest blocks, or those behind a cursor, as CSV or JSON' })
  @ApiExplorerExport(BlockDto)
  @Refuses('exports_busy')
  export(@Param('format') format: string, @Query() { cursor, ...unknown }: Parameters) {
    refuseUnknown('blocks', unknown);
    return this.blocks.export(parseExport(format), parseKeyset(cursor, undefined, [NUMBER]).cursor);
  }

  @Get(':numberOrHash')
  @ForPublic()
  @ApiOperation({ summary: 'One block' })
  @ApiParam({ name: 'numberOrHash' })
  @ApiOkResponse({ type: BlockDto })
  get(@Param('numberOrHash', REFERENCE) reference: number | string) {
    return this.blocks.get(reference);
  }

  @Get(':numberOrHash/transactions')
  @ForPublic()
  @ApiOperation({ summary: 'Transactions of a block, in its order' })
  @ApiParam({ name: 'numberOrHash' })
  @ApiKeyset(TransactionDto)
  transactions(
    @Param('numberOrHash', REFERENCE) reference: number | string,
    @Query() { cursor, limit, ...unknown }: Parameters,
  ) {
    refuseUnknown('transactions of a block', unknown);
    return this.blocks.listTransactions(reference, parseKeyset(cursor, limit, [NUMBER, HASH]));
  }
}
