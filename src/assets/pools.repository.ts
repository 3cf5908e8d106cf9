import { Injectable } from '@nestjs/common';
import { toChecksum } from '../common/address.js';
import type { Currency } from '../common/currency.js';
import { type KeysetPage, keysetPage, type KeysetQuery } from '../common/list-query/keyset.js';
import { Database } from '../database/database.js';
import { POOLS } from './assets.list.js';
import { POOL_COLUMNS, toPool } from './assets.repository.js';
import type {
  Leaderboard,
  PoolDayDto,
  PoolInvestmentDto,
  RankedPoolDto,
  WalletPoolDto,
} from './dto/pool-figures.dto.js';
import type { PoolDto } from './dto/pool.dto.js';

/** How a pool is named in a path. */
export interface PoolKey {
  column: 'id' | 'contract_address' | 'slug';
  value: string;
}

/** The cursor's time. A double holds microseconds exactly until the year 2255. */
const AT = 'to_timestamp($3::double precision / 1000000)';

/** What each leaderboard is ordered by, over POOLS' FROM and `growth`, and within what. */
const BOARDS: Record<Leaderboard, { value: string; within: string; joins?: string; columns?: string }> = {
  raised: { value: 'm.total_invested', within: 'PARTITION BY d.currency' },
  investors: { value: 'm.investor_count', within: '' },
  growth: {
    value: 'g.raised',
    within: 'PARTITION BY d.currency',
    joins: `JOIN pool_growth(now() - interval '30 days') g ON g.asset_id = a.id`,
    columns: ', g.raised::numeric(30,6) AS growth',
  },
};

/** Of a relayer, which takes part in most transactions, no more of its newest are looked at. */
export const MOST_TRANSACTIONS = 5_000;

/** What the public may know of pools: the role that asks can read no more than this. */
@Injectable()
export class PoolsRepository {
  constructor(private readonly database: Database) {}

  async find({ column, value }: PoolKey): Promise<PoolDto | undefined> {
    const [row] = await this.database.query(
      `SELECT ${POOL_COLUMNS} FROM ${POOLS.from} WHERE a.${column} = $1`,
      [value],
    );
    return row && toPool(row);
  }

  /** Newest first. */
  async findInvestments(poolId: string, query: KeysetQuery): Promise<KeysetPage<PoolInvestmentDto>> {
    const backwards = query.cursor?.direction === 'prev';
    const [than, order] = backwards ? ['>', 'ASC'] : ['<', 'DESC'];
    const rows = await this.database.queryLast<PoolInvestmentDto & { key: string; id: string }>(
      `SELECT i.id, i.amount::text AS amount, i.currency, i.confirmed_at AS "confirmedAt",
              i.transaction_hash AS "transactionHash", i.block_number::integer AS "blockNumber",
              (extract(epoch FROM i.confirmed_at) * 1000000)::bigint::text AS key
         FROM pool_investments i
        WHERE i.asset_id = $1 ${query.cursor ? `AND (i.confirmed_at, i.id) ${than} (${AT}, $4::uuid)` : ''}
        ORDER BY i.confirmed_at ${order}, i.id ${order} LIMIT $2`,
      [poolId, query.limit + 1, ...(query.cursor?.key ?? [])],
    );
    const page = keysetPage(rows, query, ({ key, id }) => [key, id]);
    return { ...page, data: page.data.map(({ key: _, id: __, ...investment }) => investment) };
  }

  /** @param from,to days, both included */
  async findHistory(poolId: string, from: string, to: string): Promise<PoolDayDto[]> {
    return this.database.queryLast<PoolDayDto & Record<string, unknown>>(
      `SELECT to_char(day, 'YYYY-MM-DD') AS day, total_invested::numeric(30,6) AS "totalInvested",
              investor_count::integer AS "investorCount", interested_count::integer AS "interestedCount",
              trim_scale(price)::text AS price
         FROM pool_history($1, $2::date, $3::date)`,
      [poolId, from, to],
    );
  }

  /** By the database's clock, which is one for all processes. */
  async findMoment(): Promise<Date> {
    const [row] = await this.database.query<{ now: Date }>('SELECT statement_timestamp() AS now');
    return row!.now;
  }

  /** The first of each currency, or of all; who has nothing to show is in none. */
  async findLeaders(by: Leaderboard, most: number, currency?: Currency): Promise<RankedPoolDto[]> {
    const { value, within, joins = '', columns = '' } = BOARDS[by];
    const rows = await this.database.queryLast(
      `SELECT * FROM (
         SELECT ${POOL_COLUMNS} ${columns},
                (row_number() OVER (${within} ORDER BY ${value} DESC, a.id))::integer AS rank
           FROM ${POOLS.from} ${joins}
          WHERE ${value} > 0 ${currency ? 'AND d.currency = $2' : ''}
       ) ranked WHERE rank <= $1 ORDER BY ${within ? 'currency, ' : ''}rank`,
      currency ? [most, currency] : [most],
    );
    return rows.map((row) => toPool(row) as RankedPoolDto);
  }

  /**
   * Pools whose contracts logged something in the wallet's transactions: what the chain shows everybody. What was paid
   * through a bank is on no chain and in no answer.
   */
  async findOfWallet(address: string): Promise<{ pools: WalletPoolDto[]; seen: number }> {
    const rows = await this.database.queryLast<WalletPoolDto & { seen: number }>(
      `WITH own AS MATERIALIZED (
         SELECT p.transaction_hash, p.block_number FROM blockchain_participants p WHERE p.address = $1
          ORDER BY p.block_number DESC, p.transaction_index DESC LIMIT $2
       ), dealt AS (
         SELECT l.address, count(DISTINCT own.transaction_hash)::integer AS transactions,
                min(own.block_number)::integer AS first, max(own.block_number)::integer AS last
           FROM own JOIN blockchain_logs l ON l.transaction_hash = own.transaction_hash GROUP BY l.address
       )
       SELECT n.seen, a.id AS "poolId", a.slug, a.title, a.contract_address AS "contractAddress",
              dealt.transactions, dealt.first AS "firstBlock", dealt.last AS "lastBlock",
              CASE WHEN b.balance BETWEEN 0 AND 2::numeric ^ 256 - 1 THEN b.balance::text END AS "tokenBalance"
         FROM (SELECT count(*)::integer AS seen FROM own) n
         LEFT JOIN (dealt JOIN assets a ON a.contract_address = dealt.address) ON true
         LEFT JOIN blockchain_token_balances b ON b.token_address = a.contract_address AND b.holder_address = $1
        ORDER BY dealt.last DESC, a.id`,
      [address, MOST_TRANSACTIONS],
    );
    const pools = rows.filter(({ poolId }) => poolId !== null);
    return {
      seen: rows[0]!.seen,
      pools: pools.map(({ seen: _, ...pool }) => ({
        ...pool,
        contractAddress: toChecksum(pool.contractAddress),
      })),
    };
  }
}
