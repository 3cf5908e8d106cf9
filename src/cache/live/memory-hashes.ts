import { ForgettingMap } from './forgetting-map.js';
import { type Hash, HASH_LIFE, type Hashes } from './hashes.js';

/** How many hashes one process keeps. */
export const MEMORY_HASHES = 20_000;

/** Hashes in this process. */
export class MemoryHashes implements Hashes {
  private readonly kept = new ForgettingMap<Hash>(MEMORY_HASHES);

  async read(key: string): Promise<Hash | undefined> {
    const found = this.kept.get(key);
    if (!found) return undefined;
    this.kept.put(key, found, HASH_LIFE * 1000);
    return { ...found };
  }

  async write(key: string, hash: Hash): Promise<void> {
    this.kept.put(key, { ...hash }, HASH_LIFE * 1000);
  }

  async drop(key: string): Promise<void> {
    this.kept.delete(key);
  }
}
