import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { InvestDto } from './dto/investing.dto.js';
import type { OwnInvestmentDto } from './dto/own-investment.dto.js';
import type { EligibilityReason } from './ineligible.js';
import type { InvestingOptions } from './investing-options.module.js';

const COLUMNS = `i.id, i.asset_id AS "assetId", a.title AS "assetTitle", i.amount::text AS amount, i.currency, i.status,
  trim_scale(i.tokens)::text AS tokens, i.transaction_hash AS "transactionHash", i.block_number AS "blockNumber",
  i.invested_at AS "investedAt", i.confirmed_at AS "confirmedAt", i.failure_reason AS "failureReason",
  i.reservation_expires_at AS "reservationExpiresAt", i.refunded_at AS "refundedAt",
  i.refunded_amount::text AS "refundedAmount", i.eligibility, i.version`;

type Row = Omit<OwnInvestmentDto, 'blockNumber'> & { blockNumber: string | null };

// Named: asked by every buyer of an asset at once, so parsed and planned once on each connection.
const INVEST = {
  name: 'invest',
  text: `SELECT r.reasons, ${COLUMNS}
           FROM invest($1, $2, $3, $4, $5, $6, $7) r
          CROSS JOIN LATERAL (SELECT (r.investment).*) i
           LEFT JOIN assets a ON a.id = i.asset_id`,
};

/** What an investor does with their own investments: by functions of the database alone, which know the rules. */
@Injectable()
export class InvestingRepository {
  constructor(private readonly database: Database) {}

  /**
   * Reserves; its part of the capacity is taken at the commit, which may refuse for `asset_metrics_capacity_check` and
   * `investments_asset_open`.
   *
   * @returns undefined where there is no such asset
   */
  async invest(
    assetId: string,
    { amount, currency, transactionHash, agreementHash }: InvestDto,
    { reservationMinutes, reservationLimit }: InvestingOptions,
  ): Promise<{ reasons: EligibilityReason[]; investment: OwnInvestmentDto } | undefined> {
    const [row] = await this.database.query<Row & { reasons: EligibilityReason[] }>(INVEST, [
      assetId,
      amount,
      currency,
      transactionHash ?? null,
      agreementHash ?? null,
      reservationMinutes,
      reservationLimit,
    ]);
    if (!row) return undefined;
    const { reasons, ...investment } = row;
    return { reasons, investment: toInvestment(investment) };
  }

  async findOwn(userId: string, id: string): Promise<OwnInvestmentDto | undefined> {
    return this.one(
      `SELECT ${COLUMNS} FROM investments i LEFT JOIN assets a ON a.id = i.asset_id
        WHERE i.id = $1 AND i.user_id = $2`,
      [id, userId],
    );
  }

  /** @returns undefined where it is not one's own, not pending, or paid for by a transaction that is named */
  cancel(id: string): Promise<OwnInvestmentDto | undefined> {
    return this.one(
      `SELECT ${COLUMNS} FROM cancel_investment($1) i LEFT JOIN assets a ON a.id = i.asset_id`,
      [id],
    );
  }

  /**
   * Fails on `idx_investments_transaction_log` where the transaction is another's.
   *
   * @returns undefined where it is not one's own or not pending
   */
  attachTransaction(
    id: string,
    transactionHash: string,
    minutes: number,
  ): Promise<OwnInvestmentDto | undefined> {
    return this.one(
      `SELECT ${COLUMNS} FROM attach_transaction($1, $2, $3) i LEFT JOIN assets a ON a.id = i.asset_id`,
      [id, transactionHash, minutes],
    );
  }

  private async one(statement: string, parameters: unknown[]): Promise<OwnInvestmentDto | undefined> {
    const [row] = await this.database.query<Row>(statement, parameters);
    return row && toInvestment(row);
  }
}

const toInvestment = (row: Row): OwnInvestmentDto => ({
  ...row,
  blockNumber: row.blockNumber === null ? null : Number(row.blockNumber),
});
