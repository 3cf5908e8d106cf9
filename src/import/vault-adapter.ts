import type { MasterKeyRing } from '../vault/master-keys.js';
import { SystemVault } from '../vault/system-vault.js';
import { UserKey } from '../vault/user-key.js';
import type { ImportVault, UserKey as ImportUserKey } from './import.runtime.js';

/** The importer's view of the vault. Field names are `table.column`, which the vault binds to the ciphertext. */
export function importVault(ring: MasterKeyRing): ImportVault {
  const system = new SystemVault(ring, 'import');
  return {
    seal: (purpose, plaintext) => system.seal(plaintext, placeOf(purpose)),
    open: (purpose, ciphertext) => system.open(ciphertext, placeOf(purpose)),
    createUserKey: (userId) => {
      const key = UserKey.generate(userId);
      const { keyId, wrappedKey } = key.wrap(ring);
      return asImportKey(key, keyId, wrappedKey!);
    },
    openUserKey: (userId, keyId, wrappedKey) =>
      asImportKey(UserKey.unwrap(ring, userId, { keyId, wrappedKey }), keyId, wrappedKey),
  };
}

function asImportKey(key: UserKey, keyId: string, wrappedKey: Buffer): ImportUserKey {
  return { keyId, wrappedKey, seal: (field, plaintext) => key.seal(plaintext, placeOf(field)) };
}

function placeOf(field: string): { table: string; column: string } {
  const point = field.indexOf('.');
  return { table: field.slice(0, point), column: field.slice(point + 1) };
}
