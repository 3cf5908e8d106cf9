/** The master keys can't be used as configured; the message is for the operator and holds no key material. */
export class MasterKeysError extends Error {
  override readonly name = 'MasterKeysError';
}

/** A ciphertext or a wrapped key names a key that we don't have. */
export class UnknownKeyError extends Error {
  override readonly name = 'UnknownKeyError';

  constructor(readonly keyId: string) {
    super(`The key "${keyId}" is unknown.`);
  }
}

/**
 * A ciphertext isn't what was sealed with that key for that place: changed, cut, moved, or of another format.
 * Which of these is deliberately not said.
 */
export class CiphertextRefusedError extends Error {
  override readonly name = 'CiphertextRefusedError';

  constructor(options?: { cause?: unknown }) {
    super('The ciphertext is refused.', options);
  }
}

/** The user's key was destroyed: what it encrypted is gone for good. */
export class UserKeyDestroyedError extends Error {
  override readonly name = 'UserKeyDestroyedError';

  constructor(readonly userId: string) {
    super(`The key of user ${userId} was destroyed.`);
  }
}
