import { Injectable } from '@nestjs/common';
import { escapeLiteral } from 'pg';
import { type KeysetPage, keysetPage, type KeysetQuery } from '../../common/list-query/keyset.js';
import { DEFAULT_LIMIT } from '../../common/list-query/list-query.js';
import { EVENT_TYPES } from '../decode/event-catalogue.js';
import type { Statement } from '../../common/request-context.js';
import { Database } from '../../database/database.js';
import type { TransactionDto } from './dto/transaction.dto.js';
import { hasFurtherConditions, type TransactionFilter } from './transaction-filter.js';
import { TRANSACTION_COLUMNS, toTransaction } from './transaction-rows.js';

/** Rows that one page of a narrowed list looks at: what is rare among many costs several short pages, not seconds. */
const LOOKED_AT = 1_000;
/** As many pages' worth of positions fill most pages. */
const PAGES_LOOKED_AT_FIRST = 2;
/** Of these there are so many that the order of all rows serves them; the others have an index of their own. */
const COMMON_TYPES = ['token_transfer', 'contract_call', 'transfer'];
const MOST_LISTED = 500;

/** Writes a value's place into a statement. */
type Bind = (value: unknown) => string;

export type TransactionRow = Record<string, unknown>;

@Injectable()
export class TransactionsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Newest first, in the order (block, index or -1, hash). Imported ones have no index within their block. What the
   * index in use does not decide is asked of a thousand rows at most; the page then says where to go on.
   */
  async findPage(filter: TransactionFilter, query: KeysetQuery): Promise<KeysetPage<TransactionDto>> {
    if (!hasFurtherConditions(filter)) return (await this.look(filter, query, query.limit + 1, false)).page;
    const near = await this.look(filter, query, PAGES_LOOKED_AT_FIRST * (query.limit + 1), true);
    return near.isCut ? (await this.look(filter, query, LOOKED_AT, true)).page : near.page;
  }

  /** `isCut`: the page would be longer, had more positions than `most` been looked at. */
  private async look(
    filter: TransactionFilter,
    query: KeysetQuery,
    most: number,
    isNarrowed: boolean,
  ): Promise<{ page: KeysetPage<TransactionDto>; isCut: boolean }> {
    const parameters: unknown[] = [];
    const bind: Bind = (value) => `$${parameters.push(value)}`;
    const scan = positions(filter, query, most, bind);
    const conditions = [
      scan.condition,
      filter.type && `t.transaction_type = ${bind(filter.type)}`,
      filter.status && `t.status = ${bind(filter.status)}`,
      filter.from && `t.timestamp >= ${bind(filter.from)}`,
      filter.to && `t.timestamp <= ${bind(filter.to)}`,
    ].filter(Boolean);
    const order = orderOf(query);
    const text = `
      WITH ${scan.tables}
      last AS (SELECT count(*) OVER () AS seen, b, i, h FROM looked_at ORDER BY b ${opposite(order)},
                      i ${opposite(order)}, h ${opposite(order)} LIMIT 1)
      SELECT last.seen, last.b, last.i, last.h, t.*
        FROM last LEFT JOIN LATERAL (
          SELECT t.*
            -- OFFSET and LIMIT keep it a look-up for each position, in their order, until the page is full.
            FROM (SELECT b, i, h FROM looked_at ORDER BY b ${order}, i ${order}, h ${order} OFFSET 0) l CROSS JOIN LATERAL (
              SELECT ${TRANSACTION_COLUMNS} FROM blockchain_transactions t
               WHERE t.block_number = l.b AND coalesce(t.transaction_index, -1) = l.i AND t.hash = l.h
                 ${conditions.map((condition) => `AND ${condition}`).join(' ')} LIMIT 1) t
           ORDER BY l.b ${order}, l.i ${order}, l.h ${order} LIMIT ${query.limit + 1}) t ON true`;
    const rows = await this.database.queryLast<TransactionRow>(
      isOfFewTexts(filter, query, most) ? named(text) : text,
      parameters,
    );
    const [first] = rows;
    const found = rows.filter(({ hash }) => hash !== null).map(toTransaction);
    const isCut = isNarrowed && found.length <= query.limit && Number(first?.seen ?? 0) === most;
    const page = keysetPage(
      found,
      query,
      (row) => [row.blockNumber, row.transactionIndex ?? -1, row.hash],
      isCut ? [Number(first!.b), Number(first!.i), String(first!.h)] : undefined,
    );
    return { page, isCut };
  }

  /** Of a block, in its order. */
  async findOfBlock(number: number, query: KeysetQuery): Promise<KeysetPage<TransactionDto>> {
    const order = query.cursor?.direction === 'prev' ? 'DESC' : 'ASC';
    const beyond = order === 'ASC' ? '>' : '<';
    const rows = await this.database.queryLast<TransactionRow>(
      `SELECT ${TRANSACTION_COLUMNS} FROM blockchain_transactions t
        WHERE block_number = $1
          ${query.cursor ? `AND (coalesce(transaction_index, -1), hash) ${beyond} ($2, $3)` : ''}
        ORDER BY coalesce(transaction_index, -1) ${order}, hash ${order} LIMIT ${query.limit + 1}`,
      [number, ...(query.cursor?.key ?? [])],
    );
    return keysetPage(rows.map(toTransaction), query, (row) => [row.transactionIndex ?? -1, row.hash]);
  }

  /** The transaction with all that happened in it; one statement. */
  async findDetails(hash: string): Promise<TransactionRow | undefined> {
    const [row] = await this.database.query<TransactionRow>(DETAILS, [hash]);
    return row;
  }
}

