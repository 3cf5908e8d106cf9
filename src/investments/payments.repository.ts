import { Injectable } from '@nestjs/common';
import { AnswerCache } from '../cache/answer-cache.js';
import { ASSETS_TAG } from '../cache/categories.js';
import { Database } from '../database/database.js';

/** A log that says that somebody paid. */
export interface Payment {
  transactionHash: string;
  logIndex: number;
  blockNumber: number;
  blockTime: Date;
  contractAddress: string;
  walletAddress: string;
  /** In units of 10^-18. */
  paidUnits: string;
  tokenUnits: string;
}

export type PaymentPlace = Pick<Payment, 'transactionHash' | 'logIndex'>;

/** Payments of the chain; to be asked as the system. */
@Injectable()
export class PaymentsRepository {
  constructor(
    private readonly database: Database,
    private readonly answers: AnswerCache,
  ) {}

  /** Notes that it was seen; one that was taken back is seen anew, in whatever block it is now. */
  async note(payment: Payment): Promise<void> {
    await this.database.query(
      `INSERT INTO investment_payments AS p
         (transaction_hash, log_index, block_number, block_time, contract_address, wallet_address, paid_units, token_units)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (transaction_hash, log_index) DO UPDATE
         SET block_number = excluded.block_number, block_time = excluded.block_time,
             contract_address = excluded.contract_address, wallet_address = excluded.wallet_address,
             paid_units = excluded.paid_units, token_units = excluded.token_units,
             status = 'seen', reason = NULL, investment_id = NULL
       WHERE p.status = 'taken_back'`,
      [
        payment.transactionHash,
        payment.logIndex,
        payment.blockNumber,
        payment.blockTime,
        payment.contractAddress,
        payment.walletAddress,
        payment.paidUnits,
        payment.tokenUnits,
      ],
    );
  }

  async takeBack({ transactionHash, logIndex }: PaymentPlace, minutes: number): Promise<void> {
    this.answers.invalidateAfterCommit(ASSETS_TAG);
    await this.database.query('SELECT take_back_payment($1, $2, $3)', [transactionHash, logIndex, minutes]);
  }

  /** Those up to a block that can be settled, in the chain's order; unmatched ones once their other side is known. */
  findOpen(upToBlock: number, most: number): Promise<PaymentPlace[]> {
    return this.database.query<PaymentPlace & Record<string, unknown>>(
      `SELECT p.transaction_hash AS "transactionHash", p.log_index AS "logIndex"
         FROM investment_payments p
        WHERE p.block_number <= $1
          AND (p.status = 'seen'
               OR (p.status = 'unmatched' AND p.reason IN ('unknown_wallet', 'unknown_asset')
                   AND EXISTS (SELECT FROM users u WHERE u.blockchain_address = p.wallet_address)
                   AND EXISTS (SELECT FROM assets a JOIN asset_details d ON d.asset_id = a.id
                                WHERE a.contract_address = p.contract_address AND a.type = 'investment'
                                  AND a.status <> 'draft')))
        ORDER BY p.block_number, p.log_index LIMIT $2`,
      [upToBlock, most],
    );
  }

  async settle({ transactionHash, logIndex }: PaymentPlace): Promise<'confirmed' | 'unmatched' | 'busy'> {
    const [row] = await this.database.query<{ outcome: 'confirmed' | 'unmatched' | 'busy' }>(
      'SELECT settle_payment($1, $2) AS outcome',
      [transactionHash, logIndex],
    );
    if (row!.outcome === 'confirmed') this.answers.invalidateAfterCommit(ASSETS_TAG);
    return row!.outcome;
  }

  /** Ends reservations whose transaction reverted or pays for something else. @returns how many */
  async failUnpaid(upToBlock: number, reader: string): Promise<number> {
    const [row] = await this.database.query<{ failed: number }>('SELECT fail_unpaid($1, $2) AS failed', [
      upToBlock,
      reader,
    ]);
    return row!.failed;
  }

  /** Ends reservations whose time is over. @returns how many, at most `most` */
  async expireReservations(most: number): Promise<number> {
    const [row] = await this.database.query<{ expired: number }>(
      'SELECT expire_reservations(NULL, $1) AS expired',
      [most],
    );
    return row!.expired;
  }
}
