import type { ChainLog } from '../chain/block.js';
import type { ContractRegistry, RegisteredContract } from './contract-registry.js';
import { decodeEvent, type EventArguments } from './decode-event.js';
import { ADDRESS_TOPICS, eventsOf, FACTORY_ASSET, TRANSFER, typeOfEvents } from './event-catalogue.js';

export interface TokenTransfer {
  transactionHash: string;
  logIndex: number;
  token: string;
  from: string;
  to: string;
  value: bigint;
}

export interface DecodedLog {
  eventName: string | null;
  /** Null when no registered contract explains the log. */
  arguments: EventArguments | null;
  contract?: RegisteredContract;
}

export interface DecodedTransaction {
  type: string;
  /** Everybody concerned: sender, receiver, what was created, and the addresses in logs. Each once. */
  participants: string[];
  /** One for each log. */
  logs: DecodedLog[];
  transfers: TokenTransfer[];
}

/** What of a transaction its decoding depends on. */
export interface DecodableTransaction {
  hash: string;
  from: string;
  to: string | null;
  input: string;
  receipt: { contractAddress: string | null; logs: ChainLog[] };
}

export interface DecodableBlock {
  header: { number: number };
  transactions: DecodableTransaction[];
}

export const ZERO_ADDRESS = `0x${'0'.repeat(40)}`;
const UNEXPLAINED: DecodedLog = { eventName: null, arguments: null };
const TRANSFERRED: DecodedLog = { eventName: 'Transfer', arguments: null };
const ADDRESS_TOPIC = `0x${'0'.repeat(24)}`;

/**
 * Decodes a block in two passes, since a contract's first logs come before the one that announces it: contracts are
 * discovered first, and entered into the registry.
 *
 * @returns a decoded transaction for each, and the contracts that were announced
 */
export function decodeBlock(
  block: DecodableBlock,
  registry: ContractRegistry,
): { transactions: DecodedTransaction[]; discovered: RegisteredContract[] } {
  const height = block.header.number;
  const discovered: RegisteredContract[] = [];
  for (const { receipt } of block.transactions) {
    for (const log of receipt.logs) {
      const announced = announcedBy(log, registry, height);
      if (announced && registry.discover(announced)) discovered.push(announced);
    }
  }
  return {
    transactions: block.transactions.map((transaction) => decodeTransaction(transaction, registry, height)),
    discovered,
  };
}

function announcedBy(
  log: ChainLog,
  registry: ContractRegistry,
  height: number,
): RegisteredContract | undefined {
  if (log.topics[0] === TRANSFER) return undefined;
  const factory = registry.at(log.address, height);
  if (factory?.kind !== 'AssetFactory') return undefined;
  const { eventName, arguments: asset } = decodeLog(log, registry, height);
  if (eventName !== 'AssetDeployed' || !asset) return undefined;
  return {
    address: asset.contractAddress as string,
    kind: FACTORY_ASSET,
    name: (asset.name as string).slice(0, 255) || null,
    fromBlock: height,
    abiVersion: factory.abiVersion,
    discoveredBy: factory.address,
  };
}

function decodeTransaction(
  transaction: DecodableTransaction,
  registry: ContractRegistry,
  height: number,
): DecodedTransaction {
  const participants = new Set<string>([transaction.from]);
  if (transaction.to) participants.add(transaction.to);
  const { contractAddress, logs: rawLogs } = transaction.receipt;
  if (contractAddress) participants.add(contractAddress);
  const transfers: TokenTransfer[] = [];
  const names: string[] = [];
  const logs: DecodedLog[] = [];
  for (const log of rawLogs) {
    const decoded = decodeLog(log, registry, height);
    logs.push(decoded);
    if (decoded === TRANSFERRED) {
      const transfer = transferOf(transaction.hash, log);
      transfers.push(transfer);
      participants.add(transfer.from).add(transfer.to);
      continue;
    }
    if (decoded.arguments) names.push(decoded.eventName!);
    addAddresses(participants, log);
  }
  participants.delete(ZERO_ADDRESS);
  return {
    type: typeOfEvents(names) ?? plainType(transaction, transfers.length),
    participants: [...participants],
    logs,
    transfers,
  };
}

function decodeLog(log: ChainLog, registry: ContractRegistry, height: number): DecodedLog {
  const topic = log.topics[0];
  // Transfers are most of what there is, and any contract's; ERC-721 has a fourth topic in place of a value.
  if (topic === TRANSFER) return isTransfer(log) ? TRANSFERRED : UNEXPLAINED;
  const contract = topic === undefined ? undefined : registry.at(log.address, height);
  const event = contract && eventsOf(contract.kind, contract.abiVersion)?.get(topic!);
  const found = event && decodeEvent(event, log);
  return found ? { eventName: event.name, arguments: found, contract } : UNEXPLAINED;
}

const isTransfer = ({ topics, data }: ChainLog): boolean =>
  topics.length === 3 &&
  data.length === 66 &&
  topics[1]!.startsWith(ADDRESS_TOPIC) &&
  topics[2]!.startsWith(ADDRESS_TOPIC);

function transferOf(transactionHash: string, log: ChainLog): TokenTransfer {
  return {
    transactionHash,
    logIndex: log.index,
    token: log.address,
    from: `0x${log.topics[1]!.slice(26)}`,
    to: `0x${log.topics[2]!.slice(26)}`,
    value: BigInt(log.data),
  };
}

function addAddresses(participants: Set<string>, log: ChainLog): void {
  for (const at of ADDRESS_TOPICS.get(log.topics[0] ?? '') ?? []) {
    const topic = log.topics[at];
    if (topic?.startsWith(ADDRESS_TOPIC)) participants.add(`0x${topic.slice(26)}`);
  }
}

function plainType(transaction: DecodableTransaction, transfers: number): string {
  if (transaction.to === null) return 'contract_creation';
  if (transfers > 0) return 'token_transfer';
  return transaction.input === '0x' ? 'transfer' : 'contract_call';
}
