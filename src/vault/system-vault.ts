import { deriveSystemKey, type MasterKeyRing } from './master-keys.js';
import { keyIdOf, open, seal, type Place } from './sealed-bytes.js';

/** Encrypts data that has no owner, such as quarantined records of an import, under keys made from the master keys. */
export class SystemVault {
  /** @param purpose names the kind of data; another purpose is another key. */
  constructor(
    private readonly ring: MasterKeyRing,
    private readonly purpose: string,
  ) {}

  /** Encrypts under the active master key. */
  seal(plaintext: Uint8Array, place: Omit<Place, 'owner'>): Buffer {
    return seal(deriveSystemKey(this.ring.active, this.purpose), plaintext, {
      ...place,
      owner: this.purpose,
    });
  }

  /**
   * Decrypts under whichever master key the ciphertext names.
   * @throws UnknownKeyError
   * @throws CiphertextRefusedError
   */
  open(sealed: Uint8Array, place: Omit<Place, 'owner'>): Buffer {
    const master = this.ring.key(keyIdOf(sealed));
    return open(deriveSystemKey(master, this.purpose), sealed, { ...place, owner: this.purpose });
  }
}
