import { Injectable } from '@nestjs/common';
import type { LinkedPool } from '../blockchain/pool-links.service.js';
import { Database } from '../database/database.js';

const COLUMNS = `a.id, a.title, a.slug, a.contract_address AS "contractAddress"`;

/** Pools as the explorer links to them: row-level security keeps drafts from the public's role. */
@Injectable()
export class AssetPoolsRepository {
  constructor(private readonly database: Database) {}

  findByContracts(addresses: string[]): Promise<LinkedPool[]> {
    return this.database.query<LinkedPool & Record<string, unknown>>(
      {
        name: 'pools by contracts',
        text: `SELECT ${COLUMNS} FROM assets a WHERE a.contract_address = ANY ($1) ORDER BY a.title, a.id`,
      },
      [addresses],
    );
  }

  search(text: string, most: number): Promise<LinkedPool[]> {
    return this.database.query<LinkedPool & Record<string, unknown>>(
      `SELECT ${COLUMNS} FROM assets a WHERE a.id = ANY (ARRAY(SELECT search_pools($1))) ORDER BY a.title, a.id LIMIT $2`,
      [text, most],
    );
  }
}
