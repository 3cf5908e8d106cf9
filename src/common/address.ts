import { getAddress } from 'ethers/address';

const HEX_40 = /^(?:0x|0X)?([0-9a-fA-F]{40})$/;

/**
 * Reads an address in any case, without looking at its checksum: for data that is already ours (the legacy store,
 * the chain). Returns `0x` and 40 lower-case hex digits, which is what every address column holds, or null.
 */
export function lowerAddress(text: string): string | null {
  const match = HEX_40.exec(text.trim());
  return match ? `0x${match[1]!.toLowerCase()}` : null;
}

/**
 * Reads an address that a person or a client typed. All lower or all upper case carries no checksum and is taken;
 * a mixed case has to satisfy EIP-55, since a wrong checksum is how a mistyped address shows itself.
 * Returns the lower-case form, or null.
 */
export function parseAddress(text: string): string | null {
  const lower = lowerAddress(text);
  if (lower === null) return null;
  const digits = text.trim().replace(/^0x/i, '');
  if (digits === digits.toLowerCase() || digits === digits.toUpperCase()) return lower;
  return getAddress(lower).slice(2) === digits ? lower : null;
}

/** The EIP-55 form of a lower-case address, for display. */
export function toChecksum(address: string): string {
  return getAddress(address);
}
