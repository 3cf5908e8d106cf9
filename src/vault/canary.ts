import { createHmac, timingSafeEqual } from 'node:crypto';
import type { MasterKeyRing } from './master-keys.js';
import { SystemVault } from './system-vault.js';
import { CiphertextRefusedError, UnknownKeyError } from './vault.errors.js';

const FORMAT = /^v1\.([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]+)$/;
const WORD = Buffer.from('canary', 'ascii');
const PLACE = { table: 'canary', column: 'value' };

/** Whether the configured secrets are those with which the database was filled, and if not, which isn't. */
export type CanaryVerdict = 'ok' | 'wrong_pepper' | 'wrong_master_keys' | 'both_wrong';

/**
 * A line for the database that only fits this pepper and these master keys. It tells a thief of the database no
 * more than the phone hashes do. Sealed under the active master key: seal it anew when that one changes.
 */
export function sealCanary(ring: MasterKeyRing, pepper: Uint8Array): string {
  const sealed = new SystemVault(ring, 'canary').seal(WORD, PLACE);
  return `v1.${fingerprint(pepper).toString('base64url')}.${sealed.toString('base64url')}`;
}

/**
 * Compares the configured secrets with a canary.
 * @throws CiphertextRefusedError when the line isn't a canary at all.
 */
export function verifyCanary(canary: string, ring: MasterKeyRing, pepper: Uint8Array): CanaryVerdict {
  const [, expected, sealed] = FORMAT.exec(canary) ?? [];
  if (!expected || !sealed) throw new CiphertextRefusedError();
  const pepperFits = timingSafeEqual(fingerprint(pepper), Buffer.from(expected, 'base64url'));
  const keysFit = opens(Buffer.from(sealed, 'base64url'), ring);
  if (pepperFits) return keysFit ? 'ok' : 'wrong_master_keys';
  return keysFit ? 'wrong_pepper' : 'both_wrong';
}

function fingerprint(pepper: Uint8Array): Buffer {
  return createHmac('sha256', pepper).update('pend/pepper-canary/v1').digest();
}

function opens(sealed: Buffer, ring: MasterKeyRing): boolean {
  try {
    return new SystemVault(ring, 'canary').open(sealed, PLACE).equals(WORD);
  } catch (error) {
    if (error instanceof UnknownKeyError || error instanceof CiphertextRefusedError) return false;
    throw error;
  }
}
