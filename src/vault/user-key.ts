import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import type { MasterKeyRing } from './master-keys.js';
import { KEY_BYTES, keyIdOf, open, seal, type NamedKey, type Place } from './sealed-bytes.js';
import { CiphertextRefusedError, UserKeyDestroyedError } from './vault.errors.js';

/** What `user_keys` keeps of a user's key. */
export interface WrappedUserKey {
  /** Id of the master key under which it is wrapped. */
  readonly keyId: string;
  /** Null once the key is destroyed. */
  readonly wrappedKey: Buffer | null;
}

/**
 * The key under which everything personal of one user is encrypted. It exists in the clear only in memory;
 * destroying its wrapped form makes all of it unreadable, backups included (crypto-erasure).
 */
export class UserKey {
  private constructor(
    readonly userId: string,
    private readonly key: NamedKey,
  ) {}

  /** A new random key. It is lost unless its wrapped form is stored. */
  static generate(userId: string): UserKey {
    return UserKey.fromBytes(userId, randomBytes(KEY_BYTES));
  }

  /**
   * @throws UserKeyDestroyedError
   * @throws UnknownKeyError when the master key isn't in the ring.
   * @throws CiphertextRefusedError when it was wrapped for another user or changed.
   */
  static unwrap(ring: MasterKeyRing, userId: string, { keyId, wrappedKey }: WrappedUserKey): UserKey {
    if (!wrappedKey) throw new UserKeyDestroyedError(userId);
    // The column is there to find what a rotation has to wrap anew; it must not lie.
    if (keyIdOf(wrappedKey) !== keyId) throw new CiphertextRefusedError();
    return UserKey.fromBytes(userId, open(ring.key(keyId), wrappedKey, placeOfWrappedKey(userId)));
  }

  private static fromBytes(userId: string, bytes: Buffer): UserKey {
    // A fingerprint as name: a key made anew after erasure is told apart from the one destroyed.
    const id = `uk-${createHmac('sha256', bytes).update('pend/user-key-id/v1').digest('hex').slice(0, 16)}`;
    const secret = createSecretKey(bytes);
    bytes.fill(0);
    // One spelling: the owner is part of every ciphertext.
    return new UserKey(userId.toLowerCase(), { id, secret });
  }

  /** The name that its ciphertexts bear. */
  get id(): string {
    return this.key.id;
  }

  /** The form to store, under the active master key; also how a rotation renews it. */
  wrap(ring: MasterKeyRing): WrappedUserKey {
    const bytes = this.key.secret.export();
    try {
      return { keyId: ring.active.id, wrappedKey: seal(ring.active, bytes, placeOfWrappedKey(this.userId)) };
    } finally {
      bytes.fill(0);
    }
  }

  /** Encrypts one of the user's fields. */
  seal(plaintext: Uint8Array, place: Omit<Place, 'owner'>): Buffer {
    return seal(this.key, plaintext, { ...place, owner: this.userId });
  }

  /** @throws CiphertextRefusedError when it isn't this user's, of another field, or changed. */
  open(sealed: Uint8Array, place: Omit<Place, 'owner'>): Buffer {
    return open(this.key, sealed, { ...place, owner: this.userId });
  }
}

function placeOfWrappedKey(userId: string): Place {
  return { owner: userId.toLowerCase(), table: 'user_keys', column: 'wrapped_key' };
}
