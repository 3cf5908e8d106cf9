import { Injectable } from '@nestjs/common';
import { toChecksum } from '../common/address.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { AnswerCache } from '../cache/answer-cache.js';
import { ASSETS_TAG } from '../cache/categories.js';
import { Database } from '../database/database.js';
import { Lists } from '../database/lists.js';
import type { StaffInvestmentDto } from './dto/staff-investment.dto.js';
import { STAFF_INVESTMENTS } from './staff-investments.list.js';

const COLUMNS = `i.id, i.user_id AS "userId", i.asset_id AS "assetId", a.title AS "assetTitle",
  i.amount::text AS amount, i.currency, i.status, trim_scale(i.tokens)::text AS tokens,
  i.transaction_hash AS "transactionHash", i.log_index AS "logIndex", i.block_number AS "blockNumber",
  i.contract_address AS "contractAddress", i.agreement_hash AS "agreementHash",
  i.payment_reference AS "paymentReference", i.invested_at AS "investedAt", i.confirmed_at AS "confirmedAt",
  i.failure_reason AS "failureReason", i.reservation_expires_at AS "reservationExpiresAt",
  i.refunded_at AS "refundedAt", i.refunded_amount::text AS "refundedAmount", i.eligibility, i.version`;

type Row = Omit<StaffInvestmentDto, 'blockNumber'> & { blockNumber: string | null };

/** Investments as staff see and end them. What takes two is refused by `check_investment_edge()` without the second. */
@Injectable()
export class StaffInvestmentsRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
    private readonly answers: AnswerCache,
  ) {}

  async findPage(query: ListQuery): Promise<Page<StaffInvestmentDto>> {
    return (await this.lists.page<Row>(query, STAFF_INVESTMENTS, { columns: COLUMNS })).map(toInvestment);
  }

  async findById(id: string): Promise<StaffInvestmentDto | undefined> {
    const [row] = await this.database.query<Row>(
      `SELECT ${COLUMNS} FROM ${STAFF_INVESTMENTS.from} WHERE i.id = $1`,
      [id],
    );
    return row && toInvestment(row);
  }

  /** Until when a confirmed investment is locked up; undefined where it is not, or no longer. */
  async findLockUpEnd(id: string): Promise<Date | undefined> {
    const [row] = await this.database.query<{ end: Date }>(
      `SELECT i.confirmed_at + make_interval(days => d.lockup_period) AS end
         FROM investments i JOIN asset_details d ON d.asset_id = i.asset_id
        WHERE i.id = $1 AND i.confirmed_at + make_interval(days => d.lockup_period) > clock_timestamp()`,
      [id],
    );
    return row?.end;
  }

  /** @returns whether it was confirmed till now, and is refunded from now on */
  async refund(id: string, amount: string, reason: string): Promise<boolean> {
    this.answers.invalidateAfterCommit(ASSETS_TAG);
    const rows = await this.database.query(
      `WITH why AS MATERIALIZED (SELECT set_config('app.transition_reason', left($3, 200), true))
       UPDATE investments SET status = 'refunded', refunded_amount = $2
         FROM why WHERE id = $1 AND status = 'confirmed' RETURNING id`,
      [id, amount, reason],
    );
    return rows.length === 1;
  }

  /** Fails on `idx_investments_payment_reference` where the transfer pays for another. @returns whether it waited */
  async confirmBankPayment(id: string, paymentReference: string): Promise<boolean> {
    this.answers.invalidateAfterCommit(ASSETS_TAG);
    const rows = await this.database.query(
      `UPDATE investments SET status = 'confirmed', payment_reference = $2
        WHERE id = $1 AND status = 'pending' RETURNING id`,
      [id, paymentReference],
    );
    return rows.length === 1;
  }
}

const toInvestment = (row: Row): StaffInvestmentDto => ({
  ...row,
  blockNumber: row.blockNumber === null ? null : Number(row.blockNumber),
  contractAddress: row.contractAddress && toChecksum(row.contractAddress),
});
