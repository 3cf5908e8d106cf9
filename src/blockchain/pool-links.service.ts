import { Injectable } from '@nestjs/common';

/** A pool as the explorer links to it. */
export interface LinkedPool {
  id: string;
  title: string;
  slug: string;
  /** In lower case. */
  contractAddress: string | null;
}

/** What knows pools. The feature that owns them stands on a higher floor and offers this. */
export interface PoolDirectory {
  findByContracts(addresses: string[]): Promise<LinkedPool[]>;
  search(text: string, most: number): Promise<LinkedPool[]>;
}

/** Pools behind contracts, as far as anybody offers to know them. */
@Injectable()
export class PoolLinksService implements PoolDirectory {
  private directory?: PoolDirectory;

  /** Called by the feature in its `onModuleInit`. */
  offer(directory: PoolDirectory): void {
    this.directory = directory;
  }

  async findByContracts(addresses: string[]): Promise<LinkedPool[]> {
    return addresses.length === 0 ? [] : ((await this.directory?.findByContracts(addresses)) ?? []);
  }

  async search(text: string, most: number): Promise<LinkedPool[]> {
    return (await this.directory?.search(text, most)) ?? [];
  }
}
