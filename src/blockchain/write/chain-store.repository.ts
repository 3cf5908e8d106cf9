import type { Consensus } from '../chain/header-hash.js';
import type { RegisteredContract } from '../decode/contract-registry.js';
import { CATALOGUE_VERSION } from '../decode/event-catalogue.js';
import type { DecodingState } from './chain-batch.js';
import type { ChainConnection } from './chain-connection.repository.js';
import type { Tip } from './chain-writer.repository.js';
import { ContractStore } from './contracts.repository.js';

/** The chain that a database is pinned to, and how far it has been followed. */
export interface Cursor extends Tip {
  /** EIP-155 id in decimal; may pass 2^53. */
  chainId: string;
  genesisHash: string;
  startHeight: number;
  consensus: Consensus | null;
  haltedReason: string | null;
}

/** A stretch of heights at which the stored chain is not one. */
export interface ChainFault {
  kind: 'missing' | 'unlinked' | 'incomplete';
  first: number;
  last: number;
}

const TOTALS = [
  'blockchain_rollups',
  'blockchain_validator_days',
  'blockchain_tokens',
  'blockchain_token_balances',
  'blockchain_addresses',
];

/** What the indexer asks of the database, and the little that it notes there beside the blocks. */
export class ChainStore {
  private readonly contracts: ContractStore;

  constructor(private readonly connection: ChainConnection) {
    this.contracts = new ContractStore(connection);
  }

  /** Undefined before the first chain was pinned. */
  async findCursor(): Promise<Cursor | undefined> {
    const { rows } = await this.read<Record<string, string | null>>(
      `SELECT chain_id::text, genesis_hash, height, block_hash, start_height, consensus, halted_reason
         FROM blockchain_cursors`,
    );
    const [row] = rows;
    return (
      row && {
        chainId: row.chain_id!,
        genesisHash: row.genesis_hash!,
        height: Number(row.height),
        hash: row.block_hash ?? null,
        startHeight: Number(row.start_height),
        consensus: row.consensus as Consensus | null,
        haltedReason: row.halted_reason ?? null,
      }
    );
  }

  /**
   * Pins the database to a chain. Blocks that are there without a cursor were never indexed: the demonstration wrote
   * them, and they make room for a chain that exists.
   */
  async pin(chain: Pick<Cursor, 'chainId' | 'genesisHash' | 'startHeight'>): Promise<void> {
    await this.connection.transaction({ durable: true }, async () => {
      await this.connection.query('DELETE FROM blockchain_blocks');
      await this.connection.query("DELETE FROM blockchain_transactions WHERE source = 'chain'");
      await this.connection.query(
        `INSERT INTO blockchain_cursors (chain_id, genesis_hash, start_height, height, catalogue)
         VALUES ($1, $2, $3, $3::bigint - 1, $4)`,
        [chain.chainId, chain.genesisHash, chain.startHeight, CATALOGUE_VERSION],
      );
    });
  }

  /** The registry and the validators as they were at the end of a block. */
  async readDecodingState(height: number, consensus: Consensus | null): Promise<DecodingState> {
    return this.connection.transaction({ durable: false }, async () => {
      const sets = await this.connection.query<{ validators: string[] }>(
        `SELECT validators FROM blockchain_validator_sets WHERE from_block <= $1 ORDER BY from_block DESC LIMIT 1`,
        [height],
      );
      return {
        consensus,
        registry: await this.contracts.readRegistry(height),
        validators: sets.rows[0]?.validators ?? null,
      };
    });
  }

  /** Enters the contracts of the configuration; see {@link ContractStore.register}. */
  async registerContracts(contracts: RegisteredContract[]): Promise<void> {
    await this.connection.transaction({ durable: true }, () => this.contracts.register(contracts));
  }

  /** Hashes of the stored blocks from one height to another, by height. */
  async findHashes(from: number, to: number): Promise<Map<number, string>> {
    const { rows } = await this.read<{ number: string; hash: string }>(
      'SELECT number, hash FROM blockchain_blocks WHERE number BETWEEN $1 AND $2',
      [from, to],
    );
    return new Map(rows.map(({ number, hash }) => [Number(number), hash]));
  }

  async noteConsensus(consensus: Consensus): Promise<void> {
    await this.write('UPDATE blockchain_cursors SET consensus = $1', [consensus]);
  }

  /** Notes that a node answered, and with which height. */
  async noteNode(height: number): Promise<void> {
    await this.write('UPDATE blockchain_cursors SET node_height = $1, node_seen_at = now()', [height]);
  }

  async noteHalt(reason: string | null): Promise<void> {
    await this.write(
      'UPDATE blockchain_cursors SET halted_reason = $1 WHERE halted_reason IS DISTINCT FROM $1',
      [reason?.slice(0, 500) ?? null],
    );
  }

  /** Where the stored blocks are no unbroken chain; notes the lowest such height, so that no status says synced. */
  async audit(most: number): Promise<ChainFault[]> {
    return this.connection.transaction({ durable: true }, async () => {
      const { rows } = await this.connection.query<{
        kind: string;
        first_height: string;
        last_height: string;
      }>('SELECT * FROM find_chain_faults($1)', [most]);
      await this.connection.query(
        'UPDATE blockchain_cursors SET gap_at = $1 WHERE gap_at IS DISTINCT FROM $1',
        [rows[0]?.first_height ?? null],
      );
      return rows.map((row) => ({
        kind: row.kind as ChainFault['kind'],
        first: Number(row.first_height),
        last: Number(row.last_height),
      }));
    });
  }

  /** Tables of totals that differ from what the stored rows add up to. Computes them anew, and takes that back. */
  async findWrongTotals(): Promise<string[]> {
    const stored = new Map<string, string>();
    const wrong: string[] = [];
    const measure = async (table: string): Promise<string> => {
      const { rows } = await this.connection.query<{ sum: string }>(
        `SELECT md5(coalesce(string_agg(t::text, ',' ORDER BY t::text), '')) AS sum FROM ${table} t`,
      );
      return rows[0]!.sum;
    };
    await this.connection.transaction({ durable: false }, async () => {
      for (const table of TOTALS) stored.set(table, await measure(table));
      await this.connection.query('SAVEPOINT stored');
      await this.connection.query('SELECT rebuild_chain_totals()');
      for (const table of TOTALS) if ((await measure(table)) !== stored.get(table)) wrong.push(table);
      await this.connection.query('ROLLBACK TO SAVEPOINT stored');
    });
    return wrong;
  }

  private read<R extends Record<string, unknown>>(sql: string, values?: unknown[]) {
    return this.connection.transaction({ durable: false }, () => this.connection.query<R>(sql, values));
  }

  private async write(sql: string, values: unknown[]): Promise<void> {
    await this.connection.transaction({ durable: false }, () => this.connection.query(sql, values));
  }
}
