/** Seconds that a hash is kept after it was last read or written. */
export const HASH_LIFE = 24 * 60 * 60;

/** A small record as Redis keeps one: every value a text. */
export type Hash = Record<string, string>;

/** Injection token of the {@link Hashes} in use. */
export const HASHES = Symbol('HASHES');

/**
 * Hashes by key, each kept for {@link HASH_LIFE} from its last use. A store may forget any of them at any time and may
 * be away: then nothing is found and nothing is kept, and neither throws. Nothing may be here that is nowhere else.
 */
export interface Hashes {
  read(key: string): Promise<Hash | undefined>;
  write(key: string, hash: Hash): Promise<void>;
  drop(key: string): Promise<void>;
}
