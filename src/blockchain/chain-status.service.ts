import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { HealthService } from '../health/health.service.js';
import { SystemReport } from '../health/system-report.js';
import { CHAIN_OPTIONS, type ChainOptions } from './chain-options.js';
import { ChainStatusRepository, type TransactionEventRow } from './chain-status.repository.js';

/** Longer than this without an answer of any node, and what we have is old. */
const STALE_MS = 30_000;

/** How the indexed chain stands. No number here is a guess: what is not known is null. */
export interface ChainStatus {
  /** EIP-155 id in decimal. */
  chainId: string;
  genesisHash: string;
  consensus: string | null;
  startHeight: number;
  /** The last indexed block, its hash and its time. -1 and nulls before the first. */
  height: number;
  blockHash: string | null;
  blockTime: Date | null;
  transactionCount: string;
  /** The head of the chain when a node last answered, and when that was. */
  nodeHeight: number | null;
  nodeSeenAt: Date | null;
  /** Blocks that the node had then and we had not; null before it has answered. */
  lagBlocks: number | null;
  /** A node has answered within half a minute. */
  isHeard: boolean;
  /** Empty tables are being filled: what is listed by address is slow until indexes are built at the end. */
  isFilling: boolean;
  /** At the head, without a gap, all indexes built, and heard of within half a minute. */
  isSynced: boolean;
  /** The lowest height at which the stored chain is known to be broken. */
  gapAt: number | null;
  /** Stored logs of this height and above are being decoded anew, since a contract was registered late. */
  redecodeFrom: number | null;
  haltedReason: string | null;
}

/** A transaction of the chain with what registered contracts logged in it: proof of a payment, a wallet, a step. */
export interface TransactionEvidence {
  blockNumber: number;
  succeeded: boolean;
  from: string;
  /** Blocks on top of its own. */
  confirmations: number;
  isFinal: boolean;
  events: TransactionEventRow[];
}

@Injectable()
export class ChainStatusService implements OnModuleInit {
  constructor(
    private readonly chain: ChainStatusRepository,
    private readonly database: Database,
    private readonly health: HealthService,
    private readonly report: SystemReport,
    @Inject(CHAIN_OPTIONS) private readonly options: ChainOptions,
  ) {}

  onModuleInit(): void {
    this.report.add({
      name: 'indexer',
      figures: { height: 'Last block that is indexed', lagBlocks: 'Blocks behind the node' },
      read: async () => (await this.status()) ?? null,
    });
    this.health.add({
      name: 'chain',
      check: async () => {
        const status = await this.database.asSystem('health', () => this.status());
        if (!status) return this.options.rpcUrls.length > 0 ? { isUp: false, lagBlocks: null } : undefined;
        return {
          // While a large index is being built nobody asks the node.
          isUp: (status.isHeard || status.isFilling) && !isBroken(status),
          lagBlocks: status.lagBlocks,
        };
      },
    });
  }

  /** Undefined before any chain was indexed. */
  async status(): Promise<ChainStatus | undefined> {
    const row = await this.chain.findStatus();
    if (!row) return undefined;
    const height = Number(row.height);
    const nodeHeight = numberOrNull(row.nodeHeight);
    const status = {
      ...row,
      startHeight: Number(row.startHeight),
      height,
      nodeHeight,
      lagBlocks: nodeHeight === null ? null : Math.max(0, nodeHeight - height),
      gapAt: numberOrNull(row.gapAt),
      redecodeFrom: numberOrNull(row.redecodeFrom),
      isHeard: isFresh(row),
    };
    const isWhole = !isBroken(status) && !status.isFilling && status.redecodeFrom === null;
    return { ...status, isSynced: status.lagBlocks === 0 && status.isHeard && isWhole };
  }

  /** Undefined where the indexed chain has no such transaction. To be asked as the system. */
  async findEvidence(hash: string): Promise<TransactionEvidence | undefined> {
    const [transaction, status] = [await this.chain.findTransaction(hash), await this.status()];
    if (!transaction || !status) return undefined;
    const blockNumber = Number(transaction.blockNumber);
    const confirmations = Math.max(0, status.height - blockNumber);
    return {
      blockNumber,
      succeeded: transaction.status === 'confirmed',
      from: transaction.from,
      confirmations,
      isFinal: confirmations >= this.options.confirmations,
      events: await this.chain.findTransactionEvents(hash),
    };
  }
}

const numberOrNull = (text: string | null): number | null => (text === null ? null : Number(text));

const isFresh = ({ nodeSeenAt }: { nodeSeenAt: Date | null }): boolean =>
  nodeSeenAt !== null && Date.now() - nodeSeenAt.getTime() < STALE_MS;

const isBroken = ({ gapAt, haltedReason }: { gapAt: number | null; haltedReason: string | null }): boolean =>
  gapAt !== null || haltedReason !== null;
