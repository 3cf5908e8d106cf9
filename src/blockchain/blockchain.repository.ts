import { Injectable } from '@nestjs/common';
import { toChecksum } from '../common/address.js';
import { type KeysetPage, keysetPage, type KeysetQuery } from '../common/list-query/keyset.js';
import { Database } from '../database/database.js';
import type { BlockDto } from './dto/block.dto.js';
import type { TransactionDto } from './dto/transaction.dto.js';
import type { TransactionFilter } from './transaction-filter.js';

const BLOCK_COLUMNS = `
  number, hash, parent_hash AS "parentHash", miner, timestamp, transaction_count AS "transactionCount",
  gas_limit AS "gasLimit", gas_used AS "gasUsed", base_fee_per_gas AS "baseFeePerGas", difficulty,
  total_difficulty AS "totalDifficulty", size, nonce, state_root AS "stateRoot",
  transactions_root AS "transactionsRoot", receipts_root AS "receiptsRoot"`;

const TRANSACTION_COLUMNS = `
  hash, block_number AS "blockNumber", block_hash AS "blockHash", transaction_index AS "transactionIndex",
  from_address AS "fromAddress", to_address AS "toAddress", value, value_wei AS "valueWei", gas_used AS "gasUsed",
  gas_price AS "gasPrice", transaction_type AS "transactionType", status, timestamp`;

/** The order of transactions. Imported ones have no index within their block; the hash makes it total. */
const POSITION = '(block_number, coalesce(transaction_index, -1), hash)';

@Injectable()
export class BlockchainRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async findBlocks(query: KeysetQuery): Promise<KeysetPage<BlockDto>> {
    const backwards = query.cursor?.direction === 'prev';
    const rows = await this.database.queryLast(
      `SELECT ${BLOCK_COLUMNS} FROM blockchain_blocks
        ${query.cursor ? `WHERE number ${backwards ? '>' : '<'} $2` : ''}
        ORDER BY number ${backwards ? 'ASC' : 'DESC'} LIMIT $1`,
      [query.limit + 1, ...(query.cursor?.key ?? [])],
    );
    return keysetPage(rows.map(toBlock), query, ({ number }) => [number]);
  }

  /** Newest first. */
  async findTransactions(filter: TransactionFilter, query: KeysetQuery): Promise<KeysetPage<TransactionDto>> {
    const parameters: unknown[] = [];
    const bind = (value: unknown): string => `$${parameters.push(value)}`;
    const backwards = query.cursor?.direction === 'prev';
    const conditions = [
      filter.address && `(from_address = ${bind(filter.address)} OR to_address = $${parameters.length})`,
      filter.type && `transaction_type = ${bind(filter.type)}`,
      filter.status && `status = ${bind(filter.status)}`,
      filter.fromBlock !== undefined && `block_number >= ${bind(filter.fromBlock)}`,
      filter.toBlock !== undefined && `block_number <= ${bind(filter.toBlock)}`,
      filter.from && `timestamp >= ${bind(filter.from)}`,
      filter.to && `timestamp <= ${bind(filter.to)}`,
      query.cursor && `${POSITION} ${backwards ? '>' : '<'} (${query.cursor.key.map(bind).join(', ')})`,
    ].filter(Boolean);
    const direction = backwards ? 'ASC' : 'DESC';
    const rows = await this.database.queryLast(
      `SELECT ${TRANSACTION_COLUMNS} FROM blockchain_transactions
        ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
        ORDER BY block_number ${direction}, coalesce(transaction_index, -1) ${direction}, hash ${direction}
        LIMIT ${bind(query.limit + 1)}`,
      parameters,
    );
    return keysetPage(rows.map(toTransaction), query, (row) => [
      row.blockNumber,
      row.transactionIndex ?? -1,
      row.hash,
    ]);
  }
}

const checksum = (address: unknown): string | null =>
  typeof address === 'string' ? toChecksum(address) : null;

function toBlock(row: Record<string, unknown>): BlockDto {
  return { ...row, number: Number(row.number), miner: checksum(row.miner) } as BlockDto;
}

function toTransaction(row: Record<string, unknown>): TransactionDto {
  return {
    ...row,
    blockNumber: Number(row.blockNumber),
    fromAddress: checksum(row.fromAddress),
    toAddress: checksum(row.toAddress),
  } as TransactionDto;
}
