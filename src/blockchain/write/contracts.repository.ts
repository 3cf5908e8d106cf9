import { ContractRegistry, type RegisteredContract } from '../decode/contract-registry.js';
import { CATALOGUE_VERSION } from '../decode/event-catalogue.js';
import type { ChainConnection } from './chain-connection.repository.js';

/** The registry of contracts, and from where on the stored logs are not decoded by it. In the caller's transaction. */
export class ContractStore {
  constructor(private readonly connection: ChainConnection) {}

  /** The registry as it was at the end of a block: what a factory announced later is not in it. */
  async readRegistry(height: number): Promise<ContractRegistry> {
    const { rows } = await this.connection.query<ContractRow>(
      `SELECT address, kind, name, from_block, abi_version, discovered_by FROM blockchain_contracts
        WHERE discovered_by IS NULL OR from_block <= $1`,
      [height],
    );
    return new ContractRegistry(rows.map(toContract));
  }

  /**
   * Enters the contracts of the configuration; what it says of one wins over what a factory said. Where logs are stored
   * that another registration, or another catalogue of events, has decoded, it is noted from which block on.
   */
  async register(contracts: RegisteredContract[]): Promise<void> {
    const cursor = await this.connection.query<{ catalogue: string | null; start: string }>(
      'SELECT catalogue, start_height AS start FROM blockchain_cursors FOR UPDATE',
    );
    const before = await this.findRegistered(contracts.map(({ address }) => address));
    const changed = contracts.filter((contract) => isOther(before.get(contract.address), contract));
    for (const { address, kind, name, fromBlock, abiVersion } of changed) {
      await this.connection.query(
        `INSERT INTO blockchain_contracts (address, kind, name, from_block, abi_version) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (address) DO UPDATE
            SET kind = excluded.kind, name = excluded.name, from_block = excluded.from_block,
                abi_version = excluded.abi_version, discovered_by = NULL`,
        [address, kind, name, fromBlock, abiVersion],
      );
    }
    const [known] = cursor.rows;
    const heights = changed
      .filter((contract) => isDecodedOtherwise(before.get(contract.address), contract))
      .flatMap((contract) => [contract.fromBlock, before.get(contract.address)?.fromBlock ?? Infinity]);
    if (known && known.catalogue !== CATALOGUE_VERSION) heights.push(Number(known.start));
    if (heights.length > 0) await this.noteStale(Math.min(...heights));
  }

  /** Enters what factories announced in a stretch of blocks, instead of what they had announced there. */
  async replaceDiscovered(first: number, last: number, discovered: RegisteredContract[]): Promise<void> {
    await this.connection.query(
      `DELETE FROM blockchain_contracts
        WHERE discovered_by IS NOT NULL AND from_block BETWEEN $1 AND $2 AND address <> ALL ($3)`,
      [first, last, discovered.map(({ address }) => address)],
    );
    for (const { address, kind, name, fromBlock, abiVersion, discoveredBy } of discovered) {
      // One that was announced later before is announced here now.
      await this.connection.query(
        `INSERT INTO blockchain_contracts AS c (address, kind, name, from_block, abi_version, discovered_by)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (address) DO UPDATE
            SET kind = excluded.kind, name = excluded.name, from_block = excluded.from_block,
                abi_version = excluded.abi_version, discovered_by = excluded.discovered_by
          WHERE c.discovered_by IS NOT NULL`,
        [address, kind, name, fromBlock, abiVersion, discoveredBy],
      );
    }
  }

  private async findRegistered(addresses: string[]): Promise<Map<string, RegisteredContract>> {
    const { rows } = await this.connection.query<ContractRow>(
      `SELECT address, kind, name, from_block, abi_version, discovered_by FROM blockchain_contracts
        WHERE address = ANY ($1)`,
      [addresses],
    );
    return new Map(rows.map((row) => [row.address as string, toContract(row)]));
  }

  private async noteStale(height: number): Promise<void> {
    await this.connection.query(
      `UPDATE blockchain_cursors
          SET redecode_from = CASE WHEN least(redecode_from, $1) <= height
                                   THEN greatest(least(redecode_from, $1), start_height) END,
              catalogue = $2`,
      [height, CATALOGUE_VERSION],
    );
  }
}

type ContractRow = Record<string, string | number | null>;

const isOther = (before: RegisteredContract | undefined, now: RegisteredContract): boolean =>
  before?.name !== now.name || isDecodedOtherwise(before, now);

/** A factory must not announce again what the configuration says, so who said it matters too. */
const isDecodedOtherwise = (before: RegisteredContract | undefined, now: RegisteredContract): boolean =>
  before?.kind !== now.kind ||
  before.fromBlock !== now.fromBlock ||
  before.abiVersion !== now.abiVersion ||
  before.discoveredBy !== null;

function toContract(row: ContractRow): RegisteredContract {
  return {
    address: row.address as string,
    kind: row.kind as RegisteredContract['kind'],
    name: row.name as string | null,
    fromBlock: Number(row.from_block),
    abiVersion: Number(row.abi_version),
    discoveredBy: row.discovered_by as string | null,
  };
}
