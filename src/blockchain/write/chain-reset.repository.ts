import type { Readable } from 'node:stream';
import type { ChainConnection } from './chain-connection.repository.js';

export const ARCHIVED_TABLES = [
  'blockchain_cursors',
  'blockchain_blocks',
  'blockchain_transactions',
  'blockchain_logs',
  'blockchain_participants',
  'blockchain_token_transfers',
  'blockchain_contracts',
  'blockchain_validator_sets',
  'blockchain_outbox',
] as const;

/** Takes a whole chain out of the database. */
export class ChainReset {
  constructor(private readonly connection: ChainConnection) {}

  async findChain(): Promise<{ chainId: string; height: number; genesisHash: string } | undefined> {
    const { rows } = await this.connection.transaction({ durable: false }, () =>
      this.connection.query<{ id: string; height: string; genesis: string }>(
        'SELECT chain_id::text AS id, height, genesis_hash AS genesis FROM blockchain_cursors',
      ),
    );
    const [row] = rows;
    return row && { chainId: row.id, height: Number(row.height), genesisHash: row.genesis };
  }

  /**
   * One transaction: what is archived is exactly what goes. Contracts of the configuration stay registered. Answers how
   * many blocks went.
   */
  async archiveAndForget(archive: (table: string, rows: Readable) => Promise<void>): Promise<number> {
    return this.connection.transaction({ durable: true, snapshot: true }, async () => {
      await this.connection.query('SELECT FROM blockchain_cursors FOR UPDATE');
      for (const table of ARCHIVED_TABLES) await archive(table, this.connection.copyOut(table));
      const { rows } = await this.connection.query<{ gone: string }>('SELECT roll_back_chain(-1) AS gone');
      await this.connection.query('DELETE FROM blockchain_validator_sets');
      await this.connection.query('DELETE FROM blockchain_cursors');
      return Number(rows[0]!.gone);
    });
  }
}
