import { Injectable } from '@nestjs/common';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { Lists } from '../database/lists.js';
import type { InvestmentDto } from './dto/investment.dto.js';
import { INVESTMENTS } from './investments.list.js';

// Amounts as text: JSON numbers are not exact.
const COLUMNS = `i.id, i.user_id AS "userId", i.asset_id AS "assetId", a.title AS "assetTitle",
  i.amount::text AS amount, i.currency, i.status, i.transaction_hash AS "transactionHash",
  i.block_number AS "blockNumber", i.invested_at AS "investedAt", i.confirmed_at AS "confirmedAt",
  i.failure_reason AS "failureReason", i.reservation_expires_at AS "reservationExpiresAt", i.eligibility, i.version`;

@Injectable()
export class InvestmentsRepository {
  constructor(private readonly lists: Lists) {}

  async findPageOfUser(userId: string, query: ListQuery): Promise<Page<InvestmentDto>> {
    const page = await this.lists.page<Row>(query, INVESTMENTS, {
      columns: COLUMNS,
      scope: (bind) => `i.user_id = ${bind(userId)}`,
    });
    return page.map(toInvestment);
  }
}

type Row = Omit<InvestmentDto, 'blockNumber'> & { blockNumber: string | null };

const toInvestment = (row: Row): InvestmentDto => ({
  ...row,
  blockNumber: row.blockNumber === null ? null : Number(row.blockNumber),
});
