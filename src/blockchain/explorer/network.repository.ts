import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { NetworkMetricDto, NetworkStatsDto, ValidatorsDto } from './dto/network.dto.js';
import { checksum } from './present.js';

/** Counting more would take longer than a page may. */
const COUNTED = 100_000;
const MEAN_OF = 100;
const MOST_POINTS = 2_000;
const MOST_ROUND_CHANGES = 50;

const STATS = `
  WITH tip AS (SELECT height, transaction_count, start_height FROM blockchain_cursors),
  recent AS (SELECT b.* FROM blockchain_blocks b, tip WHERE b.number > tip.height - ${MEAN_OF}),
  counted AS (SELECT count(*) AS n FROM (SELECT FROM blockchain_addresses LIMIT ${COUNTED + 1}) a)
  SELECT tip.height, tip.transaction_count AS "transactionCount",
         (SELECT n FROM counted) AS "addressCount",
         (SELECT reltuples::bigint FROM pg_class WHERE oid = 'blockchain_addresses'::regclass) AS "addressEstimate",
         (SELECT count(*) FROM (SELECT FROM explorer_smart_wallets LIMIT ${COUNTED}) w) AS "smartWalletCount",
         (SELECT count(*) FROM blockchain_contracts) AS "contractCount",
         (SELECT count(*) FROM (SELECT FROM blockchain_tokens LIMIT ${COUNTED}) t) AS "tokenCount",
         (SELECT extract(epoch FROM max(timestamp) - min(timestamp))::float8 FROM recent) AS seconds,
         (SELECT count(*) FROM recent) AS blocks,
         -- The oldest block's own transactions came before the first interval between blocks.
         (SELECT sum(transaction_count) - (array_agg(transaction_count ORDER BY number))[1] FROM recent) AS transactions,
         (SELECT avg(gas_used::float8 / nullif(gas_limit, 0)) FROM recent) AS "gasUsedRatio",
         -- Whole hours from the rollup; the one that the day begins in from its blocks.
         (SELECT coalesce(sum(r.transaction_count), 0) FROM blockchain_rollups r
           WHERE r.bucket_size = 'hour' AND r.bucket >= day.first_hour AND r.bucket <= day.until)
         + (SELECT coalesce(sum(b.transaction_count), 0) FROM blockchain_blocks b
             WHERE b.timestamp > day.since AND b.timestamp < day.first_hour) AS "transactionsLastDay",
         (SELECT cardinality(validators) FROM blockchain_validator_sets ORDER BY from_block DESC LIMIT 1)
           AS "validatorCount"
    FROM tip
    LEFT JOIN blockchain_blocks last ON last.number = tip.height,
    LATERAL (SELECT last.timestamp - interval '24 hours' AS since, last.timestamp AS until,
                    date_trunc('hour', last.timestamp - interval '24 hours', 'UTC') + interval '1 hour' AS first_hour) day`;

@Injectable()
export class NetworkRepository {
  constructor(private readonly database: Database) {}

  async findStats(): Promise<NetworkStatsDto | undefined> {
    const [row] = await this.database.query<Record<string, string | number | null>>(STATS);
    if (!row) return undefined;
    const [blocks, seconds] = [Number(row.blocks), Number(row.seconds ?? 0)];
    const counted = Number(row.addressCount);
    const isMany = counted > COUNTED;
    return {
      height: Number(row.height),
      transactionCount: String(row.transactionCount),
      addressCount: isMany ? Math.max(counted, Number(row.addressEstimate)) : counted,
      addressCountIsEstimated: isMany,
      smartWalletCount: Number(row.smartWalletCount),
      contractCount: Number(row.contractCount),
      tokenCount: Number(row.tokenCount),
      blockSeconds: blocks > 1 ? seconds / (blocks - 1) : null,
      transactionsPerSecond: seconds > 0 ? Number(row.transactions) / seconds : null,
      gasUsedRatio: row.gasUsedRatio as number | null,
      transactionsLastDay: String(row.transactionsLastDay),
      validatorCount: row.validatorCount as number | null,
    };
  }

  findMetrics(interval: string, from: Date | undefined, to: Date | undefined): Promise<NetworkMetricDto[]> {
    return this.database.query<NetworkMetricDto & Record<string, unknown>>(
      `SELECT * FROM (
         SELECT bucket AS time, block_count AS "blockCount", transaction_count AS "transactionCount",
                gas_used AS "gasUsed"
           FROM blockchain_rollups
          WHERE bucket_size = $1 AND bucket >= coalesce($2, '-infinity'::timestamptz)
            AND bucket <= coalesce($3, 'infinity'::timestamptz)
          ORDER BY bucket DESC LIMIT ${MOST_POINTS}) newest
        ORDER BY time`,
      [interval, from ?? null, to ?? null],
    );
  }

  async findValidators(days: number): Promise<ValidatorsDto> {
    const [set] = await this.database.query<{ fromBlock: string; validators: string[] }>(
      `SELECT from_block AS "fromBlock", validators FROM blockchain_validator_sets ORDER BY from_block DESC LIMIT 1`,
    );
    const active = set?.validators ?? [];
    const rows = await this.database.query<{
      address: string;
      proposed: string;
      late: string;
      share: number | null;
    }>(
      `SELECT address, coalesce(d.proposed, 0) AS proposed, coalesce(d.late, 0) AS late,
              (coalesce(d.proposed, 0) / nullif(sum(coalesce(d.proposed, 0)) OVER (), 0))::float8 AS share
         FROM unnest($2::text[]) AS a (address)
         FULL JOIN (SELECT validator AS address, sum(proposed) AS proposed, sum(late) AS late
                      FROM blockchain_validator_days
                     WHERE day > (SELECT max(day) FROM blockchain_validator_days) - $1::integer GROUP BY 1) d
              USING (address)
        ORDER BY proposed DESC, address`,
      [days, active],
    );
    const rounds = await this.database.query<{
      blockNumber: string;
      time: Date;
      round: string;
      proposer: string;
    }>(
      `SELECT number AS "blockNumber", timestamp AS time, bft_round AS round, miner AS proposer
         FROM blockchain_blocks WHERE bft_round > 0 ORDER BY number DESC LIMIT ${MOST_ROUND_CHANGES}`,
    );
    return {
      fromBlock: set ? Number(set.fromBlock) : null,
      days,
      validators: rows.map(({ address, ...row }) => ({
        ...row,
        address: checksum(address),
        isActive: active.includes(address),
      })),
      roundChanges: rounds.map(({ blockNumber, proposer, ...row }) => ({
        ...row,
        blockNumber: Number(blockNumber),
        proposer: checksum(proposer),
      })),
    };
  }
}
