import { Injectable } from '@nestjs/common';
import type { Moment } from '../common/as-of.js';
import type { Currency } from '../common/currency.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { Database } from '../database/database.js';
import { Lists } from '../database/lists.js';
import type { OwnInvestmentDto } from './dto/own-investment.dto.js';
import { OWN_INVESTMENTS } from './own-investments.list.js';

const COLUMNS = `i.id, i.asset_id AS "assetId", a.title AS "assetTitle", i.amount::text AS amount, i.currency, i.status,
  trim_scale(i.tokens)::text AS tokens, i.transaction_hash AS "transactionHash", i.block_number AS "blockNumber",
  i.invested_at AS "investedAt", i.confirmed_at AS "confirmedAt", i.failure_reason AS "failureReason",
  i.reservation_expires_at AS "reservationExpiresAt", i.refunded_at AS "refundedAt",
  i.refunded_amount::text AS "refundedAmount", i.eligibility, i.version`;

/** A registration of interest, its contact still sealed. */
export interface SealedInterest extends Record<string, unknown> {
  assetId: string;
  contactSealed: Buffer | null;
}

/** Money that came to count, or counts no longer. */
export interface Movement {
  currency: Currency;
  at: Date;
  kind: 'investment' | 'refund' | 'taken_back' | 'correction' | 'withdrawal';
  /** Before the period that was asked for. */
  before: boolean;
  amount: string;
  /** What was paid back, of a refund or a withdrawal. */
  repaid: string | null;
  assetId: string;
  assetTitle: string | null;
  /** Null of a withdrawal: tokens do not say which investment they come from. */
  investmentId: string | null;
  transactionHash: string | null;
}

/**
 * By currency, oldest first, up to `$3`. Each investment's transitions in the order in which they were recorded, without
 * those that a later one dates back behind; of these, the ones that changed what counts. A refund
 * takes away what was counted, whatever was paid back of it. What was given back on the chain changes nothing of what was
 * put in: it stands there with what was paid for it.
 */
const MOVEMENTS = `
  WITH told AS (
    SELECT t.*, min(t.at) OVER (PARTITION BY t.investment_id ORDER BY t.seq
                                ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS overtaken_at
      FROM investment_transitions t
     WHERE t.user_id = $1 AND t.at <= coalesce($3::timestamptz, now())
  ), stood AS (
    SELECT t.*, CASE WHEN t.to_status = 'confirmed' THEN t.amount ELSE 0 END AS counts,
           CASE WHEN lag(t.to_status) OVER own = 'confirmed' THEN lag(t.amount) OVER own ELSE 0 END AS counted
      FROM told t WHERE t.overtaken_at IS NULL OR t.overtaken_at > t.at
    WINDOW own AS (PARTITION BY t.investment_id ORDER BY t.seq)
  )
  SELECT m.* FROM (
  SELECT s.seq, s.currency, s.at, (s.counts - s.counted)::text AS amount,
         coalesce(s.at < $2::timestamptz, false) AS before,
         CASE s.to_status WHEN 'confirmed' THEN CASE WHEN s.counted = 0 THEN 'investment' ELSE 'correction' END
                          WHEN 'refunded' THEN 'refund' WHEN 'pending' THEN 'taken_back' ELSE 'correction' END AS kind,
         CASE WHEN s.to_status = 'refunded' THEN coalesce(i.refunded_amount, i.amount)::text END AS repaid,
         s.asset_id AS "assetId", a.title AS "assetTitle", s.investment_id AS "investmentId",
         i.transaction_hash AS "transactionHash"
    FROM stood s
    LEFT JOIN assets a ON a.id = s.asset_id
    LEFT JOIN investments i ON i.id = s.investment_id
   WHERE s.counts <> s.counted AND ($4::text IS NULL OR s.currency = $4)
   UNION ALL
  SELECT NULL, w.currency, w.at, '0', coalesce(w.at < $2::timestamptz, false), 'withdrawal', w.paid::text,
         w.asset_id, a.title, NULL, w.transaction_hash
    FROM own_withdrawal_log() w
    LEFT JOIN assets a ON a.id = w.asset_id
   WHERE w.currency = coalesce($4::text, w.currency) AND w.at <= coalesce($3::timestamptz, now())) m
   ORDER BY m.currency, m.at, m.seq NULLS LAST, m."transactionHash"`;

type Row = Omit<OwnInvestmentDto, 'blockNumber'> & { blockNumber: string | null };

@Injectable()
export class OwnInvestmentsRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  async findPage(userId: string, query: ListQuery): Promise<Page<OwnInvestmentDto>> {
    const page = await this.lists.page<Row>(query, OWN_INVESTMENTS, {
      columns: COLUMNS,
      scope: (bind) => `i.user_id = ${bind(userId)}`,
    });
    return page.map(({ blockNumber, ...row }) => ({
      ...row,
      blockNumber: blockNumber === null ? null : Number(blockNumber),
    }));
  }

  /** All of them, each with every status that it has had. */
  async findAll(userId: string): Promise<Record<string, unknown>[]> {
    return this.database.query(
      `SELECT ${COLUMNS}, i.contract_address AS "contractAddress", i.agreement_hash AS "agreementHash",
              i.payment_reference AS "paymentReference",
              (SELECT jsonb_agg(jsonb_build_object('at', t.at, 'status', t.to_status, 'amount', t.amount::text,
                                                   'reason', t.reason) ORDER BY t.seq)
                 FROM investment_transitions t WHERE t.investment_id = i.id) AS history
         FROM ${OWN_INVESTMENTS.from} WHERE i.user_id = $1 ORDER BY i.invested_at, i.id`,
      [userId],
    );
  }

  async findInterest(userId: string): Promise<SealedInterest[]> {
    return this.database.query(
      `SELECT id, asset_id AS "assetId", intent::text AS intent, source, contact_sealed AS "contactSealed",
              registered_at AS "registeredAt", withdrawn_at AS "withdrawnAt"
         FROM interest_registrations WHERE user_id = $1 ORDER BY registered_at, id`,
      [userId],
    );
  }

  /** What was given back on the chain, log by log; of whoever asks. */
  async findWithdrawals(): Promise<Record<string, unknown>[]> {
    return this.database.query(
      `SELECT at, asset_id AS "assetId", contract_address AS "contractAddress", currency, paid::text AS amount,
              tokens::text AS tokens, transaction_hash AS "transactionHash", log_index AS "logIndex",
              block_number::text AS "blockNumber"
         FROM own_withdrawal_log() ORDER BY at, block_number, log_index`,
    );
  }

  async findMovements(userId: string, from?: Moment, to?: Moment, currency?: Currency): Promise<Movement[]> {
    return this.database.queryLast<Movement & Record<string, unknown>>(MOVEMENTS, [
      userId,
      from,
      to,
      currency,
    ]);
  }
}
