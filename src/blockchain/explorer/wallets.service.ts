import { Injectable, type StreamableFile } from '@nestjs/common';
import type { KeysetPage, KeysetQuery } from '../../common/list-query/keyset.js';
import { notFound } from '../../common/problem/problem.js';
import { PoolLinksService } from '../pool-links.service.js';
import type { WalletDetailsDto, WalletDto } from './dto/wallet.dto.js';
import { ExplorerExport, type ExportFormat } from './explorer-export.js';
import { toPool } from './pools.js';
import type { TransactionFilter } from './transaction-filter.js';
import { TransactionsService } from './transactions.service.js';
import { WalletsRepository } from './wallets.repository.js';

const CSV_COLUMNS = [
  'address',
  'type',
  'name',
  'tokenCount',
  'transactionCount',
  'firstBlock',
  'firstSeenAt',
  'lastBlock',
  'lastSeenAt',
] as const;

@Injectable()
export class WalletsService {
  constructor(
    private readonly wallets: WalletsRepository,
    private readonly transactions: TransactionsService,
    private readonly pools: PoolLinksService,
    private readonly exports: ExplorerExport,
  ) {}

  list(query: KeysetQuery): Promise<KeysetPage<WalletDto>> {
    return this.wallets.findPage(query);
  }

  /** @throws Problem 404 for an address that took part in nothing */
  async get(address: string): Promise<WalletDetailsDto> {
    const wallet = await this.wallets.find(address);
    if (!wallet) throw notFound();
    const tokens = wallet.tokenCount > 0 ? await this.wallets.findBalances(address) : [];
    const [pool] = wallet.contractKind === null ? [] : await this.pools.findByContracts([address]);
    return { ...wallet, tokens, pool: pool ? toPool(pool) : null };
  }

  listTransactions(address: string, filter: TransactionFilter, query: KeysetQuery) {
    return this.transactions.list({ ...filter, address }, query);
  }

  /** @throws Problem 503 while too many exports run */
  exportTransactions(
    format: ExportFormat,
    address: string,
    filter: TransactionFilter,
    from?: KeysetQuery['cursor'],
  ): StreamableFile {
    return this.transactions.export(format, { ...filter, address }, from);
  }

  /** @throws Problem 503 while too many exports run */
  export(format: ExportFormat, from?: KeysetQuery['cursor']): StreamableFile {
    return this.exports.stream(format, {
      name: 'wallets',
      columns: CSV_COLUMNS,
      page: (query) => this.wallets.findPage(query),
      from,
    });
  }
}
