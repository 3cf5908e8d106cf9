import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { EtherscanWindow } from './etherscan-parameters.js';

export type Row = Record<string, unknown>;

const TRANSACTION = `
  t.hash, t.block_number AS "blockNumber", t.block_hash AS "blockHash", t.transaction_index AS index,
  t.from_address AS "from", t.to_address AS "to", t.value_wei AS value, t.nonce, t.gas_limit AS gas,
  t.gas_price AS "gasPrice", t.effective_gas_price AS "effectiveGasPrice", t.max_fee_per_gas AS "maxFeePerGas",
  t.max_priority_fee_per_gas AS "maxPriorityFeePerGas", t.gas_used AS "gasUsed",
  t.cumulative_gas_used AS "cumulativeGasUsed", t.contract_address AS "contractAddress", t.envelope_type AS type,
  t.status, t.receipt_root AS root, t.method_id AS "methodId", t.timestamp, c.calldata`;
/** Not of whole accounts: nobody lists it there. */
const ENVELOPE = '(SELECT e.envelope FROM explorer_envelopes e WHERE e.hash = t.hash) AS envelope';
const FROM_TRANSACTIONS = 'blockchain_transactions t JOIN explorer_calls c ON c.hash = t.hash';

/** Logs that one question looks at; more, and it has to be narrower. */
export const LOGS_LOOKED_AT = 10_000;
/** Transactions of an address that one question looks at. */
const LOOKED_AT = 20_000;

export interface LogFilter {
  address?: string;
  /** By position; of topics that anybody may see alone, or they could be guessed. */
  topics: { at: number; topic: string }[];
  isAnyOf: boolean;
}

/** What the Etherscan-compatible actions ask: the same rows as the explorer's own, in Etherscan's order. */
@Injectable()
export class EtherscanRepository {
  constructor(private readonly database: Database) {}

  /** Transactions that the address sent, received or was made by; its logs alone do not count, as on Etherscan. */
  async findAccountTransactions(address: string, window: EtherscanWindow): Promise<Row[]> {
    const { order } = window;
    return this.database.query(
      `SELECT ${TRANSACTION}, (SELECT height FROM blockchain_cursors) AS height
         FROM (SELECT l.b, l.i, l.h
                 FROM (SELECT block_number AS b, transaction_index AS i, transaction_hash AS h
                         FROM blockchain_participants
                        WHERE address = $1 AND block_number BETWEEN $2 AND $3
                        ORDER BY block_number ${order}, transaction_index ${order} LIMIT ${LOOKED_AT}) l
                 JOIN blockchain_transactions o
                   ON o.block_number = l.b AND coalesce(o.transaction_index, -1) = l.i AND o.hash = l.h
                WHERE $1 IN (o.from_address, o.to_address, o.contract_address)
                ORDER BY l.b ${order}, l.i ${order} LIMIT $4 OFFSET $5) p
         JOIN ${FROM_TRANSACTIONS} ON t.hash = p.h
        ORDER BY p.b ${order}, p.i ${order}`,
      [address, window.fromBlock, window.toBlock, window.limit, window.skip],
    );
  }

  findTokenTransfers(
    address: string | undefined,
    token: string | undefined,
    window: EtherscanWindow,
  ): Promise<Row[]> {
    const { order } = window;
    const reached = window.skip + window.limit;
    const parameters: unknown[] = [window.fromBlock, window.toBlock];
    const bind = (value: unknown): string => `$${parameters.push(value)}`;
    const tokenIs = token === undefined ? '' : `AND token_address = ${bind(token)}`;
    const holder = address === undefined ? undefined : bind(address);
    const some = (condition: string): string =>
      `(SELECT * FROM blockchain_token_transfers WHERE ${condition} block_number BETWEEN $1 AND $2 ${tokenIs}
         ORDER BY block_number ${order}, log_index ${order} LIMIT ${reached})`;
    const transfers =
      holder === undefined
        ? some('')
        : `${some(`from_address = ${holder} AND`)} UNION ${some(`to_address = ${holder} AND`)}`;
    return this.database.query(
      `SELECT r.transaction_hash AS hash, r.log_index AS "logIndex", r.block_number AS "blockNumber",
              r.token_address AS token, r.from_address AS "from", r.to_address AS "to", r.value, t.block_hash AS
              "blockHash", t.transaction_index AS index, t.nonce, t.gas_limit AS gas, coalesce(t.effective_gas_price, t.gas_price) AS
              "gasPrice", t.gas_used AS "gasUsed", t.cumulative_gas_used AS "cumulativeGasUsed", t.timestamp, k.name,
              (SELECT height FROM blockchain_cursors) AS height
         FROM (SELECT * FROM (${transfers}) f ORDER BY block_number ${order}, log_index ${order}
                LIMIT ${window.limit} OFFSET ${window.skip}) r
         JOIN blockchain_transactions t ON t.hash = r.transaction_hash
         LEFT JOIN explorer_contracts k ON k.address = r.token_address
        ORDER BY r.block_number ${order}, r.log_index ${order}`,
      parameters,
    );
  }

