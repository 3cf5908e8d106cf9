import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** A log that says that somebody is interested, or is no longer. */
export interface InterestOnChain {
  transactionHash: string;
  logIndex: number;
  blockNumber: number;
  blockHash: string;
  blockTime: Date;
  contractAddress: string;
  walletAddress: string;
  /** In units of 10^-18; null: withdrawn. */
  intentUnits: string | null;
}

/** Interest as the chain tells it; to be asked as the system. */
@Injectable()
export class ChainInterestRepository {
  constructor(private readonly database: Database) {}

  async note(event: InterestOnChain): Promise<void> {
    await this.database.query(
      `INSERT INTO interest_events
         (transaction_hash, log_index, block_number, block_hash, block_time, contract_address, wallet_address, intent_units)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (transaction_hash, log_index) DO UPDATE
          SET block_number = excluded.block_number, block_hash = excluded.block_hash, block_time = excluded.block_time,
              contract_address = excluded.contract_address, wallet_address = excluded.wallet_address,
              intent_units = excluded.intent_units`,
      [
        event.transactionHash,
        event.logIndex,
        event.blockNumber,
        event.blockHash,
        event.blockTime,
        event.contractAddress,
        event.walletAddress,
        event.intentUnits,
      ],
    );
  }

  /** Of that block: a transaction that was mined again has logged another. */
  async takeBack({ transactionHash, logIndex, blockHash }: InterestOnChain): Promise<void> {
    await this.database.query(
      'DELETE FROM interest_events WHERE transaction_hash = $1 AND log_index = $2 AND block_hash = $3',
      [transactionHash, logIndex, blockHash],
    );
  }

  /** Brings registrations into line with what was said last. @returns how many changed */
  async apply(): Promise<number> {
    const [row] = await this.database.query<{ changed: number }>('SELECT follow_chain_interest() AS changed');
    return row!.changed;
  }
}
