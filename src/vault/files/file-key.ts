import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { KEY_BYTES } from '../sealed-bytes.js';
import type { UserKey } from '../user-key.js';

/** What is known of a stored document beside its bytes. All of it is authenticated with the file's key. */
export interface FileFacts {
  document: string;
  documentType: string;
  storageKey: string;
  mimeType: string;
  bytes: number;
  sha256: string;
}

/** A new key for one file. */
export const newFileKey = (): KeyObject => createSecretKey(randomBytes(KEY_BYTES));

/** The form to store, under the owner's key: it opens for a row that says all the same things, and for no other. */
export function wrapFileKey(owner: UserKey, key: KeyObject, facts: FileFacts): Buffer {
  const bytes = key.export();
  try {
    return owner.seal(bytes, placeOf(facts));
  } finally {
    bytes.fill(0);
  }
}

/** @throws CiphertextRefusedError when the row or its key was changed, moved, or is another owner's */
export function unwrapFileKey(owner: UserKey, wrapped: Uint8Array, facts: FileFacts): KeyObject {
  const bytes = owner.open(wrapped, placeOf(facts));
  try {
    return createSecretKey(bytes);
  } finally {
    bytes.fill(0);
  }
}

function placeOf({ document, documentType, storageKey, mimeType, bytes, sha256 }: FileFacts) {
  const facts = [document.toLowerCase(), documentType, storageKey, mimeType, bytes, sha256];
  return { table: 'kyc_documents', column: `file_key of ${facts.join(' ')}` };
}
