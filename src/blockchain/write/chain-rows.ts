import type { BlockHeader, ChainLog, ChainTransaction } from '../chain/block.js';
import type { EventArguments } from '../decode/decode-event.js';
import type { TokenTransfer } from '../decode/decode-block.js';
import { json, orNull } from './copy-line.js';

/** Columns of each table in the order of its lines. */
export const COPIED = {
  blocks: `blockchain_blocks (number, hash, parent_hash, nonce, sha3_uncles, logs_bloom, transactions_root, state_root,
    receipts_root, miner, difficulty, total_difficulty, size, extra_data, gas_limit, gas_used, timestamp,
    transaction_count, base_fee_per_gas, mix_hash, bft_round, bft_seals, appended)`,
  transactions: `blockchain_transactions (id, hash, block_number, block_hash, transaction_index, from_address,
    to_address, value, value_wei, gas_used, gas_price, transaction_type, status, timestamp, envelope_type, nonce,
    gas_limit, max_fee_per_gas, max_priority_fee_per_gas, effective_gas_price, cumulative_gas_used, contract_address,
    receipt_root, method_id, input, envelope)`,
  logs: `blockchain_logs (transaction_hash, log_index, block_number, address, topics, data, event_name, arguments)`,
  participants: `blockchain_participants (address, block_number, transaction_index, transaction_hash)`,
  transfers: `blockchain_token_transfers (transaction_hash, log_index, block_number, token_address, from_address,
    to_address, value)`,
} as const;

const LARGEST_BIGINT = '9223372036854775807';
/** Digits of wei that 10^36 and above have: DECIMAL(36,18) in ether holds one less. */
const TOO_MANY_DIGITS = 37;

export function blockLine(
  block: BlockHeader,
  transactions: number,
  bft: { round: number | null; seals: number } | null,
): string {
  return (
    `${block.number}\t${block.hash}\t${block.parentHash}\t${orNull(fitting(block.nonce, 18))}\t${orNull(block.sha3Uncles)}\t` +
    `${orNull(block.logsBloom)}\t${orNull(block.transactionsRoot)}\t${orNull(block.stateRoot)}\t` +
    `${orNull(block.receiptsRoot)}\t${block.miner}\t${orNull(fitting(block.difficulty, 36))}\t` +
    `${orNull(fitting(block.totalDifficulty, 36))}\t${orNull(bigint(block.size))}\t${block.extraData}\t` +
    `${orNull(bigint(block.gasLimit))}\t${orNull(bigint(block.gasUsed))}\t${time(block.timestamp)}\t${transactions}\t` +
    `${orNull(block.baseFeePerGas)}\t${orNull(block.mixHash)}\t${orNull(bft?.round)}\t${orNull(bft?.seals)}\t` +
    `${json(block.appended)}\n`
  );
}

export function transactionLine(block: BlockHeader, transaction: ChainTransaction, type: string): string {
  const { receipt, hash, input } = transaction;
  // Before London the price paid is the price offered, and a receipt says nothing of it.
  const paid = receipt.effectiveGasPrice ?? transaction.gasPrice;
  return (
    `${rowId(hash)}\t${hash}\t${block.number}\t${block.hash}\t${transaction.index}\t${transaction.from}\t` +
    `${orNull(transaction.to)}\t${orNull(ether(transaction.valueWei))}\t${transaction.valueWei}\t` +
    `${orNull(bigint(receipt.gasUsed))}\t${orNull(bigint(transaction.gasPrice ?? paid))}\t${type}\t` +
    `${receipt.succeeded === false ? 'failed' : 'confirmed'}\t${time(block.timestamp)}\t${transaction.envelope}\t` +
    `${transaction.nonce}\t${transaction.gasLimit}\t${orNull(transaction.maxFeePerGas)}\t` +
    `${orNull(transaction.maxPriorityFeePerGas)}\t${orNull(paid)}\t${orNull(bigint(receipt.cumulativeGasUsed))}\t` +
    `${orNull(receipt.contractAddress)}\t${orNull(receipt.root)}\t${input.length >= 10 ? input.slice(0, 10) : '\\N'}\t` +
    `${input}\t${json(transaction.details)}\n`
  );
}

export function logLine(
  blockNumber: number,
  transactionHash: string,
  log: ChainLog,
  eventName: string | null,
  values: EventArguments | null,
): string {
  return (
    `${transactionHash}\t${log.index}\t${blockNumber}\t${log.address}\t{${log.topics.join(',')}}\t${log.data}\t` +
    `${orNull(eventName)}\t${json(values)}\n`
  );
}

/** What follows the address in the line of each participant of a transaction. */
export const participantPlace = (blockNumber: number, transaction: ChainTransaction): string =>
  `\t${blockNumber}\t${transaction.index}\t${transaction.hash}\n`;

export const transferLine = (blockNumber: number, transfer: TokenTransfer): string =>
  `${transfer.transactionHash}\t${transfer.logIndex}\t${blockNumber}\t${transfer.token}\t${transfer.from}\t` +
  `${transfer.to}\t${transfer.value}\n`;

/** Wei as ether; null where DECIMAL(36,18) would not hold it. */
export function ether(wei: string): string | null {
  if (wei.length >= TOO_MANY_DIGITS) return null;
  if (wei === '0') return '0';
  const digits = wei.padStart(19, '0');
  return `${digits.slice(0, -18)}.${digits.slice(-18)}`;
}

/** The row's id follows from the hash (RFC 9562, version 8), so that indexing the same chain makes the same rows. */
function rowId(hash: string): string {
  return (
    `${hash.slice(2, 10)}-${hash.slice(10, 14)}-8${hash.slice(15, 18)}-` +
    `${'89ab'[parseInt(hash[18]!, 16) & 3]}${hash.slice(19, 22)}-${hash.slice(22, 34)}`
  );
}

/** Null where the column would not hold it: no number is better than another one. */
function bigint(digits: string | null): string | null {
  if (digits === null || digits.length < LARGEST_BIGINT.length) return digits;
  return digits.length > LARGEST_BIGINT.length || digits > LARGEST_BIGINT ? null : digits;
}

const fitting = (text: string | null, length: number): string | null =>
  text !== null && text.length > length ? null : text;

let lastSecond = -1;
let lastText = '';

/** All rows of a block share its time; making the text costs more than all the rest of a row. */
function time(seconds: number): string {
  if (seconds !== lastSecond) {
    lastSecond = seconds;
    lastText = new Date(seconds * 1000).toISOString();
  }
  return lastText;
}
