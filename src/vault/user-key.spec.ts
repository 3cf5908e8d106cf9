import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { MasterKeyRing } from './master-keys.js';
import { keyIdOf } from './sealed-bytes.js';
import { UserKey } from './user-key.js';
import { CiphertextRefusedError, UnknownKeyError, UserKeyDestroyedError } from './vault.errors.js';

const [a, b] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')];
const ringOf = (active: string, keys: Record<string, string>) =>
  MasterKeyRing.parse(JSON.stringify({ active, keys }));
const before = ringOf('a', { a });
const during = ringOf('b', { a, b });
const after = ringOf('b', { b });

const alice = '0190a5c4-7f9c-7c3e-8f52-0123456789ab';
const bob = '0190a5c4-7f9c-7c3e-8f52-0123456789ac';
const phone = { table: 'user_profiles', column: 'phone' };
const plaintext = Buffer.from('+963944000000');

test('a user key comes back from its wrapped form and opens what it sealed', () => {
  const key = UserKey.generate(alice);
  const sealed = key.seal(plaintext, phone);
  const again = UserKey.unwrap(before, alice, key.wrap(before));
  expect(again.open(sealed, phone)).toEqual(plaintext);
  expect(again.id).toBe(key.id);
  expect(keyIdOf(sealed)).toBe(key.id);
});

test('the owner is the same in upper case', () => {
  const key = UserKey.generate(alice);
  const again = UserKey.unwrap(before, alice.toUpperCase(), key.wrap(before));
  expect(again.open(key.seal(plaintext, phone), phone)).toEqual(plaintext);
});

test('a key wrapped for one user is refused for another', () => {
  const wrapped = UserKey.generate(alice).wrap(before);
  expect(() => UserKey.unwrap(before, bob, wrapped)).toThrow(CiphertextRefusedError);
});

test("a user's field is refused under another user's key", () => {
  const sealed = UserKey.generate(alice).seal(plaintext, phone);
  expect(() => UserKey.generate(bob).open(sealed, phone)).toThrow(CiphertextRefusedError);
});

test('a field is refused in another column of the same user', () => {
  const key = UserKey.generate(alice);
  const sealed = key.seal(plaintext, phone);
  expect(() => key.open(sealed, { ...phone, column: 'email' })).toThrow(CiphertextRefusedError);
});

test('a rotation wraps the key anew and leaves the fields as they are', () => {
  const key = UserKey.generate(alice);
  const sealed = key.seal(plaintext, phone);
  const old = key.wrap(before);
  const renewed = UserKey.unwrap(during, alice, old).wrap(during);
  expect([old.keyId, renewed.keyId]).toEqual(['a', 'b']);
  expect(UserKey.unwrap(after, alice, renewed).open(sealed, phone)).toEqual(plaintext);
  expect(() => UserKey.unwrap(after, alice, old)).toThrow(UnknownKeyError);
});

test('a row whose key id is not that of the wrapped key is refused', () => {
  const { wrappedKey } = UserKey.generate(alice).wrap(before);
  expect(() => UserKey.unwrap(during, alice, { keyId: 'b', wrappedKey })).toThrow(CiphertextRefusedError);
});

test('a destroyed key is reported as such, and a new one has another id', () => {
  const key = UserKey.generate(alice);
  const { keyId } = key.wrap(before);
  expect(() => UserKey.unwrap(before, alice, { keyId, wrappedKey: null })).toThrow(UserKeyDestroyedError);
  expect(UserKey.generate(alice).id).not.toBe(key.id);
});

test('a logged key does not show its bytes', () => {
  const key = UserKey.generate(alice);
  expect(inspect(key, { depth: 9 })).not.toMatch(/Buffer|Uint8Array/);
  expect(JSON.stringify(key)).not.toMatch(/"data"/);
});
