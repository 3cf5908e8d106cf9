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

@Injectable()
export class ChainEventsRepository {
  constructor(private readonly database: Database) {}

  /** The last event that the reader has had; its row stays locked, so that two of the same name take turns. */
  async lockReader(reader: string): Promise<string> {
    await this.database.query(
      'INSERT INTO blockchain_outbox_readers (reader) VALUES ($1) ON CONFLICT DO NOTHING',
      [reader],
    );
    const [row] = await this.database.query<{ last: string }>(
      'SELECT last_id AS last FROM blockchain_outbox_readers WHERE reader = $1 FOR UPDATE',
      [reader],
    );
    return row!.last;
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