/** A transaction is found by its hash, and what hangs on it by the same and by its block. */
const DETAILS: Statement = {
  name: 'explorer transaction',
  text: `
    SELECT ${TRANSACTION_COLUMNS}, t.envelope_type AS "envelopeType", t.nonce, t.gas_limit AS "gasLimit",
           t.max_fee_per_gas AS "maxFeePerGas", t.max_priority_fee_per_gas AS "maxPriorityFeePerGas",
           t.effective_gas_price AS "effectiveGasPrice", t.cumulative_gas_used AS "cumulativeGasUsed",
           t.contract_address AS "contractAddress", t.receipt_root AS "receiptRoot",
           c.calldata, c.calldata_size AS "calldataSize", c.called, c.called_method_id AS "calledMethodId",
           (SELECT e.envelope FROM explorer_envelopes e WHERE e.hash = t.hash) AS envelope,
           (SELECT count(*) FROM blockchain_logs l WHERE l.transaction_hash = t.hash) AS "logCount",
           (SELECT json_agg(l) FROM (
              SELECT l.log_index AS "logIndex", l.address, k.name AS "contractName", l.event_name AS event,
                     l.arguments, l.topics, l.data
                FROM explorer_logs l LEFT JOIN explorer_contracts k ON k.address = l.address
               WHERE l.transaction_hash = t.hash ORDER BY l.log_index LIMIT ${MOST_LISTED}) l) AS logs,
           (SELECT json_agg(r) FROM (
              SELECT r.log_index AS "logIndex", r.token_address AS "tokenAddress", r.from_address AS "fromAddress",
                     r.to_address AS "toAddress", r.value::text
                FROM blockchain_token_transfers r
               WHERE r.transaction_hash = t.hash ORDER BY r.log_index LIMIT ${MOST_LISTED}) r) AS transfers,
           (SELECT json_agg(p.address ORDER BY p.address) FROM (
              SELECT p.address FROM blockchain_participants p
               WHERE p.block_number = t.block_number AND p.transaction_hash = t.hash LIMIT ${MOST_LISTED}) p)
             AS participants
      FROM blockchain_transactions t JOIN explorer_calls c ON c.hash = t.hash WHERE t.hash = $1`,
};

