import { Injectable, type StreamableFile } from '@nestjs/common';
import { AnswerCache } from '../../cache/answer-cache.js';
import type { Aged } from '../../common/http/data-age.js';
import type { KeysetPage, KeysetQuery } from '../../common/list-query/keyset.js';
import { DEFAULT_LIMIT } from '../../common/list-query/list-query.js';
import { notFound } from '../../common/problem/problem.js';
import { BlocksRepository } from './blocks.repository.js';
import type { BlockDto } from './dto/block.dto.js';
import type { TransactionDto } from './dto/transaction.dto.js';
import { ExplorerExport, type ExportFormat } from './explorer-export.js';
import { TransactionsRepository } from './transactions.repository.js';

const CSV_COLUMNS = [
  'number',
  'hash',
  'parentHash',
  'miner',
  'timestamp',
  'transactionCount',
  'gasLimit',
  'gasUsed',
  'baseFeePerGas',
  'size',
  'round',
] as const;

@Injectable()
export class BlocksService {
  constructor(
    private readonly blocks: BlocksRepository,
    private readonly transactions: TransactionsRepository,
    private readonly cache: AnswerCache,
    private readonly exports: ExplorerExport,
  ) {}

  list(query: KeysetQuery): Promise<KeysetPage<BlockDto> | Aged<KeysetPage<BlockDto>>> {
    if (query.cursor || query.limit !== DEFAULT_LIMIT) return this.blocks.findPage(query);
    return this.cache.remember('explorerPages', { resource: 'blocks' }, () => this.blocks.findPage(query));
  }

  /** @throws Problem 404 where nothing is indexed */
  async latest(): Promise<BlockDto> {
    const block = await this.blocks.findLatest();
    if (!block) throw notFound();
    return block;
  }

  /** @throws Problem 404 */
  async get(reference: number | string): Promise<BlockDto> {
    const block =
      typeof reference === 'number'
        ? await this.blocks.findByNumber(reference)
        : await this.blocks.findByHash(reference);
    if (!block) throw notFound();
    return block;
  }

  /** @throws Problem 404 */
  async listTransactions(
    reference: number | string,
    query: KeysetQuery,
  ): Promise<KeysetPage<TransactionDto>> {
    const { number } = await this.get(reference);
    return this.transactions.findOfBlock(number, query);
  }

  /** @throws Problem 503 while too many exports run */
  export(format: ExportFormat, from?: KeysetQuery['cursor']): StreamableFile {
    return this.exports.stream(format, {
      name: 'blocks',
      columns: CSV_COLUMNS,
      page: (query) => this.blocks.findPage(query),
      from,
    });
  }
}
