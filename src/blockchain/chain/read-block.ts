import { NodeFault } from '../rpc/json-rpc.js';
import {
  APPENDED_GAS,
  APPENDED_ROOTS,
  type AppendedFields,
  type BlockHeader,
  type ChainBlock,
  type ChainTransaction,
  type RawObject,
} from './block.js';
import * as read from './quantity.js';
import { readEnvelope } from './read-envelope.js';
import { readReceipt } from './read-receipt.js';

/** The last second of the year 9999, which is as far as a timestamp of PostgreSQL's is meant to go here. */
const LAST_SECOND = 253_402_300_799;

/**
 * Reads one block with its receipts and checks that they belong together: numbers, hashes, count, order and
 * cumulative gas. Nothing else proves that a node behind a balancer answered both calls from one block.
 *
 * @param height what was asked for
 * @throws {NodeFault} naming the first contradiction
 */
export function readBlock(height: number, raw: unknown, receipts: unknown): ChainBlock {
  const header = readHeader(raw);
  if (header.number !== height) throw new NodeFault(`block ${header.number} came instead of ${height}`);
  const rawHeader = raw as RawObject;
  const rawTransactions = rawHeader.transactions;
  if (!Array.isArray(rawTransactions)) throw new NodeFault(`block ${height} has no transactions`);
  const rawReceipts = rawTransactions.length === 0 && receipts == null ? [] : receipts;
  if (!Array.isArray(rawReceipts) || rawReceipts.length !== rawTransactions.length) {
    const found = Array.isArray(rawReceipts) ? rawReceipts.length : 'no';
    throw new NodeFault(`block ${height} has ${rawTransactions.length} transactions and ${found} receipts`);
  }
  const transactions: ChainTransaction[] = [];
  // Exact: no total passes the header's, which is below 2^53.
  let cumulative = 0;
  let nextLog = 0;
  for (let index = 0; index < rawTransactions.length; index += 1) {
    const transaction = readTransaction(header, index, rawTransactions[index] as RawObject);
    const receipt = readReceipt(header, transaction, rawReceipts[index] as RawObject, nextLog);
    cumulative += Number(receipt.gasUsed);
    if (cumulative !== Number(receipt.cumulativeGasUsed)) {
      throw new NodeFault(`receipt ${index} of block ${height} does not add up its gas`);
    }
    nextLog += receipt.logs.length;
    transaction.receipt = receipt;
    if (transaction.envelope > 0) {
      transaction.details = readEnvelope(
        rawTransactions[index] as RawObject,
        rawReceipts[index] as RawObject,
      );
    }
    transactions.push(transaction);
  }
  if (cumulative !== Number(header.gasUsed)) {
    throw new NodeFault(
      `the receipts of block ${height} use ${cumulative} gas, its header ${header.gasUsed}`,
    );
  }
  return { header, transactions };
}

/** Reads a header, of a block with or without its transactions. */
export function readHeader(raw: unknown): BlockHeader {
  if (typeof raw !== 'object' || raw === null) throw new NodeFault('a block is no object');
  const from = raw as RawObject;
  const timestamp = read.count(from.timestamp, 'timestamp');
  if (timestamp > LAST_SECOND) throw new NodeFault('timestamp is beyond the year 9999');
  read.count(from.gasUsed, 'gasUsed');
  return {
    number: read.count(from.number, 'number'),
    hash: read.hash(from.hash, 'hash'),
    parentHash: read.hash(from.parentHash, 'parentHash'),
    nonce: read.bytesOrNull(from.nonce, 'nonce'),
    sha3Uncles: read.hashOrNull(from.sha3Uncles, 'sha3Uncles'),
    logsBloom: read.bytesOrNull(from.logsBloom, 'logsBloom'),
    transactionsRoot: read.hashOrNull(from.transactionsRoot, 'transactionsRoot'),
    stateRoot: read.hashOrNull(from.stateRoot, 'stateRoot'),
    receiptsRoot: read.hashOrNull(from.receiptsRoot, 'receiptsRoot'),
    miner: read.address(from.miner, 'miner'),
    difficulty: read.decimalOrNull(from.difficulty, 'difficulty'),
    totalDifficulty: read.decimalOrNull(from.totalDifficulty, 'totalDifficulty'),
    size: read.decimalOrNull(from.size, 'size'),
    extraData: read.bytes(from.extraData, 'extraData'),
    gasLimit: read.decimal(from.gasLimit, 'gasLimit'),
    gasUsed: read.decimal(from.gasUsed, 'gasUsed'),
    timestamp,
    baseFeePerGas: read.decimalOrNull(from.baseFeePerGas, 'baseFeePerGas'),
    mixHash: read.hashOrNull(from.mixHash, 'mixHash'),
    appended: readAppended(from),
  };
}

function readAppended(from: RawObject): AppendedFields | null {
  const fields: AppendedFields = {};
  for (const name of APPENDED_ROOTS) {
    if (from[name] != null) fields[name] = read.hash(from[name], name);
  }
  for (const name of APPENDED_GAS) {
    if (from[name] != null) fields[name] = read.decimal(from[name], name);
  }
  return Object.keys(fields).length > 0 ? fields : null;
}

function readTransaction(block: BlockHeader, index: number, raw: RawObject | null): ChainTransaction {
  // A string is a hash alone: the node was not asked for full transactions.
  if (typeof raw !== 'object' || raw === null) throw new NodeFault('a transaction is no object');
  if (
    raw.blockHash !== block.hash ||
    !read.isCount(raw.blockNumber, block.number, 'blockNumber') ||
    !read.isCount(raw.transactionIndex, index, 'transactionIndex')
  ) {
    throw new NodeFault(`transaction ${index} of block ${block.number} belongs somewhere else`);
  }
  const envelope = raw.type == null ? 0 : read.count(raw.type, 'type');
  if (envelope > 0x7f) throw new NodeFault('type is beyond EIP-2718');
  return {
    hash: read.hash(raw.hash, 'transaction.hash'),
    index,
    envelope,
    nonce: read.decimal(raw.nonce, 'transaction.nonce'),
    from: read.address(raw.from, 'from'),
    to: read.addressOrNull(raw.to, 'to'),
    valueWei: read.decimal(raw.value, 'value'),
    input: read.bytes(raw.input ?? raw.data, 'input'),
    gasLimit: read.decimal(raw.gas, 'gas'),
    gasPrice: read.decimalOrNull(raw.gasPrice, 'gasPrice'),
    maxFeePerGas: read.decimalOrNull(raw.maxFeePerGas, 'maxFeePerGas'),
    maxPriorityFeePerGas: read.decimalOrNull(raw.maxPriorityFeePerGas, 'maxPriorityFeePerGas'),
    details: null,
    receipt: undefined as never,
  };
}
