import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

export interface ChainStatusRow {
  chainId: string;
  genesisHash: string;
  consensus: string | null;
  startHeight: string;
  height: string;
  blockHash: string | null;
  blockTime: Date | null;
  transactionCount: string;
  nodeHeight: string | null;
  nodeSeenAt: Date | null;
  gapAt: string | null;
  redecodeFrom: string | null;
  haltedReason: string | null;
  updatedAt: Date;
  isFilling: boolean;
}

export interface TransactionEventRow {
  eventName: string;
  contractAddress: string;
  contractKind: string | null;
  arguments: Record<string, string | boolean>;
  logIndex: number;
}

/** What the indexer has noted of itself, and what it has decoded of one transaction. */
@Injectable()
export class ChainStatusRepository {
  constructor(private readonly database: Database) {}

  async findStatus(): Promise<ChainStatusRow | undefined> {
    const [row] = await this.database.query<ChainStatusRow & Record<string, unknown>>(
      `SELECT c.chain_id AS "chainId", c.genesis_hash AS "genesisHash", c.consensus, c.start_height AS "startHeight",
              c.height, c.block_hash AS "blockHash", b.timestamp AS "blockTime",
              c.transaction_count AS "transactionCount", c.node_height AS "nodeHeight",
              c.node_seen_at AS "nodeSeenAt", c.gap_at AS "gapAt", c.redecode_from AS "redecodeFrom",
              c.halted_reason AS "haltedReason", c.updated_at AS "updatedAt",
              EXISTS (SELECT FROM missing_chain_indexes()) AS "isFilling"
         FROM blockchain_cursors c LEFT JOIN blockchain_blocks b ON b.number = c.height`,
    );
    return row;
  }

  async findTransaction(
    hash: string,
  ): Promise<{ blockNumber: string; status: string; from: string } | undefined> {
    const [row] = await this.database.query<{ blockNumber: string; status: string; from: string }>(
      `SELECT block_number AS "blockNumber", status, from_address AS "from"
         FROM blockchain_transactions WHERE hash = $1 AND source = 'chain'`,
      [hash],
    );
    return row;
  }

  findTransactionEvents(hash: string): Promise<TransactionEventRow[]> {
    return this.database.query<TransactionEventRow & Record<string, unknown>>(
      `SELECT l.event_name AS "eventName", l.address AS "contractAddress", c.kind AS "contractKind", l.arguments,
              l.log_index AS "logIndex"
         FROM blockchain_logs l LEFT JOIN blockchain_contracts c ON c.address = l.address
        WHERE l.transaction_hash = $1 AND l.arguments IS NOT NULL ORDER BY l.log_index`,
      [hash],
    );
  }
}
