import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** A price as a contract logged it. */
export interface LoggedPrice {
  contractAddress: string;
  /** Decimal text of units of 10^-18. */
  units: string;
  at: Date;
  blockNumber: number;
  blockHash: string;
  transactionHash: string;
  logIndex: number;
}

/** The history of what a unit of an asset was worth; written by the worker and by triggers alone. */
@Injectable()
export class AssetPricesRepository {
  constructor(private readonly database: Database) {}

  /** Until the transaction ends no asset gets a contract without either side seeing the other. */
  async lock(): Promise<void> {
    await this.database.query("SELECT pg_advisory_xact_lock(hashtext('asset_prices.chain'))");
  }

  /** A price that is there already stays. @returns whether it was added: not for a contract of no asset */
  async add(price: LoggedPrice): Promise<boolean> {
    const rows = await this.database.query(
      `INSERT INTO asset_prices (asset_id, price, currency, at, source, block_number, block_hash, transaction_hash,
                                 log_index)
       SELECT a.id, $2::numeric * 0.000000000000000001, d.currency, $3, 'chain', $4, $5, $6, $7
         FROM assets a JOIN asset_details d ON d.asset_id = a.id WHERE a.contract_address = $1
       ON CONFLICT DO NOTHING RETURNING id`,
      [
        price.contractAddress,
        price.units,
        price.at,
        price.blockNumber,
        price.blockHash,
        price.transactionHash,
        price.logIndex,
      ],
    );
    return rows.length === 1;
  }

  /** Of that block: a transaction that was mined again has logged another. */
  async takeBack({
    transactionHash,
    logIndex,
    blockHash,
  }: Pick<LoggedPrice, 'transactionHash' | 'logIndex' | 'blockHash'>): Promise<boolean> {
    const rows = await this.database.query(
      'DELETE FROM asset_prices WHERE transaction_hash = $1 AND log_index = $2 AND block_hash = $3 RETURNING id',
      [transactionHash, logIndex, blockHash],
    );
    return rows.length === 1;
  }
}
