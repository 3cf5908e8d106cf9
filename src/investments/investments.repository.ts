import { Injectable } from '@nestjs/common';
import { compileList } from '../common/list-query/compile.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import { Page } from '../common/list-query/page.js';
import { Database } from '../database/database.js';
import type { InvestmentDto } from './dto/investment.dto.js';
import { INVESTMENTS } from './investments.list.js';

// Amounts as text: JSON numbers are not exact.
const COLUMNS = `i.id, i.user_id AS "userId", i.asset_id AS "assetId", a.title AS "assetTitle",
  i.amount::text AS amount, i.currency, i.status, i.transaction_hash AS "transactionHash",
  i.block_number AS "blockNumber", i.invested_at AS "investedAt", i.confirmed_at AS "confirmedAt",
  i.failure_reason AS "failureReason", i.reservation_expires_at AS "reservationExpiresAt", i.eligibility, i.version`;
const FROM = 'FROM investments i JOIN assets a ON a.id = i.asset_id';

@Injectable()
export class InvestmentsRepository {
  constructor(private readonly database: Database) {}

  async findPageOfUser(userId: string, query: ListQuery): Promise<Page<InvestmentDto>> {
    const { where, orderBy, window, parameters } = compileList(query, INVESTMENTS);
    const ofUser = `${where === '' ? 'WHERE' : `${where} AND`} i.user_id = $${parameters.length + 1}`;
    const all = [...parameters, userId];
    const [rows, [count]] = await Promise.all([
      this.database.query<Row>(`SELECT ${COLUMNS} ${FROM} ${ofUser} ${orderBy} ${window}`, all),
      this.database.query<{ total: string }>(`SELECT count(*) AS total ${FROM} ${ofUser}`, all),
    ]);
    return new Page(INVESTMENTS, query, rows.map(toInvestment), Number(count?.total ?? 0));
  }
}

type Row = Omit<InvestmentDto, 'blockNumber'> & { blockNumber: string | null };

const toInvestment = (row: Row): InvestmentDto => ({
  ...row,
  blockNumber: row.blockNumber === null ? null : Number(row.blockNumber),
});