const orderOf = ({ cursor }: KeysetQuery): 'ASC' | 'DESC' => (cursor?.direction === 'prev' ? 'ASC' : 'DESC');
const opposite = (order: 'ASC' | 'DESC'): 'ASC' | 'DESC' => (order === 'ASC' ? 'DESC' : 'ASC');

/**
 * Pages of the usual size of an address, of a type that there is, or of all: planned once each. A connection keeps every
 * plan, so nobody may bring in texts without end.
 */
const isOfFewTexts = (
  { type, ...filter }: TransactionFilter,
  { limit }: KeysetQuery,
  most: number,
): boolean =>
  limit === DEFAULT_LIMIT &&
  most < LOOKED_AT &&
  (type === undefined || COMMON_TYPES.includes(type) || EVENT_TYPES.includes(type)) &&
  Object.entries(filter).every(([name, value]) => name === 'address' || value === undefined);

const named = (text: string): Statement => ({ name: `explorer ${nameOf(text)}`, text });

const names = new Map<string, number>();
function nameOf(text: string): number {
  const known = names.get(text) ?? names.size;
  names.set(text, known);
  return known;
}

/** Bounds by block of the filter, times included: time never runs back along the chain. */
function blockBounds(filter: TransactionFilter, column: string, bind: (value: unknown) => string): string[] {
  const { fromBlock, toBlock, from, to } = filter;
  return [
    fromBlock !== undefined && `${column} >= ${bind(fromBlock)}`,
    toBlock !== undefined && `${column} <= ${bind(toBlock)}`,
    from &&
      `${column} > coalesce((SELECT number FROM blockchain_blocks WHERE timestamp < ${bind(from)}
                              ORDER BY timestamp DESC LIMIT 1), -1)`,
    to &&
      `${column} < coalesce((SELECT number FROM blockchain_blocks WHERE timestamp > ${bind(to)}
                              ORDER BY timestamp LIMIT 1), 9223372036854775807)`,
  ].filter((condition) => typeof condition === 'string');
}

/**
 * The table `looked_at` of (b, i, h), at most so many positions in the order of the list, and a condition that makes
 * the transaction `t` at a position `l` one of them.
 *
 * An address and a rare kind each have an index, and none has both: positions are read by both, and those that reach
 * farther down the chain are looked at. They are the sparser ones, so the page of a busy address finds its few
 * investments among the investments, and that of a quiet one among its own.
 */
function positions(
  filter: TransactionFilter,
  query: KeysetQuery,
  most: number,
  bind: Bind,
): { tables: string; condition?: string } {
  const order = orderOf(query);
  const table = (name: string, sql: string): string =>
    `${name} AS MATERIALIZED (${sql} ORDER BY b ${order}, i ${order}, h ${order} LIMIT ${most}),`;
  if (filter.address === undefined) return { tables: table('looked_at', scanAll(filter, query, most, bind)) };
  const ofAddress = scanAddress(filter, query, most, bind);
  if (!isOfRareKind(filter)) return { tables: table('looked_at', ofAddress) };
  const address = bind(filter.address);
  const farthest = (name: string): string =>
    `(SELECT (b, i, h) FROM ${name} ORDER BY b ${opposite(order)}, i ${opposite(order)}, h ${opposite(order)} LIMIT 1)`;
  const beyond = order === 'ASC' ? '>' : '<';
  const isFull = (name: string): string => `(SELECT count(*) = ${most} FROM ${name})`;
  return {
    tables: `
      ${table('of_address', ofAddress)}
      ${table('of_kind', `SELECT * FROM (${scanAll(filter, query, most, bind)}) kind WHERE ${isFull('of_address')}`)}
      choice AS MATERIALIZED (
        SELECT ${isFull('of_address')}
               AND (NOT ${isFull('of_kind')} OR ${farthest('of_kind')} ${beyond} ${farthest('of_address')}) AS is_kind),
      looked_at AS MATERIALIZED (
        SELECT * FROM of_address WHERE NOT (SELECT is_kind FROM choice)
        UNION ALL SELECT * FROM of_kind WHERE (SELECT is_kind FROM choice)),`,
    condition: `(
      NOT (SELECT is_kind FROM choice)
      OR EXISTS (SELECT FROM blockchain_participants p
                  WHERE p.address = ${address} AND p.block_number = l.b AND p.transaction_index = l.i
                    AND p.transaction_hash = l.h)
      OR t.envelope_type IS NULL AND ${address} IN (t.from_address, t.to_address))`,
  };
}

