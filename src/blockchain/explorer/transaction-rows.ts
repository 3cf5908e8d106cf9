import { decodeMethod } from '../decode/method-catalogue.js';
import type { TransactionDto } from './dto/transaction.dto.js';
import { checksum } from './present.js';

/**
 * Of `blockchain_transactions t`, what every list shows. A price that the design's BIGINT does not hold was kept exactly
 * as the one that was paid, which on a mined transaction is the same.
 */
export const TRANSACTION_COLUMNS = `
  t.hash, t.block_number AS "blockNumber", t.block_hash AS "blockHash", t.transaction_index AS "transactionIndex",
  t.from_address AS "fromAddress", t.to_address AS "toAddress", t.value, t.value_wei AS "valueWei",
  t.gas_used AS "gasUsed", coalesce(t.gas_price, t.effective_gas_price) AS "gasPrice", t.transaction_type AS "transactionType",
  t.method_id AS "methodId", t.status, t.timestamp`;

export function toTransaction(row: Record<string, unknown>): TransactionDto {
  const methodId = row.methodId as string | null;
  return {
    hash: row.hash as string,
    blockNumber: Number(row.blockNumber),
    blockHash: row.blockHash as string | null,
    transactionIndex: row.transactionIndex as number | null,
    fromAddress: checksum(row.fromAddress),
    toAddress: checksum(row.toAddress),
    value: row.value as string | null,
    valueWei: row.valueWei as string | null,
    gasUsed: row.gasUsed as string | null,
    gasPrice: row.gasPrice as string | null,
    transactionType: row.transactionType as string | null,
    method: decodeMethod(methodId, null).name,
    status: row.status as TransactionDto['status'],
    timestamp: row.timestamp as Date | null,
  };
}
