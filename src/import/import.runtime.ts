/** The key of one user, as the importer needs it: seals fields, and can be stored. */
export interface UserKey {
  keyId: string;
  wrappedKey: Buffer;
  /** Encrypts a field's text; `field` (`user_profiles.phone_encrypted`) is bound to the ciphertext. */
  seal(field: string, plaintext: Buffer): Buffer;
}

/** The part of the vault that the importer uses. */
export interface ImportVault {
  /** Encrypts what belongs to nobody yet (quarantined and raw records). `purpose` is bound to the ciphertext. */
  seal(purpose: string, plaintext: Buffer): Buffer;
  /** @throws when the ciphertext was made for another purpose, altered, or with a key that isn't there */
  open(purpose: string, ciphertext: Buffer): Buffer;
  /** A new key for a user; nothing is stored. */
  createUserKey(userId: string): UserKey;
  /** The key that was stored for a user. */
  openUserKey(userId: string, keyId: string, wrappedKey: Buffer): UserKey;
}

/** What the command line gives the importer. */
export interface ImportRuntime {
  /** Connection URL of the login `pend_worker`. */
  workerUrl: string;
  /** Secret of `users.phone_hash`. */
  phonePepper: Buffer;
  vault: ImportVault;
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
  /** Whether standard output is a terminal: a progress bar then, JSON lines otherwise. */
  isTTY: boolean;
}

export const QUARANTINE_PURPOSE = 'import_quarantine.record';
export const RAW_PURPOSE = 'import_raw.record';
