import { toChecksum } from '../../common/address.js';

/** A checksum is a hash over the address, and a page shows the same few addresses again and again. */
const REMEMBERED = 20_000;
const remembered = new Map<string, string>();

/** The EIP-55 form of an address column. */
export function checksum(address: string): string;
export function checksum(address: unknown): string | null;
export function checksum(address: unknown): string | null {
  if (typeof address !== 'string') return null;
  const known = remembered.get(address);
  if (known !== undefined) return known;
  const made = toChecksum(address);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(address, made);
  return made;
}

/** A balance or supply as what it is summed up from lets it be one; null where it is none (docs/chain.md). */
export function trueAmount(sum: string, isWhole: boolean): string | null {
  if (!isWhole || sum.startsWith('-')) return null;
  return BigInt(sum) < 2n ** 256n ? sum : null;
}
