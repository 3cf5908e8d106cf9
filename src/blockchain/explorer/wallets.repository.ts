import { Injectable } from '@nestjs/common';
import { type KeysetPage, keysetPage, type KeysetQuery } from '../../common/list-query/keyset.js';
import { Database } from '../../database/database.js';
import type { TokenBalanceDto, WalletDto } from './dto/wallet.dto.js';
import { checksum, trueAmount } from './present.js';

const MOST_BALANCES = 100;

/** Of `blockchain_addresses a`; each further look is one by a key. */
const COLUMNS = `
  a.address, a.transaction_count AS "transactionCount", a.first_block AS "firstBlock", a.last_block AS "lastBlock",
  f.timestamp AS "firstSeenAt", l.timestamp AS "lastSeenAt", c.name, c.kind AS "contractKind",
  (SELECT count(*) FROM blockchain_token_balances b WHERE b.holder_address = a.address AND b.balance > 0) AS "tokenCount",
  CASE WHEN EXISTS (SELECT FROM blockchain_tokens t WHERE t.address = a.address) THEN 'token'
       WHEN c.address IS NOT NULL THEN 'contract'
       WHEN EXISTS (SELECT FROM explorer_smart_wallets w WHERE w.address = a.address) THEN 'smart_wallet'
       WHEN EXISTS (SELECT FROM blockchain_transactions t WHERE t.contract_address = a.address) THEN 'contract'
       WHEN EXISTS (SELECT FROM blockchain_transactions t WHERE t.from_address = a.address) THEN 'account' END AS type`;

const JOINS = `
  LEFT JOIN blockchain_blocks f ON f.number = a.first_block
  LEFT JOIN blockchain_blocks l ON l.number = a.last_block
  LEFT JOIN explorer_contracts c ON c.address = a.address`;

@Injectable()
export class WalletsRepository {
  constructor(private readonly database: Database) {}

  /** Those first seen last come first: nothing that happens later moves an address to another place. */
  async findPage(query: KeysetQuery): Promise<KeysetPage<WalletDto>> {
    const backwards = query.cursor?.direction === 'prev';
    const order = backwards ? 'ASC' : 'DESC';
    const rows = await this.database.queryLast(
      {
        name: `explorer wallets ${query.cursor?.direction ?? 'first'}`,
        text: `
          SELECT ${COLUMNS}
            FROM (SELECT * FROM blockchain_addresses
                   ${query.cursor ? `WHERE (first_block, address) ${backwards ? '>' : '<'} ($2, $3)` : ''}
                   ORDER BY first_block ${order}, address ${order} LIMIT $1) a ${JOINS}
           ORDER BY a.first_block ${order}, a.address ${order}`,
      },
      [query.limit + 1, ...(query.cursor?.key ?? [])],
    );
    return keysetPage(rows.map(toWallet), query, ({ firstBlock, address }) => [
      firstBlock,
      address.toLowerCase(),
    ]);
  }

  async find(address: string): Promise<WalletDto | undefined> {
    const [row] = await this.database.query(
      {
        name: 'explorer wallet',
        text: `SELECT ${COLUMNS} FROM blockchain_addresses a ${JOINS} WHERE a.address = $1`,
      },
      [address],
    );
    return row && toWallet(row);
  }

  /** Where indexing began above the first block, nobody knows what was held before. */
  async findBalances(address: string): Promise<TokenBalanceDto[]> {
    const rows = await this.database.query<
      Record<'token' | 'balance' | 'block', string> & { whole: boolean; name: string | null }
    >(
      {
        name: 'explorer balances',
        text: `
          SELECT b.token_address AS token, b.balance, b.block_number AS block, c.name,
                 (SELECT start_height = 0 FROM blockchain_cursors) AS whole
            FROM blockchain_token_balances b LEFT JOIN explorer_contracts c ON c.address = b.token_address
           WHERE b.holder_address = $1 AND b.balance <> 0 ORDER BY b.token_address LIMIT ${MOST_BALANCES}`,
      },
      [address],
    );
    return rows.map(({ token, balance, block, name, whole }) => ({
      tokenAddress: checksum(token),
      tokenName: name,
      balance: trueAmount(balance, whole),
      blockNumber: Number(block),
    }));
  }
}

const toWallet = (row: Record<string, unknown>): WalletDto =>
  ({
    ...row,
    address: checksum(row.address),
    transactionCount: Number(row.transactionCount),
    tokenCount: Number(row.tokenCount),
    firstBlock: Number(row.firstBlock),
    lastBlock: Number(row.lastBlock),
  }) as WalletDto;
