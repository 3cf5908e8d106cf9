import { createHmac } from 'node:crypto';

/**
 * HMAC-SHA-256 in hex under a key that is derived for `use` alone, so that a hash made for one use means nothing in
 * another. The parts are joined by a character that none of them may hold.
 */
export function keyedHash(pepper: Buffer, use: string, ...parts: string[]): string {
  const key = createHmac('sha256', pepper).update(`pend/${use}/v1`).digest();
  return createHmac('sha256', key).update(parts.join('\n')).digest('hex');
}
