const HEX_64 = /^(?:0x|0X)?([0-9a-fA-F]{64})$/;

/**
 * Reads a 32-byte hash (transaction hash, block hash, identity hash) written with or without `0x` and in any
 * case. Returns the one form that the database holds: `0x` and 64 lower-case hex digits, or null when the text
 * is anything else.
 */
export function parseHash(text: string): string | null {
  const match = HEX_64.exec(text.trim());
  return match ? `0x${match[1]!.toLowerCase()}` : null;
}

/** The 32 bytes of a hash that {@link parseHash} returned. */
export function hashBytes(hash: string): Buffer {
  return Buffer.from(hash.slice(2), 'hex');
}
