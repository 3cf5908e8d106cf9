import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';
import { CiphertextRefusedError } from './vault.errors.js';

/**
 * AES-256-GCM (NIST SP 800-38D) with the key's name in front:
 *
 *     version 1 byte | length of key id 1 byte | key id (ASCII) | nonce 12 bytes | ciphertext | tag 16 bytes
 *
 * Everything before the nonce is authenticated as well. Nonces are random, so one key may seal 2^32 times
 * (SP 800-38D, 8.3), which is far beyond the fields of one user or the records of one import.
 */
const VERSION = 1;
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 2;

/** Bytes of an AES-256 key. */
export const KEY_BYTES = 32;

/** What a key may be called: it goes into ciphertexts and into `varchar(64)` columns. */
export const KEY_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** A symmetric key of 32 bytes and its name. A `KeyObject` doesn't show its bytes when it is logged. */
export interface NamedKey {
  readonly id: string;
  readonly secret: KeyObject;
}

/** Where a value belongs. A ciphertext opens only in the place for which it was sealed. */
export interface Place {
  /** Id of the owner, or the purpose where there is no owner. */
  readonly owner: string;
  readonly table: string;
  readonly column: string;
}

/** Encrypts `plaintext` for one place. */
export function seal(key: NamedKey, plaintext: Uint8Array, place: Place): Buffer {
  const header = Buffer.from([VERSION, key.id.length, ...Buffer.from(key.id, 'ascii')]);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key.secret, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(additionalData(header, place));
  return Buffer.concat([header, nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

/** The id of the key with which the bytes say they were sealed; true only once they have been opened. */
export function keyIdOf(sealed: Uint8Array): string {
  return split(sealed).keyId;
}

/**
 * Decrypts what `seal` made for the same place.
 * @throws CiphertextRefusedError when a single bit differs, or the key is another.
 */
export function open(key: NamedKey, sealed: Uint8Array, place: Place): Buffer {
  const { keyId, header, nonce, ciphertext, tag } = split(sealed);
  if (keyId !== key.id) throw new CiphertextRefusedError();
  // Without authTagLength, Node takes a tag of four bytes.
  const decipher = createDecipheriv(CIPHER, key.secret, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(additionalData(header, place));
  decipher.setAuthTag(tag);
  const plaintext = decipher.update(ciphertext);
  try {
    return Buffer.concat([plaintext, decipher.final()]);
  } catch (cause) {
    plaintext.fill(0);
    throw new CiphertextRefusedError({ cause });
  }
}

function split(sealed: Uint8Array) {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const headerEnd = HEADER_BYTES + (bytes[1] ?? 0);
  const nonceEnd = headerEnd + NONCE_BYTES;
  const tagStart = bytes.length - TAG_BYTES;
  const keyId = bytes.toString('latin1', HEADER_BYTES, headerEnd);
  if (bytes[0] !== VERSION || tagStart < nonceEnd || !KEY_ID.test(keyId)) throw new CiphertextRefusedError();
  return {
    keyId,
    header: bytes.subarray(0, headerEnd),
    nonce: bytes.subarray(headerEnd, nonceEnd),
    ciphertext: bytes.subarray(nonceEnd, tagStart),
    tag: bytes.subarray(tagStart),
  };
}

// Each part with its length in front: ("a", "bc") and ("ab", "c") must not be the same place.
function additionalData(header: Buffer, { owner, table, column }: Place): Buffer {
  const parts = [owner, table, column].flatMap((part) => {
    const bytes = Buffer.from(part, 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return [length, bytes];
  });
  return Buffer.concat([header, ...parts]);
}
