import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { ForPublic } from '../auth/access.js';
import { ApiKeyset } from '../common/list-query/api-page.js';
import { parseKeyset } from '../common/list-query/keyset.js';
import { malformed } from '../common/problem/problem.js';
import { BlockchainService } from './blockchain.service.js';
import { BlockDto } from './dto/block.dto.js';
import { TransactionDto } from './dto/transaction.dto.js';
import { TRANSACTION_STATUSES } from './entities/blockchain-transaction.entity.js';
import { parseTransactionFilter } from './transaction-filter.js';

type Parameters = Record<string, string | undefined>;

const NUMBER = /^-?\d{1,15}$/;
const HASH = /^0x[0-9a-f]{64}$/;

@ApiTags('explorer')
@Controller()
export class ExplorerPublicController {
  constructor(private readonly blockchain: BlockchainService) {}

  @Get('blocks')
  @ForPublic()
  @ApiOperation({ summary: 'Blocks, newest first' })
  @ApiKeyset(BlockDto)
  blocks(@Query() { cursor, limit, ...unknown }: Parameters) {
    for (const name of Object.keys(unknown)) throw malformed(name, `blocks cannot be filtered by ${name}.`);
    return this.blockchain.listBlocks(parseKeyset(cursor, limit, [NUMBER]));
  }

  @Get('transactions')
  @ForPublic()
  @ApiOperation({ summary: 'Transactions, newest first' })
  @ApiQuery({ name: 'address', required: false, description: 'Sender or receiver' })
  @ApiQuery({ name: 'type', required: false })
  @ApiQuery({ name: 'status', required: false, enum: TRANSACTION_STATUSES })
  @ApiQuery({ name: 'fromBlock', required: false, schema: { type: 'integer', minimum: 0 } })
  @ApiQuery({ name: 'toBlock', required: false, schema: { type: 'integer', minimum: 0 } })
  @ApiQuery({ name: 'from', required: false, schema: { type: 'string', format: 'date-time' } })
  @ApiQuery({ name: 'to', required: false, schema: { type: 'string', format: 'date-time' } })
  @ApiKeyset(TransactionDto)
  transactions(@Query() query: Parameters) {
    const filter = parseTransactionFilter(query);
    return this.blockchain.listTransactions(
      filter,
      parseKeyset(query.cursor, query.limit, [NUMBER, NUMBER, HASH]),
    );
  }
}
