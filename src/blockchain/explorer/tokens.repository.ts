import { Injectable } from '@nestjs/common';
import { type KeysetPage, keysetPage, type KeysetQuery } from '../../common/list-query/keyset.js';
import { Database } from '../../database/database.js';
import type { ContractDto, TokenDto, TokenHolderDto } from './dto/token.dto.js';
import { checksum, trueAmount } from './present.js';

const WHOLE = '(SELECT start_height = 0 FROM blockchain_cursors) AS whole';
const TOKEN = `
  SELECT t.address, t.transfer_count AS "transferCount", t.supply, t.first_block AS "firstBlock", c.name,
         c.kind AS "contractKind", ${WHOLE}
    FROM blockchain_tokens t LEFT JOIN explorer_contracts c ON c.address = t.address`;

/** Tokens, their holders and registered contracts, each in the order of addresses, which no block changes. */
@Injectable()
export class TokensRepository {
  constructor(private readonly database: Database) {}

  async findPage(query: KeysetQuery): Promise<KeysetPage<TokenDto>> {
    const { where, order, values } = byAddress('t.address', query);
    const rows = await this.database.queryLast(
      `${TOKEN} ${where} ORDER BY t.address ${order} LIMIT ${query.limit + 1}`,
      values,
    );
    return keysetPage(rows.map(toToken), query, keyOf);
  }

  async find(address: string): Promise<TokenDto | undefined> {
    const [row] = await this.database.query(
      { name: 'explorer token', text: `${TOKEN} WHERE t.address = $1` },
      [address],
    );
    return row && toToken(row);
  }

  async findHolders(token: string, query: KeysetQuery): Promise<KeysetPage<TokenHolderDto>> {
    const { where, order, values } = byAddress(
      'holder_address',
      query,
      'token_address = $1 AND balance <> 0',
      [token],
    );
    const rows = await this.database.queryLast(
      `SELECT holder_address AS address, balance, block_number AS "blockNumber", ${WHOLE}
         FROM blockchain_token_balances ${where} ORDER BY holder_address ${order} LIMIT ${query.limit + 1}`,
      values,
    );
    return keysetPage(rows.map(toHolder), query, keyOf);
  }

  async findContracts(query: KeysetQuery): Promise<KeysetPage<ContractDto>> {
    const { where, order, values } = byAddress('address', query);
    const rows = await this.database.queryLast(
      `SELECT address, kind, name, from_block AS "fromBlock", abi_version AS "abiVersion",
              discovered_by AS "discoveredBy"
         FROM explorer_contracts ${where} ORDER BY address ${order} LIMIT ${query.limit + 1}`,
      values,
    );
    return keysetPage(rows.map(toContract), query, keyOf);
  }
}

const keyOf = ({ address }: { address: string }): string[] => [address.toLowerCase()];

function byAddress(column: string, { cursor }: KeysetQuery, also?: string, bound: unknown[] = []) {
  const order = cursor?.direction === 'prev' ? 'DESC' : 'ASC';
  const values = [...bound, ...(cursor?.key ?? [])];
  const beyond = cursor && `${column} ${order === 'ASC' ? '>' : '<'} $${values.length}`;
  const conditions = [also, beyond].filter(Boolean);
  return { where: conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '', order, values };
}

const toToken = ({ whole, ...row }: Record<string, unknown>): TokenDto =>
  ({
    ...row,
    address: checksum(row.address),
    supply: trueAmount(String(row.supply), whole === true),
    transferCount: Number(row.transferCount),
    firstBlock: Number(row.firstBlock),
  }) as TokenDto;

const toHolder = (row: Record<string, unknown>): TokenHolderDto => ({
  address: checksum(String(row.address)),
  balance: trueAmount(String(row.balance), row.whole === true),
  blockNumber: Number(row.blockNumber),
});

const toContract = (row: Record<string, unknown>): ContractDto =>
  ({
    ...row,
    address: checksum(row.address),
    fromBlock: Number(row.fromBlock),
    discoveredBy: checksum(row.discoveredBy),
  }) as ContractDto;
