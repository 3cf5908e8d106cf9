import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** An event of a registered contract, as it happened or was taken back. */
export interface ChainEventRecord {
  id: string;
  /** 1: it happened; -1: its block was replaced, and whatever followed from it is to be undone. */
  effect: 1 | -1;
  eventName: string;
  contractAddress: string;
  contractKind: string;
  /** Integers as decimal text, addresses and hashes in lower case. */
  arguments: Record<string, string | boolean>;
  transactionHash: string;
  logIndex: number;
  blockNumber: number;
  blockHash: string;
  blockTime: Date;
}

/** A place in the history of the chain's events. */
export interface HistoryPlace {
  block: number;
  /** Index of the log in its block. */
  log: number;
}

export interface ReaderPlace {
  /** Id of the last event of the outbox. */
  last: string;
  /** Null where nothing of before it is to be read. */
  history: HistoryPlace | null;
}

@Injectable()
export class ChainEventsRepository {
  constructor(private readonly database: Database) {}

  /**
   * How far the reader has come; its row stays locked, so that two of the same name take turns. Whoever reads for the first
   * time after events were pruned begins with the stored logs.
   */
  async lockReader(reader: string): Promise<ReaderPlace> {
    await this.database.query(
      `INSERT INTO blockchain_outbox_readers (reader, history_block, history_log)
       SELECT $1, CASE WHEN pruned THEN -1 END, CASE WHEN pruned THEN -1 END
         FROM (SELECT EXISTS (SELECT FROM blockchain_cursors WHERE pruned_event_id IS NOT NULL) AS pruned) p
       ON CONFLICT DO NOTHING`,
      [reader],
    );
    const [row] = await this.database.query<{ last: string; block: string | null; log: number | null }>(
      `SELECT last_id AS last, history_block AS block, history_log AS log FROM blockchain_outbox_readers
        WHERE reader = $1 FOR UPDATE`,
      [reader],
    );
    const { last, block, log } = row!;
    return { last, history: block === null ? null : { block: Number(block), log: log! } };
  }

  /** Events that stand and are no longer in the outbox, in the order of the chain. */
  async findHistory({ block, log }: HistoryPlace, most: number): Promise<ChainEventRecord[]> {
    const rows = await this.database.query<ChainEventRecord & Record<string, unknown>>(
      `SELECT '0' AS id, 1 AS effect, l.event_name AS "eventName", l.address AS "contractAddress",
              coalesce(c.kind, 'unknown') AS "contractKind", l.arguments, l.transaction_hash AS "transactionHash",
              l.log_index AS "logIndex", l.block_number AS "blockNumber", b.hash AS "blockHash",
              b.timestamp AS "blockTime"
         FROM blockchain_logs l
         JOIN blockchain_blocks b ON b.number = l.block_number
         LEFT JOIN blockchain_contracts c ON c.address = l.address
        WHERE l.block_number >= $1 AND (l.block_number, l.log_index) > ($1, $2) AND l.arguments IS NOT NULL
          AND NOT EXISTS (SELECT FROM blockchain_outbox o
                           WHERE o.transaction_hash = l.transaction_hash AND o.log_index = l.log_index
                             AND o.block_hash = b.hash)
        ORDER BY l.block_number, l.log_index LIMIT $3`,
      [block, log, most],
    );
    return rows.map((row) => ({ ...row, blockNumber: Number(row.blockNumber) }));
  }

  /** @param place null: it has had them all */
  async moveInHistory(reader: string, place: HistoryPlace | null): Promise<void> {
    await this.database.query(
      `UPDATE blockchain_outbox_readers SET history_block = $2, history_log = $3, updated_at = now() WHERE reader = $1`,
      [reader, place?.block ?? null, place?.log ?? null],
    );
  }

  async findAfter(last: string, most: number): Promise<ChainEventRecord[]> {
    const rows = await this.database.query<ChainEventRecord & Record<string, unknown>>(
      `SELECT id, effect, event_name AS "eventName", contract_address AS "contractAddress",
              contract_kind AS "contractKind", arguments, transaction_hash AS "transactionHash",
              log_index AS "logIndex", block_number AS "blockNumber", block_hash AS "blockHash",
              block_time AS "blockTime"
         FROM blockchain_outbox WHERE id > $1 ORDER BY id LIMIT $2`,
      [last, most],
    );
    return rows.map((row) => ({ ...row, blockNumber: Number(row.blockNumber) }));
  }

  async moveReader(reader: string, last: string): Promise<void> {
    await this.database.query(
      'UPDATE blockchain_outbox_readers SET last_id = $2, updated_at = now() WHERE reader = $1',
      [reader, last],
    );
  }
}
