import type { ChainConnection } from './chain-connection.repository.js';

/**
 * The first fill of empty tables, during which some indexes are not kept but built at its end. What is missing is read
 * from the catalogue: a process that was killed in the middle is followed by one that ends what it began.
 */
export class ChainFill {
  /** Undefined until it is looked up. */
  private missing?: string[];

  constructor(private readonly connection: ChainConnection) {}

  /** Does without the indexes from now on, where the tables are nearly empty and nobody is in the way. */
  async begin(): Promise<void> {
    if ((await this.findMissing()).length > 0) return;
    await this.connection.transaction({ durable: true }, () =>
      this.connection.query('SELECT drop_chain_indexes()'),
    );
    this.missing = undefined;
  }

  /**
   * Builds what is missing, each index in a transaction of its own.
   *
   * @param pause called between two of them, which may be minutes apart
   */
  async finish(pause?: () => Promise<void>): Promise<void> {
    for (const name of await this.findMissing()) {
      await this.connection.transaction({ durable: true }, () =>
        this.connection.query('SELECT build_chain_index($1)', [name]),
      );
      await pause?.();
    }
    this.missing = [];
  }

  /** Whoever else writes may have changed it. */
  forget(): void {
    this.missing = undefined;
  }

  private async findMissing(): Promise<string[]> {
    if (this.missing) return this.missing;
    const { rows } = await this.connection.transaction({ durable: false }, () =>
      this.connection.query<{ name: string }>('SELECT name FROM missing_chain_indexes() AS name'),
    );
    return (this.missing = rows.map(({ name }) => name));
  }
}
