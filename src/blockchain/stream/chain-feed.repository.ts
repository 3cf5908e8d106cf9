import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { decodeMethod } from '../decode/method-catalogue.js';
import { checksum } from '../explorer/present.js';
import type { StreamPosition } from './stream-position.js';

export interface FeedBlock {
  number: number;
  hash: string;
  parentHash: string | null;
  miner: string | null;
  timestamp: string | null;
  transactionCount: number;
  gasUsed: string | null;
  gasLimit: string | null;
}

export interface FeedTransaction {
  hash: string;
  blockNumber: number;
  transactionIndex: number;
  fromAddress: string | null;
  toAddress: string | null;
  valueWei: string | null;
  transactionType: string | null;
  method: string | null;
  status: string;
}

/** The figures that change with every block. */
export interface FeedStats {
  height: number;
  transactionCount: string;
  nodeHeight: number | null;
  lagBlocks: number | null;
  blockSeconds: number | null;
}

export interface FeedRead {
  stats: FeedStats;
  head: StreamPosition | undefined;
  /** The hash of the block that was read from; undefined where there is no such block (any more). */
  anchor: string | undefined;
  blocks: { block: FeedBlock; transactions: FeedTransaction[] }[];
}

interface Row {
  height: string;
  hash: string | null;
  transactionCount: string;
  nodeHeight: string | null;
  anchor: string | null;
  seconds: number | null;
  blocks: (FeedBlock & { transactions: (FeedTransaction & { methodId: string | null })[] | null })[] | null;
}

const MEAN_OF = 100;

/** The head, whether the chain still holds what was read last, and what came since: one statement, one moment. */
const READ = `
  SELECT c.height, c.block_hash AS hash, c.transaction_count AS "transactionCount", c.node_height AS "nodeHeight",
         (SELECT hash FROM blockchain_blocks WHERE number = $1) AS anchor,
         (SELECT extract(epoch FROM tip.timestamp - old.timestamp)::float8 / ${MEAN_OF}
            FROM blockchain_blocks tip, blockchain_blocks old
           WHERE tip.number = c.height AND old.number = c.height - ${MEAN_OF}) AS seconds,
         (SELECT json_agg(n ORDER BY n.number) FROM (
            SELECT b.number, b.hash, b.parent_hash AS "parentHash", b.miner,
                   to_char(b.timestamp AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS timestamp,
                   b.transaction_count AS "transactionCount", b.gas_used::text AS "gasUsed",
                   b.gas_limit::text AS "gasLimit",
                   (SELECT json_agg(t ORDER BY t."transactionIndex") FROM (
                      SELECT t.hash, t.block_number AS "blockNumber", t.transaction_index AS "transactionIndex",
                             t.from_address AS "fromAddress", t.to_address AS "toAddress",
                             t.value_wei::text AS "valueWei", t.transaction_type AS "transactionType",
                             t.method_id AS "methodId", t.status
                        FROM blockchain_transactions t
                       WHERE t.block_number = b.number AND t.transaction_index IS NOT NULL) t) AS transactions
              FROM blockchain_blocks b WHERE b.number > $1 AND b.number <= $1 + $2) n) AS blocks
    FROM blockchain_cursors c`;

/** As anybody may see it, from the primary: what was just announced must be there. */
@Injectable()
export class ChainFeedRepository {
  constructor(private readonly database: Database) {}

  /** Undefined where no chain is indexed. */
  async readAfter(number: number, most: number): Promise<FeedRead | undefined> {
    const [row] = await this.ask<Row>('stream blocks', READ, [number, most]);
    if (!row) return undefined;
    const height = Number(row.height);
    const nodeHeight = row.nodeHeight === null ? null : Number(row.nodeHeight);
    return {
      head: row.hash === null ? undefined : { number: height, hash: row.hash },
      anchor: row.anchor ?? undefined,
      stats: {
        height,
        transactionCount: row.transactionCount,
        nodeHeight,
        lagBlocks: nodeHeight === null ? null : Math.max(0, nodeHeight - height),
        blockSeconds: row.seconds,
      },
      blocks: (row.blocks ?? []).map(({ transactions, ...block }) => ({
        block: { ...block, miner: checksum(block.miner as unknown) },
        transactions: (transactions ?? []).map(({ methodId, ...transaction }) => ({
          ...transaction,
          fromAddress: checksum(transaction.fromAddress as unknown),
          toAddress: checksum(transaction.toAddress as unknown),
          method: decodeMethod(methodId, null).name,
        })),
      })),
    };
  }

  /** Where the branch of a block that is no longer on the chain left it; undefined where nobody remembers the block. */
  async findAncestor(hash: string): Promise<StreamPosition | undefined> {
    const [row] = await this.ask<{ number: string; hash: string }>(
      'stream ancestor',
      // The ancestor of then may have gone with a branch of its own since.
      `WITH RECURSIVE way AS (
         SELECT o.ancestor_number AS number, o.ancestor_hash AS hash FROM blockchain_orphans o WHERE o.hash = $1
         UNION
         SELECT o.ancestor_number, o.ancestor_hash FROM way JOIN blockchain_orphans o ON o.hash = way.hash
          WHERE NOT EXISTS (SELECT FROM blockchain_blocks b WHERE b.hash = way.hash))
       SELECT way.number, way.hash FROM way JOIN blockchain_blocks b ON b.hash = way.hash`,
      [hash],
    );
    return row && { number: Number(row.number), hash: row.hash };
  }

  private ask<R extends object>(name: string, text: string, values: unknown[]): Promise<R[]> {
    return this.database.inContext({ requestId: name, actor: { kind: 'public' }, readOnly: false }, () =>
      this.database.queryLast<R & Record<string, unknown>>({ name, text }, values),
    );
  }
}
