import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ForPublic } from '../../auth/access.js';
import { ApiKeyset } from '../../common/list-query/api-page.js';
import { parseKeyset } from '../../common/list-query/keyset.js';
import { malformed } from '../../common/problem/problem.js';
import { Refuses } from '../../common/problem/refuses.js';
import { SaysChainAge } from './chain-age.js';
import { TransactionDto } from './dto/transaction.dto.js';
import { WalletDetailsDto, WalletDto } from './dto/wallet.dto.js';
import {
  ApiExplorerExport,
  ApiTransactionFilter,
  parseExport,
  type Parameters,
  refuseUnknown,
} from './parameters.js';
import { ADDRESS, AddressPipe, HASH, NUMBER } from './references.js';
import { parseTransactionFilter, type TransactionFilter } from './transaction-filter.js';
import { WalletsService } from './wallets.service.js';

const WALLET_KEY = [NUMBER, ADDRESS];
const TRANSACTION_KEY = [NUMBER, NUMBER, HASH];
const PIPE = new AddressPipe();

@ApiTags('explorer')
@Controller('wallets')
@SaysChainAge()
export class WalletsPublicController {
  constructor(private readonly wallets: WalletsService) {}

  @Get()
  @ForPublic()
  @ApiOperation({ summary: 'Addresses that took part in a transaction, those first seen last first' })
  @ApiKeyset(WalletDto)
  list(@Query() { cursor, limit, ...unknown }: Parameters) {
    refuseUnknown('wallets', unknown);
    return this.wallets.list(parseKeyset(cursor, limit, WALLET_KEY));
  }

  @Get('export.:format')
  @ForPublic()
  @ApiOperation({ summary: 'The first 10 000 of the same list, or those behind a cursor, as CSV or JSON' })
  @ApiExplorerExport(WalletDto)
  @Refuses('exports_busy')
  export(@Param('format') format: string, @Query() { cursor, ...unknown }: Parameters) {
    refuseUnknown('wallets', unknown);
    return this.wallets.export(parseExport(format), parseKeyset(cursor, undefined, WALLET_KEY).cursor);
  }

  @Get(':address')
  @ForPublic()
  @ApiOperation({ summary: 'One address with the tokens that it holds' })
  @ApiParam({ name: 'address' })
  @ApiOkResponse({ type: WalletDetailsDto })
  get(@Param('address', PIPE) address: string) {
    return this.wallets.get(address);
  }

  @Get(':address/transactions')
  @ForPublic()
  @ApiOperation({ summary: 'All transactions that an address took part in, newest first' })
  @ApiParam({ name: 'address' })
  @ApiTransactionFilter()
  @ApiKeyset(TransactionDto)
  transactions(@Param('address', PIPE) address: string, @Query() query: Parameters) {
    return this.wallets.listTransactions(
      address,
      filterOf(query),
      parseKeyset(query.cursor, query.limit, TRANSACTION_KEY),
    );
  }

  @Get(':address/transactions/export.:format')
  @ForPublic()
  @ApiOperation({ summary: 'The first 10 000 of the same list, or those behind a cursor, as CSV or JSON' })
  @ApiParam({ name: 'address' })
  @ApiTransactionFilter()
  @ApiExplorerExport(TransactionDto)
  @Refuses('exports_busy')
  exportTransactions(
    @Param('address', PIPE) address: string,
    @Param('format') format: string,
    @Query() query: Parameters,
  ) {
    const { cursor } = parseKeyset(query.cursor, undefined, TRANSACTION_KEY);
    return this.wallets.exportTransactions(parseExport(format), address, filterOf(query), cursor);
  }
}

function filterOf(query: Parameters): TransactionFilter {
  if (query.address !== undefined) throw malformed('address', 'The address is in the path.');
  return parseTransactionFilter(query);
}
