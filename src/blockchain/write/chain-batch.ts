import { type BftExtra, readExtra } from '../chain/bft-extra.js';
import type { BlockHeader, ChainBlock } from '../chain/block.js';
import type { Consensus } from '../chain/header-hash.js';
import { hexBytes } from '../chain/rlp.js';
import type { ContractRegistry, RegisteredContract } from '../decode/contract-registry.js';
import { decodeBlock, type DecodedLog, type DecodedTransaction } from '../decode/decode-block.js';
import { blockLine, logLine, participantPlace, transactionLine, transferLine } from './chain-rows.js';
import { ChainTotals } from './chain-totals.js';
import { CopyText } from './copy-text.js';

/** An event for the outbox. */
export interface ChainEvent {
  name: string;
  contract: { address: string; kind: string };
  arguments: DecodedLog['arguments'];
  transactionHash: string;
  logIndex: number;
  block: Pick<BlockHeader, 'number' | 'hash' | 'timestamp'>;
}

/** What of the chain before a batch its decoding depends on. */
export interface DecodingState {
  consensus: Consensus | null;
  registry: ContractRegistry;
  /** The validators as of the last block; null where none are known. */
  validators: string[] | null;
}

/** Consecutive blocks on their way into the database: lines for COPY, and what they add to the totals. */
export class ChainBatch {
  readonly blocks = new CopyText();
  readonly transactions = new CopyText();
  readonly logs = new CopyText();
  readonly participants = new CopyText();
  readonly transfers = new CopyText();
  /** Of the transactions. */
  readonly hashes: string[] = [];
  readonly blockHashes: string[] = [];
  readonly events: ChainEvent[] = [];
  readonly contracts: RegisteredContract[] = [];
  readonly validatorSets: { fromBlock: number; validators: string[] }[] = [];
  readonly totals = new ChainTotals();
  tip?: BlockHeader;

  constructor(private readonly state: DecodingState) {}

  /** Rows: how much is held in memory and goes into one transaction. */
  weight = 0;

  add(block: ChainBlock): void {
    const { header } = block;
    const bft = this.addValidators(header);
    this.blocks.add(blockLine(header, block.transactions.length, bft));
    const { transactions, discovered } = decodeBlock(block, this.state.registry);
    this.contracts.push(...discovered);
    block.transactions.forEach((transaction, at) => {
      const decoded = transactions[at]!;
      this.hashes.push(transaction.hash);
      this.transactions.add(transactionLine(header, transaction, decoded.type));
      const place = participantPlace(header.number, transaction);
      for (const address of decoded.participants) this.participants.add(address + place);
      this.weight += 1 + decoded.participants.length + decoded.logs.length + decoded.transfers.length;
      this.addLogs(header, transaction.hash, transaction.receipt.logs, decoded);
      this.totals.addTransaction(header.number, decoded);
    });
    this.totals.addBlock(header, block.transactions.length, bft?.round ?? null);
    this.blockHashes.push(header.hash);
    this.weight += 1;
    this.tip = header;
  }

  private addLogs(
    block: BlockHeader,
    transactionHash: string,
    logs: ChainBlock['transactions'][number]['receipt']['logs'],
    decoded: DecodedTransaction,
  ): void {
    logs.forEach((log, at) => {
      const { eventName, arguments: values, contract } = decoded.logs[at]!;
      this.logs.add(logLine(block.number, transactionHash, log, eventName, values));
      if (!contract) return;
      this.events.push({
        name: eventName!,
        contract,
        arguments: values,
        transactionHash,
        logIndex: log.index,
        block,
      });
    });
    for (const transfer of decoded.transfers) this.transfers.add(transferLine(block.number, transfer));
  }

  /** Nobody proposed the genesis block, and it does not tell how its extra data is to be read. */
  private addValidators(header: BlockHeader): BftExtra | null {
    const { consensus } = this.state;
    if (consensus === null || consensus === 'ethereum' || header.number === 0) return null;
    const extra = readExtra(hexBytes(header.extraData), consensus);
    if (!extra) return null;
    if (this.state.validators?.join() !== extra.validators.join()) {
      this.state.validators = extra.validators;
      this.validatorSets.push({ fromBlock: header.number, validators: extra.validators });
    }
    return extra;
  }
}
