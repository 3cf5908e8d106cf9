const EMPTY = 0;
const MAX_LOAD = 0.75;
const SHARDS = 64;
const FIRST_SLOTS = 64;

export interface Sighting {
  /** Position of the first record with this key. */
  position: number;
  /** Whether that record said the same. */
  same: boolean;
}

interface Shard {
  count: number;
  slots: number;
  /** Key (2 words), content (2 words), position + 1: five words to a slot. */
  words: Uint32Array;
}

const WORDS = 5;

/**
 * Which keys this run has met, where, and with which content: what tells a record given twice from one that changed
 * since the last run. 20 bytes a slot in open-addressed tables of 64-bit fingerprints, so a million records
 * take about 40 MB; sharded, so that growing one never doubles the whole.
 */
export class SeenKeys {
  private readonly shards: Shard[] = Array.from({ length: SHARDS }, () => makeShard(FIRST_SLOTS));

  /**
   * Notes a record.
   *
   * @param id the record's UUID, which is a hash of its key
   * @param digest 16 hex digits over its content
   * @returns the first record with that key, or null when this is the first
   */
  note(id: string, digest: string, position: number): Sighting | null {
    const keyHigh = parseInt(id.slice(0, 8), 16);
    const keyLow = parseInt(id.slice(28, 36), 16);
    const contentHigh = parseInt(digest.slice(0, 8), 16);
    const contentLow = parseInt(digest.slice(8, 16), 16);
    const shard = this.shards[keyLow % SHARDS]!;
    const { words } = shard;
    let slot = (keyHigh % shard.slots) * WORDS;
    while (words[slot + 4] !== EMPTY) {
      if (words[slot] === keyHigh && words[slot + 1] === keyLow) {
        return {
          position: words[slot + 4]! - 1,
          same: words[slot + 2] === contentHigh && words[slot + 3] === contentLow,
        };
      }
      slot = (slot + WORDS) % words.length;
    }
    put(words, slot, keyHigh, keyLow, contentHigh, contentLow, position + 1);
    shard.count += 1;
    if (shard.count > shard.slots * MAX_LOAD) grow(shard);
    return null;
  }
}

function makeShard(slots: number): Shard {
  return { count: 0, slots, words: new Uint32Array(slots * WORDS) };
}

function put(words: Uint32Array, slot: number, a: number, b: number, c: number, d: number, e: number): void {
  words[slot] = a;
  words[slot + 1] = b;
  words[slot + 2] = c;
  words[slot + 3] = d;
  words[slot + 4] = e;
}

function grow(shard: Shard): void {
  const old = shard.words;
  const slots = shard.slots * 2;
  const words = new Uint32Array(slots * WORDS);
  for (let at = 0; at < old.length; at += WORDS) {
    if (old[at + 4] === EMPTY) continue;
    let slot = (old[at]! % slots) * WORDS;
    while (words[slot + 4] !== EMPTY) slot = (slot + WORDS) % words.length;
    put(words, slot, old[at]!, old[at + 1]!, old[at + 2]!, old[at + 3]!, old[at + 4]!);
  }
  shard.slots = slots;
  shard.words = words;
}
