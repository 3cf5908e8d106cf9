import { Injectable } from '@nestjs/common';
import { type KeysetPage, keysetPage, type KeysetQuery } from '../../common/list-query/keyset.js';
import { APPENDED_FIELDS, type AppendedFields } from '../chain/block.js';
import { Database } from '../../database/database.js';
import type { BlockDto } from './dto/block.dto.js';
import { checksum } from './present.js';

const COLUMNS = `
  number, hash, parent_hash AS "parentHash", miner, timestamp, transaction_count AS "transactionCount",
  gas_limit AS "gasLimit", gas_used AS "gasUsed", base_fee_per_gas AS "baseFeePerGas", difficulty,
  total_difficulty AS "totalDifficulty", size, nonce, state_root AS "stateRoot",
  transactions_root AS "transactionsRoot", receipts_root AS "receiptsRoot", bft_round AS round, bft_seals AS seals,
  appended`;

@Injectable()
export class BlocksRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async findPage(query: KeysetQuery): Promise<KeysetPage<BlockDto>> {
    const backwards = query.cursor?.direction === 'prev';
    const rows = await this.database.queryLast(
      {
        name: `explorer blocks ${query.cursor?.direction ?? 'first'}`,
        text: `SELECT ${COLUMNS} FROM blockchain_blocks
                ${query.cursor ? `WHERE number ${backwards ? '>' : '<'} $2` : ''}
                ORDER BY number ${backwards ? 'ASC' : 'DESC'} LIMIT $1`,
      },
      [query.limit + 1, ...(query.cursor?.key ?? [])],
    );
    return keysetPage(rows.map(toBlock), query, ({ number }) => [number]);
  }

  async findByNumber(number: number): Promise<BlockDto | undefined> {
    return this.findOne('number = $1', number);
  }

  async findByHash(hash: string): Promise<BlockDto | undefined> {
    return this.findOne('hash = $1', hash);
  }

  async findLatest(): Promise<BlockDto | undefined> {
    return this.findOne('number = (SELECT height FROM blockchain_cursors)');
  }

  private async findOne(condition: string, ...values: unknown[]): Promise<BlockDto | undefined> {
    const text = `SELECT ${COLUMNS} FROM blockchain_blocks WHERE ${condition}`;
    const [row] = await this.database.query({ name: `explorer block ${condition}`, text }, values);
    return row && toBlock(row);
  }
}

function toBlock({ appended, ...row }: Record<string, unknown>): BlockDto {
  const block = { ...row, number: Number(row.number), miner: checksum(row.miner) } as BlockDto;
  const fields = (appended ?? {}) as AppendedFields;
  for (const name of APPENDED_FIELDS) block[name] = fields[name] ?? null;
  return block;
}