const isOfRareType = ({ type }: TransactionFilter): boolean =>
  type !== undefined && !COMMON_TYPES.includes(type);
const isUnconfirmed = ({ status }: TransactionFilter): boolean =>
  status !== undefined && status !== 'confirmed';
/** Narrowed to what has a partial index of its own. */
const isOfRareKind = (filter: TransactionFilter): boolean => isOfRareType(filter) || isUnconfirmed(filter);

/** Positions of all transactions, by the index that leaves least to look at. */
function scanAll(filter: TransactionFilter, query: KeysetQuery, most: number, bind: Bind): string {
  const order = orderOf(query);
  const { cursor } = query;
  const conditions = [
    ...blockBounds(filter, 'block_number', bind),
    // As literals: a parameter would not tell the planner that the partial index holds them all.
    isOfRareType(filter) &&
      `transaction_type = ${escapeLiteral(filter.type!)} AND transaction_type NOT IN (${common()})`,
    isUnconfirmed(filter) && `status = ${escapeLiteral(filter.status!)} AND status <> 'confirmed'`,
    cursor &&
      `(block_number, coalesce(transaction_index, -1), hash) ${order === 'ASC' ? '>' : '<'}
       (${cursor.key.map(bind).join(', ')})`,
  ].filter(Boolean);
  const sql = `
    SELECT block_number AS b, coalesce(transaction_index, -1) AS i, hash AS h FROM blockchain_transactions
     ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
     ORDER BY block_number ${order}, coalesce(transaction_index, -1) ${order}, hash ${order} LIMIT ${most}`;
  return `SELECT * FROM (${sql}) scanned`;
}

const common = (): string => COMMON_TYPES.map((type) => escapeLiteral(type)).join(', ');

/** Positions of one address: of the chain's by its participants, of a file's by who sent and who received. */
function scanAddress(filter: TransactionFilter, query: KeysetQuery, most: number, bind: Bind): string {
  const order = orderOf(query);
  const { cursor } = query;
  const address = bind(filter.address);
  const key = cursor?.key.map(bind);
  const beyond = order === 'ASC' ? '>' : '<';
  const bounds = blockBounds(filter, 'block_number', bind);
  const participants = [
    `address = ${address}`,
    ...bounds,
    ...(key ? [`(block_number, transaction_index) ${beyond} (${key[0]}, ${key[1]})`] : []),
  ];
  const imported = (party: string): string => {
    const position = 'block_number, coalesce(transaction_index, -1), hash';
    const conditions = [
      `${party} AND envelope_type IS NULL`,
      ...bounds,
      ...(key ? [`(${position}) ${beyond} (${key.join(', ')})`] : []),
    ];
    return `(SELECT block_number AS b, coalesce(transaction_index, -1) AS i, hash AS h FROM blockchain_transactions
              WHERE ${conditions.join(' AND ')}
              ORDER BY block_number ${order}, coalesce(transaction_index, -1) ${order}, hash ${order} LIMIT ${most})`;
  };
  return `SELECT * FROM (
    (SELECT block_number AS b, transaction_index AS i, transaction_hash AS h FROM blockchain_participants
      WHERE ${participants.join(' AND ')}
      ORDER BY block_number ${order}, transaction_index ${order} LIMIT ${most})
    UNION ALL ${imported(`from_address = ${address}`)}
    UNION ALL ${imported(`to_address = ${address} AND from_address IS DISTINCT FROM ${address}`)}) scanned`;
}
