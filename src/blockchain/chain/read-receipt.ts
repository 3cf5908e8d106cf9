import { NodeFault } from '../rpc/json-rpc.js';
import type { BlockHeader, ChainLog, ChainTransaction, RawObject, Receipt } from './block.js';
import * as read from './quantity.js';

/**
 * Reads the receipt of one transaction.
 *
 * @param firstLog index within the block that its first log must have
 * @throws {NodeFault} when it is another transaction's, or of another block
 */
export function readReceipt(
  block: BlockHeader,
  transaction: ChainTransaction,
  raw: RawObject | null,
  firstLog: number,
): Receipt {
  const place = `receipt ${transaction.index} of block ${block.number}`;
  if (typeof raw !== 'object' || raw === null) throw new NodeFault(`${place} is no object`);
  if (
    raw.blockHash !== block.hash ||
    raw.transactionHash !== transaction.hash ||
    !read.isCount(raw.blockNumber, block.number, 'receipt.blockNumber') ||
    !read.isCount(raw.transactionIndex, transaction.index, 'receipt.transactionIndex')
  ) {
    throw new NodeFault(`${place} belongs somewhere else`);
  }
  if (
    raw.from != null &&
    raw.from !== transaction.from &&
    read.address(raw.from, 'receipt.from') !== transaction.from
  ) {
    throw new NodeFault(`${place} has another sender`);
  }
  const rawLogs = raw.logs;
  if (!Array.isArray(rawLogs)) throw new NodeFault(`${place} has no logs`);
  const logs: ChainLog[] = [];
  for (let at = 0; at < rawLogs.length; at += 1) {
    logs.push(readLog(block, transaction, rawLogs[at] as RawObject, firstLog + at));
  }
  const status = raw.status == null ? null : read.count(raw.status, 'status');
  if (status !== null && status > 1) throw new NodeFault('status is neither 0 nor 1');
  if (status === 0 && logs.length > 0) throw new NodeFault(`${place} failed and has logs`);
  return {
    succeeded: status === null ? null : status === 1,
    root: read.hashOrNull(raw.root, 'root'),
    gasUsed: read.decimal(raw.gasUsed, 'receipt.gasUsed'),
    cumulativeGasUsed: read.decimal(raw.cumulativeGasUsed, 'cumulativeGasUsed'),
    effectiveGasPrice: read.decimalOrNull(raw.effectiveGasPrice, 'effectiveGasPrice'),
    contractAddress: read.addressOrNull(raw.contractAddress, 'contractAddress'),
    logs,
  };
}

function readLog(block: BlockHeader, transaction: ChainTransaction, raw: RawObject, index: number): ChainLog {
  if (typeof raw !== 'object' || raw === null) throw new NodeFault('a log is no object');
  if (
    raw.blockHash !== block.hash ||
    raw.transactionHash !== transaction.hash ||
    !read.isCount(raw.logIndex, index, 'logIndex') ||
    raw.removed === true
  ) {
    throw new NodeFault(`log ${index} of block ${block.number} belongs somewhere else`);
  }
  const rawTopics = raw.topics;
  if (!Array.isArray(rawTopics) || rawTopics.length > 4) throw new NodeFault('a log has no topics');
  const topics: string[] = [];
  for (const topic of rawTopics) topics.push(read.hash(topic, 'topic'));
  return {
    index,
    address: read.address(raw.address, 'log.address'),
    topics,
    data: read.bytes(raw.data, 'log.data'),
  };
}
