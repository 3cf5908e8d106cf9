import { Injectable } from '@nestjs/common';
import type { KeysetPage, KeysetQuery } from '../common/list-query/keyset.js';
import { BlockchainRepository } from './blockchain.repository.js';
import type { BlockDto } from './dto/block.dto.js';
import type { TransactionDto } from './dto/transaction.dto.js';
import type { TransactionFilter } from './transaction-filter.js';

@Injectable()
export class BlockchainService {
  constructor(private readonly blockchain: BlockchainRepository) {}

  listBlocks(query: KeysetQuery): Promise<KeysetPage<BlockDto>> {
    return this.blockchain.findBlocks(query);
  }

  listTransactions(filter: TransactionFilter, query: KeysetQuery): Promise<KeysetPage<TransactionDto>> {
    return this.blockchain.findTransactions(filter, query);
  }
}
