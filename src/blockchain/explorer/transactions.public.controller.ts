import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ForPublic } from '../../auth/access.js';
import { ApiKeyset } from '../../common/list-query/api-page.js';
import { parseKeyset } from '../../common/list-query/keyset.js';
import { Refuses } from '../../common/problem/refuses.js';
import { SaysChainAge } from './chain-age.js';
import { TransactionDetailsDto } from './dto/transaction-details.dto.js';
import { TransactionDto } from './dto/transaction.dto.js';
import { ApiExplorerExport, ApiTransactionFilter, parseExport, type Parameters } from './parameters.js';
import { HASH, HashPipe, NUMBER } from './references.js';
import { parseTransactionFilter } from './transaction-filter.js';
import { TransactionsService } from './transactions.service.js';

const TRANSACTION_KEY = [NUMBER, NUMBER, HASH];

@ApiTags('explorer')
@Controller('transactions')
@SaysChainAge()
export class TransactionsPublicController {
  constructor(private readonly transactions: TransactionsService) {}

  @Get()
  @ForPublic()
  @ApiOperation({
    summary: 'Transactions, newest first',
    description:
      'A page of a narrowed list may be short, or empty, and still have a nextCursor: go on with it to the end.',
  })
  @ApiTransactionFilter()
  @ApiKeyset(TransactionDto)
  list(@Query() query: Parameters) {
    const filter = parseTransactionFilter(query);
    return this.transactions.list(filter, parseKeyset(query.cursor, query.limit, TRANSACTION_KEY));
  }

  @Get('export.:format')
  @ForPublic()
  @ApiOperation({ summary: 'The first 10 000 of the same list, or those behind a cursor, as CSV or JSON' })
  @ApiTransactionFilter()
  @ApiExplorerExport(TransactionDto)
  @Refuses('exports_busy')
  export(@Param('format') format: string, @Query() query: Parameters) {
    const filter = parseTransactionFilter(query);
    const { cursor } = parseKeyset(query.cursor, undefined, TRANSACTION_KEY);
    return this.transactions.export(parseExport(format), filter, cursor);
  }

  @Get(':hash')
  @ForPublic()
  @ApiOperation({
    summary: 'One transaction: decoded method, logs, transfers, participants and linked pools',
    description: 'What may tell who somebody is, is withheld: see docs/explorer.md.',
  })
  @ApiParam({ name: 'hash' })
  @ApiOkResponse({ type: TransactionDetailsDto })
  get(@Param('hash', new HashPipe()) hash: string) {
    return this.transactions.get(hash);
  }
}