  async findTokenBalance(
    token: string,
    holder: string,
  ): Promise<{ balance: string; whole: boolean } | undefined> {
    const [row] = await this.database.query<{ balance: string; whole: boolean }>(
      `SELECT coalesce(b.balance, 0) AS balance, c.start_height = 0 AS whole
         FROM blockchain_cursors c
         LEFT JOIN blockchain_token_balances b ON b.token_address = $1 AND b.holder_address = $2`,
      [token, holder],
    );
    return row;
  }

  async findBlockByTime(seconds: number, closest: 'before' | 'after'): Promise<string | undefined> {
    const isBefore = closest === 'before';
    const [row] = await this.database.query<{ number: string }>(
      `SELECT number FROM blockchain_blocks WHERE timestamp ${isBefore ? '<=' : '>='} to_timestamp($1)
        ORDER BY timestamp ${isBefore ? 'DESC' : 'ASC'}, number ${isBefore ? 'DESC' : 'ASC'} LIMIT 1`,
      [seconds],
    );
    return row?.number;
  }

  async findTransaction(hash: string): Promise<Row | undefined> {
    const [row] = await this.database.query(
      {
        name: 'etherscan transaction',
        text: `SELECT ${TRANSACTION}, ${ENVELOPE}
                 FROM ${FROM_TRANSACTIONS} WHERE t.hash = $1`,
      },
      [hash],
    );
    return row;
  }

  findTransactionsOfBlock(number: number): Promise<Row[]> {
    return this.database.query(
      `SELECT ${TRANSACTION}, ${ENVELOPE} FROM ${FROM_TRANSACTIONS}
        WHERE t.block_number = $1 AND t.envelope_type IS NOT NULL ORDER BY t.transaction_index`,
      [number],
    );
  }

  /** @param number the newest where it is absent */
  async findBlock(number?: number): Promise<Row | undefined> {
    const [row] = await this.database.query(
      `SELECT number, hash, parent_hash AS "parentHash", nonce, sha3_uncles AS "sha3Uncles",
              transactions_root AS "transactionsRoot", state_root AS "stateRoot", receipts_root AS "receiptsRoot",
              miner, difficulty, total_difficulty AS "totalDifficulty", size, extra_data AS "extraData",
              gas_limit AS "gasLimit", gas_used AS "gasUsed", timestamp, base_fee_per_gas AS "baseFeePerGas",
              mix_hash AS "mixHash", appended, transaction_count AS "transactionCount",
              ARRAY(SELECT t.hash FROM blockchain_transactions t
                     WHERE t.block_number = b.number AND t.envelope_type IS NOT NULL
                     ORDER BY t.transaction_index) AS hashes
         FROM blockchain_blocks b WHERE number = coalesce($1, (SELECT height FROM blockchain_cursors))`,
      [number ?? null],
    );
    return row;
  }

  findLogsOfTransaction(hash: string): Promise<Row[]> {
    return this.database.query(
      `SELECT log_index AS "logIndex", address, topics, data FROM explorer_logs
        WHERE transaction_hash = $1 ORDER BY log_index`,
      [hash],
    );
  }

  /** Answers also how many logs were looked at: as many as may be, and there may be more behind them. */
  async findLogs(filter: LogFilter, window: EtherscanWindow): Promise<{ rows: Row[]; lookedAt: number }> {
    const parameters: unknown[] = [window.fromBlock, window.toBlock];
    const bind = (value: unknown): string => `$${parameters.push(value)}`;
    const address = filter.address === undefined ? '' : `AND address = ${bind(filter.address)}`;
    const conditions = filter.topics.map(({ at, topic }) => `l.topics[${at + 1}] = ${bind(topic)}`);
    const rows = await this.database.query(
      `WITH looked_at AS MATERIALIZED (
         SELECT transaction_hash, log_index, block_number FROM blockchain_logs
          WHERE block_number BETWEEN $1 AND $2 ${address}
          ORDER BY block_number, log_index LIMIT ${LOGS_LOOKED_AT})
       SELECT n.seen, f.* FROM (SELECT count(*) AS seen FROM looked_at) n LEFT JOIN LATERAL (
         SELECT l.address, l.topics, l.data, l.block_number AS "blockNumber", l.log_index AS "logIndex",
                l.transaction_hash AS "transactionHash", t.transaction_index AS index, t.block_hash AS "blockHash",
                t.timestamp, t.effective_gas_price AS "effectiveGasPrice", t.gas_used AS "gasUsed"
           FROM looked_at k
           JOIN explorer_logs l ON l.transaction_hash = k.transaction_hash AND l.log_index = k.log_index
           JOIN blockchain_transactions t ON t.hash = k.transaction_hash
          ${conditions.length > 0 ? `WHERE ${conditions.join(filter.isAnyOf ? ' OR ' : ' AND ')}` : ''}
          ORDER BY k.block_number, k.log_index LIMIT ${window.limit} OFFSET ${window.skip}) f ON true`,
      parameters,
    );
    return {
      rows: rows.filter(({ transactionHash }) => transactionHash !== null),
      lookedAt: Number(rows[0]?.seen ?? 0),
    };
  }
}
