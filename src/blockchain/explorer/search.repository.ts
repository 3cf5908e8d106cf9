import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';

export type Found = Record<'kind' | 'value', string> & { label: string | null };

/** Each look goes by one index; a beginning is a range: hashes are lower-case hex, which every collation orders alike. */
@Injectable()
export class SearchRepository {
  constructor(private readonly database: Database) {}

  findHash(hash: string): Promise<Found[]> {
    return this.database.query<Found>(
      {
        name: 'explorer search hash',
        text: `SELECT 'transaction' AS kind, hash AS value, NULL AS label
                 FROM blockchain_transactions WHERE hash = $1
               UNION ALL SELECT 'block', hash, number::text FROM blockchain_blocks WHERE hash = $1`,
      },
      [hash],
    );
  }

  findAddress(address: string): Promise<Found[]> {
    return this.database.query<Found>(
      {
        name: 'explorer search address',
        text: `SELECT 'address' AS kind, a.address AS value, c.name AS label
                 FROM blockchain_addresses a LEFT JOIN explorer_contracts c ON c.address = a.address
                WHERE a.address = $1`,
      },
      [address],
    );
  }

  findBlock(number: number): Promise<Found[]> {
    return this.database.query<Found>(
      {
        name: 'explorer search block',
        text: `SELECT 'block' AS kind, hash AS value, number::text AS label FROM blockchain_blocks WHERE number = $1`,
      },
      [number],
    );
  }

  /** @param beginning `0x` and hex digits in lower case */
  findBeginning(beginning: string, most: number): Promise<Found[]> {
    return this.database.query<Found>(
      {
        name: 'explorer search beginning',
        text: `
          (SELECT 'address' AS kind, a.address AS value, c.name AS label
             FROM (SELECT address FROM blockchain_addresses
                    WHERE address >= $1 AND address < $1 || 'g'
                    ORDER BY address LIMIT $2) a
             LEFT JOIN explorer_contracts c ON c.address = a.address)
          UNION ALL
          (SELECT 'transaction', hash, NULL FROM blockchain_transactions
            WHERE hash >= $1 AND hash < $1 || 'g' ORDER BY hash LIMIT $2)
          UNION ALL
          (SELECT 'block', hash, number::text FROM blockchain_blocks
            WHERE hash >= $1 AND hash < $1 || 'g' ORDER BY hash LIMIT $2)`,
      },
      [beginning, most],
    );
  }

  findContracts(text: string, most: number): Promise<Found[]> {
    return this.database.query<Found>(
      `SELECT 'address' AS kind, address AS value, name AS label FROM explorer_contracts
        WHERE position(lower($1) IN lower(name)) > 0 ORDER BY name, address LIMIT $2`,
      [text, most],
    );
  }
}
