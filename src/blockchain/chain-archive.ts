import { mkdir } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Inject, Injectable } from '@nestjs/common';
import { ClusterLocks } from '../database/cluster-locks.js';
import { LOGIN_SOURCES, type LoginSources } from '../database/database.js';
import { CHAIN_OPTIONS, type ChainOptions } from './chain-options.js';
import { ChainHalted } from './indexer/chain-halted.js';
import { INDEXER_LOCK } from './indexer/chain-indexer.js';
import { ChainConnection } from './write/chain-connection.repository.js';
import { ChainReset } from './write/chain-reset.repository.js';

/** What a reset has put away. */
export interface ResetResult {
  chainId: string;
  height: number;
  /** Folder of one compressed CSV file for each table. */
  folder: string;
  blocks: number;
}

/** Puts an indexed chain away, so that another may take its place. */
@Injectable()
export class ChainArchive {
  constructor(
    @Inject(CHAIN_OPTIONS) private readonly options: ChainOptions,
    @Inject(LOGIN_SOURCES) private readonly sources: LoginSources,
    private readonly locks: ClusterLocks,
  ) {}

  /**
   * Archives every table of the chain's into files, then takes the chain back, all of its events included, and forgets
   * which one it was. Undefined where none was indexed.
   *
   * @param only does nothing unless the chain began with one of these hashes
   * @throws {ChainHalted} while an indexer follows the chain
   */
  async reset({ now = new Date(), only }: { now?: Date; only?: readonly string[] } = {}): Promise<
    ResetResult | undefined
  > {
    const release = await this.locks.take(INDEXER_LOCK);
    if (!release)
      throw new ChainHalted('The chain is being followed at the moment; stop that process first.');
    const { url } = this.sources.worker.options as { url: string };
    const connection = new ChainConnection(url);
    try {
      const reset = new ChainReset(connection);
      const chain = await reset.findChain();
      if (!chain || (only && !only.includes(chain.genesisHash))) return undefined;
      const stamp = now.toISOString().replace(/[:.]/g, '-');
      const folder = join(this.options.home, 'chain-archive', `${chain.chainId}-${chain.height}-${stamp}`);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const blocks = await reset.archiveAndForget(async (table, rows) => {
        const file = createWriteStream(join(folder, `${table}.csv.gz`), { mode: 0o600, flags: 'wx' });
        await pipeline(rows, createGzip(), file);
      });
      return { chainId: chain.chainId, height: chain.height, folder, blocks };
    } finally {
      await connection.close();
      await release();
    }
  }
}
