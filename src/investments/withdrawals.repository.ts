import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** A log that says that somebody gave tokens back and was paid for them. */
export interface Withdrawal {
  transactionHash: string;
  logIndex: number;
  blockNumber: number;
  blockHash: string;
  blockTime: Date;
  contractAddress: string;
  walletAddress: string;
  /** In units of 10^-18. */
  paidUnits: string;
  tokenUnits: string;
}

/** Withdrawals on the chain; to be asked as the system. */
@Injectable()
export class WithdrawalsRepository {
  constructor(private readonly database: Database) {}

  /** A log is one withdrawal, in the block that it was last seen in. */
  async note(withdrawal: Withdrawal): Promise<void> {
    await this.database.query(
      `INSERT INTO investment_withdrawals
         (transaction_hash, log_index, block_number, block_hash, block_time, contract_address, wallet_address, paid_units,
          token_units)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (transaction_hash, log_index) DO UPDATE
          SET block_number = excluded.block_number, block_hash = excluded.block_hash, block_time = excluded.block_time,
              contract_address = excluded.contract_address, wallet_address = excluded.wallet_address,
              paid_units = excluded.paid_units, token_units = excluded.token_units`,
      [
        withdrawal.transactionHash,
        withdrawal.logIndex,
        withdrawal.blockNumber,
        withdrawal.blockHash,
        withdrawal.blockTime,
        withdrawal.contractAddress,
        withdrawal.walletAddress,
        withdrawal.paidUnits,
        withdrawal.tokenUnits,
      ],
    );
  }

  /** Of that block: a transaction that was mined again has logged another. */
  async takeBack({ transactionHash, logIndex, blockHash }: Withdrawal): Promise<void> {
    await this.database.query(
      'DELETE FROM investment_withdrawals WHERE transaction_hash = $1 AND log_index = $2 AND block_hash = $3',
      [transactionHash, logIndex, blockHash],
    );
  }
}
