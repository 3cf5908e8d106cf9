import { keccak256 } from 'ethers/crypto';
import { hexBytes, rlpBytes, rlpList } from './rlp.js';

/** A key as half-bytes, with what it leads to. */
interface Leaf {
  path: number[];
  value: Buffer;
}

const NOTHING = rlpBytes(Buffer.alloc(0));

/**
 * Root of the Merkle Patricia trie (Yellow Paper, appendix D) that maps the position of each value, in RLP, to it: how
 * a header commits to its transactions and receipts.
 */
export function orderedRoot(values: Buffer[]): string {
  const leaves = values.map((value, at) => ({ path: nibbles(positionKey(at)), value }));
  return keccak256(leaves.length === 0 ? NOTHING : node(leaves, 0));
}

const positionKey = (at: number): Buffer => {
  const hex = at === 0 ? '0x' : `0x${at.toString(16)}`;
  return rlpBytes(hexBytes(hex));
};

const nibbles = (bytes: Buffer): number[] => [...bytes].flatMap((byte) => [byte >> 4, byte & 15]);

/** No key is another's beginning, so no branch carries a value. */
function node(leaves: Leaf[], depth: number): Buffer {
  const [first] = leaves as [Leaf];
  if (leaves.length === 1) return rlpList([compact(first.path.slice(depth), true), rlpBytes(first.value)]);
  let shared = 0;
  while (leaves.every(({ path }) => path[depth + shared] === first.path[depth + shared])) shared += 1;
  if (shared > 0) {
    const below = node(leaves, depth + shared);
    return rlpList([compact(first.path.slice(depth, depth + shared), false), reference(below)]);
  }
  const branches = Array.from({ length: 16 }, (_, nibble) => {
    const under = leaves.filter(({ path }) => path[depth] === nibble);
    return under.length === 0 ? NOTHING : reference(node(under, depth + 1));
  });
  return rlpList([...branches, NOTHING]);
}

/** What is shorter than a hash stands for itself. */
const reference = (encoded: Buffer): Buffer =>
  encoded.length < 32 ? encoded : rlpBytes(hexBytes(keccak256(encoded)));

/** Hex-prefix encoding: the first half-byte says whether it is a leaf and whether the rest is odd. */
function compact(path: number[], isLeaf: boolean): Buffer {
  const flag = isLeaf ? 2 : 0;
  const padded = path.length % 2 ? [flag + 1, ...path] : [flag, 0, ...path];
  const bytes = Buffer.alloc(padded.length / 2);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = padded[2 * at]! * 16 + padded[2 * at + 1]!;
  return rlpBytes(bytes);
}
