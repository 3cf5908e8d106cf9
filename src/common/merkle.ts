import { createHash } from 'node:crypto';

/**
 * Merkle trees and inclusion proofs of RFC 9162 (Certificate Transparency 2.0), section 2.1, over leaf hashes.
 * A leaf and an inner node are hashed with different first bytes, so neither can be passed off as the other.
 */
const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

export const leafHash = (entry: Uint8Array): Buffer =>
  createHash('sha256').update(LEAF).update(entry).digest();

const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256').update(NODE).update(left).update(right).digest();

/** Root of the tree over `leaves`, which are hashes already. The root of no leaves is the hash of nothing. */
export function merkleRoot(leaves: readonly Uint8Array[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest();
  return rootOf(leaves, 0, leaves.length);
}

function rootOf(leaves: readonly Uint8Array[], start: number, end: number): Buffer {
  const size = end - start;
  if (size === 1) return Buffer.from(leaves[start]!);
  const middle = start + splitOf(size);
  return nodeHash(rootOf(leaves, start, middle), rootOf(leaves, middle, end));
}

/** The largest power of two that is smaller than `size`. */
const splitOf = (size: number): number => 2 ** (31 - Math.clz32(size - 1));

/** What has to be hashed together with the leaf at `index` to come to the root, from the leaf upwards. */
export function inclusionPath(leaves: readonly Uint8Array[], index: number): Buffer[] {
  if (index < 0 || index >= leaves.length) throw new RangeError(`There is no leaf ${index}.`);
  const path: Buffer[] = [];
  let start = 0;
  let end = leaves.length;
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    if (index < middle) {
      path.unshift(rootOf(leaves, middle, end));
      end = middle;
    } else {
      path.unshift(rootOf(leaves, start, middle));
      start = middle;
    }
  }
  return path;
}

/** Whether the leaf stands at `index` of the tree of `size` leaves with that root (RFC 9162, 2.1.3.2). */
export function provesInclusion(
  leaf: Uint8Array,
  index: number,
  size: number,
  path: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false;
  let place = index;
  let last = size - 1;
  let hash: Uint8Array = leaf;
  for (const sibling of path) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      hash = nodeHash(sibling, hash);
      while (place % 2 === 0 && place !== 0) {
        place = Math.floor(place / 2);
        last = Math.floor(last / 2);
      }
    } else {
      hash = nodeHash(hash, sibling);
    }
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && Buffer.from(hash).equals(root);
}
