import type { ChainConnection } from './chain-connection.repository.js';

export interface TransactionParticipants {
  hash: string;
  /** Within its block. */
  index: number;
  block: number;
  addresses: string[];
}

interface Taking {
  address: string;
  hash: string;
  index: number;
  block: number;
}

/** Who took part in stored transactions. In the caller's transaction. */
export class ParticipantStore {
  constructor(private readonly connection: ChainConnection) {}

  /** Of transactions of some blocks: who was no participant joins, who is none any more goes, and both are counted. */
  async replace(first: number, last: number, transactions: TransactionParticipants[]): Promise<void> {
    const { rows } = await this.connection.query<{ address: string; hash: string }>(
      `SELECT address, transaction_hash AS hash FROM blockchain_participants
        WHERE block_number BETWEEN $1 AND $2 AND transaction_hash = ANY ($3)`,
      [first, last, transactions.map(({ hash }) => hash)],
    );
    const stored = new Set(rows.map(({ address, hash }) => hash + address));
    const takings = transactions.flatMap(({ addresses, ...place }) =>
      addresses.map((address): Taking => ({ ...place, address })),
    );
    const wanted = new Set(takings.map(({ address, hash }) => hash + address));
    const byHash = new Map(transactions.map((one) => [one.hash, one]));
    await this.add(takings.filter(({ address, hash }) => !stored.has(hash + address)));
    await this.remove(
      rows
        .filter(({ address, hash }) => !wanted.has(hash + address))
        .map(({ address, hash }) => ({ ...byHash.get(hash)!, address })),
    );
  }

  private async add(takings: Taking[]): Promise<void> {
    if (takings.length === 0) return;
    await this.connection.query(
      `INSERT INTO blockchain_participants (address, block_number, transaction_index, transaction_hash)
       SELECT * FROM unnest($1::text[], $2::bigint[], $3::integer[], $4::text[])`,
      [...placesOf(takings), takings.map(({ hash }) => hash)],
    );
    await this.connection.query(
      `INSERT INTO blockchain_addresses AS a (address, transaction_count, first_block, last_block)
       SELECT address, count(*), min(number), max(number)
         FROM unnest($1::text[], $2::bigint[]) AS u (address, number) GROUP BY 1
       ON CONFLICT (address) DO UPDATE
          SET transaction_count = a.transaction_count + excluded.transaction_count,
              first_block = least(a.first_block, excluded.first_block),
              last_block = greatest(a.last_block, excluded.last_block)`,
      placesOf(takings).slice(0, 2),
    );
  }

  private async remove(takings: Taking[]): Promise<void> {
    if (takings.length === 0) return;
    await this.connection.query(
      `DELETE FROM blockchain_participants p USING unnest($1::text[], $2::bigint[], $3::integer[]) AS u (address, number, index)
        WHERE p.address = u.address AND p.block_number = u.number AND p.transaction_index = u.index`,
      placesOf(takings),
    );
    const addresses = takings.map(({ address }) => address);
    await this.connection.query(
      `UPDATE blockchain_addresses a
          SET transaction_count = a.transaction_count - u.count,
              first_block = coalesce((SELECT min(p.block_number) FROM blockchain_participants p
                                       WHERE p.address = a.address), a.first_block),
              last_block = coalesce((SELECT max(p.block_number) FROM blockchain_participants p
                                      WHERE p.address = a.address), a.last_block)
         FROM (SELECT address, count(*) AS count FROM unnest($1::text[]) AS u (address) GROUP BY 1) u
        WHERE a.address = u.address`,
      [addresses],
    );
    await this.connection.query(
      'DELETE FROM blockchain_addresses WHERE address = ANY ($1) AND transaction_count = 0',
      [addresses],
    );
  }
}

const placesOf = (takings: Taking[]): unknown[][] => [
  takings.map(({ address }) => address),
  takings.map(({ block }) => block),
  takings.map(({ index }) => index),
];
