import { type Hash, HASH_LIFE, type Hashes } from './hashes.js';

/** How many hashes one process keeps; the one that was used longest ago makes room. */
export const MEMORY_HASHES = 20_000;

/** Hashes in this process, in the order of their last use. */
export class MemoryHashes implements Hashes {
  private readonly kept = new Map<string, { hash: Hash; until: number }>();

  async read(key: string): Promise<Hash | undefined> {
    const found = this.kept.get(key);
    if (!found) return undefined;
    this.kept.delete(key);
    if (found.until < Date.now()) return undefined;
    this.keep(key, found.hash);
    return { ...found.hash };
  }

  async write(key: string, hash: Hash): Promise<void> {
    this.kept.delete(key);
    this.keep(key, { ...hash });
    if (this.kept.size > MEMORY_HASHES) this.kept.delete(this.kept.keys().next().value!);
  }

  async drop(key: string): Promise<void> {
    this.kept.delete(key);
  }

  private keep(key: string, hash: Hash): void {
    this.kept.set(key, { hash, until: Date.now() + HASH_LIFE * 1000 });
  }
}
